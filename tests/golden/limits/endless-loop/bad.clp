(defrule wait-for-ever
  "Never done."
  (logical (assumption (key loans) (value rare)))
  =>
  (while TRUE do)
  (assert (demand (what subject))))
