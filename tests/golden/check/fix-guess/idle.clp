(defrule an-idle-book-is-weeded
  "GUIDE-33: It is {?complaint}."
  (logical
    (complaint (what ?complaint)))
  =>
  (assert (recommendation (on decision) (is weed))))
