(assumption (key condition) (value damaged))
