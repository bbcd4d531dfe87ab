; A stance that is wrong.

(stance (template complant) (against "the book can stay"))
