(defrule r
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (recommendation (on decision) (is burn))))
