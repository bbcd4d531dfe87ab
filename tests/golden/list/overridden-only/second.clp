(defrule a-rarely-lent-book-is-idle
  "GUIDE-1.1: Said a third time."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))

(defrule a-new-thought
  "GUIDE-1.1: Under a name of its own."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))
