; Facts that are changed: nothing follows a change of assumptions by itself.
(deffacts changing
  (domain (key sky) (values clear cloudy) (baseline clear))
  (domain (key mood) (values bold wary) (baseline bold))
  (hand empty))

(deffunction wary (?mood) (eq ?mood wary))

(defrule take-it
  (declare (salience 10))
  (assumption (key sky) (value cloudy))
  ?hand <- (hand empty)
  =>
  (retract ?hand)
  (assert (hand umbrella)))

(defrule take-it-anyway
  (declare (salience 10))
  (assumption (key mood) (value ?mood&:(wary ?mood)))
  ?hand <- (hand empty)
  =>
  (retract ?hand)
  (assert (hand umbrella)))

(defrule tell
  (hand ?what)
  =>
  (assert (recommendation (on hand) (is ?what))))
