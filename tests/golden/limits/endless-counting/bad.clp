(deffunction again (?n) (if (> ?n 0) then (again ?n) else 0))
(defrule ask-again
  "It never answers."
  (logical (assumption (key loans) (value rare)))
  =>
  (bind ?n 1)
  (while (> ?n 0) do (bind ?n (+ ?n 1)))
  (assert (demand (what subject))))
