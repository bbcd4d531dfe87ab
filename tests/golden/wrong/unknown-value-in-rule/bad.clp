(defrule r
  (logical (assumption (key loans) (value steady|rarely)))
  =>
  (assert (complaint (what idle))))
