; What crosses a red line (RED, DIL-7): a crossing is explicit where the clause says it, in substance
; where it has the effect without the word, and arguable where a careful reader could go either way.
; What Russia takes upon itself crosses nothing.

; Neutrality

(defrule a-neutral-state-crosses-the-line
  "RED-2.1, RED-3.1, DIL-1.2: \"{?quote}\" makes Ukraine neutral, which Moscow asks for and Washington should rule out."
  (logical
    (says (what declares-neutrality) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (qualifier (claim ?claim) (kind laid-on-russia)))
    (not (says (what limits-article-five))))
  =>
  (assert (crossed (red-line neutrality) (strength explicit) (claim ?claim))))

(defrule a-neutrality-spoken-of-crosses-the-line
  "RED-2.1, RED-3.1, DIL-1.2: \"{?quote}\" speaks for a neutral Ukraine, which Moscow asks for and Washington should rule out."
  (logical
    (says (what mentions-neutrality) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (text-says (what neutral-status))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength explicit) (claim ?claim))))

(defrule shunning-every-alliance-is-neutrality
  "RED-2.1, END-5.3: \"{?quote}\" keeps Ukraine out of every alliance, which is what a nonaligned status means."
  (logical
    (says (what shuns-alliances) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength explicit) (claim ?claim))))

(defrule shunning-alliances-against-a-neighbour-amounts-to-neutrality
  "END-5.3, END-6.2: \"{?quote}\" leaves no ally against the one state that threatens, as neutrality would."
  (logical
    (says (what shuns-adverse-alliances) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength in-substance) (claim ?claim))))

(defrule a-neutral-state-bars-foreign-forces
  "RED-2.1, DIL-1.2: \"{?quote}\" is a duty of the neutrality that the text lays down."
  (logical
    (says (what bars-foreign-forces) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (text-says (what neutral-status))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength explicit) (claim ?claim))))

(defrule a-neutral-state-asks-before-exercises
  "RED-2.1, DIL-1.2: \"{?quote}\" is a duty of the neutrality that the text lays down."
  (logical
    (says (what subjects-exercises-to-consent) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (text-says (what neutral-status))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength explicit) (claim ?claim))))

(defrule a-neutral-state-ends-its-treaties
  "RED-2.1, END-5.3: \"{?quote}\" undoes the ties that the neutrality of the text does not allow."
  (logical
    (says (what ends-incompatible-treaties) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (text-says (what neutral-status))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength in-substance) (claim ?claim))))

(defrule shut-out-of-nato-amounts-to-neutrality
  "RED-2.1, RED-3.1: \"{?quote}\" shuts Ukraine out of NATO, in a text that shuts out foreign forces too: neutrality without the word."
  (logical
    (says (what forgoes-nato) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (text-says (what shut-out))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength in-substance) (claim ?claim))))

(defrule shut-out-forces-amount-to-neutrality
  "RED-2.1, RED-3.1: \"{?quote}\" shuts out foreign forces, in a text that shuts Ukraine out of NATO too: neutrality without the word."
  (logical
    (says (what bars-foreign-forces) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (text-says (what shut-out))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength in-substance) (claim ?claim))))

(defrule staying-out-of-nato-may-be-neutrality
  "RED-2.1, DIL-1.2: Does \"{?quote}\" make Ukraine nonaligned, or does it leave other guarantees open?"
  (logical
    (says (what forgoes-nato) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (text-says (what shut-out)))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength arguable) (claim ?claim))))

(defrule putting-nato-off-may-be-neutrality
  "RED-2.1, GOOD-1.4: Does \"{?quote}\" only wait, or does it leave Ukraine nonaligned for as long?"
  (logical
    (says (what puts-off-nato) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength arguable) (claim ?claim))))

(defrule barring-foreign-forces-may-be-neutrality
  "RED-2.1, END-1.7: Does \"{?quote}\" limit foreign forces as Norway does, or neutralize Ukraine?"
  (logical
    (says (what bars-foreign-forces) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (text-says (what shut-out)))
    (not (text-says (what neutral-status)))
    (not (text-says (what nato-membership)))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength arguable) (claim ?claim))))

