(deffacts pack
  (assumption (key loans) (value (remove "cmd"))))
