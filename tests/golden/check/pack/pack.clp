; A pack.
(assumption (key loans) (value often))
(assumption (key content) (value current) (value current))
