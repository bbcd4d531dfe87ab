(defrule count-down
  ?count <- (left ?number)
  =>
  (retract ?count)
  (assert (left (- ?number 1)))
  (printout t (/ 6 ?number) crlf))
