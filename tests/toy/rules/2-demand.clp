; Whether anybody wants the book: two ways to the same conclusion (GUIDE-2.2, GUIDE-3.1).

(defrule steady-loans-show-demand
  "GUIDE-3.1: It is borrowed all year round."
  (logical (assumption (key loans) (value steady)))
  =>
  (assert (demand (what subject))))

(defrule local-interest-shows-demand
  "GUIDE-2.2, GUIDE-3.1: The town's people ask for it."
  (logical (assumption (key local-interest) (value strong)))
  =>
  (assert (demand (what subject))))
