(defrule moscow-would-come-to-terms
  "END-5.4: A made-up rule that says the opposite of the policy."
  (logical (assumption (key us-support) (value stands-by)))
  =>
  (assert (recommendation (on pressure) (is article-silent))))
