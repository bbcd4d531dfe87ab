(defrule nobody-wants-it
  "GUIDE-3.3: Nobody asks for it either."
  (logical (complaint (what idle)) (not (protection)) (assumption (key shelf-space) (value tight)))
  =>
  (assert (recommendation (on decision) (is weed))))
