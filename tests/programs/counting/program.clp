(deffacts start (count 0))
(defrule count ?old <- (count ?n) => (retract ?old) (printout t ?n " ") (assert (count (+ ?n 1))))
