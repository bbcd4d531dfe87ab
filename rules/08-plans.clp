; Plan A, Plan B and where every option stands (DIL-1.2, DIL-5.2, DIL-5.3). Plans are what
; Washington should want first and second: they keep their names whatever Moscow answers and
; whatever this administration would accept.

(defrule the-norway-model-is-plan-a
  "DIL-5.3: It deters, yet may suit Moscow better."
  (logical
    (finding (about the-strategy) (claim is-to-offer-the-options))
    (finding (about norway-model) (claim answers-kyivs-need))
    (finding (about norway-model) (claim may-suit-moscow-better)))
  =>
  (assert (recommendation (on plan-a) (is norway-model))))

(defrule the-israel-model-is-plan-b
  "DIL-5.3: The fallback if Moscow refuses Plan A."
  (logical
    (recommendation (on plan-a) (is norway-model))
    (finding (about israel-model) (claim keeps-ukraine-free))
    (finding (about european-guarantee) (claim is-the-weaker-fallback)))
  =>
  (assert (recommendation (on plan-b) (is israel-model))))

(defrule a-sound-european-guarantee-becomes-plan-b
  "DIL-5.2, GOOD-1.2: Objections gone, it adds the guarantee that the Israel model lacks."
  (logical
    (recommendation (on plan-a) (is norway-model))
    (finding (about european-guarantee) (claim supplies-an-outside-guarantee))
    (finding (about israel-model) (claim brings-no-outside-guarantee)))
  =>
  (assert (recommendation (on plan-b) (is european-guarantee))))

; Where each option stands

(defrule the-first-choice-stands-as-plan-a
  "DIL-5.3: {?option:words} is what to try first."
  (logical
    (recommendation (on plan-a) (is ?option))
    (option (name ?option) (proposed yes)))
  =>
  (assert (recommendation (on ?option) (is plan-a))))

(defrule the-fallback-stands-as-plan-b
  "DIL-5.2: {?option:words} is what to turn to if Moscow rejects Plan A."
  (logical
    (recommendation (on plan-b) (is ?option))
    (option (name ?option) (proposed yes)))
  =>
  (assert (recommendation (on ?option) (is plan-b))))

(defrule the-remaining-option-stays-on-the-table
  "DIL-1.2: One of the three options to offer."
  (logical
    (finding (about the-strategy) (claim is-to-offer-the-options))
    (option (name ?option) (proposed yes))
    (recommendation (on plan-a) (is ~?option))
    (recommendation (on plan-b) (is ~?option)))
  =>
  (assert (recommendation (on ?option) (is on-the-table))))

(defrule the-west-germany-model-is-described-but-not-proposed
  "DIL-1.2: Described, never put on the table."
  (logical
    (finding (about west-germany-model) (claim covers-only-land-under-kyivs-control))
    (finding (about the-strategy) (claim is-to-offer-the-options))
    (option (name west-germany-model) (proposed no)))
  =>
  (assert (recommendation (on west-germany-model) (is not-proposed))))
