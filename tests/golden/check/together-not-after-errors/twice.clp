; endstate: ignore-file subsumed-rule It is here to be compared with another.

(defrule a-rarely-lent-book-takes-up-room
  "GUIDE-1.1: Nobody asks for it."
  (logical (assumption (key loans) (value rar)))
  =>
  (assert (complaint (what idle))))
