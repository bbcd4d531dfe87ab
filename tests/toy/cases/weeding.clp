; What the guide says of some books.

(case (name idle-book) (title "A sound book that hardly anybody borrows") (cites GUIDE-1.1))

(expect (case idle-book)
  (answers decision=weed replacement=none open-shelf=does-not-suit sale-table=suits))
(expect (case idle-book)
  (on decision)
  (cites GUIDE-1.1 GUIDE-3.3)
  (rules an-unprotected-book-is-weeded)
  (not-rules a-superseded-book-is-outdated)
  (independent-of shelf-space))

(case (name old-atlas) (title "A worn atlas of countries that are no more") (packs old-atlas))

(expect (case old-atlas) (on decision) (is weed) (cites GUIDE-1.2 GUIDE-1.3))
(expect (case old-atlas) (set loans=steady) (answers decision=weed replacement=buy-new-edition))

; A table: what protects a book, and what that leads to.
(case (name protection) (title "A protected book with a fault is stored"))

(expect (case protection) (set last-copy=yes) (answers decision=store))
(expect (case protection) (set local-interest=strong) (answers decision=store))
(expect (case protection) (set last-copy=yes local-interest=strong) (answers decision=store))
(expect (case protection) (set last-copy=yes loans=steady) (answers decision=keep))
(expect (case protection) (on decision) (is-not store))

(case (name borrowed-book) (title "A book that is lent all year") (set loans=steady))

(expect (case borrowed-book)
  (answers decision=keep shelf-room=unchanged)
  (not-rules an-unprotected-book-is-weeded))
