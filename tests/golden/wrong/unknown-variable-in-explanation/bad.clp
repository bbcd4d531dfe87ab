(defrule r
  "GUIDE-1.1: It is {?wath}."
  (logical (complaint (what ?what)))
  =>
  (assert (demand (what ?what))))
