(case (name a-quiet-book) (title "Nobody borrows it."))

(expect (case a-quiet-book) (answers decision=wed))
(expect (case a-quiet-bok) (rules a-rarely-lent-book-is-idle))