; Limits on Ukraine's own means of defense

(defrule a-limited-army-crosses-the-line
  "RED-2.3, RED-3.2: \"{?quote}\" limits the size of Ukraine's forces."
  (logical
    (says (what caps-forces) (claim ?claim) (quote ?quote))
    (red-line (name force-caps))
    (not (qualifier (claim ?claim) (kind laid-on-russia|mutual))))
  =>
  (assert (crossed (red-line force-caps) (strength explicit) (claim ?claim))))

(defrule an-army-held-at-a-size-may-be-limited
  "RED-2.3, RED-3.2: Does \"{?quote}\" describe an army or limit it?"
  (logical
    (says (what sets-army-size) (claim ?claim) (quote ?quote))
    (red-line (name force-caps))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line force-caps) (strength arguable) (claim ?claim))))

(defrule demilitarization-caps-forces
  "RED-2.1, RED-3.2: \"{?quote}\" takes away the power to defend the country."
  (logical
    (says (what demilitarizes) (claim ?claim) (quote ?quote))
    (red-line (name force-caps))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line force-caps) (strength explicit) (claim ?claim))))

(defrule terms-of-demilitarization-cap-forces
  "RED-2.1, RED-3.2: \"{?quote}\" takes limits on Ukraine's forces as settled."
  (logical
    (says (what sets-terms-of-demilitarization) (claim ?claim) (quote ?quote))
    (red-line (name force-caps))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line force-caps) (strength explicit) (claim ?claim))))

(defrule banned-weapons-cross-the-line
  "RED-2.3, RED-3.1: \"{?quote}\" takes weapons that Ukraine could strike back with."
  (logical
    (says (what bans-weapons) (claim ?claim) (quote ?quote))
    (red-line (name weapons-ban))
    (not (text-says (what nato-membership)))
    (not (qualifier (claim ?claim) (kind laid-on-russia|mutual))))
  =>
  (assert (crossed (red-line weapons-ban) (strength explicit) (claim ?claim))))

(defrule a-count-of-equipment-may-ban-weapons
  "RED-2.3: Does \"{?quote}\" leave Ukraine the offensive weapons it needs?"
  (logical
    (says (what counts-equipment) (claim ?claim) (quote ?quote))
    (red-line (name weapons-ban))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line weapons-ban) (strength arguable) (claim ?claim))))

(defrule punished-strikes-may-ban-weapons
  "RED-2.3, END-3.2: Does \"{?quote}\" take away the use of the weapons without taking the weapons?"
  (logical
    (says (what restricts-strikes) (claim ?claim) (quote ?quote))
    (red-line (name weapons-ban))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line weapons-ban) (strength arguable) (claim ?claim))))

; Who governs

(defrule denazification-is-regime-change
  "RED-2.1, RED-3.2: \"{?quote}\" is Moscow's word for another government in Kyiv."
  (logical
    (says (what denazifies) (claim ?claim) (quote ?quote))
    (red-line (name regime-change))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line regime-change) (strength explicit) (claim ?claim))))

(defrule a-leadership-without-standing-is-to-be-changed
  "RED-2.2, RED-3.2: \"{?quote}\" denies that Ukraine's leadership may sign."
  (logical
    (says (what denies-legitimacy) (claim ?claim) (quote ?quote))
    (red-line (name regime-change))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line regime-change) (strength explicit) (claim ?claim))))

(defrule another-government-is-regime-change
  "RED-3.2: \"{?quote}\" puts another government in Kyiv."
  (logical
    (says (what changes-government) (claim ?claim) (quote ?quote))
    (red-line (name regime-change))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line regime-change) (strength explicit) (claim ?claim))))

(defrule policing-ideology-may-be-regime-change
  "RED-2.1, RED-3.2: Does \"{?quote}\" forbid what is forbidden anyway, or does it let Moscow say who may govern?"
  (logical
    (says (what polices-ideology) (claim ?claim) (quote ?quote))
    (red-line (name regime-change))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line regime-change) (strength arguable) (claim ?claim))))

