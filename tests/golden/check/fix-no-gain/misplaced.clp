(defrule a-book-is-misplaced
  "GUIDE-4.1: It stands nowhere."
  (logical
    (plase (names x) (labels y) (takess z)))
  =>
  (assert (recommendation (on decision) (is weed))))
