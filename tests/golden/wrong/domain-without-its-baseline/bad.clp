(deffacts d (domain (key price) (values low high) (baseline medium)))
