; A conclusion under `logical` goes with what it stands on, and is no longer a reason for anything.

(deffacts start (light on) (hand near))

(defrule bright (logical (light on)) => (assert (room bright)))
(defrule reading (logical (room bright)) => (assert (book open)))
(defrule switch-off
  (declare (salience -1))
  ?light <- (light on)
  (hand near)
  =>
  (retract ?light)
  (assert (light off)))
(defrule nothing-left
  (declare (salience -2))
  (not (book open))
  =>
  (printout t "the book is closed" crlf))
