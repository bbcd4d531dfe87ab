(case (name one)) (expect (case one) (answers decision=weed))
