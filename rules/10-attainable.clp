; What could be secured now (GOOD): down the ladder of outcomes, Norway, Israel, European, to the
; first that neither Moscow's refusal nor the West itself puts out of reach. An answer that has
; not been asked for puts nothing out of reach.

(defrule the-ladder-starts-at-the-norway-model
  "DIL-5.3, GOOD-1.1: With Washington behind Kyiv, ask first whether {?option:words} can be had."
  (logical
    (assumption (key us-support) (value stands-by))
    (recommendation (on plan-a) (is ?option)))
  =>
  (assert (in-question (option ?option))))

(defrule moscows-refusal-puts-an-option-out-of-reach
  "DIL-6.1: {?option:words} needs Russia's assent, and Russia rejects it."
  (logical
    (answer (option ?option) (is rejects)))
  =>
  (assert (out-of-reach (option ?option))))

(defrule a-western-block-puts-an-option-out-of-reach
  "DIL-5.2, GOOD-1.3: {?option:words} is blocked by {?side:words}, whatever Moscow says."
  (logical
    (blocked (option ?option) (by ?side)))
  =>
  (assert (out-of-reach (option ?option))))

(defrule the-ladder-goes-down-a-rung
  "DIL-5.2: {?option:words} is out of reach, so ask next whether {?next:words} can be had."
  (logical
    (in-question (option ?option))
    (out-of-reach (option ?option))
    (option (name ?option) (next-best ?next))
    (option (name ?next)))
  =>
  (assert (in-question (option ?next))))

(defrule an-open-administration-keeps-the-norway-model-alive
  "GOOD-1.4: Another American administration could still take {?option:words} up."
  (logical
    (option (name norway-model) (label ?option))
    (assumption (key us-nato-stance) (value open)))
  =>
  (assert (finding (about norway-model) (claim has-a-willing-administration))))

(defrule the-norway-model-is-attainable
  "GOOD-1.4: An administration open to NATO membership takes it up, and Moscow has not refused."
  (logical
    (in-question (option norway-model))
    (finding (about norway-model) (claim has-a-willing-administration))
    (not (out-of-reach (option norway-model))))
  =>
  (assert (recommendation (on attainable) (is norway-model))))

(defrule the-israel-model-is-attainable
  "GOOD-1.1, GOOD-1.3: NATO is out of reach for now."
  (logical
    (in-question (option israel-model))
    (finding (about israel-model) (claim is-good-enough))
    (not (out-of-reach (option israel-model))))
  =>
  (assert (recommendation (on attainable) (is israel-model))))

(defrule the-european-guarantee-is-attainable
  "DIL-1.2, DIL-5.2: It is the option still on offer, and Europe is ready to carry it out."
  (logical
    (in-question (option european-guarantee))
    (finding (about europe) (claim can-execute-a-deployment))
    (not (out-of-reach (option european-guarantee))))
  =>
  (assert (recommendation (on attainable) (is european-guarantee))))

(defrule nothing-is-attainable-when-the-last-rung-fails
  "DIL-5.2, DIL-6.1: {?option:words} was the last option on offer, and it too is out of reach."
  (logical
    (in-question (option ?option))
    (out-of-reach (option ?option))
    (option (name ?option) (proposed yes) (next-best none)))
  =>
  (assert (recommendation (on attainable) (is none))))

(defrule nothing-is-attainable-without-washington
  "GOOD-1.1, INTRO-2.3: Any of these deals takes Washington's backing, and Kyiv has lost it."
  (logical
    (finding (about washington) (claim throws-away-ukraines-advantage)))
  =>
  (assert (recommendation (on attainable) (is none))))
