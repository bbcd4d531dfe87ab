(deftemplate tally (slot count (type INTEGER)))
(deffacts start (tally (count 0)))

(defrule count-for-ever
  "One more."
  ?tally <- (tally (count ?count))
  =>
  (modify ?tally (count (+ ?count 1))))
