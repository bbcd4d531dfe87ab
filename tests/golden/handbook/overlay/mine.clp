; A reader's own rule: what follows where rules are laid over others.

(defrule attrition-is-kept-up
  "DIL-6.2: {?vector:words} alone would do."
  (logical (pressing (vector ?vector)))
  =>
  (assert (recommendation (on pressure) (is sustain))))
