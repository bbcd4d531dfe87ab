; What speaks against something.

(deffacts stances "Every complaint counts against the book."
  (stance (template complaint) (against "the book can stay where it is")))
