(defrule write
  =>
  (open "note.txt" note "w")
  (printout note "written" crlf)
  (close note)
  (printout t "done" crlf))
