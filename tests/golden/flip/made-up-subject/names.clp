(deffacts names
  (domain (key sky) (values clear cloudy) (baseline clear)))

(defrule name-it
  (logical (assumption (key sky) (value ?sky)))
  =>
  (assert (recommendation (on ?sky) (is likely))))
