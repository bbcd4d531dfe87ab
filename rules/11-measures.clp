; What to do meanwhile (DIL-6, DIL-7): pressure, munitions and who pays for them, sanctions, and
; the frozen assets. Where the reason the article gives has lapsed, it gives no guidance, and a
; rule says so.

; Pressure

(defrule russia-may-hold-out
  "DIL-6.1: Russia could turn down every option and hold on to {?goal}, its maximal aim."
  (logical
    (demand (actor russia) (name domination) (label ?goal))
    (finding (about the-strategy) (claim is-to-offer-the-options)))
  =>
  (assert (finding (about russia) (claim may-hold-out-for-its-maximal-aims))))

(defrule attrition-is-kept-up
  "DIL-6.2: It makes a long war hard for Russia."
  (logical
    (finding (about russia) (claim may-hold-out-for-its-maximal-aims))
    (pressing (vector attrition)))
  =>
  (assert (recommendation (on pressure) (is sustain))))

(defrule long-range-strikes-are-kept-up
  "DIL-6.2: Moscow may hold out, so strikes go on."
  (logical
    (finding (about russia) (claim may-hold-out-for-its-maximal-aims))
    (pressing (vector long-range-strike)))
  =>
  (assert (recommendation (on pressure) (is sustain))))

(defrule sanctions-pressure-is-kept-up
  "DIL-6.2: If Moscow holds out, sanctions bite on."
  (logical
    (finding (about russia) (claim may-hold-out-for-its-maximal-aims))
    (pressing (vector sanctions-pressure)))
  =>
  (assert (recommendation (on pressure) (is sustain))))

(defrule pressure-with-no-vector-left-is-not-discussed
  "RUP-1.2: No vector is left to keep up."
  (logical
    (lapse (of attrition))
    (lapse (of long-range-strike))
    (lapse (of sanctions-pressure)))
  =>
  (assert (recommendation (on pressure) (is article-silent))))

; Munitions

(defrule a-reluctant-administration-asks-congress-for-nothing
  "DIL-6.3: The administration is slow to ask for new aid, though that would send a signal."
  (logical
    (assumption (key congress-request) (value reluctant)))
  =>
  (assert (obstacle (to arms-for-ukraine) (because Congress-is-not-asked))))

(defrule low-inventories-hold-up-european-purchases
  "DIL-6.4: With stocks low and wanted elsewhere, the Pentagon will object to European purchases."
  (logical
    (assumption (key us-inventories) (value low))
    (actor (name pentagon)))
  =>
  (assert (obstacle (to arms-for-ukraine) (because inventories-are-low))))

(defrule minerals-can-pay-for-munitions
  "DIL-6.6: Part of the output could be given in return for access to critical minerals."
  (logical
    (observation (name minerals-deal)))
  =>
  (assert (finding (about munitions-for-ukraine) (claim have-someone-to-pay))))

(defrule frozen-assets-can-pay-for-munitions
  "DIL-6.6: European governments could buy part of the output for Ukraine out of frozen assets."
  (logical
    (recommendation (on frozen-assets) (is transfer-to-ukraine))
    (finding (about europe) (claim holds-the-frozen-assets)))
  =>
  (assert (finding (about munitions-for-ukraine) (claim have-someone-to-pay))))

(defrule general-production-gets-round-congress
  "DIL-6.5: No separate Ukraine aid bill."
  (logical
    (obstacle (to arms-for-ukraine) (because Congress-is-not-asked))
    (finding (about munitions-for-ukraine) (claim have-someone-to-pay)))
  =>
  (assert (recommendation (on munitions) (is fund-general-production))))

(defrule general-production-relieves-low-inventories
  "DIL-6.5: It lets industry ramp up."
  (logical
    (obstacle (to arms-for-ukraine) (because inventories-are-low))
    (finding (about munitions-for-ukraine) (claim have-someone-to-pay)))
  =>
  (assert (recommendation (on munitions) (is fund-general-production))))

(defrule munitions-without-an-obstacle-are-not-discussed
  "DIL-6.5: It answered two problems, both gone."
  (logical
    (assumption (key congress-request) (value willing))
    (assumption (key us-inventories) (value adequate)))
  =>
  (assert (recommendation (on munitions) (is article-silent))))

; Sanctions

(defrule relief-is-refused-while-occupation-lasts
  "DIL-7.2: Moscow's demand for relief is mostly to be refused while it holds Ukrainian land."
  (logical
    (crossing (of sanctions-relief))
    (assumption (key russia-holds-territory) (value yes)))
  =>
  (assert (finding (about sanctions) (claim answer-an-occupation-that-goes-on))))

