(defrule never (unicorn) => (printout t "a unicorn" crlf))
