(assumption (key loans) (value ?any))
