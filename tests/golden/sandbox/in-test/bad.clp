(defrule r
  (complaint)
  (test (open "note.txt" note "w"))
  =>
  (assert (demand (what subject))))
