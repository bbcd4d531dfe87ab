; Which claims the text makes its own: not what it denies or rejects, nor what it reports of others.
;
; endstate: ignore-file no-cite What a text says rests on the text alone.

(defrule a-text-of-moscow-speaks-for-it
  "The title \"{?quote}\" tells whose text it is."
  (logical
    (claim (what speaks-for-russia) (clause 0) (quote ?quote)))
  =>
  (assert (voice (of russia))))

(defrule a-claim-that-nothing-takes-back-is-the-texts-own
  "Clause {?number} says \"{?quote}\"."
  (logical
    (claim (id ?claim) (what ?what) (clause ?clause) (number ?number) (quote ?quote))
    (not
      (qualifier (claim ?claim)
        (kind denied|rejected|attributed|asked|of-another-state|of-the-past))))
  =>
  (assert (says (what ?what) (claim ?claim) (clause ?clause) (number ?number) (quote ?quote))))

(defrule a-text-about-another-state-speaks-of-it
  "The title \"{?quote}\" tells which state the text is about."
  (logical
    (claim (what speaks-of-another-state) (clause 0) (quote ?quote)))
  =>
  (assert (voice (of another-state))))

(defrule what-a-text-about-another-state-says-of-it-is-its-own
  "Clause {?number} says \"{?quote}\" of the state that the text is about."
  (logical
    (voice (of another-state))
    (claim (id ?claim) (what ?what) (clause ?clause) (number ?number) (quote ?quote))
    (qualifier (claim ?claim) (kind of-another-state|of-the-past))
    (not (qualifier (claim ?claim) (kind denied|rejected|attributed|asked))))
  =>
  (assert (says (what ?what) (claim ?claim) (clause ?clause) (number ?number) (quote ?quote))))

(defrule a-way-into-nato-that-another-state-went-is-the-texts-own
  "Clause {?number} holds up the way of another state into NATO: \"{?quote}\"."
  (logical
    (claim (id ?claim)
      (what ?what&joins-nato|limits-article-five|bars-foreign-forces|pledges-no-force)
      (clause ?clause) (number ?number) (quote ?quote))
    (qualifier (claim ?claim) (kind of-another-state|of-the-past))
    (not (voice (of another-state)))
    (not (qualifier (claim ?claim) (kind denied|rejected|attributed|asked))))
  =>
  (assert (says (what ?what) (claim ?claim) (clause ?clause) (number ?number) (quote ?quote))))

(defrule a-demand-in-moscows-own-text-is-the-texts-own
  "Clause {?number} of a text of Moscow's own asks for it: \"{?quote}\"."
  (logical
    (voice (of russia))
    (claim (id ?claim) (what ?what) (clause ?clause) (number ?number) (quote ?quote))
    (qualifier (claim ?claim) (kind attributed))
    (not (qualifier (claim ?claim) (kind denied|rejected|asked))))
  =>
  (assert (says (what ?what) (claim ?claim) (clause ?clause) (number ?number) (quote ?quote))))

(defrule a-report-of-terms-tells-them
  "The title \"{?quote}\" says that the text tells terms."
  (logical
    (claim (what reports-terms) (clause 0) (quote ?quote)))
  =>
  (assert (voice (of reported-terms))))

(defrule a-demand-in-a-report-of-terms-is-one-of-the-terms
  "Clause {?number} of a report of terms has it as one of them: \"{?quote}\"."
  (logical
    (voice (of reported-terms))
    (claim (id ?claim) (what ?what) (clause ?clause) (number ?number) (quote ?quote))
    (qualifier (claim ?claim) (kind attributed))
    (not (qualifier (claim ?claim) (kind denied|rejected|asked))))
  =>
  (assert (says (what ?what) (claim ?claim) (clause ?clause) (number ?number) (quote ?quote))))

; What the text says as a whole

(defrule what-a-clause-says-the-text-says
  "Clause {?number} says \"{?quote}\"."
  (logical
    (says
      (what
        ?what&requires-consensus|takes-russias-help|seeks-peaceful-recovery|names-russia-guarantor|guarantees-independence|guarantees-paper|answers-attack|forgoes-nato|halts-nato-expansion|bars-foreign-forces|trains-on-the-spot|keeps-out-of-combat|builds-force)
      (number ?number) (quote ?quote)))
  =>
  (assert (text-says (what ?what))))

(defrule a-neutral-state-is-the-status-of-the-text
  "END-5.1: Clause {?number} makes the state neutral: \"{?quote}\"."
  (logical
    (says (what declares-neutrality|shuns-alliances|shuns-adverse-alliances|upholds-neutrality)
      (number ?number) (quote ?quote) (claim ?claim))
    (not (qualifier (claim ?claim) (kind laid-on-russia)))
    (not (says (what limits-article-five))))
  =>
  (assert (text-says (what neutral-status))))

(defrule a-neutrality-spoken-of-is-the-status-of-a-text-without-nato
  "END-5.1: Clause {?number} speaks of neutrality (\"{?quote}\"), in a text that leads nowhere else."
  (logical
    (says (what mentions-neutrality) (number ?number) (quote ?quote) (claim ?claim))
    (not (qualifier (claim ?claim) (kind laid-on-russia)))
    (not (says (what joins-nato|limits-article-five))))
  =>
  (assert (text-says (what neutral-status))))

(defrule membership-of-nato-is-what-the-text-seeks
  "END-1.2: Clause {?number} leads into NATO: \"{?quote}\"."
  (logical
    (says (what joins-nato) (number ?number) (quote ?quote) (claim ?claim))
    (not (qualifier (claim ?claim) (kind laid-on-russia|deferred)))
    (not (text-says (what neutral-status)))
    (not (says (what forgoes-nato))))
  =>
  (assert (text-says (what nato-membership))))

(defrule article-five-for-the-land-held-is-membership
  "END-1.6: Clause {?number} has Article 5 cover the land that Ukraine holds: \"{?quote}\"."
  (logical
    (says (what limits-article-five) (number ?number) (quote ?quote) (claim ?claim))
    (not (qualifier (claim ?claim) (kind laid-on-russia|deferred)))
    (not (text-says (what neutral-status)))
    (not (says (what forgoes-nato))))
  =>
  (assert (text-says (what nato-membership))))

(defrule a-state-can-be-shut-out-without-the-word
  "RED-2.1, END-5.3: The text keeps Ukraine out of NATO, and foreign forces out of Ukraine."
  (logical
    (text-says (what forgoes-nato))
    (text-says (what bars-foreign-forces))
    (not (text-says (what neutral-status))))
  =>
  (assert (text-says (what shut-out))))

(defrule a-state-can-be-shut-out-by-the-alliance
  "RED-2.1, END-5.3: The alliance takes in nobody, and keeps its forces out of Ukraine."
  (logical
    (text-says (what halts-nato-expansion))
    (text-says (what bars-foreign-forces))
    (not (text-says (what neutral-status))))
  =>
  (assert (text-says (what shut-out))))

(defrule a-state-that-asks-leave-is-shut-out
  "RED-2.1, END-5.3: Ukraine may have no ally unless Moscow agrees: \"{?quote}\"."
  (logical
    (says (what asks-leave-for-alliances) (quote ?quote))
    (not (text-says (what neutral-status))))
  =>
  (assert (text-says (what shut-out))))
