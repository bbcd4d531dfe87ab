; Mine: what I think.

(defrule first
  "GUIDE-1.1: So it is."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))