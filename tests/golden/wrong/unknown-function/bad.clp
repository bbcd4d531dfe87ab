(defrule r
  (logical (complaint (what ?what)))
  =>
  (assert (demand (what (lowcaes ?what)))))
