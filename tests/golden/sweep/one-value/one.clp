(deffacts one
  (domain (key ground) (values wet) (baseline wet))
  (domain (key sky) (values clear cloudy) (baseline clear)))

(defrule take-it
  (logical (assumption (key ground) (value wet)) (assumption (key sky) (value ~clear)))
  =>
  (assert (recommendation (on umbrella) (is take))))
