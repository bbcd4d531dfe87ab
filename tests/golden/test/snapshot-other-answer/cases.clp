(case (name idle) (set loans=rare)) (expect (case idle) (answers decision=weed))
