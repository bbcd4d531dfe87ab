; A pack with a slip.
(assumption (key loans) (value stedy))
