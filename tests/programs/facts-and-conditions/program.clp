; Every kind of condition, with facts modified and retracted on the way.

(deftemplate task "{name} is {state}"
  (slot name (type SYMBOL))
  (slot state (type SYMBOL) (allowed-symbols open begun done) (default open))
  (slot hours (type INTEGER) (default 0)))

(deffacts work
  (task (name paint) (hours 3))
  (task (name wash) (hours 1))
  (task (name sweep) (state done) (hours 2))
  (weather dry)
  (worker ann)
  (worker bob))

(deffunction cost (?hours ?rate) (* ?hours ?rate))

(defrule begin-short-tasks
  "{?name} takes only {?hours} hours."
  ?task <- (task (name ?name) (state open) (hours ?hours&:(< ?hours 3)))
  (exists (worker ?))
  =>
  (modify ?task (state begun))
  (printout t ?name " begins" crlf))

(defrule begin-long-tasks-in-good-weather
  "{?name} needs a dry day."
  ?task <- (task (name ?name) (state open) (hours ?hours))
  (or (weather dry) (weather windy))
  (test (>= ?hours 3))
  =>
  (modify ?task (state begun))
  (printout t ?name " begins, for " (cost ?hours 10) crlf))

(defrule finish
  ?task <- (task (name ?name) (state begun))
  (not (task (state open)))
  =>
  (modify ?task (state done))
  (printout t ?name " is done" crlf))

(defrule forget-the-weather
  (declare (salience -5))
  ?weather <- (weather ?kind)
  =>
  (retract ?weather)
  (printout t "no more " ?kind " weather" crlf))

(defrule all-is-done
  (declare (salience -10))
  (forall (task (name ?name)) (task (name ?name) (state done)))
  (not (weather ?))
  =>
  (assert (day over))
  (printout t "all is done" crlf))
