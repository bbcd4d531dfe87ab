; A stance that is wrong.

(stance (template complaint) (against "{wat} is no fault"))
