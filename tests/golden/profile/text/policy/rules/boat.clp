; The first rule takes so long that it stands at the top of any profile.

(defglobal ?*sum* = 0)

(deftemplate watch "watch {number} is set"
  (slot number (type INTEGER)))

(defrule a-gale-calls-for-two-watches
  "In a gale nobody stands watch alone."
  (logical (assumption (key wind) (value gale)))
  =>
  (loop-for-count (?i 1 5000) (bind ?*sum* (+ ?*sum* ?i)))
  (assert (watch (number 1)))
  (assert (watch (number 2))))

(defrule every-watch-is-kept-for-as-long-as-it-takes-and-not-an-hour-longer
  "Watch {?number} is set."
  (logical (watch (number ?number)))
  =>
  (assert (recommendation (on boat) (is manned))))

(defrule a-calm-needs-nobody
  "Nothing stirs."
  (logical (assumption (key wind) (value calm)))
  =>
  (assert (recommendation (on boat) (is empty))))
