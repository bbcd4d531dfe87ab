; Lent all year round.
(assumption (key loans) (value steady))
