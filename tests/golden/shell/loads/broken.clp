(defrule x
