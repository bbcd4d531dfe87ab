(defrule a-sound-book-may-travel
  "GUIDE-1.3: Nothing is loose."
  (logical (not (assumption (key condition) (value damaged))))
  =>
  (assert (complaint (what well-travelled))))

(defrule a-book-with-no-room-for-it
  "GUIDE-4.2: {?complaint} is all that counts."
  (declare (salience 1))
  (logical (complaint (what ?complaint&well-travelled)) (assumption (key shelf-space) (value ample)))
  =>
  (assert (demand (what subject))))
