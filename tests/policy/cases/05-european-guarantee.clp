; The European guarantee: every objection to it, and what answers it (rules/05).

(case (name three-objections-at-the-baseline)
  (title "No purpose, no American cover, and a Europe that is not ready")
  (cites END-4.3 END-4.9 END-4.10 DIL-5.2))

(expect (case three-objections-at-the-baseline)
  (rules guarantees-are-left-to-the-europeans a-force-without-a-purpose-is-objectionable
    european-troops-would-lack-american-cover putin-could-drive-a-wedge
    a-guarantee-without-america-is-not-real an-unready-europe-is-objectionable)
  (not-rules a-tripwire-would-deter trainers-would-not-deter an-american-pledge-covers-the-troops
    a-ready-europe-can-execute-a-deployment))

(case (name a-tripwire)
  (title "A tripwire deters, and would put Europe at war alone")
  (set european-force-purpose=tripwire)
  (cites END-4.4 END-4.5))

(expect (case a-tripwire)
  (rules a-tripwire-would-deter a-tripwire-would-put-europe-at-war
    a-tripwire-without-america-leaves-europe-alone)
  (not-rules a-force-without-a-purpose-is-objectionable trainers-would-not-deter))

(case (name a-covered-tripwire)
  (title "With American cover a tripwire leaves nobody alone")
  (set european-force-purpose=tripwire us-backstop=pledged)
  (cites END-4.5 END-4.9))

(expect (case a-covered-tripwire)
  (rules a-tripwire-would-put-europe-at-war an-american-pledge-covers-the-troops)
  (not-rules a-tripwire-without-america-leaves-europe-alone putin-could-drive-a-wedge
    a-guarantee-without-america-is-not-real european-troops-would-lack-american-cover))

(case (name trainers)
  (title "Trainers do not deter and would leave when it matters")
  (set european-force-purpose=training)
  (cites END-4.6 END-4.7))

(expect (case trainers)
  (rules trainers-would-not-deter trainers-would-leave-when-it-matters)
  (not-rules a-tripwire-would-deter a-force-without-a-purpose-is-objectionable
    a-tripwire-without-america-leaves-europe-alone))

(case (name readiness-alone)
  (title "A ready Europe still lacks a purpose and cover")
  (set europe-readiness=ready)
  (cites DIL-4.2 DIL-5.2))

(expect (case readiness-alone) (answers plan-b=israel-model european-guarantee=on-the-table))
(expect (case readiness-alone)
  (rules a-ready-europe-can-execute-a-deployment)
  (not-rules europe-cannot-execute-a-deployment an-unready-europe-is-objectionable
    an-unready-europe-blocks-its-own-guarantee a-covered-tripwire-supplies-an-outside-guarantee))

(case (name an-american-pledge-alone)
  (title "A pledge without purpose and readiness does not make a guarantee")
  (set us-backstop=pledged)
  (cites END-4.8 DIL-4.2))

(expect (case an-american-pledge-alone)
  (answers plan-b=israel-model european-guarantee=on-the-table))
(expect (case an-american-pledge-alone)
  (rules an-american-pledge-covers-the-troops a-force-without-a-purpose-is-objectionable)
  (not-rules putin-could-drive-a-wedge))

(case (name europe-goes-alone)
  (title "A ready tripwire without Washington is the weaker fallback")
  (set europe-readiness=ready european-force-purpose=tripwire)
  (cites END-4.5 END-4.10))

(expect (case europe-goes-alone)
  (on plan-b)
  (is israel-model)
  (rules objections-make-the-european-guarantee-the-weaker-fallback)
  (not-rules a-covered-tripwire-supplies-an-outside-guarantee))

(case (name a-covered-tripwire-not-ready)
  (title "A covered tripwire that Europe cannot deploy is the weaker fallback")
  (set european-force-purpose=tripwire us-backstop=pledged)
  (cites DIL-5.2))

(expect (case a-covered-tripwire-not-ready)
  (on plan-b)
  (is israel-model)
  (rules an-unready-europe-is-objectionable
    objections-make-the-european-guarantee-the-weaker-fallback))

(case (name covered-and-ready-trainers)
  (title "Ready and covered trainers are still no deterrent")
  (set european-force-purpose=training us-backstop=pledged europe-readiness=ready)
  (cites END-4.6 END-4.7))

(expect (case covered-and-ready-trainers)
  (on plan-b)
  (is israel-model)
  (rules trainers-would-leave-when-it-matters)
  (not-rules a-covered-tripwire-supplies-an-outside-guarantee))

(case (name a-purpose-nobody-states)
  (title "Ready and covered troops without a purpose are not the fallback")
  (set us-backstop=pledged europe-readiness=ready)
  (cites END-4.3))

(expect (case a-purpose-nobody-states)
  (on plan-b)
  (is israel-model)
  (rules a-force-without-a-purpose-is-objectionable))

(case (name europe-steps-up)
  (title "All objections gone, an outside guarantee is the fallback")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged)
  (cites END-4.4 GOOD-1.2 DIL-5.2))

(expect (case europe-steps-up)
  (answers plan-b=european-guarantee european-guarantee=plan-b israel-model=on-the-table
    plan-a=norway-model))
(expect (case europe-steps-up)
  (on plan-b)
  (is european-guarantee)
  (rules a-covered-tripwire-supplies-an-outside-guarantee
    the-israel-model-brings-no-outside-guarantee)
  (not-rules objections-make-the-european-guarantee-the-weaker-fallback the-israel-model-is-plan-b))

(case (name an-unready-europe-blocks-itself)
  (title "What Europe cannot carry out cannot be had")
  (cites DIL-4.2))

(expect (case an-unready-europe-blocks-itself)
  (rules europe-cannot-execute-a-deployment an-unready-europe-blocks-its-own-guarantee)
  (not-rules a-ready-europe-can-execute-a-deployment))

(case (name waltz-leaves-it-to-europe)
  (title "A European force is under discussion since Washington leaves it to Europe")
  (cites END-4.1 END-4.2))

(expect (case waltz-leaves-it-to-europe)
  (cites END-4.1 END-4.2)
  (rules guarantees-are-left-to-the-europeans))
