; Something of every kind that does not hold, and of what need not.

(case (name idle) (title "Wrong about everything") (set shelf-space=ample) (cites GUIDE-1.1))

(expect (case idle) (answers decision=keep replacement=buy-new-edition open-shelf=does-not-suit))
(expect (case idle) (set loans=steady) (on decision)
  (one-of weed store)
  (is-not keep)
  (cites GUIDE-1.1 GUIDE-3.2)
  (not-cites GUIDE-3.2)
  (rules a-rarely-lent-book-is-idle an-unprotected-book-is-weeded)
  (not-rules a-book-without-complaint-is-kept)
  (independent-of shelf-space loans))
(expect (case idle) (on decision) (support none))
(expect (case idle) (cites GUIDE-2.1) (not-rules a-rarely-lent-book-is-idle))

(case (name fine) (title "A worn atlas & its <replacement>") (packs old-atlas))
(expect (case fine) (answers decision=weed replacement=none))

(case (name later) (todo "waits for a rule"))
(expect (case later) (answers decision=keep))

(case (name earlier) (todo "waited for a rule"))
(expect (case earlier) (answers decision=weed))

(case (name never) (skip "not settled # yet"))
(expect (case never) (answers decision=weed))
