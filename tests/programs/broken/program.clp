; The third construct is wrong; nothing of the file is to run as if it were right.

(deffacts start (go))
(defrule first (go) => (printout t "first" crlf))
(defrule second
  (go)
  =>
  (printout t (no-such-function 1) crlf))
