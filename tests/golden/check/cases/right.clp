(case (name a-quiet-book) (title "Nobody borrows it."))

(expect (case a-quiet-book) (answers decision=weed))
