(defrule contradiction "An odd demand." (demand (what odd))
  => (assert (recommendation (on decision) (is keep))))
