; Two complaints about books that are read much: one undone leaves the other.

(defrule a-read-book-is-dirty
  "GUIDE-1.3: It goes through many hands."
  (logical (assumption (key loans) (value steady)))
  =>
  (assert (complaint (what dirty))))

(defrule a-read-book-is-noisy
  "GUIDE-1.3: People talk about it."
  (logical (assumption (key loans) (value steady)))
  =>
  (assert (complaint (what noisy))))
