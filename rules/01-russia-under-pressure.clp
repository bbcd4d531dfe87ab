; Russia is stuck and Ukraine can fight on (RUP), which gives Kyiv its leverage (INTRO-1.1).
; Each vector of pressure first shows what it does to Moscow; only all three together, on a
; stalled front, make the leverage considerable. Each thing that may lapse has a rule of its own.

; The three vectors

(defrule attrition-drains-russian-manpower
  "RUP-2.1, RUP-2.2: Attrition has cost Russia over {?total} casualties, some {?daily} a day."
  (logical
    (pressure-vector (name attrition))
    (assumption (key attrition) (value active))
    (figure (name russian-casualties) (value ?total))
    (figure (name russian-casualties-daily) (value ?daily)))
  =>
  (assert (pressing (vector attrition))))

(defrule north-korea-no-longer-fills-the-ranks
  "RUP-2.3: Attrition struck the North Koreans too, and Pyongyang has sent few more {?what}."
  (logical
    (pressing (vector attrition))
    (aid (giver north-korea) (receiver russia) (what ?what))
    (observation (name north-korean-losses)))
  =>
  (assert (finding (about north-korea) (claim sends-few-more-troops))))

(defrule a-long-war-would-force-a-mobilization
  "RUP-2.4: Short of men, Putin faces the mobilization that he avoids to spare ordinary Russians."
  (logical
    (pressing (vector attrition))
    (finding (about north-korea) (claim sends-few-more-troops))
    (observation (name mobilization-avoided)))
  =>
  (assert (finding (about russia) (claim faces-a-mobilization))))

(defrule strikes-reach-deep-into-russia
  "RUP-2.5: With backing for its drones and then ATACMS missiles, Ukraine strikes at long range."
  (logical
    (pressure-vector (name long-range-strike))
    (assumption (key long-range-strike) (value active))
    (aid (giver united-states) (receiver ukraine) (what "ATACMS missiles")))
  =>
  (assert (pressing (vector long-range-strike))))

(defrule sanctions-strain-russian-war-finance
  "RUP-2.6: With {?banks} banks hit, inflation topped {?inflation} and rates {?rate} percent."
  (logical
    (pressure-vector (name sanctions-pressure))
    (assumption (key sanctions-pressure) (value active))
    (figure (name banks-sanctioned) (value ?banks))
    (figure (name russian-inflation) (value ?inflation))
    (figure (name russian-interest-rate) (value ?rate)))
  =>
  (assert (pressing (vector sanctions-pressure))))

(defrule pressure-pushes-moscow-to-negotiate
  "RUP-1.2: The three vectors weaken a long war effort and so press Moscow to negotiate seriously."
  (logical
    (pressing (vector attrition))
    (pressing (vector long-range-strike))
    (pressing (vector sanctions-pressure))
    (finding (about russia) (claim faces-a-mobilization)))
  =>
  (assert (finding (about russia) (claim is-pressed-to-negotiate))))

; The battlefield

(defrule russian-gains-are-slivers
  "RUP-3.4: Moscow still seeks {?goal} but gains mere slivers, with scant hope of more."
  (logical
    (assumption (key russia-war-prospects) (value stuck))
    (demand (actor russia) (name domination) (label ?goal)))
  =>
  (assert (finding (about russia) (claim gains-only-slivers))))

(defrule russia-failed-to-break-ukraine
  "RUP-3.5: Strikes on Ukraine's energy over the winter did not bring the country down."
  (logical
    (assumption (key russia-war-prospects) (value stuck))
    (observation (name winter-energy-strikes)))
  =>
  (assert (finding (about russia) (claim failed-to-break-ukraine))))

(defrule russia-has-not-retaken-kursk
  "RUP-3.6: More than six months on, Russia has not taken back all of Kursk."
  (logical
    (assumption (key russia-war-prospects) (value stuck))
    (observation (name kursk-incursion)))
  =>
  (assert (finding (about russia) (claim has-not-retaken-kursk))))

