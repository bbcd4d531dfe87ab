(defrul a-quiet-book-is-unread
  "GUIDE-1.1: Nobody asks for it."
  (logical
    (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what unread))))
