; Pressure, munitions, sanctions and frozen assets meanwhile (rules/11).

(case (name pressure-on-three-vectors)
  (title "Moscow may hold out, so all three vectors are kept up")
  (cites DIL-6.1 DIL-6.2))

(expect (case pressure-on-three-vectors)
  (on pressure)
  (is sustain)
  (rules russia-may-hold-out attrition-is-kept-up long-range-strikes-are-kept-up
    sanctions-pressure-is-kept-up))

(case (name pressure-by-attrition-alone)
  (title "One vector is enough to sustain: attrition")
  (set long-range-strike=inactive sanctions-pressure=inactive)
  (cites DIL-6.2))

(expect (case pressure-by-attrition-alone)
  (on pressure)
  (is sustain)
  (rules attrition-is-kept-up)
  (not-rules long-range-strikes-are-kept-up sanctions-pressure-is-kept-up))

(case (name pressure-by-strikes-alone)
  (title "One vector is enough to sustain: long-range strikes")
  (set attrition=inactive sanctions-pressure=inactive)
  (cites DIL-6.2))

(expect (case pressure-by-strikes-alone)
  (on pressure)
  (is sustain)
  (rules long-range-strikes-are-kept-up)
  (not-rules attrition-is-kept-up sanctions-pressure-is-kept-up))

(case (name pressure-by-sanctions-alone)
  (title "One vector is enough to sustain: sanctions")
  (set attrition=inactive long-range-strike=inactive)
  (cites DIL-6.2))

(expect (case pressure-by-sanctions-alone)
  (on pressure)
  (is sustain)
  (rules sanctions-pressure-is-kept-up)
  (not-rules attrition-is-kept-up long-range-strikes-are-kept-up))

(case (name no-vector-left)
  (title "With none left the article has nothing to keep up")
  (set attrition=inactive long-range-strike=inactive sanctions-pressure=inactive)
  (cites RUP-1.2))

(expect (case no-vector-left)
  (on pressure)
  (is article-silent)
  (rules pressure-with-no-vector-left-is-not-discussed attrition-lapses long-range-strike-lapses
    sanctions-pressure-lapses))

(case (name pressure-survives-abandonment)
  (title "What to keep up does not hang on whether Washington stays")
  (set us-support=abandons)
  (cites DIL-6.2))

(expect (case pressure-survives-abandonment) (answers pressure=sustain))

(case (name munitions-for-two-reasons)
  (title "Congress is not asked and stocks are low: fund general production")
  (cites DIL-6.3 DIL-6.4 DIL-6.5 DIL-6.6))

(expect (case munitions-for-two-reasons)
  (on munitions)
  (is fund-general-production)
  (rules a-reluctant-administration-asks-congress-for-nothing
    low-inventories-hold-up-european-purchases general-production-gets-round-congress
    general-production-relieves-low-inventories minerals-can-pay-for-munitions
    frozen-assets-can-pay-for-munitions))

(case (name munitions-round-congress)
  (title "With full stocks, the reluctance to ask Congress is reason enough")
  (set us-inventories=adequate)
  (cites DIL-6.3 DIL-6.5))

(expect (case munitions-round-congress)
  (on munitions)
  (is fund-general-production)
  (rules general-production-gets-round-congress)
  (not-rules low-inventories-hold-up-european-purchases
    general-production-relieves-low-inventories))

(case (name munitions-against-low-stocks)
  (title "With Congress asked, low stocks are reason enough")
  (set congress-request=willing)
  (cites DIL-6.4 DIL-6.5))

(expect (case munitions-against-low-stocks)
  (on munitions)
  (is fund-general-production)
  (rules general-production-relieves-low-inventories)
  (not-rules a-reluctant-administration-asks-congress-for-nothing
    general-production-gets-round-congress))

(case (name munitions-without-an-obstacle)
  (title "With both problems gone the article has nothing to say")
  (set congress-request=willing us-inventories=adequate)
  (cites DIL-6.5))

(expect (case munitions-without-an-obstacle)
  (on munitions)
  (is article-silent)
  (rules munitions-without-an-obstacle-are-not-discussed))