(defrule elections-in-the-bargain-may-be-regime-change
  "RED-2.2, RED-3.2: Does \"{?quote}\" let Ukrainians choose, or let Moscow say whom it will sign with?"
  (logical
    (says (what holds-elections) (claim ?claim) (quote ?quote))
    (red-line (name regime-change))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line regime-change) (strength arguable) (claim ?claim))))

; Who can say no

(defrule alliances-by-moscows-leave-are-neutrality
  "RED-2.1, END-5.3: \"{?quote}\" leaves it to Moscow whether Ukraine has an ally."
  (logical
    (says (what asks-leave-for-alliances) (claim ?claim) (quote ?quote))
    (red-line (name neutrality))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line neutrality) (strength in-substance) (claim ?claim))))

(defrule alliances-by-moscows-leave-are-a-veto
  "RED-2.3, END-5.4: \"{?quote}\" gives Moscow the last word on who helps Ukraine."
  (logical
    (says (what asks-leave-for-alliances) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength explicit) (claim ?claim))))

(defrule leave-of-all-is-a-veto
  "RED-2.3, END-5.4: \"{?quote}\" lets each party, Moscow too, keep the others from acting."
  (logical
    (says (what asks-leave-of-all) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength in-substance) (claim ?claim))))

(defrule consensus-with-the-attacker-is-a-veto
  "RED-2.3, END-5.4: \"{?quote}\" lets every guarantor keep the others from acting."
  (logical
    (says (what requires-consensus) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength explicit) (claim ?claim))))

(defrule consent-of-moscow-is-a-veto
  "RED-2.3, END-5.4: \"{?quote}\" gives Moscow the last word."
  (logical
    (says (what gives-russia-a-veto) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength explicit) (claim ?claim))))

(defrule exercises-by-consent-are-a-veto
  "RED-2.3: \"{?quote}\" lets any guarantor forbid what would make the help work."
  (logical
    (says (what subjects-exercises-to-consent) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength in-substance) (claim ?claim))))

(defrule conferring-with-the-threat-is-a-veto
  "RED-2.3, END-6.2: \"{?quote}\" has the threatened state ask the power that threatens."
  (logical
    (says (what confers-on-threat) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (text-says (what takes-russias-help))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength in-substance) (claim ?claim))))

(defrule a-russian-guarantor-may-have-a-veto
  "RED-2.3, END-5.4: Does \"{?quote}\" let Moscow keep the others from acting?"
  (logical
    (says (what names-russia-guarantor) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (text-says (what neutral-status)))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength arguable) (claim ?claim))))

(defrule shared-oversight-may-be-a-veto
  "RED-2.3: Does \"{?quote}\" only watch, or does it let Moscow hold up what it dislikes?"
  (logical
    (says (what shares-oversight-with-russia) (claim ?claim) (quote ?quote))
    (red-line (name russian-veto))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line russian-veto) (strength arguable) (claim ?claim))))

; Land

(defrule land-handed-over-crosses-the-line
  "RED-2.1, RED-3.1: \"{?quote}\" hands over land that Ukraine holds."
  (logical
    (says (what cedes-territory) (claim ?claim) (quote ?quote))
    (red-line (name territorial-cession))
    (not (qualifier (claim ?claim) (kind laid-on-russia|mutual))))
  =>
  (assert (crossed (red-line territorial-cession) (strength explicit) (claim ?claim))))

(defrule whole-provinces-are-a-cession
  "RED-2.1, RED-3.1: \"{?quote}\" reaches beyond the line that Russia holds."
  (logical
    (says (what claims-whole-provinces) (claim ?claim) (quote ?quote))
    (red-line (name territorial-cession))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line territorial-cession) (strength explicit) (claim ?claim))))

