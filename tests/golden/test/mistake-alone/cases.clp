(case (name idle)) (expect (case idle) (answers decison=weed))
