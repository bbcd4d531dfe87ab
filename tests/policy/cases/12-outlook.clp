; What can be expected of the talks (rules/12).

(case (name a-good-deal)
  (title "A prepared Washington that stands by can get a good deal")
  (cites INTRO-1.5 INTRO-2.1 INTRO-2.2))

(expect (case a-good-deal)
  (on outlook)
  (is good-deal-within-reach)
  (rules a-good-deal-is-within-reach a-prepared-washington-can-secure-a-free-ukraine
    washington-knows-its-interests washington-can-rank-the-outcomes)
  (not-rules moscow-gets-a-lifeline))

(case (name a-lifeline)
  (title "Abandoning Kyiv throws Moscow a lifeline")
  (set us-support=abandons)
  (cites INTRO-2.3 WUM-5.4))

(expect (case a-lifeline)
  (on outlook)
  (is lifeline-to-moscow)
  (rules abandonment-throws-away-ukraines-advantage moscow-gets-a-lifeline
    a-russian-victory-would-spread-conflict)
  (not-rules a-good-deal-is-within-reach))

(case (name outlook-whatever-the-answers)
  (title "Refusals do not take the good deal out of reach while Washington stays")
  (cites INTRO-1.5))

(expect (case outlook-whatever-the-answers)
  (on outlook)
  (is good-deal-within-reach)
  (independent-of russia-on-norway russia-on-israel russia-on-european us-nato-stance))

(case (name outlook-with-reduced-leverage)
  (title "Less leverage is not yet a worse outlook")
  (set russia-war-prospects=advancing)
  (cites INTRO-1.5))

(expect (case outlook-with-reduced-leverage)
  (answers leverage=reduced outlook=good-deal-within-reach))

(case (name a-wedge-and-the-outlook)
  (title "Three of the four interests are enough to know what is at stake")
  (set china-wedge=possible)
  (cites INTRO-2.1 WUM-1.2))

(expect (case a-wedge-and-the-outlook)
  (on outlook)
  (is good-deal-within-reach)
  (rules washington-knows-its-interests))

(case (name ranks-when-europe-steps-up)
  (title "Washington ranks the outcomes with another Plan B as well")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged)
  (cites INTRO-2.1 END-1.1))

(expect (case ranks-when-europe-steps-up)
  (on outlook)
  (is good-deal-within-reach)
  (rules washington-can-rank-the-outcomes a-sound-european-guarantee-becomes-plan-b))
