(defrule r => (loop-for-count 10000 (printout t "a line of text" crlf)))
