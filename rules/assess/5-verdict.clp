; What is to be said of the text: by its end state, unless a clause crosses a red line (DIL-1.2,
; DIL-5.2, DIL-5.3, RED-3.1).

; What the end state would bring

(defrule the-end-state-of-plan-a-is-plan-a
  "DIL-5.3: {?option:words} is Plan A."
  (logical
    (end-state (is ?option))
    (recommendation (on ?option) (is plan-a)))
  =>
  (assert (footing (of plan-a))))

(defrule another-form-of-membership-is-no-plan
  "END-1.2, END-1.6: Membership of NATO, in a form that is not put on the table."
  (logical
    (end-state (is west-germany-model|nato-unspecified)))
  =>
  (assert (footing (of other-nato-form))))

(defrule the-end-state-of-plan-b-is-plan-b
  "DIL-5.2, DIL-5.3: {?option:words} is Plan B."
  (logical
    (end-state (is ?option))
    (recommendation (on ?option) (is plan-b)))
  =>
  (assert (footing (of plan-b))))

(defrule the-remaining-option-is-compatible
  "DIL-1.2: {?option:words} is on the table."
  (logical
    (end-state (is ?option))
    (recommendation (on ?option) (is on-the-table)))
  =>
  (assert (footing (of compatible))))

(defrule troops-that-would-fight-are-compatible
  "END-4.4, DIL-1.2: A European guarantee that would be honored is one of those on the table."
  (logical
    (end-state (is european-tripwire)))
  =>
  (assert (footing (of compatible))))

(defrule a-guarantee-of-no-named-kind-is-compatible
  "RED-3.3, RED-3.6: It seeks the guarantee that Kyiv needs, in none of the four forms."
  (logical
    (end-state (is unspecified|article-5-like))
    (supplied (mark guarantee)))
  =>
  (assert (footing (of compatible))))

; What stands against it

(defrule a-crossing-that-counts-is-a-flaw
  "RED-3.1: A clause crosses a red line: {?line:words}."
  (logical
    (crossed (red-line ?line) (strength explicit|in-substance)))
  =>
  (assert (flaw (counts yes))))

(defrule neutrality-is-to-be-refused
  "DIL-1.2, END-5.4: Neutrality is to be ruled out, whatever else the text holds."
  (logical
    (end-state (is formal-neutrality)))
  =>
  (assert (refusal (because neutrality))))

(defrule war-aims-without-anything-for-ukraine-are-to-be-refused
  "RED-3.1, RED-3.2: It grants what Moscow went to war for ({?line:words}) and gives Ukraine no end state."
  (logical
    (crossed
      (red-line
        ?line&force-caps|weapons-ban|regime-change|russian-veto|territorial-cession|legal-recognition|assurances-to-russia)
      (strength explicit|in-substance))
    (end-state (is none|unspecified))
    (not (footing)))
  =>
  (assert (refusal (because war-aims))))

; The verdict

(defrule a-refused-text-is-rejected
  "RED-3.1: It must not be signed, since it brings {?reason:words}."
  (logical
    (refusal (because ?reason)))
  =>
  (assert (verdict (is reject))))

(defrule a-flawed-text-on-a-sound-footing-can-be-repaired
  "RED-3.1: By where it leads the text could be signed, were it not for clauses that cross a red line."
  (logical
    (footing)
    (flaw (counts yes))
    (not (refusal)))
  =>
  (assert (verdict (is repairable))))

(defrule a-text-without-a-footing-is-insufficient
  "RED-3.3: Nothing in it would keep Russia from going back to war."
  (logical
    (proposal)
    (not (footing))
    (not (refusal)))
  =>
  (assert (verdict (is insufficient))))

(defrule a-clean-text-of-plan-a-is-plan-a
  "DIL-5.3: It leads to Plan A, and no clause crosses a red line."
  (logical
    (footing (of plan-a))
    (not (flaw))
    (not (refusal)))
  =>
  (assert (verdict (is plan-a))))

(defrule a-clean-text-of-another-membership-is-another-form
  "END-1.5, DIL-5.3: It leads into NATO otherwise than by Plan A, and no clause crosses a red line."
  (logical
    (footing (of other-nato-form))
    (not (footing (of plan-a)))
    (not (flaw))
    (not (refusal)))
  =>
  (assert (verdict (is other-nato-form))))

(defrule a-clean-text-of-plan-b-is-plan-b
  "DIL-5.2, DIL-5.3: It leads to Plan B, and no clause crosses a red line."
  (logical
    (footing (of plan-b))
    (not (footing (of plan-a|other-nato-form)))
    (not (flaw))
    (not (refusal)))
  =>
  (assert (verdict (is plan-b))))

(defrule a-clean-text-of-another-option-is-compatible
  "DIL-1.2: It leads to what is on the table or seeks a guarantee, and no clause crosses a red line."
  (logical
    (footing (of compatible))
    (not (footing (of plan-a|other-nato-form|plan-b)))
    (not (flaw))
    (not (refusal)))
  =>
  (assert (verdict (is compatible))))
