(deffacts subjects (subject (name umbrella) (values take leave)) (subject (name hat)))