(defrule swapped-land-may-be-a-cession
  "RED-2.1, RED-3.5: Does \"{?quote}\" hand over land that Ukraine holds?"
  (logical
    (says (what swaps-territory) (claim ?claim) (quote ?quote))
    (red-line (name territorial-cession))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line territorial-cession) (strength arguable) (claim ?claim))))

(defrule recognized-gains-cross-the-line
  "RED-3.5: \"{?quote}\" recognizes what Russia took."
  (logical
    (says (what recognizes-gains) (claim ?claim) (quote ?quote))
    (red-line (name legal-recognition))
    (not (qualifier (claim ?claim) (kind reserved|deferred))))
  =>
  (assert (crossed (red-line legal-recognition) (strength explicit) (claim ?claim))))

(defrule a-zone-called-russian-is-recognized
  "RED-3.5: \"{?quote}\" makes Russian what is only to be emptied of arms."
  (logical
    (says (what calls-zone-russian) (claim ?claim) (quote ?quote))
    (red-line (name legal-recognition))
    (not (qualifier (claim ?claim) (kind reserved))))
  =>
  (assert (crossed (red-line legal-recognition) (strength in-substance) (claim ?claim))))

(defrule land-written-off-is-recognized
  "RED-3.5: \"{?quote}\" treats what Russia took as its own for good."
  (logical
    (says (what writes-off-land) (claim ?claim) (quote ?quote))
    (red-line (name legal-recognition))
    (not (qualifier (claim ?claim) (kind reserved))))
  =>
  (assert (crossed (red-line legal-recognition) (strength in-substance) (claim ?claim))))

(defrule recognition-in-fact-may-be-recognition
  "RED-3.5: Is \"{?quote}\" a freeze, or the first step to recognition in law?"
  (logical
    (says (what accepts-gains-in-fact) (claim ?claim) (quote ?quote))
    (red-line (name legal-recognition))
    (not (qualifier (claim ?claim) (kind reserved))))
  =>
  (assert (crossed (red-line legal-recognition) (strength arguable) (claim ?claim))))

(defrule recognition-put-off-may-be-recognition
  "RED-3.5: Does \"{?quote}\" leave the question open, or promise the answer?"
  (logical
    (says (what recognizes-gains) (claim ?claim) (quote ?quote))
    (red-line (name legal-recognition))
    (qualifier (claim ?claim) (kind deferred))
    (not (qualifier (claim ?claim) (kind reserved))))
  =>
  (assert (crossed (red-line legal-recognition) (strength arguable) (claim ?claim))))

(defrule claims-given-up-cross-the-line
  "RED-3.5: \"{?quote}\" gives up the right to regain the land by peaceful means."
  (logical
    (says (what renounces-claims) (claim ?claim) (quote ?quote))
    (red-line (name renounced-claims))
    (not (qualifier (claim ?claim) (kind laid-on-russia|reserved))))
  =>
  (assert (crossed (red-line renounced-claims) (strength explicit) (claim ?claim))))

(defrule a-line-not-to-be-changed-may-end-claims
  "RED-3.5: Does \"{?quote}\" forbid war only, or does it make the line final?"
  (logical
    (says (what fixes-line) (claim ?claim) (quote ?quote))
    (red-line (name renounced-claims))
    (not (text-says (what seeks-peaceful-recovery)))
    (not (qualifier (claim ?claim) (kind reserved))))
  =>
  (assert (crossed (red-line renounced-claims) (strength arguable) (claim ?claim))))

(defrule waived-claims-may-be-claims-to-land
  "RED-3.5: Does \"{?quote}\" cover the claim to the land?"
  (logical
    (says (what waives-all-claims) (claim ?claim) (quote ?quote))
    (red-line (name renounced-claims))
    (not (text-says (what seeks-peaceful-recovery)))
    (not (qualifier (claim ?claim) (kind reserved))))
  =>
  (assert (crossed (red-line renounced-claims) (strength arguable) (claim ?claim))))

; What Russia is given

