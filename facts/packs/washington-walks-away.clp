; Washington walks away: a critic's forecast, in which the United States abandons Kyiv.
; The failure that the author warns of (INTRO-2.3). Only the support changes: what follows from
; it is for the rules to say.

(deffacts washington-walks-away "Washington abandons Kyiv."
  (assumption (key us-support) (value abandons)))
