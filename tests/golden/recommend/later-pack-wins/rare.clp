(assumption (key loans) (value rare))
