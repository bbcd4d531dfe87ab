; Which option is Plan A, which Plan B, and where the rest stand (rules/08).

(case (name plan-a)
  (title "The Norway model deters, and may suit Moscow better")
  (cites DIL-5.3))

(expect (case plan-a)
  (on plan-a)
  (is norway-model)
  (rules the-norway-model-is-plan-a membership-answers-kyivs-need norway-may-suit-moscow-better))

(case (name plan-a-whatever-washington-thinks)
  (title "What to seek first is not what this administration accepts")
  (set us-nato-stance=opposed)
  (cites DIL-5.3 GOOD-1.3))

(expect (case plan-a-whatever-washington-thinks)
  (on plan-a)
  (is norway-model)
  (independent-of us-nato-stance us-support russia-on-norway weapons-use us-backstop
    european-force-purpose))

(case (name plan-b)
  (title "The Israel model keeps Ukraine free, and the European guarantee is weaker")
  (cites DIL-5.3 DIL-5.2))

(expect (case plan-b)
  (on plan-b)
  (is israel-model)
  (rules the-israel-model-is-plan-b the-israel-model-keeps-ukraine-free
    objections-make-the-european-guarantee-the-weaker-fallback)
  (not-rules a-sound-european-guarantee-becomes-plan-b))

(case (name plan-b-whatever-moscow-answers)
  (title "The fallback is chosen on its merits")
  (cites DIL-5.3))

(expect (case plan-b-whatever-moscow-answers)
  (on plan-b)
  (is israel-model)
  (independent-of russia-on-norway russia-on-israel russia-on-european us-support))

(case (name where-the-options-stand)
  (title "Each option has its place")
  (cites DIL-1.2 DIL-5.3))

(expect (case where-the-options-stand)
  (on norway-model)
  (is plan-a)
  (rules the-first-choice-stands-as-plan-a))
(expect (case where-the-options-stand)
  (on israel-model)
  (is plan-b)
  (rules the-fallback-stands-as-plan-b))
(expect (case where-the-options-stand)
  (on european-guarantee)
  (is on-the-table)
  (rules the-remaining-option-stays-on-the-table))

(case (name where-they-stand-when-europe-steps-up)
  (title "The Israel model becomes the option that remains")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged)
  (cites DIL-1.2 DIL-5.2))

(expect (case where-they-stand-when-europe-steps-up)
  (on israel-model)
  (is on-the-table)
  (rules the-remaining-option-stays-on-the-table))
(expect (case where-they-stand-when-europe-steps-up)
  (on european-guarantee)
  (is plan-b)
  (rules the-fallback-stands-as-plan-b a-sound-european-guarantee-becomes-plan-b))

(case (name plans-survive-abandonment)
  (title "The order of outcomes outlives the will to seek them")
  (set us-support=abandons)
  (cites DIL-5.3))

(expect (case plans-survive-abandonment)
  (answers plan-a=norway-model plan-b=israel-model norway-model=plan-a israel-model=plan-b
    european-guarantee=on-the-table))

(case (name plans-survive-a-refusal)
  (title "A plan that Moscow refuses stays the plan it was")
  (set russia-on-norway=rejects russia-on-israel=rejects)
  (cites DIL-5.3 DIL-6.1))

(expect (case plans-survive-a-refusal) (answers plan-a=norway-model plan-b=israel-model))
