; Where the text leads: the end states of END-1 to END-6, and those that are none of them.

; Neutrality, which leaves no room for the others

(defrule a-neutral-status-is-the-end-state
  "END-5.1: The text makes Ukraine neutral."
  (logical
    (text-says (what neutral-status)))
  =>
  (assert (end-state (is formal-neutrality))))

(defrule a-state-shut-out-is-neutral
  "RED-2.1, END-5.1: Out of NATO and without foreign forces, Ukraine is neutral in all but name."
  (logical
    (text-says (what shut-out)))
  =>
  (assert (end-state (is formal-neutrality))))

(defrule neutrality-without-the-word-is-in-substance
  "RED-2.1: The word does not stand in the text, its effect does."
  (logical
    (text-says (what shut-out)))
  =>
  (assert (end-state-kind (is in-substance))))

(defrule neutrality-under-a-consensus-of-guarantors-is-istanbuls
  "END-5.3, END-5.4: The guarantors help only if all agree, the attacker too."
  (logical
    (text-says (what neutral-status))
    (text-says (what requires-consensus)))
  =>
  (assert (end-state-kind (is istanbul))))

(defrule neutrality-with-a-russian-guarantor-is-istanbuls
  "END-5.3, END-5.4: The attacker is among the guarantors."
  (logical
    (text-says (what neutral-status))
    (text-says (what names-russia-guarantor)))
  =>
  (assert (end-state-kind (is istanbul))))

(defrule neutrality-with-the-threats-help-is-dependent
  "END-6.2: The state leans on the power that threatens it, as Finland did."
  (logical
    (text-says (what neutral-status))
    (text-says (what takes-russias-help)))
  =>
  (assert (end-state-kind (is dependent))))

(defrule neutrality-behind-guaranteed-independence-is-protected
  "END-6.3: Powers guarantee the independence of the state, as was sought for Austria."
  (logical
    (text-says (what neutral-status))
    (text-says (what guarantees-independence)))
  =>
  (assert (end-state-kind (is protected))))

(defrule neutrality-with-arms-is-armed
  "END-5.3: The neutral state keeps a force of its own, and no limit on it."
  (logical
    (text-says (what neutral-status))
    (says (what builds-force|arms-ukraine))
    (not (says (what caps-forces|demilitarizes|sets-terms-of-demilitarization))))
  =>
  (assert (end-state-kind (is armed))))

(defrule neutrality-is-bare-where-nobody-need-come
  "END-6.4: The text says nothing that would make others come to the state's help."
  (logical
    (text-says (what neutral-status)))
  =>
  (assert (end-state-kind (is bare))))

; NATO

(defrule membership-with-limits-on-foreign-forces-is-the-norway-model
  "END-1.7: Membership goes with limits of Ukraine's own on foreign forces: \"{?quote}\"."
  (logical
    (text-says (what nato-membership))
    (says (what bars-foreign-forces) (quote ?quote)))
  =>
  (assert (end-state (is norway-model))))

(defrule membership-for-the-land-held-is-the-west-germany-model
  "END-1.6: Article 5 covers the land that Ukraine holds: \"{?quote}\"."
  (logical
    (text-says (what nato-membership))
    (says (what limits-article-five) (quote ?quote)))
  =>
  (assert (end-state (is west-germany-model))))

(defrule membership-without-a-war-for-the-rest-is-the-west-germany-model
  "END-1.6: Membership goes with a pledge not to fight for the rest: \"{?quote}\"."
  (logical
    (text-says (what nato-membership))
    (says (what pledges-no-force) (quote ?quote)))
  =>
  (assert (end-state (is west-germany-model))))

(defrule membership-by-itself-is-of-no-named-kind
  "END-1.2, END-1.5: The text says membership, and neither of its two variants."
  (logical
    (text-says (what nato-membership))
    (not (end-state (is norway-model|west-germany-model))))
  =>
  (assert (end-state (is nato-unspecified))))

; Europe

(defrule troops-that-would-fight-are-a-tripwire
  "END-4.4, END-4.5: The troops would fight: \"{?quote}\"."
  (logical
    (text-says (what europeans-come))
    (says (what serves-as-tripwire) (quote ?quote)))
  =>
  (assert (end-state (is european-tripwire))))

