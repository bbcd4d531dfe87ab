; What may differ from book to book. The first value is the baseline.

(deffacts domains "The state of one book and of the shelves around it."
  (domain (key loans) (values rare steady) (baseline rare) (actor readers)
    (question "How often is the book lent?") (cites GUIDE-1.1 GUIDE-3.1))
  (domain (key content) (values current superseded) (baseline current) (actor publisher)
    (question "Is what the book says still right?") (cites GUIDE-1.2))
  (domain (key condition) (values sound damaged) (baseline sound) (actor readers)
    (question "In what state are binding and pages?") (cites GUIDE-1.3))
  (domain (key last-copy) (values no yes) (baseline no) (actor county)
    (question "Is it the last copy in the county?") (cites GUIDE-2.1))
  (domain (key local-interest) (values none strong) (baseline none) (actor town)
    (question "Does the town have an interest of its own in it?") (cites GUIDE-2.2))
  (domain (key shelf-space) (values tight ample) (baseline tight)
    (question "How much room is on the shelves?") (cites GUIDE-4.2)))

(deffacts advised "The guide speaks to the county's librarians."
  (advised (actor county)))
