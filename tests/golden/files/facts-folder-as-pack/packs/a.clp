(assumption (key loans) (value steady))
