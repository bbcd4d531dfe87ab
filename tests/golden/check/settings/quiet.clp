(defrule QuietBook
  "Nobody asks for it."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))
