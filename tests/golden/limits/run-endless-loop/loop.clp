(defrule wait (initial-fact) => (printout t "waiting" crlf) (while TRUE do))
