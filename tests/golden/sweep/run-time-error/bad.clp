(deffacts bad
  (domain (key sky) (values clear cloudy) (baseline clear)))

(deftemplate drops (slot number))

(defrule divide
  (logical (assumption (key sky) (value cloudy)))
  =>
  (assert (drops (number (div 1 0)))))

(defrule take-it
  (logical (drops))
  =>
  (assert (recommendation (on umbrella) (is take))))
