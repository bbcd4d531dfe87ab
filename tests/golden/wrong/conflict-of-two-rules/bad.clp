(defrule keep-everything
  "Books are for keeping."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (recommendation (on decision) (is keep))))
