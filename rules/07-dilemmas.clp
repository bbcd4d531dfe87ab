; The dilemma for Russia (DIL-1 to DIL-4): what each option would cost Moscow, why the Norway
; model may be the one it can best live with, and so the strategy of putting three options on
; the table.

; What each option means for Russia

(defrule norway-puts-ukraine-behind-article-five
  "DIL-2.1, END-1.4: Under {?option:words}, an attack on Ukraine would likely mean war with America."
  (logical
    (option (name ?option) (end-state nato-membership) (proposed yes))
    (finding (about ?option) (claim deters-another-attack)))
  =>
  (assert (downside (option ?option) (means war-with-america-if-it-attacks))))

(defrule the-israel-model-makes-a-neighbor-that-strikes-first
  "DIL-3.1: Armed, insecure and on its own, Kyiv would be prone to strike first and in secret."
  (logical
    (finding (about israel-model) (claim builds-a-strong-force))
    (finding (about israel-model) (claim arms-ukraine-to-deter-alone)))
  =>
  (assert (downside (option israel-model) (means an-armed-and-insecure-neighbor))))

(defrule indirect-support-adds-strikes-inside-russia
  "DIL-3.2: If Russia invaded again, allied weapons could be used inside it without restriction."
  (logical
    (finding (about israel-model) (claim promises-unrestricted-support)))
  =>
  (assert (downside (option israel-model) (means allied-weapons-used-inside-russia))))

(defrule european-troops-bring-nato-forces-closer
  "DIL-4.1: A rearmed Ukraine would have NATO states' troops in it, watching and training."
  (logical
    (option (name european-guarantee) (proposed yes))
    (finding (about a-european-force) (claim is-under-discussion)))
  =>
  (assert (downside (option european-guarantee) (means nato-states-troops-nearer))))

(defrule a-later-administration-could-cover-european-troops
  "DIL-4.2: Even uncovered troops could be covered by a later administration."
  (logical
    (downside (option european-guarantee) (means nato-states-troops-nearer))
    (finding (about a-european-force) (claim lacks-american-cover)))
  =>
  (assert (downside (option european-guarantee) (means american-cover-for-the-troops-later))))

; The strategy

(defrule the-options-confront-russia-with-a-dilemma
  "DIL-1.1, DIL-2.1: Each option costs Moscow dearly, so it must choose what Ukraine it will face."
  (logical
    (downside (option norway-model) (means war-with-america-if-it-attacks))
    (downside (option israel-model) (means an-armed-and-insecure-neighbor))
    (downside (option european-guarantee) (means nato-states-troops-nearer)))
  =>
  (assert (finding (about russia) (claim faces-a-dilemma))))

(defrule the-worst-of-each-option-deepens-the-dilemma
  "DIL-2.1, DIL-3.2, DIL-4.2: What Russia may have to fear later weighs on each option as well."
  (logical
    (downside (option norway-model) (means war-with-america-if-it-attacks))
    (downside (option israel-model) (means allied-weapons-used-inside-russia))
    (downside (option european-guarantee) (means american-cover-for-the-troops-later)))
  =>
  (assert (finding (about russia) (claim faces-a-dilemma))))

(defrule offering-them-all-tests-what-russia-tolerates
  "DIL-1.2, DIL-5.1: Offer the three, make Moscow face the dilemma and find out what it can bear."
  (logical
    (finding (about russia) (claim faces-a-dilemma))
    (finding (about the-task) (claim is-a-free-ukraine-that-can-deter)))
  =>
  (assert (finding (about the-strategy) (claim is-to-offer-the-options))))

; Why Norway may be the easier one for Moscow

(defrule norway-opens-talk-of-wider-limits
  "DIL-2.2: It might open wider talks, on {?limits} among other things."
  (logical
    (option (name norway-model) (proposed yes))
    (observation (name limits-open-to-discussion) (text ?limits)))
  =>
  (assert (finding (about norway-model) (claim opens-talk-of-wider-limits))))

(defrule norway-keeps-nato-troops-away-and-restrains-kyiv
  "DIL-2.4: No NATO troops would stand in Ukraine, and its allies would hold Kyiv back somewhat."
  (logical
    (finding (about norway-model) (claim limits-foreign-forces-in-ukraine))
    (finding (about norway-model) (claim carries-article-five)))
  =>
  (assert (finding (about norway-model) (claim restrains-kyiv-and-nato))))

(defrule norway-may-suit-moscow-better
  "DIL-2.2, DIL-2.4: Arguably Moscow could bear it more easily than the other two."
  (logical
    (finding (about norway-model) (claim opens-talk-of-wider-limits))
    (finding (about norway-model) (claim restrains-kyiv-and-nato))
    (downside (option israel-model) (means an-armed-and-insecure-neighbor))
    (downside (option european-guarantee) (means nato-states-troops-nearer)))
  =>
  (assert (finding (about norway-model) (claim may-suit-moscow-better))))

; Limits on offensive weapons

(defrule russias-yes-to-norway-opens-weapon-limits
  "DIL-2.3: Moscow has accepted NATO for Kyiv."
  (logical
    (answer (option norway-model) (is accepts))
    (finding (about norway-model) (claim opens-talk-of-wider-limits)))
  =>
  (assert (recommendation (on offensive-weapons-limits) (is discussable))))

(defrule weapon-limits-wait-for-russias-answer
  "DIL-2.3: Moscow has not yet said yes to NATO."
  (logical
    (crossing (of weapons-ban))
    (answer (option norway-model) (is untested)))
  =>
  (assert (recommendation (on offensive-weapons-limits) (is not-discussable))))

(defrule weapon-limits-fall-with-russias-no
  "DIL-2.3: Moscow refuses NATO for Kyiv."
  (logical
    (crossing (of weapons-ban))
    (answer (option norway-model) (is rejects)))
  =>
  (assert (recommendation (on offensive-weapons-limits) (is not-discussable))))
