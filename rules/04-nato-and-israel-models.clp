; The first two of the four end states (END-1 to END-3): NATO membership in its two variants,
; and the Israel model, a Ukraine armed to deter alone. Each rule says what the end state brings.

(defrule the-parties-have-distinct-end-states
  "END-1.1: The parties put forward four outcomes, each with a logic and implications of its own."
  (logical
    (option (end-state nato-membership) (name norway-model))
    (option (end-state israel-model))
    (option (end-state european-guarantee))
    (option (end-state neutrality)))
  =>
  (assert (finding (about the-parties) (claim have-distinct-end-states-in-play))))

; NATO membership

(defrule membership-carries-article-five
  "END-1.2, END-1.5: {?label} is a variant of NATO membership and so brings an Article 5 guarantee."
  (logical
    (option (name ?option) (end-state nato-membership) (label ?label)))
  =>
  (assert (finding (about ?option) (claim carries-article-five))))

(defrule article-five-commits-washington
  "END-1.3: The wording leaves room, yet NATO's members have usually read it as a duty to step in."
  (logical
    (finding (about ?option) (claim carries-article-five)))
  =>
  (assert (finding (about ?option) (claim commits-washington-to-step-in))))

(defrule american-commitment-deters-another-attack
  "END-1.4: Ukrainians think Russia far less likely to attack if that meant war with Washington."
  (logical
    (finding (about ?option) (claim commits-washington-to-step-in)))
  =>
  (assert (finding (about ?option) (claim deters-another-attack))))

(defrule membership-answers-kyivs-need
  "RED-3.3, END-1.4: {?option:words} gives Kyiv what it needs, a reason for Russia not to start again."
  (logical
    (finding (about ?option) (claim deters-another-attack))
    (finding (about ukraine) (claim needs-a-deterrent)))
  =>
  (assert (finding (about ?option) (claim answers-kyivs-need))))

(defrule the-west-germany-model-covers-held-land-only
  "END-1.6: Article 5 covers what Kyiv holds, and Kyiv forswears retaking the rest by force."
  (logical
    (finding (about west-germany-model) (claim carries-article-five))
    (precedent (country west-germany) (of west-germany-model)))
  =>
  (assert (finding (about west-germany-model) (claim covers-only-land-under-kyivs-control))))

(defrule the-norway-model-limits-what-is-stationed
  "END-1.7: Like Norway, Kyiv would limit foreign bases and forces: in NATO, no NATO in it."
  (logical
    (finding (about norway-model) (claim carries-article-five))
    (precedent (country norway) (of norway-model)))
  =>
  (assert (finding (about norway-model) (claim limits-foreign-forces-in-ukraine))))

; The Israel model

(defrule the-israel-model-arms-ukraine-to-deter-alone
  "END-2.1: Under {?label} Washington gives arms and intelligence enough to deter, or win, unaided."
  (logical
    (option (name israel-model) (label ?label)))
  =>
  (assert (finding (about israel-model) (claim arms-ukraine-to-deter-alone))))

(defrule the-israel-model-aims-at-credible-defense
  "END-2.2, END-2.3: Not the edge over neighbors that Israel is promised, but a credible defense."
  (logical
    (finding (about israel-model) (claim arms-ukraine-to-deter-alone))
    (precedent (country israel) (of israel-model))
    (observation (name bilateral-security-agreement)))
  =>
  (assert (finding (about israel-model) (claim aims-at-a-credible-defense))))

(defrule the-israel-model-builds-a-strong-force
  "END-3.1: The allies would commit to help build {?force}."
  (logical
    (finding (about israel-model) (claim aims-at-a-credible-defense))
    (observation (name force-to-be-built) (text ?force)))
  =>
  (assert (finding (about israel-model) (claim builds-a-strong-force))))

(defrule unrestricted-weapons-let-ukraine-strike-back
  "END-2.4, END-2.5: More than a porcupine: if invaded again, Kyiv could strike inside Russia."
  (logical
    (finding (about israel-model) (claim builds-a-strong-force))
    (assumption (key weapons-use) (value unrestricted)))
  =>
  (assert (finding (about israel-model) (claim lets-ukraine-strike-inside-russia))))

(defrule a-new-attack-would-bring-unrestricted-support
  "END-3.2: Washington could promise the help of the past three years, now without limits on use."
  (logical
    (finding (about israel-model) (claim arms-ukraine-to-deter-alone))
    (assumption (key weapons-use) (value unrestricted)))
  =>
  (assert (finding (about israel-model) (claim promises-unrestricted-support))))

(defrule striking-back-makes-deterrence-credible
  "END-2.5: Long-range strikes could answer invasion."
  (logical
    (finding (about israel-model) (claim lets-ukraine-strike-inside-russia))
    (finding (about israel-model) (claim promises-unrestricted-support)))
  =>
  (assert (recommendation (on israel-model-deterrence) (is credible))))

(defrule freedom-to-strike-lapses
  "END-3.2: Unrestricted use was part of the promise, and here it is restricted."
  (logical
    (finding (about israel-model) (claim arms-ukraine-to-deter-alone))
    (assumption (key weapons-use) (value restricted)))
  =>
  (assert (lapse (of unrestricted-use-of-weapons))))

(defrule restricted-weapons-weaken-deterrence
  "END-3.2: Limits curb the power to strike back."
  (logical
    (lapse (of unrestricted-use-of-weapons)))
  =>
  (assert (recommendation (on israel-model-deterrence) (is weakened))))

(defrule the-israel-model-keeps-ukraine-free
  "GOOD-1.5: A strong force of its own is a workable road to a free Ukraine able to deter attack."
  (logical
    (finding (about israel-model) (claim builds-a-strong-force))
    (finding (about the-task) (claim is-a-free-ukraine-that-can-deter)))
  =>
  (assert (finding (about israel-model) (claim keeps-ukraine-free))))

(defrule the-israel-model-brings-no-outside-guarantee
  "GOOD-1.2: It is imperfect, since no one outside guarantees Ukraine's security."
  (logical
    (finding (about israel-model) (claim arms-ukraine-to-deter-alone))
    (demand (actor ukraine) (name security-guarantees)))
  =>
  (assert (finding (about israel-model) (claim brings-no-outside-guarantee))))

(defrule the-israel-model-can-lead-to-a-better-peace
  "GOOD-1.6: In time a free and armed Ukraine may be a step toward a firmer and fairer peace."
  (logical
    (finding (about israel-model) (claim keeps-ukraine-free)))
  =>
  (assert (finding (about israel-model) (claim may-lead-to-a-juster-peace))))

(defrule the-israel-model-is-good-enough
  "GOOD-1.2, GOOD-1.5, GOOD-1.6: Imperfect, it still keeps Ukraine free and may lead to more."
  (logical
    (finding (about israel-model) (claim brings-no-outside-guarantee))
    (finding (about israel-model) (claim keeps-ukraine-free))
    (finding (about israel-model) (claim may-lead-to-a-juster-peace)))
  =>
  (assert (finding (about israel-model) (claim is-good-enough))))
