; What speaks against a book, and what protects it (GUIDE-1, GUIDE-2).

(defrule a-rarely-lent-book-is-idle
  "GUIDE-1.1: A book that hardly anybody borrows takes up room."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (complaint (what idle))))

(defrule a-superseded-book-is-outdated
  "GUIDE-1.2: A newer edition contradicts what it says."
  (logical (assumption (key content) (value superseded)))
  =>
  (assert (complaint (what outdated))))

(defrule a-damaged-book-is-worn
  "GUIDE-1.3: Its pages are loose, so it cannot be lent for long."
  (logical (assumption (key condition) (value damaged)))
  =>
  (assert (complaint (what worn))))

(defrule the-last-copy-is-protected
  "GUIDE-2.1: No other library in the county holds a copy."
  (logical (assumption (key last-copy) (value yes)))
  =>
  (assert (protection (because last-copy))))

(defrule local-history-is-protected
  "GUIDE-2.2: It tells of the town, and people ask for it here first."
  (logical (assumption (key local-interest) (value strong)))
  =>
  (assert (protection (because local-history))))
