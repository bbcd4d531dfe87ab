(defrule hello => (printout t "What is your name?" crlf) (printout t "Good day, " (read) "." crlf))
