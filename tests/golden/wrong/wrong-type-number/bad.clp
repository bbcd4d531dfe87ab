(defrule r
  (logical (complaint (what 3)))
  =>
  (assert (complaint (what idle))))
