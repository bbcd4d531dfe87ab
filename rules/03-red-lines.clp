; What each side wants, what neither can accept, and the problem to be solved (RED), with the
; two economic demands of DIL-7.1. Territory is judged here: what Kyiv is thought able to accept,
; what it asks for officially, and what would cross its red line.

; What each side wants

(defrule russia-wants-a-neutral-and-weak-ukraine
  "RED-2.1, RED-2.3: Putin asks for {?neutral}, {?disarmed} and {?caps}."
  (logical
    (demand (actor russia) (name neutrality) (label ?neutral))
    (demand (actor russia) (name demilitarization) (label ?disarmed))
    (demand (actor russia) (name force-caps) (label ?caps)))
  =>
  (assert (finding (about russia) (claim wants-a-neutral-and-weak-ukraine))))

(defrule russia-denies-kyivs-right-to-sign
  "RED-2.2: Putin calls Zelensky illegitimate, with no right to sign a treaty ending the war."
  (logical
    (demand (actor russia) (name denazification))
    (observation (name zelensky-called-illegitimate)))
  =>
  (assert (finding (about russia) (claim denies-kyivs-right-to-sign))))

(defrule kyiv-needs-a-deterrent
  "RED-3.3: Whatever is agreed must keep Russia from going back to war whenever it chooses."
  (logical
    (demand (actor ukraine) (name deterrent)))
  =>
  (assert (finding (about ukraine) (claim needs-a-deterrent))))

(defrule the-core-problem-is-ukraines-security
  "RED-1.1: Russia wants Ukraine neutral and weak; Ukraine wants the means to hold it off."
  (logical
    (finding (about russia) (claim wants-a-neutral-and-weak-ukraine))
    (finding (about ukraine) (claim needs-a-deterrent))
    (demand (actor ukraine) (name security-guarantees)))
  =>
  (assert (finding (about the-core-problem) (claim is-how-secure-ukraine-will-be))))

; What crosses a red line

(defrule russias-war-aims-cross-red-lines
  "RED-3.1: Moscow asks for {?label}, which Ukraine and its partners should not accept."
  (logical
    (demand (actor russia) (name ?demand) (kind war-aim) (label ?label))
    (red-line (name ?demand)))
  =>
  (assert (crossing (of ?demand))))

(defrule regime-change-crosses-a-red-line
  "RED-3.2: Moscow denies the leadership's standing, and none in Kyiv can yield to {?label}."
  (logical
    (finding (about russia) (claim denies-kyivs-right-to-sign))
    (red-line (name regime-change) (label ?label)))
  =>
  (assert (crossing (of regime-change))))

(defrule russias-economic-demands-go-too-far
  "DIL-7.1, DIL-7.2: Russia is likely to ask for {?label}, a demand to be mostly turned down."
  (logical
    (demand (actor russia) (name ?demand) (kind economy) (label ?label))
    (red-line (name ?demand)))
  =>
  (assert (crossing (of ?demand))))

(defrule russias-terms-are-unacceptable
  "RED-3.1, RED-3.2: No leader in Kyiv could take regime change and deep limits on its own defense."
  (logical
    (crossing (of regime-change))
    (crossing (of force-caps))
    (crossing (of neutrality))
    (crossing (of russian-veto))
    (crossing (of territorial-cession))
    (crossing (of assurances-to-russia)))
  =>
  (assert (finding (about russias-terms) (claim are-unacceptable))))

(defrule the-task-is-a-free-ukraine-that-can-deter
  "RED-4.1: Allies and Kyiv must shape an outcome that lets Ukraine deter, then win Putin's assent."
  (logical
    (finding (about the-core-problem) (claim is-how-secure-ukraine-will-be))
    (finding (about russias-terms) (claim are-unacceptable)))
  =>
  (assert (finding (about the-task) (claim is-a-free-ukraine-that-can-deter))))

; Territory

(defrule full-restoration-is-kyivs-official-aim
  "RED-3.4: On paper Kyiv wants {?label}, with NATO membership on top."
  (logical
    (assumption (key territorial-terms) (value full-restoration))
    (demand (actor ukraine) (name all-territory) (label ?label)))
  =>
  (assert (finding (about territorial-terms) (claim repeat-kyivs-official-aim))))

(defrule full-restoration-is-a-maximal-position
  "RED-3.5: Kyiv seems willing to accept less."
  (logical
    (finding (about territorial-terms) (claim repeat-kyivs-official-aim))
    (demand (actor ukraine) (name nonmilitary-recovery)))
  =>
  (assert (recommendation (on territory) (is maximal-position))))

(defrule recognizing-russian-gains-crosses-a-red-line
  "RED-3.5: Ukraine might accept a frozen line, but only without {?label}."
  (logical
    (assumption (key territorial-terms) (value legal-recognition))
    (red-line (name legal-recognition) (label ?label)))
  =>
  (assert (crossing (of legal-recognition))))

(defrule recognized-gains-rule-out-the-terms
  "RED-3.5: The freeze must bring no recognition."
  (logical
    (crossing (of legal-recognition)))
  =>
  (assert (recommendation (on territory) (is red-line-crossed))))

(defrule a-freeze-leaves-recovery-open
  "RED-3.5: A frozen line without recognition can go with backing for {?recovery}."
  (logical
    (assumption (key territorial-terms) (value freeze-without-recognition))
    (demand (actor ukraine) (name nonmilitary-recovery) (label ?recovery)))
  =>
  (assert (finding (about territorial-terms) (claim leave-recovery-open))))

(defrule western-integration-compensates-kyiv
  "RED-3.6: Kyiv sets most store by compensation: firm guarantees together with {?integration}."
  (logical
    (assumption (key western-integration) (value pledged))
    (demand (actor ukraine) (name western-integration) (label ?integration))
    (demand (actor ukraine) (name security-guarantees)))
  =>
  (assert (finding (about ukraine) (claim is-compensated-with-integration))))

(defrule compensation-lapses-without-integration
  "RED-3.6: Part of what would compensate Kyiv is {?integration}, and that is withheld."
  (logical
    (assumption (key western-integration) (value withheld))
    (demand (actor ukraine) (name western-integration) (label ?integration)))
  =>
  (assert (lapse (of compensation-for-a-frozen-line))))

(defrule a-compensated-freeze-is-acceptable
  "RED-3.5: It recognizes no Russian gains."
  (logical
    (finding (about territorial-terms) (claim leave-recovery-open))
    (finding (about ukraine) (claim is-compensated-with-integration)))
  =>
  (assert (recommendation (on territory) (is freeze-acceptable))))

(defrule a-freeze-without-integration-lacks-compensation
  "RED-3.6: A place in the West is withheld."
  (logical
    (finding (about territorial-terms) (claim leave-recovery-open))
    (lapse (of compensation-for-a-frozen-line)))
  =>
  (assert (recommendation (on territory) (is compensation-missing))))
