(defrule always-take-it
  "It might rain."
  =>
  (assert (recommendation (on umbrella) (is take))))
