; Europe goes alone: a European planner with a ready tripwire and no US backstop.
; The deployment that Hegseth described (END-4.8): an attack on it would set Europe and Russia at
; war (END-4.5), and some Europeans fear it as a wedge (END-4.9).

(deffacts europe-goes-alone "A ready European tripwire without Washington."
  (assumption (key europe-readiness) (value ready))
  (assumption (key european-force-purpose) (value tripwire))
  (assumption (key us-backstop) (value none)))
