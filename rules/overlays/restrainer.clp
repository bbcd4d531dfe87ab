; A restrainer's reading. NOT the article's view, which rules neutrality out and never proposes it.
;
; It assumes that a neutral Ukraine can be had and kept safe if its forces are not capped and a
; violation would bring America in, as Austria's would have (END-6.3); and that such a neutrality
; is therefore one more outcome to offer, though the last to settle for. Of everything else it
; thinks as the article does, above all of a neutrality without arms or enforcement.
;
;     endstate compare baseline rules/overlays/restrainer.clp

(deffacts restrainer-sources "What only this reading holds."
  (source (id RESTRAINER-1)
    (gist
      "Not in the article: armed neutrality that America would defend is safe enough to offer."))
  (source (id RESTRAINER-2)
    (gist
      "Not in the article: where nothing better can be had, such a neutrality is to be taken.")))

; Where it stands

(defrule an-enforced-armed-neutrality-is-still-not-proposed
  "RESTRAINER-1, INTRO-2.3: A promise to come to its aid is worth nothing once Washington leaves."
  (logical
    (finding (about a-violation-of-neutrality) (claim would-bring-America-in))
    (assumption (key neutrality-force-limits) (value uncapped))
    (assumption (key us-support) (value abandons))
    (option (name formal-neutrality) (proposed no))
    (not (objection (to formal-neutrality))))
  =>
  (assert (recommendation (on formal-neutrality) (is not-proposed))))

(defrule an-enforced-armed-neutrality-is-offered-too
  "RESTRAINER-1: Armed, and with America behind it, neutrality would hold."
  (logical
    (finding (about a-violation-of-neutrality) (claim would-bring-America-in))
    (assumption (key neutrality-force-limits) (value uncapped))
    (assumption (key us-support) (value stands-by))
    (option (name formal-neutrality))
    (not (objection (to formal-neutrality))))
  =>
  (assert (recommendation (on formal-neutrality) (is on-the-table))))

; What could be secured

(defrule nothing-is-attainable-when-the-last-rung-fails
  "DIL-5.2, DIL-6.1: {?option} was the last option on offer, and it too is out of reach."
  (logical
    (in-question (option ?option))
    (out-of-reach (option ?option))
    (option (name ?option) (proposed yes) (next-best none))
    (not (recommendation (on formal-neutrality) (is on-the-table))))
  =>
  (assert (recommendation (on attainable) (is none))))

(defrule armed-neutrality-is-attainable-when-the-last-rung-fails
  "RESTRAINER-2: The other options are out of reach."
  (logical
    (in-question (option ?option))
    (out-of-reach (option ?option))
    (option (name ?option) (proposed yes) (next-best none))
    (recommendation (on formal-neutrality) (is on-the-table)))
  =>
  (assert (recommendation (on attainable) (is formal-neutrality))))
