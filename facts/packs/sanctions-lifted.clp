; Sanctions lifted: a White House that insists on lifting sanctions.
; The author says what should be kept even then (DIL-7.4).

(deffacts sanctions-lifted "Washington insists on lifting sanctions."
  (assumption (key us-sanctions-stance) (value insists-on-lifting)))
