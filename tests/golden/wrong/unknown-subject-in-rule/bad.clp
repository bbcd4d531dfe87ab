(defrule r
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (recommendation (on decisions) (is keep))))
