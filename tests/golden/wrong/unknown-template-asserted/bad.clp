(defrule r
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complant (what idle))))
