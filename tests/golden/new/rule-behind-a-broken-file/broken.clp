(defrule first
  (assumption (key loans)
  => (assert (o)))
