; A maximalist's reading. NOT the article's view, to which a frozen line without recognition can be
; accepted if Kyiv is compensated (RED-3.5, RED-3.6).
;
; It assumes that no terms will do but those that give Ukraine all its land back, so that a line
; frozen while Russia holds Ukrainian land is a red line crossed, and no deal is concluded on it.
; Full restoration keeps its name, `maximal-position`, and is here the least that will do. Of
; everything else it thinks as the article does.
;
;     endstate compare baseline rules/overlays/maximalist.clp

(deffacts maximalist-sources "What only this reading holds."
  (source (id MAXIMALIST-1)
    (gist "Not in the article: a line frozen on occupied land gives that land away."))
  (source (id MAXIMALIST-2)
    (gist "Not in the article: no deal is to be made on less than the return of all the land.")))

; Territory

(defrule a-compensated-freeze-is-acceptable
  "MAXIMALIST-1: Russia holds no land behind it."
  (logical
    (finding (about territorial-terms) (claim leave-recovery-open))
    (finding (about ukraine) (claim is-compensated-with-integration))
    (assumption (key russia-holds-territory) (value no)))
  =>
  (assert (recommendation (on territory) (is freeze-acceptable))))

(defrule a-freeze-without-integration-lacks-compensation
  "RED-3.6: A place in the West is withheld."
  (logical
    (finding (about territorial-terms) (claim leave-recovery-open))
    (lapse (of compensation-for-a-frozen-line))
    (assumption (key russia-holds-territory) (value no)))
  =>
  (assert (recommendation (on territory) (is compensation-missing))))

(defrule a-line-frozen-on-occupied-land-crosses-a-red-line
  "MAXIMALIST-1: The line gives up occupied land."
  (logical
    (finding (about territorial-terms) (claim leave-recovery-open))
    (assumption (key russia-holds-territory) (value yes)))
  =>
  (assert (recommendation (on territory) (is red-line-crossed))))

(defrule full-restoration-is-a-maximal-position
  "MAXIMALIST-2, RED-3.4: It is the least that will do."
  (logical
    (finding (about territorial-terms) (claim repeat-kyivs-official-aim))
    (demand (actor ukraine) (name nonmilitary-recovery)))
  =>
  (assert (recommendation (on territory) (is maximal-position))))

; The talks

(defrule an-accepted-option-is-concluded
  "RED-4.1, MAXIMALIST-2: Moscow accepts {?option}, nothing blocks it, and all land comes back."
  (logical
    (reached (option ?option))
    (answer (option ?option) (is accepts))
    (option (name ?option) (conclude ?step))
    (assumption (key territorial-terms) (value full-restoration))
    (not (blocked (option ?option))))
  =>
  (assert (recommendation (on next-step) (is ?step))))

(defrule an-accepted-option-on-lesser-terms-is-not-concluded
  "MAXIMALIST-2, DIL-6.2: Moscow accepts {?option} and keeps the land, so pressure goes on."
  (logical
    (reached (option ?option))
    (answer (option ?option) (is accepts))
    (assumption (key territorial-terms) (value ~full-restoration))
    (not (blocked (option ?option))))
  =>
  (assert (recommendation (on next-step) (is sustain-pressure))))
