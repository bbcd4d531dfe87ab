; Russia takes the Norway model: a negotiator under a later administration, and Moscow accepts.
; The author thinks a refusal likely (DIL-5.2) but an acceptance arguable (DIL-2.2), and says
; what could be discussed then (DIL-2.3).

(deffacts russia-takes-norway "Washington is open to the Norway model and Moscow accepts it."
  (assumption (key us-nato-stance) (value open))
  (assumption (key russia-on-norway) (value accepts)))
