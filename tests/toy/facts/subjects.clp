; How an answer is laid out.

(deffacts sections "The parts of an answer."
  (section (name verdict) (title "What to do with the book") (order 1))
  (section (name places) (title "Where to put it") (order 2) (layout by-value))
  (section (name room) (title "Room") (order 3) (layout brief)))

(deffacts headings "What the places are grouped under."
  (heading (section places) (value suits) (label "Right place") (order 1))
  (heading (section places) (value does-not-suit) (label "Wrong place") (order 2)))

(deffacts subjects "The questions that the rules answer."
  (subject (name decision) (label "Decision") (section verdict) (order 1)
    (values keep store weed) (question "Should the book stay?"))
  (subject (name replacement) (label "Replacement") (section verdict) (order 2)
    (values buy-new-edition none) (question "Should it be bought again?"))
  (subject (name open-shelf) (label "Open shelf") (section places) (order 1)
    (values suits does-not-suit) (question "Does it belong on the open shelf?"))
  (subject (name closed-store) (label "Closed store") (section places) (order 2)
    (values suits does-not-suit) (question "Does it belong in the closed store?"))
  (subject (name sale-table) (label "Sale table") (section places) (order 3)
    (values suits does-not-suit) (question "Does it belong on the sale table?"))
  (subject (name shelf-room) (label "Shelf room") (section room) (order 1)
    (values gained unchanged) (question "Does the shelf gain room?")))
