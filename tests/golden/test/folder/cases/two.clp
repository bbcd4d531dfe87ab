(case (name two)) (expect (case two) (answers decision=weed))
