(deffacts d (number 7))
(defrule odd "{?n} is odd." (number ?n&:(oddp ?n)) (test (> ?n 5)) => (printout t ?n " is odd" crlf))
