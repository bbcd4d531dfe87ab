(deffacts endless
  (domain (key sky) (values clear cloudy) (baseline clear)))

(defrule wait-for-rain
  (logical (assumption (key sky) (value clear)))
  =>
  (while TRUE do)
  (assert (recommendation (on umbrella) (is leave))))
