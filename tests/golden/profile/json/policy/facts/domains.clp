(deffacts domains
  (domain (key wind) (values calm gale) (baseline gale)))
