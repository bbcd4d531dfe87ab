(deffacts start (name ann))
