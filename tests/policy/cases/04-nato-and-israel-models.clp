; The variants of NATO membership and the Israel model (rules/04).

(case (name deterrence-by-striking-back)
  (title "Free use of weapons makes the deterrent of the Israel model credible")
  (cites END-2.5 END-3.2))

(expect (case deterrence-by-striking-back)
  (on israel-model-deterrence)
  (is credible)
  (cites END-2.1 END-2.2 END-2.3 END-2.4 END-3.1)
  (rules striking-back-makes-deterrence-credible unrestricted-weapons-let-ukraine-strike-back
    a-new-attack-would-bring-unrestricted-support the-israel-model-builds-a-strong-force)
  (not-rules restricted-weapons-weaken-deterrence))

(case (name deterrence-under-limits)
  (title "Limits on the use of weapons weaken it")
  (set weapons-use=restricted)
  (cites END-3.2))

(expect (case deterrence-under-limits)
  (on israel-model-deterrence)
  (is weakened)
  (rules freedom-to-strike-lapses restricted-weapons-weaken-deterrence)
  (not-rules striking-back-makes-deterrence-credible unrestricted-weapons-let-ukraine-strike-back
    a-new-attack-would-bring-unrestricted-support))

(case (name a-weaker-deterrent-stays-plan-b)
  (title "A weakened Israel model is still the fallback and still attainable")
  (set weapons-use=restricted)
  (cites DIL-5.3 GOOD-1.2))

(expect (case a-weaker-deterrent-stays-plan-b)
  (answers plan-b=israel-model israel-model=plan-b attainable=israel-model))

(case (name deterrence-whatever-moscow-answers)
  (title "Only the use of weapons decides how the Israel model deters")
  (cites END-2.5))

(expect (case deterrence-whatever-moscow-answers)
  (on israel-model-deterrence)
  (is credible)
  (independent-of russia-on-israel us-support us-nato-stance europe-readiness))

(case (name article-five-deters)
  (title "Membership commits Washington, and that answers what Kyiv needs")
  (cites END-1.2 END-1.3 END-1.4))

(expect (case article-five-deters)
  (cites END-1.2 END-1.3 END-1.4 END-1.5)
  (rules membership-carries-article-five article-five-commits-washington
    american-commitment-deters-another-attack membership-answers-kyivs-need))

(case (name four-end-states)
  (title "The parties have distinct end states in play")
  (cites END-1.1))

(expect (case four-end-states) (cites END-1.1) (rules the-parties-have-distinct-end-states))

(case (name west-germany-not-proposed)
  (title "The West Germany model is described and never put on the table")
  (cites END-1.6 DIL-1.2))

(expect (case west-germany-not-proposed)
  (on west-germany-model)
  (is not-proposed)
  (cites END-1.6 DIL-1.2)
  (rules the-west-germany-model-covers-held-land-only
    the-west-germany-model-is-described-but-not-proposed)
  (independent-of us-nato-stance russia-on-norway us-support))

(case (name norway-limits-what-is-stationed)
  (title "In NATO, with no NATO in it: what may suit Moscow")
  (cites END-1.7 DIL-2.4))

(expect (case norway-limits-what-is-stationed)
  (on plan-a)
  (is norway-model)
  (rules the-norway-model-limits-what-is-stationed
    norway-keeps-nato-troops-away-and-restrains-kyiv))

(case (name israel-model-good-enough)
  (title "No outside guarantee, and yet a road to a free Ukraine")
  (cites GOOD-1.2 GOOD-1.5 GOOD-1.6))

(expect (case israel-model-good-enough)
  (on attainable)
  (is israel-model)
  (cites GOOD-1.2 GOOD-1.5 GOOD-1.6)
  (rules the-israel-model-is-good-enough the-israel-model-brings-no-outside-guarantee
    the-israel-model-keeps-ukraine-free the-israel-model-can-lead-to-a-better-peace))

(case (name good-enough-under-limits)
  (title "Limits on weapons leave the Israel model good enough")
  (set weapons-use=restricted)
  (cites GOOD-1.5))

(expect (case good-enough-under-limits)
  (rules the-israel-model-builds-a-strong-force the-israel-model-keeps-ukraine-free
    the-israel-model-is-good-enough))
