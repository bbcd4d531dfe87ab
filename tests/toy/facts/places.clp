; Where a book can go.

(deffacts places "One place for each outcome."
  (place (name open-shelf) (label "The open shelf") (takes kept) (cites GUIDE-4.1))
  (place (name closed-store) (label "The closed store") (takes stored) (cites GUIDE-4.1))
  (place (name sale-table) (label "The sale table") (takes weeded) (cites GUIDE-4.1)))
