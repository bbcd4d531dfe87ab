(defrule a-wanted-book-stays
  "GUIDE-3.1: Readers want it."
  (logical
    (demand (what subject))
    (assumption (key shelf-space) (value ample)))
  =>
  (assert (recommendation (on decision) (is keep))))
