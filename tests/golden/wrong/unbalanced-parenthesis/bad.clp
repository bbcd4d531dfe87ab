(defrule first (assumption (key loans)) => (assert (complaint (what idle))))

(defrule second
  (assumption (key loans)
  =>
  (assert (complaint (what idle))))
