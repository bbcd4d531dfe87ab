(deffacts bad
  (domain (key sky) (values clear cloudy) (baseline clear))
  (subject (name umbrella) (values take leave)))

(deftemplate habit (slot under) (slot is))
(deffacts habits (habit (under clear) (is leave)) (habit (under cloudy) (is carry)))

(defrule follow-the-habit
  (logical (assumption (key sky) (value ?sky)) (habit (under ?sky) (is ?is)))
  =>
  (assert (recommendation (on umbrella) (is ?is))))
