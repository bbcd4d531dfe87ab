; A library that keeps nothing for the town's sake.

(defrule a-rarely-lent-book-is-idle
  "GUIDE-1.1: Nobody comes for it."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))

(defrule local-history-is-protected
  "GUIDE-2.2: It tells of the town, which is reason enough while the shelves are ample."
  (logical
    (assumption (key local-interest) (value strong))
    (assumption (key shelf-space) (value ample)))
  =>
  (assert (protection (because local-history))))
