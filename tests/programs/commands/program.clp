; Commands between the constructs are carried out where they stand, as at a prompt.

(defrule greet (name ?name) => (printout t "hello, " ?name crlf))
(printout t "before the reset" crlf)
(reset)
(assert (name world))
(run)
(assert (name moon))
(facts)
(run)
(printout t (+ 1 2) " " (create$ a b) " \"quoted\"" crlf)
(rules)
(exit)
(printout t "never printed" crlf)
