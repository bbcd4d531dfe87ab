(defrule keep-what-is-unprotected
  "Books are for keeping."
  (logical (not (protection)))
  =>
  (assert (recommendation (on decision) (is keep))))
