(defrule r
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (waht idle))))
