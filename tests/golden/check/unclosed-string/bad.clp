(deffacts more-places "Two more places, the first without its quote."
  (place (name cellar) (label "The cellar) (takes stored))
  (place (name attic) (label "The attic") (takes stored)))

(defrule a-quiet-book-is-idle
  "GUIDE-1.1: Nobody asks for it."
  (logical (assumption (key lones) (value rare)))
  =>
  (assert (complaint (what idle))))
