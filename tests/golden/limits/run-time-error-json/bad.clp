(defrule share-out
  "GUIDE-1.1: An equal share for everybody."
  (logical (assumption (key loans) (value rare)))
  =>
  (bind ?share (/ 1 0))
  (assert (demand (what subject))))
