; The outlook (INTRO): a prepared Washington that backs Kyiv can have a good deal, and one that
; walks away hands Moscow a lifeline. Preparation has four parts, each concluded in an earlier
; step: interests, a diagnosis, ranked outcomes and a strategy.

(defrule washington-knows-its-interests
  "INTRO-2.1, WUM-1.2: The ally, the front line and the peace of Europe are at stake."
  (logical
    (recommendation (on interest-ukraine-ally) (is engaged))
    (recommendation (on interest-frontline-allies) (is engaged))
    (recommendation (on interest-stable-europe) (is engaged)))
  =>
  (assert (finding (about washington) (claim knows-its-interests))))

(defrule washington-can-rank-the-outcomes
  "INTRO-2.1, END-1.1: Of the end states in play, {?first:words} comes first and {?second:words} second."
  (logical
    (finding (about the-parties) (claim have-distinct-end-states-in-play))
    (recommendation (on plan-a) (is ?first))
    (recommendation (on plan-b) (is ?second)))
  =>
  (assert (finding (about washington) (claim can-rank-the-outcomes))))

(defrule a-prepared-washington-can-secure-a-free-ukraine
  "INTRO-2.1, INTRO-2.2: With all four parts in place it can secure a free Ukraine."
  (logical
    (finding (about washington) (claim knows-its-interests))
    (finding (about the-core-problem) (claim is-how-secure-ukraine-will-be))
    (finding (about washington) (claim can-rank-the-outcomes))
    (finding (about the-strategy) (claim is-to-offer-the-options)))
  =>
  (assert (finding (about washington) (claim can-secure-a-free-ukraine))))

(defrule a-good-deal-is-within-reach
  "INTRO-1.5: Washington can still get one."
  (logical
    (assumption (key us-support) (value stands-by))
    (finding (about washington) (claim can-secure-a-free-ukraine)))
  =>
  (assert (recommendation (on outlook) (is good-deal-within-reach))))

(defrule abandonment-throws-away-ukraines-advantage
  "INTRO-2.3, INTRO-1.2: Doubts about American support come true, and the advantage goes unused."
  (logical
    (assumption (key us-support) (value abandons))
    (observation (name support-in-doubt)))
  =>
  (assert (finding (about washington) (claim throws-away-ukraines-advantage))))

(defrule moscow-gets-a-lifeline
  "INTRO-2.3: Moscow would use it against Ukraine and against American interests worldwide."
  (logical
    (finding (about washington) (claim throws-away-ukraines-advantage))
    (finding (about a-russian-victory) (claim would-spread-conflict)))
  =>
  (assert (recommendation (on outlook) (is lifeline-to-moscow))))