(case (name minerals-alone-can-pay)
  (title "Where Europe does not hold the assets, minerals still pay")
  (set europe-holds-assets=no)
  (cites DIL-6.6))

(expect (case minerals-alone-can-pay)
  (on munitions)
  (is fund-general-production)
  (rules minerals-can-pay-for-munitions)
  (not-rules frozen-assets-can-pay-for-munitions))

(case (name sanctions-stay)
  (title "The bulk stays while Russia occupies, and hinders ties with China")
  (cites DIL-7.2 DIL-7.3))

(expect (case sanctions-stay)
  (on sanctions)
  (is keep-bulk)
  (rules relief-is-refused-while-occupation-lasts sanctions-stay-while-russia-occupies
    sanctions-hinder-russias-ties-with-china
    sanctions-stay-the-more-for-hindering-ties-with-china))

(case (name the-floor-under-sanctions)
  (title "If Washington insists on relief, what holds back rearmament stays")
  (set us-sanctions-stance=insists-on-lifting)
  (cites DIL-7.4))

(expect (case the-floor-under-sanctions)
  (on sanctions)
  (is keep-military-modernization)
  (rules some-sanctions-hold-back-russias-rearmament
    the-floor-under-sanctions-is-military-modernization)
  (not-rules sanctions-stay-while-russia-occupies))

(case (name the-floor-holds-without-occupation)
  (title "The floor does not hang on the occupation")
  (set us-sanctions-stance=insists-on-lifting)
  (cites DIL-7.4))

(expect (case the-floor-holds-without-occupation)
  (on sanctions)
  (is keep-military-modernization)
  (independent-of russia-holds-territory china-wedge))

(case (name sanctions-after-the-occupation)
  (title "Once the occupation has ended, the article does not say")
  (set russia-holds-territory=no)
  (cites DIL-7.2))

(expect (case sanctions-after-the-occupation)
  (on sanctions)
  (is article-silent)
  (rules the-occupation-lapses sanctions-after-the-occupation-are-not-discussed)
  (not-rules relief-is-refused-while-occupation-lasts sanctions-hinder-russias-ties-with-china))

(case (name relief-after-the-occupation)
  (title "Insisting on relief after the occupation still leaves the floor")
  (set russia-holds-territory=no us-sanctions-stance=insists-on-lifting)
  (cites DIL-7.4))

(expect (case relief-after-the-occupation)
  (on sanctions)
  (is keep-military-modernization)
  (not-rules sanctions-after-the-occupation-are-not-discussed))
(expect (case relief-after-the-occupation) (rules the-occupation-lapses))

(case (name sanctions-are-not-the-vector)
  (title "Which sanctions should stay is not whether they press now")
  (set sanctions-pressure=inactive)
  (cites DIL-7.2))

(expect (case sanctions-are-not-the-vector) (answers sanctions=keep-bulk))

(case (name assets-to-ukraine)
  (title "The assets go to Ukraine in the place of reparations")
  (cites DIL-7.1 DIL-7.5))

(expect (case assets-to-ukraine)
  (on frozen-assets)
  (is transfer-to-ukraine)
  (rules the-assets-are-not-to-be-returned frozen-assets-take-the-place-of-reparations)
  (independent-of europe-holds-assets us-support russia-holds-territory us-sanctions-stance))

(case (name europe-can-act-alone)
  (title "Most of the assets lie in Europe, which can act alone")
  (cites DIL-7.6))

(expect (case europe-can-act-alone)
  (on frozen-assets-route)
  (is europe-unilaterally)
  (rules europe-holds-the-frozen-assets europe-can-transfer-the-assets-alone)
  (independent-of us-support us-sanctions-stance))

(case (name assets-elsewhere)
  (title "Where they lie elsewhere, others have to agree")
  (set europe-holds-assets=no)
  (cites DIL-7.6))

(expect (case assets-elsewhere)
  (on frozen-assets-route)
  (is needs-agreement)
  (rules europes-hold-on-the-assets-lapses assets-held-elsewhere-need-agreement)
  (not-rules europe-holds-the-frozen-assets europe-can-transfer-the-assets-alone))
