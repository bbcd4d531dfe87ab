(deffacts domains "The weather."
  (domain (key sky) (values clear rain) (baseline clear))
  (subject (name umbrella) (values take leave) (question "Take an umbrella?")))

(defrule rain-calls-for-an-umbrella
  "It rains."
  (logical (assumption (key sky) (value rian)))
  =>
  (assert (recommendation (on umbrella) (is tkae))))
