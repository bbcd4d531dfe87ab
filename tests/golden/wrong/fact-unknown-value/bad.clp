; one
(deffacts pack
  (assumption (key loans) (value stedy)))
