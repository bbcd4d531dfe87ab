; This library gives rarely lent books another year.

(defrule a-rarely-lent-book-is-idle
  "GUIDE-1.1: It is rarely lent, and outdated too."
  (logical
    (assumption (key loans) (value rare))
    (assumption (key content) (value superseded)))
  =>
  (assert (complaint (what idle))))
