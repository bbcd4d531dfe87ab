(defrule an-idle-book-is-weeded
  "GUIDE-3.3: It is ?complaint, and nobody minds."
  (logical
    (complant (what ?complaint))
    (assumption (key local-intrest) (value nome)))
  =>
  (assert (recommendation (on decison) (is weed))))
