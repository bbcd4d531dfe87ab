; What either side asks for, the red lines, and the terms on territory (rules/03).

(case (name a-compensated-freeze)
  (title "A frozen line without recognition is acceptable with integration pledged")
  (cites RED-3.5 RED-3.6))

(expect (case a-compensated-freeze)
  (on territory)
  (is freeze-acceptable)
  (rules a-compensated-freeze-is-acceptable a-freeze-leaves-recovery-open
    western-integration-compensates-kyiv)
  (not-rules a-freeze-without-integration-lacks-compensation))

(case (name a-freeze-without-integration)
  (title "Without a place in the West the freeze lacks its compensation")
  (set western-integration=withheld)
  (cites RED-3.6))

(expect (case a-freeze-without-integration)
  (on territory)
  (is compensation-missing)
  (rules compensation-lapses-without-integration a-freeze-without-integration-lacks-compensation
    a-freeze-leaves-recovery-open)
  (not-rules a-compensated-freeze-is-acceptable western-integration-compensates-kyiv))

(case (name recognition-crosses-a-red-line)
  (title "Legal recognition of Russian gains is a red line")
  (set territorial-terms=legal-recognition)
  (cites RED-3.5))

(expect (case recognition-crosses-a-red-line)
  (on territory)
  (is red-line-crossed)
  (rules recognizing-russian-gains-crosses-a-red-line recognized-gains-rule-out-the-terms)
  (not-rules a-freeze-leaves-recovery-open))

(case (name no-compensation-for-recognition)
  (title "Integration does not make up for recognition")
  (set territorial-terms=legal-recognition)
  (cites RED-3.5 RED-3.6))

(expect (case no-compensation-for-recognition)
  (on territory)
  (is red-line-crossed)
  (independent-of western-integration))

(case (name full-restoration)
  (title "All territory back is the official aim, from which Kyiv seems ready to move")
  (set territorial-terms=full-restoration)
  (cites RED-3.4 RED-3.5))

(expect (case full-restoration)
  (on territory)
  (is maximal-position)
  (rules full-restoration-is-kyivs-official-aim full-restoration-is-a-maximal-position)
  (not-rules a-freeze-leaves-recovery-open recognized-gains-rule-out-the-terms))

(case (name full-restoration-needs-no-compensation)
  (title "Whether integration is pledged does not change a maximal position")
  (set territorial-terms=full-restoration)
  (cites RED-3.4))

(expect (case full-restoration-needs-no-compensation)
  (on territory)
  (is maximal-position)
  (independent-of western-integration))

(case (name withheld-integration-and-recognition)
  (title "Of two faults of the terms the red line is the one told")
  (set territorial-terms=legal-recognition western-integration=withheld)
  (cites RED-3.5))

(expect (case withheld-integration-and-recognition)
  (on territory)
  (is red-line-crossed)
  (not-rules compensation-lapses-without-integration))

(case (name withheld-integration-and-full-restoration)
  (title "A maximal position stays one with integration withheld")
  (set territorial-terms=full-restoration western-integration=withheld)
  (cites RED-3.4))

(expect (case withheld-integration-and-full-restoration) (answers territory=maximal-position))

(case (name terms-do-not-change-the-plans)
  (title "Terms on territory do not bear on which option comes first")
  (set territorial-terms=legal-recognition)
  (cites RED-3.5 DIL-5.3))

(expect (case terms-do-not-change-the-plans)
  (on plan-a)
  (is norway-model)
  (independent-of territorial-terms western-integration))
(expect (case terms-do-not-change-the-plans)
  (on plan-b)
  (is israel-model)
  (independent-of territorial-terms western-integration))

(case (name the-core-problem)
  (title "The core problem is how secure Ukraine will be")
  (cites RED-1.1 RED-2.1 RED-3.3))

(expect (case the-core-problem)
  (cites RED-1.1 RED-2.1 RED-2.3 RED-3.3)
  (rules russia-wants-a-neutral-and-weak-ukraine kyiv-needs-a-deterrent
    the-core-problem-is-ukraines-security))

(case (name moscow-denies-kyiv-the-right-to-sign)
  (title "Regime change is a red line of its own")
  (cites RED-2.2 RED-3.2))

(expect (case moscow-denies-kyiv-the-right-to-sign)
  (cites RED-2.2 RED-3.2)
  (rules russia-denies-kyivs-right-to-sign regime-change-crosses-a-red-line))

(case (name russias-terms)
  (title "Russian terms cross red lines and leave the task of a free Ukraine")
  (cites RED-3.1 RED-4.1))

(expect (case russias-terms)
  (cites RED-3.1 RED-4.1)
  (rules russias-war-aims-cross-red-lines russias-terms-are-unacceptable
    the-task-is-a-free-ukraine-that-can-deter))

(case (name russias-economic-demands)
  (title "Sanctions relief and the return of assets go too far")
  (cites DIL-7.1 DIL-7.2))

(expect (case russias-economic-demands)
  (cites DIL-7.1 DIL-7.2)
  (rules russias-economic-demands-go-too-far))

(case (name red-lines-stand-after-abandonment)
  (title "The terms are unacceptable with or without Washington")
  (set us-support=abandons)
  (cites RED-3.1))

(expect (case red-lines-stand-after-abandonment)
  (rules russias-terms-are-unacceptable the-task-is-a-free-ukraine-that-can-deter))
