(defrule r
  (logical (complaint (what ?what&~?other)))
  =>
  (assert (demand (what ?what))))
