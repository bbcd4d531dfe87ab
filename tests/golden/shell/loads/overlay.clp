(defrule a-book-without-complaint-is-kept "A book is never kept."
  => (assert (outcome (is weeded))))
