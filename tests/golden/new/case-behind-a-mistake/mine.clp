(case (name first))
(expect (case first) (answers decision=wed))
