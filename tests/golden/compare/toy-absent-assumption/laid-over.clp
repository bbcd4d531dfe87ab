(defrule a-book-without-complaint-is-kept
  "GUIDE-3.2: Its pages are all there."
  (logical (not (assumption (key condition) (value damaged))))
  =>
  (assert (recommendation (on decision) (is keep)))
  (assert (outcome (is kept))))
