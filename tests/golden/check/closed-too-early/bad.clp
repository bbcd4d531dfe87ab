(defrule a-quiet-book-is-idle
  "GUIDE-1.1: Nobody asks for it."
  (logical (assumption (key loans) (value rare))))
  =>
  (assert (complaint (what idle))))

(deffacts more-places "Two more places."
  (place (name cellar) (label "The cellar") (takes stored)))
  (place (name attic) (label "The attic") (takes stored)))
