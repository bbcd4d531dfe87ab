; The fourth end state (END-5, END-6): a formally neutral Ukraine, and why it would not work.
; What happens when neutrality is violated is the question; every objection and every precedent
; answers it for its own reason and on its own condition. Nowhere is neutrality recommended.

(defrule neutrality-is-moscows-opening-demand
  "END-5.1: Russia is likely to open with {?label}, building on Istanbul in 2022."
  (logical
    (demand (actor russia) (name neutrality) (label ?label))
    (option (name formal-neutrality)))
  =>
  (assert (finding (about formal-neutrality) (claim is-moscows-opening-demand))))

; What happens when it is violated

(defrule istanbul-made-the-guarantee-hang-on-moscow
  "END-5.3, END-5.4: The Istanbul guarantors could only aid Kyiv past a Russian veto."
  (logical
    (finding (about formal-neutrality) (claim is-moscows-opening-demand))
    (assumption (key neutrality-enforcement) (value russian-veto))
    (observation (name istanbul-guarantors)))
  =>
  (assert (finding (about the-guarantors-aid) (claim hangs-on-russias-veto))))

(defrule a-russian-veto-leaves-violations-unanswered
  "END-5.4: An attacker that can veto the aid has no enforcement to fear."
  (logical
    (finding (about the-guarantors-aid) (claim hangs-on-russias-veto)))
  =>
  (assert (finding (about a-violation-of-neutrality) (claim would-go-unanswered))))

(defrule no-enforcement-leaves-violations-unanswered
  "END-5.2: What follows a violation is the key question, and without enforcement nothing does."
  (logical
    (assumption (key neutrality-enforcement) (value none)))
  =>
  (assert (finding (about a-violation-of-neutrality) (claim would-go-unanswered))))

(defrule a-russian-veto-crosses-a-red-line
  "RED-2.3, RED-3.1: Among the terms that Ukraine and its partners should refuse is {?label}."
  (logical
    (finding (about the-guarantors-aid) (claim hangs-on-russias-veto))
    (crossing (of russian-veto))
    (red-line (name russian-veto) (label ?label)))
  =>
  (assert (objection (to formal-neutrality) (because Russia-would-hold-a-veto))))

(defrule neutrality-without-enforcement-fails
  "END-5.2, END-5.4: A violation would go unanswered, so neutrality would protect nothing."
  (logical
    (finding (about a-violation-of-neutrality) (claim would-go-unanswered)))
  =>
  (assert (objection (to formal-neutrality) (because it-has-no-enforcement))))

; What Ukraine may keep to defend itself

(defrule capped-forces-leave-ukraine-weak
  "END-5.3, RED-3.2: The Istanbul terms cap Ukraine's army, a massive limit on defending itself."
  (logical
    (assumption (key neutrality-force-limits) (value capped))
    (crossing (of force-caps)))
  =>
  (assert (finding (about formal-neutrality) (claim leaves-ukraine-unable-to-defend-itself))))

(defrule a-neutral-ukraine-with-capped-forces-fails
  "RED-4.1, END-5.3: The task is a Ukraine that can defend itself, and capped forces deny it that."
  (logical
    (finding (about formal-neutrality) (claim leaves-ukraine-unable-to-defend-itself))
    (finding (about the-task) (claim is-a-free-ukraine-that-can-deter)))
  =>
  (assert (objection (to formal-neutrality) (because its-force-caps-leave-ukraine-weak))))

; What happened to other neutrals

(defrule finland-shows-a-neutral-can-be-controlled
  "END-6.2: {?label}; with violations unanswered, Ukraine would be as exposed."
  (logical
    (precedent (country finland) (of formal-neutrality) (label ?label))
    (finding (about a-violation-of-neutrality) (claim would-go-unanswered)))
  =>
  (assert (objection (to formal-neutrality) (because Finland-was-controlled-for-decades))))

(defrule austria-was-safe-only-through-america
  "END-6.3: {?label}; nothing like that would protect Ukraine."
  (logical
    (precedent (country austria) (of formal-neutrality) (label ?label))
    (not (finding (about a-violation-of-neutrality) (claim would-bring-America-in))))
  =>
  (assert (objection (to formal-neutrality) (because Austria-was-safe-only-through-America))))

(defrule belgium-shows-an-unaided-neutral-is-invaded
  "END-6.4: {?label}; here too nobody would come to a violated neutral's aid."
  (logical
    (precedent (country belgium) (of formal-neutrality) (label ?label))
    (finding (about a-violation-of-neutrality) (claim would-go-unanswered)))
  =>
  (assert (objection (to formal-neutrality) (because Belgium-was-invaded-unaided))))

; The balance

(defrule formal-neutrality-would-not-work
  "END-6.1: One reason is enough for neutrality to fail: {?objection:words}."
  (logical
    (finding (about formal-neutrality) (claim is-moscows-opening-demand))
    (objection (to formal-neutrality) (because ?objection)))
  =>
  (assert (finding (about formal-neutrality) (claim would-not-work))))

(defrule washington-rules-out-formal-neutrality
  "DIL-1.2: It would not keep Ukraine safe."
  (logical
    (finding (about formal-neutrality) (claim would-not-work))
    (finding (about the-task) (claim is-a-free-ukraine-that-can-deter)))
  =>
  (assert (recommendation (on formal-neutrality) (is ruled-out))))

(defrule an-automatic-response-answers-the-precedents
  "END-6.3: Austria's neutrality held since a violation would have brought the Americans in anyway."
  (logical
    (precedent (country austria) (of formal-neutrality))
    (assumption (key neutrality-enforcement) (value automatic-us-response)))
  =>
  (assert (finding (about a-violation-of-neutrality) (claim would-bring-America-in))))

(defrule an-enforced-armed-neutrality-is-still-not-proposed
  "DIL-1.2, END-6.3: The objections lapse, yet it is none of the three options to put on the table."
  (logical
    (finding (about a-violation-of-neutrality) (claim would-bring-America-in))
    (assumption (key neutrality-force-limits) (value uncapped))
    (option (name formal-neutrality) (proposed no))
    (not (objection (to formal-neutrality))))
  =>
  (assert (recommendation (on formal-neutrality) (is not-proposed))))