(defrule russia-is-stuck
  "RUP-3.3: Slivers of ground, a failed winter campaign and Kursk unrecovered: Russia is stuck."
  (logical
    (finding (about russia) (claim gains-only-slivers))
    (finding (about russia) (claim failed-to-break-ukraine))
    (finding (about russia) (claim has-not-retaken-kursk)))
  =>
  (assert (finding (about russia) (claim is-stuck))))

(defrule losing-syria-compounds-the-deadlock
  "RUP-3.7: On top of the deadlock came Assad's fall and the likely end of Russian bases in Syria."
  (logical
    (finding (about russia) (claim is-stuck))
    (observation (name fall-of-assad)))
  =>
  (assert (finding (about russia) (claim is-stuck-and-weaker-abroad))))

; What keeps Ukraine in the fight

(defrule arms-sent-let-ukraine-fight-on
  "RUP-3.1: The arms sent, from artillery rounds to air defense, let Ukraine fight through 2025."
  (logical
    (aid (giver united-states) (receiver ukraine)
      (what "artillery shells, rockets, air defense and vehicles")))
  =>
  (assert (finding (about ukraine) (claim has-arms-to-fight-on))))

(defrule loan-keeps-ukraine-solvent
  "RUP-3.2: An allied loan of {?billions} billion dollars on frozen assets sustains Ukraine."
  (logical
    (finding (about ukraine) (claim has-arms-to-fight-on))
    (aid (giver allies) (receiver ukraine) (what "a loan leveraging frozen Russian assets"))
    (figure (name allied-loan) (value ?billions)))
  =>
  (assert (finding (about ukraine) (claim can-fight-on))))

; Leverage

(defrule leverage-is-considerable
  "INTRO-1.1: Russia is stuck and faces dilemmas."
  (logical
    (assumption (key us-support) (value stands-by))
    (finding (about russia) (claim is-stuck-and-weaker-abroad))
    (finding (about russia) (claim is-pressed-to-negotiate))
    (finding (about ukraine) (claim can-fight-on))
    (finding (about russia) (claim faces-a-dilemma)))
  =>
  (assert (recommendation (on leverage) (is considerable))))

(defrule attrition-lapses
  "RUP-2.1, RUP-2.4: Without {?vector:words}, Moscow is spared the losses that make a long war hard."
  (logical
    (pressure-vector (name attrition) (label ?vector))
    (assumption (key attrition) (value inactive)))
  =>
  (assert (lapse (of attrition))))

(defrule long-range-strike-lapses
  "RUP-2.5: Without {?vector:words}, one of the three ways of weakening Moscow's war is gone."
  (logical
    (pressure-vector (name long-range-strike) (label ?vector))
    (assumption (key long-range-strike) (value inactive)))
  =>
  (assert (lapse (of long-range-strike))))

(defrule sanctions-pressure-lapses
  "RUP-2.6: Without {?vector:words}, Moscow can finance a long war more easily."
  (logical
    (pressure-vector (name sanctions-pressure) (label ?vector))
    (assumption (key sanctions-pressure) (value inactive)))
  =>
  (assert (lapse (of sanctions-pressure))))

(defrule battlefield-deadlock-lapses
  "RUP-3.3, RUP-3.4: The leverage rests on Russia being stuck, and it is now advancing."
  (logical
    (assumption (key russia-war-prospects) (value advancing)))
  =>
  (assert (lapse (of battlefield-deadlock))))

(defrule a-lapsed-vector-reduces-leverage
  "RUP-1.2: {?vector:words} no longer presses Russia."
  (logical
    (assumption (key us-support) (value stands-by))
    (pressure-vector (name ?vector))
    (lapse (of ?vector)))
  =>
  (assert (recommendation (on leverage) (is reduced))))

(defrule an-advancing-russia-reduces-leverage
  "RUP-3.3: Kyiv's edge was a stuck Russia."
  (logical
    (assumption (key us-support) (value stands-by))
    (lapse (of battlefield-deadlock)))
  =>
  (assert (recommendation (on leverage) (is reduced))))

(defrule abandonment-squanders-leverage
  "INTRO-1.1, INTRO-2.3: Kyiv's leverage holds only while Washington stands by it."
  (logical
    (finding (about washington) (claim throws-away-ukraines-advantage)))
  =>
  (assert (recommendation (on leverage) (is squandered))))
