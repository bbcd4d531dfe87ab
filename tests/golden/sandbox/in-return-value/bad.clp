(defrule r
  (complaint (what =(remove "cmd")))
  =>
  (assert (demand (what subject))))
