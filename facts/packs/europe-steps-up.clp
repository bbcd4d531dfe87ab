; Europe steps up: a European planner who assumes a ready force with a US backstop.
; It removes the three things the author finds lacking: readiness (DIL-4.2, DIL-5.2), a stated
; purpose (END-4.3, END-4.4) and a guarantee from Washington (END-4.8).

(deffacts europe-steps-up "A ready European tripwire that Washington guarantees."
  (assumption (key europe-readiness) (value ready))
  (assumption (key european-force-purpose) (value tripwire))
  (assumption (key us-backstop) (value pledged)))
