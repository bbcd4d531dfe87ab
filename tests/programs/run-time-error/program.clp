(deffacts start (divide 1 0))
(defrule divide
  (divide ?a ?b)
  =>
  (printout t (/ ?a ?b) crlf))
(defrule later (declare (salience -1)) => (printout t "not reached" crlf))
