(defrule divides
  "A mistake."
  (assumption (key loans))
  =>
  (assert (demand (what (sym-cat (/ 1 0))))))
