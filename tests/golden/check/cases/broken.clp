(defrule a-quiet-book-is-unread
  "GUIDE-1.1: Nobody asks for it."
  (logical (assumption (key loans) (value rar)))
  =>
  (assert (complaint (what unread))))
