(case (name idle))
(expect (case idle) (answers decision=weed))
(expect (case alone) (answers decision=weed)
