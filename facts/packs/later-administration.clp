; A later administration: a successor in Washington that is open to Ukraine in NATO.
; The author grants that a different administration could still take the Norway model up
; (GOOD-1.4), though the present one will not (GOOD-1.3). Moscow has not been asked yet.

(deffacts later-administration "Washington would accept Ukraine in NATO."
  (assumption (key us-nato-stance) (value open)))