(defrule nato-that-does-not-grow-assures-russia
  "RED-2.3, RED-3.1: \"{?quote}\" is a western assurance for Russia."
  (logical
    (says (what halts-nato-expansion) (claim ?claim) (quote ?quote))
    (red-line (name assurances-to-russia)))
  =>
  (assert (crossed (red-line assurances-to-russia) (strength explicit) (claim ?claim))))

(defrule nato-rolled-back-assures-russia
  "RED-2.3, RED-3.1: \"{?quote}\" is a western assurance for Russia."
  (logical
    (says (what rolls-nato-back) (claim ?claim) (quote ?quote))
    (red-line (name assurances-to-russia)))
  =>
  (assert (crossed (red-line assurances-to-russia) (strength explicit) (claim ?claim))))

(defrule guarantees-for-russia-assure-russia
  "RED-2.3, RED-3.1: \"{?quote}\" is a western assurance for Russia."
  (logical
    (says (what assures-russia) (claim ?claim) (quote ?quote))
    (red-line (name assurances-to-russia)))
  =>
  (assert (crossed (red-line assurances-to-russia) (strength explicit) (claim ?claim))))

(defrule an-open-architecture-may-assure-russia
  "RED-2.3, DIL-2.2: Does \"{?quote}\" open talks, or promise Russia a say over its neighbors?"
  (logical
    (says (what opens-architecture) (claim ?claim) (quote ?quote))
    (red-line (name assurances-to-russia)))
  =>
  (assert (crossed (red-line assurances-to-russia) (strength arguable) (claim ?claim))))

(defrule lifted-sanctions-cross-the-line
  "DIL-7.1, DIL-7.2: \"{?quote}\" lifts sanctions while Russia holds Ukrainian land."
  (logical
    (says (what lifts-sanctions) (claim ?claim) (quote ?quote))
    (red-line (name sanctions-relief))
    (assumption (key russia-holds-territory) (value yes))
    (not (qualifier (claim ?claim) (kind staged|mutual|earned|revocable))))
  =>
  (assert (crossed (red-line sanctions-relief) (strength explicit) (claim ?claim))))

(defrule opposed-sanctions-cross-the-line
  "DIL-7.1, DIL-7.2: \"{?quote}\" asks that sanctions cease while Russia holds Ukrainian land."
  (logical
    (says (what opposes-sanctions) (claim ?claim) (quote ?quote))
    (red-line (name sanctions-relief))
    (assumption (key russia-holds-territory) (value yes)))
  =>
  (assert (crossed (red-line sanctions-relief) (strength explicit) (claim ?claim))))

(defrule relief-by-degrees-may-be-relief
  "DIL-7.2, DIL-7.4: Does \"{?quote}\" leave the bulk of sanctions in place?"
  (logical
    (says (what lifts-sanctions) (claim ?claim) (quote ?quote))
    (red-line (name sanctions-relief))
    (qualifier (claim ?claim) (kind staged|mutual|revocable))
    (not (qualifier (claim ?claim) (kind earned))))
  =>
  (assert (crossed (red-line sanctions-relief) (strength arguable) (claim ?claim))))

(defrule returned-assets-cross-the-line
  "DIL-7.1, DIL-7.2, DIL-7.5: \"{?quote}\" gives Russia back what should pay for the damage."
  (logical
    (says (what returns-assets) (claim ?claim) (quote ?quote))
    (red-line (name asset-return))
    (not (qualifier (claim ?claim) (kind earned))))
  =>
  (assert (crossed (red-line asset-return) (strength explicit) (claim ?claim))))

(defrule decrying-their-use-may-ask-for-the-assets
  "DIL-7.1, DIL-7.5: Does \"{?quote}\" ask for the assets back?"
  (logical
    (says (what decries-use-of-assets) (claim ?claim) (quote ?quote))
    (red-line (name asset-return)))
  =>
  (assert (crossed (red-line asset-return) (strength arguable) (claim ?claim))))

; Nothing that would deter

