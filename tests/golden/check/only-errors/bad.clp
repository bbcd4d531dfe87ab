; Four mistakes, and one that hides a rule.

(defrule a-quiet-book-is-idle
  "GUIDE-1.1, GUIDE-1.9: Nobody asks for {?waht}."
  (logical (asumption (key loans) (value rare))
           (complaint (what ?what)))
  =>
  (assert (demand (what ?wat))))

(defrule a-loud-book-is-wanted
  "GUIDE-3.1: It is asked for."
  (logical (assumption (key lones) (value steady))
  =>
  (assert (demand (what subject))))

(defrule a-book-without-name
  "GUIDE-3.1: It is asked for."
  (logical (assumption (key loans) (value steady)))
  =>
  (assert (outcome (is "kept") (what subject))))
