(deffacts rail "Land that changes hands."
  (clause-pattern (id railway-handed-over) (claim cedes-territory)
    (expression "\\b railways? \\s passes \\b")
    (example "The railway goes to the neighbour.")
    (counterexample "The railway passes through.")))
