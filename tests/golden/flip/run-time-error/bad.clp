(defrule count-loans
  (logical (assumption (key loans) (value steady)))
  =>
  (assert (recommendation (on decision) (is (sym-cat keep (div 1 0))))))
