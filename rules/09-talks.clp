; The next step in the talks (DIL-5, DIL-6.1): try Plan A, turn to Plan B, then to the remaining
; option, and if Moscow refuses them all keep up the pressure. An option blocked on the Western
; side may still be offered, since that tests Moscow, but it cannot be concluded.

(defrule moscow-answers-an-option
  "DIL-5.1: The talks test what Moscow can tolerate, and on {?option:words} its answer is {?answer}."
  (logical
    (option (name ?option) (proposed yes) (answer-key ?key))
    (assumption (key ?key) (value ?answer)))
  =>
  (assert (answer (option ?option) (is ?answer))))

; What is blocked on the Western side

(defrule washingtons-stance-blocks-the-norway-model
  "GOOD-1.3: A Democratic administration might have gone this way, but not Trump."
  (logical
    (option (name norway-model) (end-state nato-membership))
    (assumption (key us-nato-stance) (value opposed)))
  =>
  (assert (blocked (option norway-model) (by washington))))

; Passing an option over

(defrule a-refused-option-is-passed-over
  "DIL-5.2, DIL-6.1: Moscow rejects {?option:words}, as it could, so Washington turns to what comes next."
  (logical
    (answer (option ?option) (is rejects)))
  =>
  (assert (passed-over (option ?option))))

(defrule an-accepted-but-blocked-option-is-passed-over
  "DIL-5.2, GOOD-1.3: Moscow would take {?option:words}, but {?side:words} stands in its way."
  (logical
    (answer (option ?option) (is accepts))
    (blocked (option ?option) (by ?side)))
  =>
  (assert (passed-over (option ?option))))

; Walking down the options

(defrule talks-begin-with-plan-a
  "DIL-5.3: With Washington beside Kyiv, the talks begin with Plan A, {?option:words}."
  (logical
    (assumption (key us-support) (value stands-by))
    (finding (about the-strategy) (claim is-to-offer-the-options))
    (recommendation (on plan-a) (is ?option)))
  =>
  (assert (reached (option ?option))))

(defrule talks-turn-to-plan-b
  "DIL-5.2, DIL-5.3: With {?first:words} out of the way, Washington can turn to Plan B, {?second:words}."
  (logical
    (recommendation (on plan-a) (is ?first))
    (reached (option ?first))
    (passed-over (option ?first))
    (recommendation (on plan-b) (is ?second)))
  =>
  (assert (reached (option ?second))))

(defrule talks-turn-to-the-remaining-option
  "DIL-1.2: With {?second:words} out of the way too, {?third:words} is what remains on the table."
  (logical
    (recommendation (on plan-b) (is ?second))
    (reached (option ?second))
    (passed-over (option ?second))
    (recommendation (on ?third) (is on-the-table)))
  =>
  (assert (reached (option ?third))))

; What to do there

(defrule an-untested-option-is-offered
  "DIL-5.1: Moscow has yet to answer; test it."
  (logical
    (reached (option ?option))
    (answer (option ?option) (is untested))
    (option (name ?option) (offer ?step)))
  =>
  (assert (recommendation (on next-step) (is ?step))))

(defrule an-accepted-option-is-concluded
  "RED-4.1: The task is to win Moscow's assent; it accepts {?option:words}, and nothing blocks that."
  (logical
    (reached (option ?option))
    (answer (option ?option) (is accepts))
    (option (name ?option) (conclude ?step))
    (not (blocked (option ?option))))
  =>
  (assert (recommendation (on next-step) (is ?step))))

(defrule with-no-option-left-pressure-is-sustained
  "DIL-6.1, DIL-6.2: No offer has led to a deal, so support for Ukraine and pressure go on."
  (logical
    (recommendation (on ?third) (is on-the-table))
    (reached (option ?third))
    (passed-over (option ?third)))
  =>
  (assert (recommendation (on next-step) (is sustain-pressure))))

(defrule washington-restores-support-first
  "INTRO-1.4, INTRO-1.5: Turning from Kyiv is a choice; a good deal needs Washington to want it."
  (logical
    (finding (about washington) (claim throws-away-ukraines-advantage)))
  =>
  (assert (recommendation (on next-step) (is restore-support))))
