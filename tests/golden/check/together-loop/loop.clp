(deftemplate reader "reader {number} asks" (slot number (type INTEGER) (default ?NONE)))

(defrule the-first-reader-asks
  "GUIDE-3.1: One reader asks."
  (logical (demand (what subject)))
  =>
  (assert (reader (number 1))))

(defrule a-reader-brings-another
  "GUIDE-3.1: Word gets about."
  (logical (reader (number ?number)))
  =>
  (assert (reader (number (+ ?number 1)))))
