(deffacts endless
  (domain (key sky) (values clear cloudy) (baseline clear))
  (drop (number 0)))

(deftemplate drop (slot number))

(defrule rain-on
  (assumption (key sky) (value cloudy))
  (drop (number ?n))
  =>
  (assert (drop (number (+ ?n 1)))))

(defrule rained-on
  (drop (number 1))
  =>
  (assert (recommendation (on umbrella) (is take))))
