(deffacts rail "Land that changes hands."
  (clause-pattern (id railway-handed-over) (claim cedes-territory)
    (expression "\\b railways? \\s (?: goes | passes \\s to")
    (example "The railway passes to the neighbour.")
    (counterexample "The railway passes through.")))
