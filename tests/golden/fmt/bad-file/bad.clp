(defrule a
  (b
  =>
  (c))
