(defrule r
  (logical (complaint (what ?what)))
  (test (equal ?what idle))
  =>
  (assert (demand (what ?what))))
