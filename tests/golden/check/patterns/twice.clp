(deffacts rail "Land that changes hands."
  (clause-term (name pass) (expression "\\b passes \\b"))
  (clause-term (name pass) (expression "\\b goes \\b")))
