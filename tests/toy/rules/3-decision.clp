; Keep, store or weed, and whether to buy the book again (GUIDE-3).

(defrule a-book-without-complaint-is-kept
  "GUIDE-3.2: Nothing speaks against it."
  (logical (not (complaint)))
  =>
  (assert (recommendation (on decision) (is keep)))
  (assert (outcome (is kept))))

(defrule a-protected-book-is-stored
  "GUIDE-2.3: It is {?complaint}, yet {?protection} protects it."
  (logical
    (complaint (what ?complaint))
    (protection (because ?protection)))
  =>
  (assert (recommendation (on decision) (is store)))
  (assert (outcome (is stored))))

(defrule an-unprotected-book-is-weeded
  "GUIDE-3.3: It is {?complaint}, and nothing protects it."
  (logical
    (complaint (what ?complaint))
    (not (protection)))
  =>
  (assert (recommendation (on decision) (is weed)))
  (assert (outcome (is weeded))))

(defrule a-wanted-book-is-bought-again
  "GUIDE-3.4: Readers will miss it."
  (logical
    (outcome (is weeded))
    (demand (what subject)))
  =>
  (assert (recommendation (on replacement) (is buy-new-edition))))

(defrule an-unwanted-book-is-not-replaced
  "GUIDE-3.4: Nobody will miss it."
  (logical
    (outcome (is weeded))
    (not (demand)))
  =>
  (assert (recommendation (on replacement) (is none))))

(defrule a-remaining-book-needs-no-replacement
  "GUIDE-3.2: It stays in the house."
  (logical (outcome (is ~weeded)))
  =>
  (assert (recommendation (on replacement) (is none))))

; The answer and the outcome that places and shelves rest on go together.
; endstate: ignore-file several-conclusions