(defrule troops-that-come-are-europeans
  "END-4.1: Europeans would come: \"{?quote}\"."
  (logical
    (says (what sends-europeans|names-european-guarantors) (quote ?quote))
    (not (text-says (what neutral-status|shut-out|nato-membership))))
  =>
  (assert (text-says (what europeans-come))))

(defrule troops-of-unsaid-purpose-are-a-european-guarantee
  "END-4.1, END-4.3: Europeans stand by, and the text does not say whether they would fight."
  (logical
    (text-says (what europeans-come))
    (not (says (what serves-as-tripwire)))
    (not (text-says (what only-training))))
  =>
  (assert (end-state (is european-guarantee))))

(defrule trainers-out-of-combat-only-train
  "END-4.6: Those who come train, and would not fight."
  (logical
    (text-says (what trains-on-the-spot))
    (text-says (what keeps-out-of-combat))
    (not (says (what serves-as-tripwire|guarantees-ukraine)))
    (not (text-says (what neutral-status|shut-out|nato-membership))))
  =>
  (assert (text-says (what only-training))))

(defrule trainers-who-come-alone-only-train
  "END-4.6: Those who come train, and the text sends nobody else: \"{?quote}\"."
  (logical
    (says (what sends-trainers) (quote ?quote) (claim ?claim))
    (not (qualifier (claim ?claim) (kind laid-on-russia)))
    (not
      (says
        (what
          sends-europeans|names-european-guarantors|serves-as-tripwire|guarantees-ukraine|resembles-article-five|answers-attack|commits-arms-for-long)))
    (not (text-says (what neutral-status|shut-out|nato-membership))))
  =>
  (assert (text-says (what only-training))))

(defrule trainers-are-a-training-mission
  "END-4.6, END-4.7: Those who come train, and would have to leave when an attack seemed likely."
  (logical
    (text-says (what only-training)))
  =>
  (assert (end-state (is european-training))))

(defrule a-likeness-of-article-five-is-none-of-the-four
  "END-1.1, END-1.2: A guarantee is like Article 5, outside of NATO: \"{?quote}\"."
  (logical
    (says (what resembles-article-five) (quote ?quote))
    (not (text-says (what neutral-status|shut-out|nato-membership|europeans-come))))
  =>
  (assert (end-state (is article-5-like))))

; Arms

(defrule arms-that-go-on-are-the-israel-model
  "END-2.1, END-2.3: Others arm Ukraine for long: \"{?arms}\"."
  (logical
    (says (what commits-arms-for-long) (quote ?arms) (claim ?claim))
    (not (qualifier (claim ?claim) (kind laid-on-russia)))
    (not (text-says (what neutral-status|shut-out|europeans-come|only-training)))
    (not (end-state (is norway-model|west-germany-model|article-5-like))))
  =>
  (assert (end-state (is israel-model))))

(defrule arms-for-a-force-of-its-own-are-the-israel-model
  "END-2.1, END-2.3: Others arm Ukraine (\"{?arms}\") so that it can defend itself."
  (logical
    (says (what arms-ukraine) (quote ?arms) (claim ?claim))
    (text-says (what builds-force))
    (not (qualifier (claim ?claim) (kind laid-on-russia)))
    (not (text-says (what neutral-status|shut-out|europeans-come|only-training)))
    (not (end-state (is norway-model|west-germany-model|article-5-like))))
  =>
  (assert (end-state (is israel-model))))

; Neither

(defrule a-promise-of-no-named-kind-is-unspecified
  "END-1.1: The text promises to stand behind Ukraine, and does not say how: \"{?quote}\"."
  (logical
    (says (what guarantees-ukraine|is-promised-guarantee) (quote ?quote))
    (not (end-state (is ~unspecified&~none))))
  =>
  (assert (end-state (is unspecified))))

(defrule a-text-without-any-of-these-has-no-end-state
  "END-1.1: The text leads to none of the end states."
  (logical
    (proposal)
    (not (end-state (is ~none))))
  =>
  (assert (end-state (is none))))
