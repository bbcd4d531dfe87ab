(defrule compare-with-a-word
  "GUIDE-1.1: More than a word."
  (logical (complaint (what ?what&:(> ?what 3))))
  =>
  (assert (demand (what subject))))
