(defrule a-contradiction
  (logical (assumption (key loans) (value steady)))
  =>
  (assert (recommendation (on decision) (is weed))))

(deftemplate counted (slot number))

(defrule without-end
  (assumption (key last-copy) (value yes))
  =>
  (assert (counted (number 1))))

(defrule on-and-on
  ?counted <- (counted (number ?n))
  =>
  (modify ?counted (number (+ ?n 1))))
