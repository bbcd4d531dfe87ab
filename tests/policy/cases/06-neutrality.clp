; Formal neutrality and the reasons for which it fails (rules/06).

(case (name istanbul-terms)
  (title "On the Istanbul terms neutrality fails for every reason")
  (cites END-5.1 END-5.3 END-5.4 END-6.1))

(expect (case istanbul-terms)
  (on formal-neutrality)
  (is ruled-out)
  (cites END-5.1 END-5.3 END-5.4 END-6.1 END-6.2 END-6.3 END-6.4)
  (rules neutrality-is-moscows-opening-demand istanbul-made-the-guarantee-hang-on-moscow
    a-russian-veto-leaves-violations-unanswered a-russian-veto-crosses-a-red-line
    neutrality-without-enforcement-fails a-neutral-ukraine-with-capped-forces-fails
    formal-neutrality-would-not-work washington-rules-out-formal-neutrality))

(case (name no-enforcement)
  (title "Without any enforcement a violation goes unanswered")
  (set neutrality-enforcement=none)
  (cites END-5.2))

(expect (case no-enforcement)
  (on formal-neutrality)
  (is ruled-out)
  (rules no-enforcement-leaves-violations-unanswered neutrality-without-enforcement-fails)
  (not-rules istanbul-made-the-guarantee-hang-on-moscow
    a-russian-veto-leaves-violations-unanswered a-russian-veto-crosses-a-red-line))

(case (name the-precedents)
  (title "Finland, Austria and Belgium show what unanswered violations lead to")
  (cites END-6.2 END-6.3 END-6.4))

(expect (case the-precedents)
  (on formal-neutrality)
  (is ruled-out)
  (rules finland-shows-a-neutral-can-be-controlled austria-was-safe-only-through-america
    belgium-shows-an-unaided-neutral-is-invaded))

(case (name the-precedents-without-enforcement)
  (title "The precedents speak against it as well where nothing is enforced")
  (set neutrality-enforcement=none neutrality-force-limits=uncapped)
  (cites END-6.2 END-6.4))

(expect (case the-precedents-without-enforcement)
  (on formal-neutrality)
  (is ruled-out)
  (rules finland-shows-a-neutral-can-be-controlled austria-was-safe-only-through-america
    belgium-shows-an-unaided-neutral-is-invaded)
  (not-rules capped-forces-leave-ukraine-weak a-neutral-ukraine-with-capped-forces-fails))

(case (name an-automatic-response)
  (title "An automatic American response answers the precedents, not the caps")
  (set neutrality-enforcement=automatic-us-response)
  (cites END-6.3 END-5.3))

(expect (case an-automatic-response)
  (on formal-neutrality)
  (is ruled-out)
  (rules capped-forces-leave-ukraine-weak a-neutral-ukraine-with-capped-forces-fails)
  (not-rules austria-was-safe-only-through-america finland-shows-a-neutral-can-be-controlled
    belgium-shows-an-unaided-neutral-is-invaded neutrality-without-enforcement-fails))
(expect (case an-automatic-response) (rules an-automatic-response-answers-the-precedents))

(case (name uncapped-forces-under-a-veto)
  (title "An army without caps does not mend a Russian veto")
  (set neutrality-force-limits=uncapped)
  (cites END-5.4 RED-3.1))

(expect (case uncapped-forces-under-a-veto)
  (on formal-neutrality)
  (is ruled-out)
  (rules a-russian-veto-crosses-a-red-line neutrality-without-enforcement-fails)
  (not-rules capped-forces-leave-ukraine-weak))

(case (name enforced-and-armed)
  (title "With no objection left it is still none of the three options")
  (set neutrality-enforcement=automatic-us-response neutrality-force-limits=uncapped)
  (cites DIL-1.2 END-6.3))

(expect (case enforced-and-armed)
  (on formal-neutrality)
  (is not-proposed)
  (rules an-enforced-armed-neutrality-is-still-not-proposed
    an-automatic-response-answers-the-precedents)
  (not-rules washington-rules-out-formal-neutrality formal-neutrality-would-not-work))

(case (name neutrality-whatever-else)
  (title "What Washington and Moscow do does not make neutrality work")
  (cites END-6.1))

(expect (case neutrality-whatever-else)
  (on formal-neutrality)
  (is ruled-out)
  (independent-of us-support us-nato-stance russia-on-norway us-backstop europe-readiness
    territorial-terms))

(case (name enforced-neutrality-leaves-the-plans)
  (title "An enforced neutrality does not displace the plans")
  (set neutrality-enforcement=automatic-us-response neutrality-force-limits=uncapped)
  (cites DIL-1.2 DIL-5.3))

(expect (case enforced-neutrality-leaves-the-plans)
  (answers plan-a=norway-model plan-b=israel-model european-guarantee=on-the-table
    next-step=offer-norway-model))
