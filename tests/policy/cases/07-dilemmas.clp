; What each option costs Moscow, and limits on weapons (rules/07).

(case (name each-option-has-its-downside)
  (title "Each of the three options costs Moscow dearly")
  (cites DIL-1.1 DIL-2.1 DIL-3.1 DIL-4.1))

(expect (case each-option-has-its-downside)
  (rules norway-puts-ukraine-behind-article-five
    the-israel-model-makes-a-neighbor-that-strikes-first
    european-troops-bring-nato-forces-closer the-options-confront-russia-with-a-dilemma))

(case (name the-dilemma-deepens)
  (title "What Moscow may have to fear later weighs as well")
  (cites DIL-2.1 DIL-3.2 DIL-4.2))

(expect (case the-dilemma-deepens)
  (rules indirect-support-adds-strikes-inside-russia
    a-later-administration-could-cover-european-troops
    the-worst-of-each-option-deepens-the-dilemma))

(case (name restricted-weapons-leave-the-dilemma)
  (title "Without strikes inside Russia the dilemma is shallower and still there")
  (set weapons-use=restricted)
  (cites DIL-1.1 DIL-3.2))

(expect (case restricted-weapons-leave-the-dilemma)
  (rules the-options-confront-russia-with-a-dilemma offering-them-all-tests-what-russia-tolerates)
  (not-rules indirect-support-adds-strikes-inside-russia
    the-worst-of-each-option-deepens-the-dilemma))

(case (name cover-now-leaves-none-for-later)
  (title "Troops that are covered now need no later administration")
  (set us-backstop=pledged)
  (cites DIL-4.2))

(expect (case cover-now-leaves-none-for-later)
  (rules european-troops-bring-nato-forces-closer the-options-confront-russia-with-a-dilemma)
  (not-rules a-later-administration-could-cover-european-troops
    the-worst-of-each-option-deepens-the-dilemma))

(case (name the-strategy)
  (title "Offer the three and find out what Moscow can bear")
  (cites DIL-1.2 DIL-5.1))

(expect (case the-strategy)
  (on plan-a)
  (is norway-model)
  (cites DIL-1.2 DIL-5.1)
  (rules offering-them-all-tests-what-russia-tolerates))

(case (name norway-may-suit-moscow)
  (title "Wider talks and restraint may make the Norway model easier to bear")
  (cites DIL-2.2 DIL-2.4))

(expect (case norway-may-suit-moscow)
  (on plan-a)
  (is norway-model)
  (cites DIL-2.2 DIL-2.4)
  (rules norway-opens-talk-of-wider-limits norway-keeps-nato-troops-away-and-restrains-kyiv
    norway-may-suit-moscow-better))

(case (name weapon-limits-wait)
  (title "Limits on weapons wait for an answer on the Norway model")
  (cites DIL-2.3))

(expect (case weapon-limits-wait)
  (on offensive-weapons-limits)
  (is not-discussable)
  (rules weapon-limits-wait-for-russias-answer)
  (not-rules weapon-limits-fall-with-russias-no russias-yes-to-norway-opens-weapon-limits))

(case (name weapon-limits-fall)
  (title "They fall with a no")
  (set russia-on-norway=rejects)
  (cites DIL-2.3))

(expect (case weapon-limits-fall)
  (on offensive-weapons-limits)
  (is not-discussable)
  (rules weapon-limits-fall-with-russias-no)
  (not-rules weapon-limits-wait-for-russias-answer))

(case (name weapon-limits-open)
  (title "They open with a yes")
  (set russia-on-norway=accepts)
  (cites DIL-2.3))

(expect (case weapon-limits-open)
  (on offensive-weapons-limits)
  (is discussable)
  (rules russias-yes-to-norway-opens-weapon-limits norway-opens-talk-of-wider-limits)
  (not-rules weapon-limits-wait-for-russias-answer weapon-limits-fall-with-russias-no))

(case (name weapon-limits-and-the-other-options)
  (title "Answers on other options, and Washington, do not bear on weapon limits")
  (set russia-on-norway=accepts)
  (cites DIL-2.3))

(expect (case weapon-limits-and-the-other-options)
  (on offensive-weapons-limits)
  (is discussable)
  (independent-of russia-on-israel russia-on-european us-nato-stance us-support))
