(defrule r
  "GUIDE-1.9: No such sentence."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))
