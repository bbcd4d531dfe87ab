(defrule greet (name ?n) => (printout t "hello, " ?n crlf))
