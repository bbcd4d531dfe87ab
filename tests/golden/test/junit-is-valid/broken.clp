(case (name no-case-of-the-others))
(expect (case no-case-of-the-others) (answers decision=weed))
