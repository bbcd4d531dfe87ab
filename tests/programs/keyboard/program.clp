(defrule ask => (printout t "your name? ") (printout t "hello, " (readline) crlf))
