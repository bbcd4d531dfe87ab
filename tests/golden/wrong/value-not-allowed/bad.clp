(defrule r
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (outcome (is keept))))
