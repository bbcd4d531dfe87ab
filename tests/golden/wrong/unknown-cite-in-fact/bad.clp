(deffacts more
  (place (name attic) (label "The attic") (takes stored) (cites GUIDE-4.1 GUIDE-44.1)))
