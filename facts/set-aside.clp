; The sentences that neither a rule nor any other fact cites, each with the reason why nothing is
; concluded from it. A sentence that only facts cite does not stand here.

(deffacts set-aside-sentences "Sentences from which nothing follows."
  (set-aside (id INTRO-1.3)
    (reason "it reports the Riyadh talks and the worry they caused, and nothing follows")))
