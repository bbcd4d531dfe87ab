(case (name idle)) (expect (case idle) (answers decision=keep))
