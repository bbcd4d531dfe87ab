(deffacts d (domain (key weather) (values dry wet) (baseline dry)))
(defrule WALKING::go (assumption (value dry)) => (assert (recommendation (on walk) (is yes))))
