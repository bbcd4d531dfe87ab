(defrule r
  (logical (assumption (key loans) (valu rare)))
  =>
  (assert (complaint (what idle))))
