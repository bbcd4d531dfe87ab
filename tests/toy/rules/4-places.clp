; Where the book goes, and whether that makes room (GUIDE-4).

(defrule a-place-suits-what-it-takes
  "GUIDE-4.1: {?label} takes what is {?outcome}."
  (logical
    (place (name ?place) (label ?label) (takes ?outcome))
    (outcome (is ?outcome)))
  =>
  (assert (recommendation (on ?place) (is suits))))

(defrule a-place-does-not-suit-anything-else
  "GUIDE-4.1: {?label} takes what is {?other} only."
  (logical
    (place (name ?place) (label ?label) (takes ?other))
    (outcome (is ~?other)))
  =>
  (assert (recommendation (on ?place) (is does-not-suit))))

(defrule a-book-that-leaves-a-full-shelf-makes-room
  "GUIDE-4.2: The shelves are full, and it leaves them."
  (logical
    (assumption (key shelf-space) (value tight))
    (outcome (is stored|weeded)))
  =>
  (assert (recommendation (on shelf-room) (is gained))))

(defrule a-book-that-stays-makes-no-room
  "GUIDE-4.2: It stays where it is."
  (logical (outcome (is kept)))
  =>
  (assert (recommendation (on shelf-room) (is unchanged))))

(defrule ample-shelves-need-no-room
  "GUIDE-4.2: There is room enough anyway."
  (logical (assumption (key shelf-space) (value ample)))
  =>
  (assert (recommendation (on shelf-room) (is unchanged))))
