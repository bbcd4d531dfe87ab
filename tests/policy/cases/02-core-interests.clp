; The four American interests and what each rests on (rules/02).

(case (name interests-without-a-lens)
  (title "A reader who cares for rules finds the same interests")
  (set interest-lens=rules-based)
  (cites WUM-1.2))

(expect (case interests-without-a-lens)
  (answers interest-alignment=engaged interest-ukraine-ally=engaged
    interest-frontline-allies=engaged interest-stable-europe=engaged))
(expect (case interests-without-a-lens)
  (rules the-interests-do-not-hang-on-america-first)
  (not-rules america-first-leaves-the-interests-standing))

(case (name interests-under-america-first)
  (title "The view that Ukraine matters little does not hold under its own lens")
  (cites WUM-1.1 WUM-1.2))

(expect (case interests-under-america-first)
  (rules america-first-leaves-the-interests-standing)
  (not-rules the-interests-do-not-hang-on-america-first))

(case (name alignment-engaged-twice)
  (title "Both the alignment and China speak for wanting Russia to fail")
  (cites WUM-2.6 WUM-2.7 WUM-2.8))

(expect (case alignment-engaged-twice)
  (on interest-alignment)
  (is engaged)
  (cites WUM-2.1 WUM-2.2 WUM-2.3 WUM-2.4 WUM-2.5 WUM-2.6 WUM-2.7 WUM-2.8)
  (rules breaking-the-alignment-needs-russia-to-fail keeping-china-in-check-needs-russia-to-fail
    no-deal-splits-russia-from-china partners-would-share-a-russian-victory)
  (not-rules a-wedge-undercuts-the-alignment-interest))

(case (name a-wedge-undercuts-the-alignment)
  (title "A deal that splits Moscow from Beijing takes the interest away")
  (set china-wedge=possible)
  (cites WUM-2.7))

(expect (case a-wedge-undercuts-the-alignment)
  (on interest-alignment)
  (is undercut)
  (rules the-russia-china-bond-lapses a-wedge-undercuts-the-alignment-interest)
  (not-rules no-deal-splits-russia-from-china breaking-the-alignment-needs-russia-to-fail
    keeping-china-in-check-needs-russia-to-fail))

(case (name a-wedge-undercuts-one-interest-only)
  (title "The other three interests do not turn on China")
  (set china-wedge=possible)
  (cites WUM-3.1 WUM-4.1 WUM-5.1))

(expect (case a-wedge-undercuts-one-interest-only)
  (answers interest-ukraine-ally=engaged interest-frontline-allies=engaged
    interest-stable-europe=engaged))

(case (name a-wedge-under-the-other-lens)
  (title "The lens changes nothing about an undercut interest")
  (set china-wedge=possible interest-lens=rules-based)
  (cites WUM-1.2 WUM-2.7))

(expect (case a-wedge-under-the-other-lens) (answers interest-alignment=undercut))

(case (name partners-trade-with-russia)
  (title "Three partners sustain the war and are repaid")
  (cites WUM-2.2 WUM-2.3))

(expect (case partners-trade-with-russia)
  (rules partners-sustain-russias-war russia-repays-its-partners
    the-alignment-threatens-the-united-states a-russian-victory-would-deepen-the-alignment
    a-russian-victory-would-embolden-china))

(case (name the-partners-stay-with-a-wedge)
  (title "A possible wedge does not undo what the partners gave")
  (set china-wedge=possible)
  (cites WUM-2.4 WUM-2.5))

(expect (case the-partners-stay-with-a-wedge)
  (rules the-alignment-threatens-the-united-states partners-would-share-a-russian-victory))

(case (name ukraine-as-an-ally)
  (title "An army, technology and lessons make Ukraine an ally worth having")
  (cites WUM-3.1 WUM-3.6))

(expect (case ukraine-as-an-ally)
  (on interest-ukraine-ally)
  (is engaged)
  (cites WUM-3.2 WUM-3.3 WUM-3.4 WUM-3.5)
  (rules a-free-ukraine-serves-the-united-states ukraine-would-be-a-reliable-ally
    ukraine-will-have-a-major-army ukraine-leads-in-war-technology
    ukraine-already-teaches-washington ukraine-will-share-its-technology))

(case (name frontline-allies-have-earned-it)
  (title "Four allies that spend heavily would be endangered, and Western Europe cannot help")
  (cites WUM-4.1 WUM-4.4))

(expect (case frontline-allies-have-earned-it)
  (on interest-frontline-allies)
  (is engaged)
  (cites WUM-4.2 WUM-4.3)
  (rules frontline-allies-deserve-the-commitment frontline-allies-carry-their-share
    a-russian-victory-would-endanger-frontline-allies western-europe-cannot-fill-the-gap))

(case (name a-stable-europe)
  (title "Trade and the reach of a conflict make a stable Europe an interest")
  (cites WUM-5.1))

(expect (case a-stable-europe)
  (on interest-stable-europe)
  (is engaged)
  (cites WUM-5.2 WUM-5.3 WUM-5.4)
  (rules a-stable-europe-serves-the-united-states europe-is-an-economic-mainstay
    a-russian-victory-would-leave-a-black-hole a-russian-victory-would-spread-conflict))

(case (name interests-outlive-abandonment)
  (title "Washington may walk away from its interests; they stay its interests")
  (set us-support=abandons)
  (cites WUM-1.2))

(expect (case interests-outlive-abandonment)
  (answers interest-alignment=engaged interest-ukraine-ally=engaged
    interest-frontline-allies=engaged interest-stable-europe=engaged))

(case (name interests-do-not-turn-on-the-war)
  (title "How the war goes does not change what is at stake")
  (set russia-war-prospects=advancing attrition=inactive)
  (cites WUM-5.1))

(expect (case interests-do-not-turn-on-the-war)
  (answers interest-ukraine-ally=engaged interest-frontline-allies=engaged
    interest-stable-europe=engaged))
