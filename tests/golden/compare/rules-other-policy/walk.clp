(deffacts walk (domain (key sky) (values clear cloudy) (baseline clear)))
(defrule take-it (assumption (key sky) (value cloudy)) => (assert (recommendation (on umbrella) (is take))))
