(defrule a-damaged-book-is-worn
  "GUIDE-1.3: Its {?part} is loose."
  (logical (assumption (key condition) (value damaged)))
  =>
  (assert (complaint (what worn))))