(defrule sanctions-hinder-russias-ties-with-china
  "DIL-7.3: As an added benefit, sanctions get in the way of closer economic ties with China."
  (logical
    (finding (about sanctions) (claim answer-an-occupation-that-goes-on))
    (actor (name china) (role partner-of-russia)))
  =>
  (assert (finding (about sanctions) (claim hinder-ties-with-china))))

(defrule sanctions-stay-while-russia-occupies
  "DIL-7.2: Russia still occupies Ukrainian land."
  (logical
    (assumption (key us-sanctions-stance) (value hold))
    (finding (about sanctions) (claim answer-an-occupation-that-goes-on)))
  =>
  (assert (recommendation (on sanctions) (is keep-bulk))))

(defrule sanctions-stay-the-more-for-hindering-ties-with-china
  "DIL-7.3: They also hinder ties with China."
  (logical
    (assumption (key us-sanctions-stance) (value hold))
    (finding (about sanctions) (claim answer-an-occupation-that-goes-on))
    (finding (about sanctions) (claim hinder-ties-with-china)))
  =>
  (assert (recommendation (on sanctions) (is keep-bulk))))

(defrule some-sanctions-hold-back-russias-rearmament
  "DIL-7.4: Some, such as those on microelectronics, keep Russia from modernizing its military."
  (logical
    (observation (name microelectronics-sanctions))
    (crossing (of sanctions-relief)))
  =>
  (assert (finding (about sanctions) (claim hold-back-russias-rearmament))))

(defrule the-floor-under-sanctions-is-military-modernization
  "DIL-7.4: The least to keep."
  (logical
    (assumption (key us-sanctions-stance) (value insists-on-lifting))
    (finding (about sanctions) (claim hold-back-russias-rearmament)))
  =>
  (assert (recommendation (on sanctions) (is keep-military-modernization))))

(defrule the-occupation-lapses
  "DIL-7.2: Sanctions were to last as long as the illegal occupation, which has ended."
  (logical
    (assumption (key russia-holds-territory) (value no)))
  =>
  (assert (lapse (of the-occupation))))

(defrule sanctions-after-the-occupation-are-not-discussed
  "DIL-7.2: The occupation was the reason."
  (logical
    (assumption (key us-sanctions-stance) (value hold))
    (lapse (of the-occupation)))
  =>
  (assert (recommendation (on sanctions) (is article-silent))))

; The frozen assets

(defrule the-assets-are-not-to-be-returned
  "DIL-7.1, DIL-7.2: Russia will likely ask for {?billions} billion dollars back, mostly in vain."
  (logical
    (crossing (of asset-return))
    (figure (name frozen-assets) (value ?billions)))
  =>
  (assert (finding (about frozen-assets) (claim should-not-go-back-to-russia))))

(defrule frozen-assets-take-the-place-of-reparations
  "DIL-7.5: They stand in for reparations."
  (logical
    (finding (about frozen-assets) (claim should-not-go-back-to-russia))
    (observation (name reconstruction-and-rearmament)))
  =>
  (assert (recommendation (on frozen-assets) (is transfer-to-ukraine))))

(defrule europe-holds-the-frozen-assets
  "DIL-7.6: The vast bulk of the assets lies in European states, which gives them the power to act."
  (logical
    (assumption (key europe-holds-assets) (value yes)))
  =>
  (assert (finding (about europe) (claim holds-the-frozen-assets))))

(defrule europe-can-transfer-the-assets-alone
  "DIL-7.6: Most of the assets lie there."
  (logical
    (recommendation (on frozen-assets) (is transfer-to-ukraine))
    (finding (about europe) (claim holds-the-frozen-assets)))
  =>
  (assert (recommendation (on frozen-assets-route) (is europe-unilaterally))))

(defrule europes-hold-on-the-assets-lapses
  "DIL-7.6: Europe could act alone since the assets lie there, and here they do not."
  (logical
    (assumption (key europe-holds-assets) (value no)))
  =>
  (assert (lapse (of europes-hold-on-the-assets))))

(defrule assets-held-elsewhere-need-agreement
  "DIL-7.6: Europe lacks the means to act alone."
  (logical
    (recommendation (on frozen-assets) (is transfer-to-ukraine))
    (lapse (of europes-hold-on-the-assets)))
  =>
  (assert (recommendation (on frozen-assets-route) (is needs-agreement))))
