; Which outcome could be had now: down the ladder from Norway (rules/10).

(case (name attainable-now)
  (title "Washington blocks NATO, so the Israel model is what can be had")
  (cites GOOD-1.1 GOOD-1.3))

(expect (case attainable-now)
  (on attainable)
  (is israel-model)
  (rules the-ladder-starts-at-the-norway-model a-western-block-puts-an-option-out-of-reach
    the-ladder-goes-down-a-rung the-israel-model-is-attainable)
  (not-rules the-norway-model-is-attainable moscows-refusal-puts-an-option-out-of-reach))

(case (name norway-attainable)
  (title "An open administration and no refusal put the Norway model in reach")
  (set us-nato-stance=open)
  (cites GOOD-1.4))

(expect (case norway-attainable)
  (on attainable)
  (is norway-model)
  (rules an-open-administration-keeps-the-norway-model-alive the-norway-model-is-attainable)
  (not-rules the-israel-model-is-attainable the-ladder-goes-down-a-rung))

(case (name norway-attainable-once-taken)
  (title "Moscow takes it, and Washington is open")
  (set us-nato-stance=open russia-on-norway=accepts)
  (cites GOOD-1.4))

(expect (case norway-attainable-once-taken) (answers attainable=norway-model))

(case (name norway-taken-but-blocked)
  (title "A yes from Moscow does not bring NATO past Washington")
  (set russia-on-norway=accepts)
  (cites GOOD-1.3))

(expect (case norway-taken-but-blocked)
  (on attainable)
  (is israel-model)
  (rules a-western-block-puts-an-option-out-of-reach))

(case (name norway-refused-is-out-of-reach)
  (title "A refusal takes the Norway model out of reach of a willing Washington")
  (set us-nato-stance=open russia-on-norway=rejects)
  (cites DIL-6.1))

(expect (case norway-refused-is-out-of-reach)
  (on attainable)
  (is israel-model)
  (rules moscows-refusal-puts-an-option-out-of-reach the-ladder-goes-down-a-rung)
  (not-rules a-western-block-puts-an-option-out-of-reach))

(case (name israel-refused-europe-ready)
  (title "The Israel model refused, a ready Europe is the next rung")
  (set russia-on-israel=rejects europe-readiness=ready)
  (cites DIL-1.2 DIL-5.2))

(expect (case israel-refused-europe-ready)
  (on attainable)
  (is european-guarantee)
  (rules the-european-guarantee-is-attainable a-ready-europe-can-execute-a-deployment))

(case (name israel-refused-europe-not-ready)
  (title "The Israel model refused and Europe not ready, nothing can be had")
  (set russia-on-israel=rejects)
  (cites DIL-5.2 DIL-6.1))

(expect (case israel-refused-europe-not-ready)
  (on attainable)
  (is none)
  (rules nothing-is-attainable-when-the-last-rung-fails an-unready-europe-blocks-its-own-guarantee)
  (not-rules nothing-is-attainable-without-washington))

(case (name european-refused-by-moscow)
  (title "A ready Europe does not help where Moscow refuses its troops")
  (set russia-on-israel=rejects russia-on-european=rejects europe-readiness=ready)
  (cites DIL-6.1))

(expect (case european-refused-by-moscow)
  (on attainable)
  (is none)
  (rules nothing-is-attainable-when-the-last-rung-fails
    moscows-refusal-puts-an-option-out-of-reach))

(case (name european-accepted-and-ready)
  (title "European troops that Moscow takes are in reach")
  (set russia-on-israel=rejects russia-on-european=accepts europe-readiness=ready)
  (cites DIL-5.2))

(expect (case european-accepted-and-ready) (answers attainable=european-guarantee))

(case (name the-ladder-ignores-lower-rungs)
  (title "What stands in the way of lower rungs does not matter to a higher one")
  (set us-nato-stance=open)
  (cites GOOD-1.4))

(expect (case the-ladder-ignores-lower-rungs)
  (on attainable)
  (is norway-model)
  (independent-of russia-on-israel russia-on-european europe-readiness us-backstop))

(case (name the-ladder-does-not-follow-the-plans)
  (title "A European Plan B does not come before the Israel model on the ladder")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged)
  (cites GOOD-1.1))

(expect (case the-ladder-does-not-follow-the-plans)
  (on attainable)
  (is israel-model)
  (rules the-israel-model-is-attainable))

(case (name nothing-without-washington)
  (title "Without Washington nothing can be had")
  (set us-support=abandons us-nato-stance=open)
  (cites GOOD-1.1 INTRO-2.3))

(expect (case nothing-without-washington)
  (on attainable)
  (is none)
  (rules nothing-is-attainable-without-washington)
  (not-rules nothing-is-attainable-when-the-last-rung-fails the-ladder-starts-at-the-norway-model))

(case (name nothing-without-washington-whatever-moscow-answers)
  (title "Nor does any answer of Moscow help")
  (set us-support=abandons)
  (cites GOOD-1.1))

(expect (case nothing-without-washington-whatever-moscow-answers)
  (on attainable)
  (is none)
  (independent-of russia-on-norway russia-on-israel russia-on-european europe-readiness))

(case (name israel-attainable-under-limits)
  (title "Limits on weapons do not put the Israel model out of reach")
  (set weapons-use=restricted)
  (cites GOOD-1.2))

(expect (case israel-attainable-under-limits) (answers attainable=israel-model))
