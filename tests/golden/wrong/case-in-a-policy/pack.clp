(assumption (key loans) (value steady))
(case (name a) (set loans=steady))
