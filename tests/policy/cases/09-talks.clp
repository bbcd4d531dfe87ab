; The next step: which option the talks have come to, and what Moscow has answered (rules/09).

(case (name talks-begin)
  (title "The talks begin with Plan A, which Moscow has not answered")
  (cites DIL-5.1 DIL-5.3))

(expect (case talks-begin)
  (on next-step)
  (is offer-norway-model)
  (rules talks-begin-with-plan-a an-untested-option-is-offered moscow-answers-an-option)
  (not-rules talks-turn-to-plan-b))

(case (name offer-whatever-the-blocks)
  (title "An offer tests Moscow, even of what Washington now opposes")
  (cites DIL-5.1 GOOD-1.3))

(expect (case offer-whatever-the-blocks)
  (on next-step)
  (is offer-norway-model)
  (independent-of us-nato-stance russia-on-israel russia-on-european europe-readiness))

(case (name conclude-norway)
  (title "Moscow takes the Norway model, and Washington is open to it")
  (set russia-on-norway=accepts us-nato-stance=open)
  (cites RED-4.1 GOOD-1.4))

(expect (case conclude-norway)
  (on next-step)
  (is conclude-norway-model)
  (rules an-accepted-option-is-concluded)
  (not-rules an-accepted-but-blocked-option-is-passed-over talks-turn-to-plan-b))

(case (name norway-accepted-but-blocked)
  (title "Moscow would take it, but Washington stands in the way")
  (set russia-on-norway=accepts)
  (cites DIL-5.2 GOOD-1.3))

(expect (case norway-accepted-but-blocked)
  (on next-step)
  (is offer-israel-model)
  (rules an-accepted-but-blocked-option-is-passed-over washingtons-stance-blocks-the-norway-model
    talks-turn-to-plan-b)
  (not-rules an-accepted-option-is-concluded a-refused-option-is-passed-over))

(case (name norway-refused)
  (title "A refusal of Plan A turns the talks to Plan B")
  (set russia-on-norway=rejects)
  (cites DIL-5.2 DIL-6.1))

(expect (case norway-refused)
  (on next-step)
  (is offer-israel-model)
  (rules a-refused-option-is-passed-over talks-turn-to-plan-b an-untested-option-is-offered)
  (not-rules an-accepted-but-blocked-option-is-passed-over))

(case (name norway-refused-under-an-open-washington)
  (title "A willing Washington does not undo a refusal")
  (set russia-on-norway=rejects us-nato-stance=open)
  (cites DIL-5.2))

(expect (case norway-refused-under-an-open-washington) (answers next-step=offer-israel-model))

(case (name conclude-israel)
  (title "Moscow refuses Plan A and takes Plan B")
  (set russia-on-norway=rejects russia-on-israel=accepts)
  (cites RED-4.1 DIL-5.2))

(expect (case conclude-israel)
  (on next-step)
  (is conclude-israel-model)
  (rules an-accepted-option-is-concluded talks-turn-to-plan-b))

(case (name conclude-israel-with-norway-blocked)
  (title "Plan A blocked, Plan B taken")
  (set russia-on-norway=accepts russia-on-israel=accepts)
  (cites RED-4.1 GOOD-1.3))

(expect (case conclude-israel-with-norway-blocked)
  (on next-step)
  (is conclude-israel-model)
  (rules an-accepted-but-blocked-option-is-passed-over an-accepted-option-is-concluded))

(case (name a-yes-to-plan-b-waits-for-plan-a)
  (title "That Moscow would take Plan B does not skip Plan A")
  (set russia-on-israel=accepts)
  (cites DIL-5.3))

(expect (case a-yes-to-plan-b-waits-for-plan-a) (answers next-step=offer-norway-model))

(case (name a-yes-to-the-third-waits-for-the-first)
  (title "That Moscow would take European troops does not skip Plan A")
  (set russia-on-european=accepts europe-readiness=ready)
  (cites DIL-5.3))

(expect (case a-yes-to-the-third-waits-for-the-first) (answers next-step=offer-norway-model))

(case (name offer-european)
  (title "Both plans refused, the remaining option is offered")
  (set russia-on-norway=rejects russia-on-israel=rejects)
  (cites DIL-1.2 DIL-5.1))

(expect (case offer-european)
  (on next-step)
  (is offer-european-guarantee)
  (rules talks-turn-to-the-remaining-option an-untested-option-is-offered))

(case (name offer-european-that-is-not-ready)
  (title "An offer tests Moscow even where Europe could not yet deliver")
  (set russia-on-norway=rejects russia-on-israel=rejects)
  (cites DIL-4.2 DIL-5.1))

(expect (case offer-european-that-is-not-ready)
  (on next-step)
  (is offer-european-guarantee)
  (independent-of europe-readiness))

