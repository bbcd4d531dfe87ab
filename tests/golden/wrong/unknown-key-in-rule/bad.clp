(defrule r
  (logical (assumption (key lones) (value rare)))
  =>
  (assert (complaint (what idle))))
