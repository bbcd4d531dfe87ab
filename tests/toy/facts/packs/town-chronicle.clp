; The town chronicle: an archivist with the only copy of the town's own history.
; See GUIDE-2.1 and GUIDE-2.2.

(deffacts town-chronicle "The last copy, and of local interest."
  (assumption (key last-copy) (value yes))
  (assumption (key local-interest) (value strong)))
