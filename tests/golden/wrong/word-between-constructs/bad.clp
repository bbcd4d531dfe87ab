(deffacts a)
stray
