(defrule r
  (logical (asumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))
