(deffunction tidy-up (?name)
  (remove ?name))
