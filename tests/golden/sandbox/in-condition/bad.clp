(defrule r
  (complaint (what ?what&:(remove "cmd")))
  (test (open "note.txt" note "w"))
  =>
  (assert (demand (what subject))))