(defrule a-disarmed-state-deters-nobody
  "RED-3.3: \"{?quote}\" leaves Ukraine without the means to deter."
  (logical
    (says (what demilitarizes) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule allies-by-moscows-leave-deter-nobody
  "END-6.2, RED-3.3: Under \"{?quote}\" nobody may promise help whom Moscow would mind."
  (logical
    (says (what asks-leave-for-alliances) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule help-cut-off-deters-nobody
  "RED-3.2, RED-3.3: \"{?quote}\" cuts off the arms that deter."
  (logical
    (says (what ends-military-ties) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule a-guarantee-by-consensus-deters-nobody
  "END-5.4, RED-3.3: Under \"{?quote}\" no guarantor need act, so nothing deters."
  (logical
    (says (what requires-consensus) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule a-guarantee-on-paper-deters-nobody
  "END-6.4, RED-3.3: \"{?quote}\" guarantees a text and obliges nobody to come."
  (logical
    (says (what guarantees-paper) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (text-says (what neutral-status))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule help-from-the-threat-deters-nobody
  "END-6.2, RED-3.3: \"{?quote}\" looks for help to the power that threatens."
  (logical
    (says (what takes-russias-help) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (text-says (what neutral-status)))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule conferring-with-the-threat-deters-nobody
  "END-6.2, RED-3.3: \"{?quote}\" answers a threat by talking to the power that threatens."
  (logical
    (says (what confers-on-threat) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (text-says (what takes-russias-help))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule a-state-without-a-guarantee-deters-nobody
  "RED-3.3, RED-3.6: \"{?quote}\" leaves Ukraine without anybody who would come."
  (logical
    (says (what shuns-guarantees) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule a-council-with-a-veto-deters-nobody
  "END-5.4, RED-3.3: \"{?quote}\" looks to a council in which the attacker can say no."
  (logical
    (says (what leaves-it-to-the-council) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (says (what guarantees-ukraine|arms-ukraine|builds-force|joins-nato)))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule consulting-deters-nobody
  "RED-3.3, END-5.4: \"{?quote}\" answers a breach by talk, and by nothing else in the text."
  (logical
    (says (what answers-by-consulting) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (says (what guarantees-ukraine|arms-ukraine|builds-force|joins-nato)))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength in-substance) (claim ?claim))))

(defrule a-guarantee-of-independence-may-not-deter
  "END-6.3, RED-3.3: Would anybody act on \"{?quote}\" if it were broken?"
  (logical
    (says (what guarantees-independence) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (text-says (what neutral-status))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength arguable) (claim ?claim))))

(defrule a-guarantee-of-no-kind-may-not-deter
  "RED-3.3, RED-3.6: What does \"{?quote}\" oblige anybody to do?"
  (logical
    (says (what is-promised-guarantee) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength arguable) (claim ?claim))))

(defrule guarantors-without-a-duty-may-not-deter
  "END-4.3, END-4.7, RED-3.3: Would those of \"{?quote}\" fight, or leave when an attack seemed likely?"
  (logical
    (says (what names-european-guarantors) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (end-state (is european-guarantee))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength arguable) (claim ?claim))))

(defrule troops-of-unsaid-purpose-may-not-deter
  "END-4.3, END-4.7, RED-3.3: Would the troops of \"{?quote}\" fight, or leave when an attack seemed likely?"
  (logical
    (says (what sends-europeans) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (end-state (is european-guarantee))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength arguable) (claim ?claim))))

(defrule trainers-do-not-deter
  "END-4.6, END-4.7, RED-3.3: Would those of \"{?quote}\" stay when an attack seemed likely?"
  (logical
    (says (what trains-on-the-spot) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (end-state (is european-training))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength arguable) (claim ?claim))))

(defrule bystanders-do-not-deter
  "END-4.6, END-4.7, RED-3.3: Would those of \"{?quote}\" stay when an attack seemed likely?"
  (logical
    (says (what keeps-out-of-combat) (claim ?claim) (quote ?quote))
    (red-line (name no-deterrent))
    (end-state (is european-training))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (crossed (red-line no-deterrent) (strength arguable) (claim ?claim))))
