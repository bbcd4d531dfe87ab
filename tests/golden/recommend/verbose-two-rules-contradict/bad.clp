(defrule keep-what-the-town-wants
  "The town wants it."
  (logical (assumption (key local-interest) (value strong)))
  =>
  (assert (recommendation (on decision) (is keep))))
