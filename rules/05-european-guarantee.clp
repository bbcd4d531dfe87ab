; The third end state (END-4), a European security guarantee, and its dilemma: troops that deter
; put Europe at war, troops that train must leave when it matters, and America stands behind
; neither. The objections are findings of their own, and each can be removed.

(defrule guarantees-are-left-to-the-europeans
  "END-4.1, END-4.2: Waltz leaves guarantees to Europe, so its troops are in question."
  (logical
    (option (name european-guarantee))
    (observation (name waltz-on-guarantees)))
  =>
  (assert (finding (about a-european-force) (claim is-under-discussion))))

; What the troops are for

(defrule a-force-without-a-purpose-is-objectionable
  "END-4.3: Nobody has made clear what European troops in Ukraine would be there to do."
  (logical
    (finding (about a-european-force) (claim is-under-discussion))
    (assumption (key european-force-purpose) (value unspecified)))
  =>
  (assert (objection (to european-guarantee) (because its-purpose-is-unclear))))

(defrule a-tripwire-would-deter
  "END-4.4: As a tripwire the troops would be there to deter a future invasion."
  (logical
    (finding (about a-european-force) (claim is-under-discussion))
    (assumption (key european-force-purpose) (value tripwire)))
  =>
  (assert (finding (about a-european-force) (claim would-deter-as-a-tripwire))))

(defrule a-tripwire-would-put-europe-at-war
  "END-4.5: If a new invasion set off the tripwire, Europe would be at war with Russia."
  (logical
    (finding (about a-european-force) (claim would-deter-as-a-tripwire)))
  =>
  (assert (finding (about a-european-force) (claim would-put-europe-at-war))))

(defrule trainers-would-not-deter
  "END-4.6: Troops there for training and recovery are no deterrent force."
  (logical
    (finding (about a-european-force) (claim is-under-discussion))
    (assumption (key european-force-purpose) (value training)))
  =>
  (assert (finding (about a-european-force) (claim would-not-deter))))

(defrule trainers-would-leave-when-it-matters
  "END-4.7: Not being there to deter, trainers would have to go once an invasion looked likely."
  (logical
    (finding (about a-european-force) (claim would-not-deter)))
  =>
  (assert (objection (to european-guarantee) (because its-trainers-would-leave-when-it-matters))))

; Whether America stands behind them

(defrule european-troops-would-lack-american-cover
  "END-4.8: Hegseth has made plain that European troops would go without an American guarantee."
  (logical
    (assumption (key us-backstop) (value none))
    (observation (name hegseth-on-european-troops)))
  =>
  (assert (finding (about a-european-force) (claim lacks-american-cover))))

(defrule putin-could-drive-a-wedge
  "END-4.9: By hitting those troops Putin could part Europe, at war, from an America that is not."
  (logical
    (finding (about a-european-force) (claim lacks-american-cover)))
  =>
  (assert (objection (to european-guarantee) (because Putin-could-split-the-allies))))

(defrule a-tripwire-without-america-leaves-europe-alone
  "END-4.5, END-4.9: The war that a tripwire brings would be Europe's to fight without America."
  (logical
    (finding (about a-european-force) (claim would-put-europe-at-war))
    (finding (about a-european-force) (claim lacks-american-cover)))
  =>
  (assert (objection (to european-guarantee) (because Europe-would-fight-without-America))))

(defrule a-guarantee-without-america-is-not-real
  "END-4.10: As Zelensky insists, a security guarantee that leaves America out is not a real one."
  (logical
    (finding (about a-european-force) (claim lacks-american-cover))
    (demand (actor ukraine) (name security-guarantees)))
  =>
  (assert (objection (to european-guarantee) (because Kyiv-sees-no-real-guarantee))))

(defrule an-american-pledge-covers-the-troops
  "END-4.8, DIL-4.2: With a backstop pledged, the troops no longer stand without Washington."
  (logical
    (assumption (key us-backstop) (value pledged)))
  =>
  (assert (finding (about a-european-force) (claim has-american-cover))))

; Whether Europe can do it

(defrule europe-cannot-execute-a-deployment
  "DIL-4.2, DIL-5.2: Europe is not ready: it could not carry the mission out effectively."
  (logical
    (assumption (key europe-readiness) (value not-ready)))
  =>
  (assert (finding (about europe) (claim cannot-execute-a-deployment))))

(defrule an-unready-europe-is-objectionable
  "DIL-5.2: A deployment that Europeans themselves could not carry out well is the poorer choice."
  (logical
    (finding (about europe) (claim cannot-execute-a-deployment)))
  =>
  (assert (objection (to european-guarantee) (because Europe-cannot-execute-it))))

(defrule an-unready-europe-blocks-its-own-guarantee
  "DIL-4.2: Until Europe can carry out the mission, its guarantee cannot be had."
  (logical
    (finding (about europe) (claim cannot-execute-a-deployment)))
  =>
  (assert (blocked (option european-guarantee) (by europe))))

(defrule a-ready-europe-can-execute-a-deployment
  "DIL-4.2, DIL-5.2: The reason to put European troops last was unreadiness, and Europe is ready."
  (logical
    (assumption (key europe-readiness) (value ready)))
  =>
  (assert (finding (about europe) (claim can-execute-a-deployment))))

; The balance

(defrule objections-make-the-european-guarantee-the-weaker-fallback
  "DIL-5.2: One objection is enough to prefer the Israel model: {?objection:words}."
  (logical
    (objection (to european-guarantee) (because ?objection)))
  =>
  (assert (finding (about european-guarantee) (claim is-the-weaker-fallback))))

(defrule a-covered-tripwire-supplies-an-outside-guarantee
  "END-4.4, GOOD-1.2: A ready tripwire force with American cover is an outside guarantee."
  (logical
    (finding (about a-european-force) (claim would-deter-as-a-tripwire))
    (finding (about a-european-force) (claim has-american-cover))
    (finding (about europe) (claim can-execute-a-deployment)))
  =>
  (assert (finding (about european-guarantee) (claim supplies-an-outside-guarantee))))
