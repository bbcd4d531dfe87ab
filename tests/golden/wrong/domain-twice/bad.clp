(deffacts d (domain (key loans) (values few many) (baseline few)))