(case (name conclude-european)
  (title "Both plans refused, Moscow takes troops of a Europe that is ready")
  (set russia-on-norway=rejects russia-on-israel=rejects russia-on-european=accepts
    europe-readiness=ready)
  (cites RED-4.1 DIL-4.2))

(expect (case conclude-european)
  (on next-step)
  (is conclude-european-guarantee)
  (rules an-accepted-option-is-concluded talks-turn-to-the-remaining-option))

(case (name european-accepted-but-not-ready)
  (title "Moscow would take European troops, but Europe cannot send them")
  (set russia-on-norway=rejects russia-on-israel=rejects russia-on-european=accepts)
  (cites DIL-4.2 DIL-6.2))

(expect (case european-accepted-but-not-ready)
  (on next-step)
  (is sustain-pressure)
  (rules an-unready-europe-blocks-its-own-guarantee an-accepted-but-blocked-option-is-passed-over
    with-no-option-left-pressure-is-sustained))

(case (name all-refused)
  (title "All three refused, pressure goes on")
  (set russia-on-norway=rejects russia-on-israel=rejects russia-on-european=rejects)
  (cites DIL-6.1 DIL-6.2))

(expect (case all-refused)
  (on next-step)
  (is sustain-pressure)
  (rules with-no-option-left-pressure-is-sustained a-refused-option-is-passed-over
    talks-turn-to-plan-b talks-turn-to-the-remaining-option))

(case (name blocked-then-refused-twice)
  (title "Plan A blocked at home, the other two refused")
  (set russia-on-norway=accepts russia-on-israel=rejects russia-on-european=rejects)
  (cites DIL-6.1 GOOD-1.3))

(expect (case blocked-then-refused-twice)
  (on next-step)
  (is sustain-pressure)
  (rules an-accepted-but-blocked-option-is-passed-over a-refused-option-is-passed-over))

(case (name the-order-when-europe-steps-up)
  (title "A sound European guarantee comes before the Israel model")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged
    russia-on-norway=rejects)
  (cites DIL-5.2))

(expect (case the-order-when-europe-steps-up)
  (on next-step)
  (is offer-european-guarantee)
  (rules talks-turn-to-plan-b a-sound-european-guarantee-becomes-plan-b))

(case (name conclude-european-as-plan-b)
  (title "Plan A refused, Moscow takes the European guarantee as Plan B")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged
    russia-on-norway=rejects russia-on-european=accepts)
  (cites DIL-5.2 RED-4.1))

(expect (case conclude-european-as-plan-b)
  (on next-step)
  (is conclude-european-guarantee)
  (rules talks-turn-to-plan-b)
  (not-rules talks-turn-to-the-remaining-option))

(case (name israel-remains-when-europe-steps-up)
  (title "Plan A and the European guarantee refused, the Israel model remains")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged
    russia-on-norway=rejects russia-on-european=rejects)
  (cites DIL-1.2 DIL-5.2))

(expect (case israel-remains-when-europe-steps-up)
  (on next-step)
  (is offer-israel-model)
  (rules talks-turn-to-the-remaining-option))

(case (name conclude-israel-as-the-last)
  (title "The Israel model, offered last, is taken")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged
    russia-on-norway=rejects russia-on-european=rejects russia-on-israel=accepts)
  (cites RED-4.1))

(expect (case conclude-israel-as-the-last)
  (on next-step)
  (is conclude-israel-model)
  (rules talks-turn-to-the-remaining-option an-accepted-option-is-concluded))

(case (name all-refused-when-europe-steps-up)
  (title "With a stronger Europe, three refusals still lead to pressure")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged
    russia-on-norway=rejects russia-on-european=rejects russia-on-israel=rejects)
  (cites DIL-6.1))

(expect (case all-refused-when-europe-steps-up) (answers next-step=sustain-pressure))

(case (name support-first)
  (title "Without Washington there are no talks to go on with")
  (set us-support=abandons)
  (cites INTRO-1.4 INTRO-1.5))

(expect (case support-first)
  (on next-step)
  (is restore-support)
  (rules washington-restores-support-first)
  (not-rules talks-begin-with-plan-a an-untested-option-is-offered))

(case (name support-first-whatever-moscow-answers)
  (title "No answer of Moscow changes that support comes first")
  (set us-support=abandons)
  (cites INTRO-1.4))

(expect (case support-first-whatever-moscow-answers)
  (on next-step)
  (is restore-support)
  (independent-of russia-on-norway russia-on-israel russia-on-european us-nato-stance))

(case (name support-first-even-with-a-deal-at-hand)
  (title "A deal that Moscow would take waits for support")
  (set us-support=abandons us-nato-stance=open russia-on-norway=accepts)
  (cites INTRO-1.5))

(expect (case support-first-even-with-a-deal-at-hand)
  (answers next-step=restore-support attainable=none))
