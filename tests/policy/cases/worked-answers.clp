; Worked answers: what the words of the subjects mean, settled by example.

(case (name baseline) (title "The world as it stands"))

(expect (case baseline)
  (answers next-step=offer-norway-model plan-a=norway-model plan-b=israel-model
    attainable=israel-model norway-model=plan-a israel-model=plan-b
    european-guarantee=on-the-table west-germany-model=not-proposed formal-neutrality=ruled-out
    leverage=considerable outlook=good-deal-within-reach pressure=sustain sanctions=keep-bulk
    frozen-assets=transfer-to-ukraine frozen-assets-route=europe-unilaterally
    munitions=fund-general-production offensive-weapons-limits=not-discussable
    territory=freeze-acceptable israel-model-deterrence=credible
    interest-alignment=engaged interest-ukraine-ally=engaged interest-frontline-allies=engaged
    interest-stable-europe=engaged))

(expect (case baseline) (on interest-alignment) (independent-of interest-lens))
(expect (case baseline) (on interest-ukraine-ally) (independent-of interest-lens))
(expect (case baseline) (on interest-frontline-allies) (independent-of interest-lens))
(expect (case baseline) (on interest-stable-europe) (independent-of interest-lens))

(case (name moscow-rejects-norway)
  (title "Moscow turns Plan A down")
  (set russia-on-norway=rejects)
  (cites DIL-5.2))

(expect (case moscow-rejects-norway)
  (answers next-step=offer-israel-model plan-a=norway-model plan-b=israel-model))

(case (name moscow-accepts-norway)
  (title "Washington is open to Plan A, and Moscow takes it")
  (set us-nato-stance=open russia-on-norway=accepts)
  (cites DIL-2.3))

(expect (case moscow-accepts-norway)
  (answers next-step=conclude-norway-model attainable=norway-model
    offensive-weapons-limits=discussable))

(case (name moscow-rejects-everything)
  (title "Moscow turns all three options down")
  (packs russia-refuses-everything)
  (cites DIL-6.1))

(expect (case moscow-rejects-everything)
  (answers next-step=sustain-pressure attainable=none))

(case (name washington-abandons-kyiv)
  (title "Washington walks away")
  (set us-support=abandons)
  (cites INTRO-2.3))

(expect (case washington-abandons-kyiv)
  (answers next-step=restore-support attainable=none leverage=squandered
    outlook=lifeline-to-moscow))

(case (name the-ladder)
  (title "The first rung of Norway, Israel and Europe that nothing blocks")
  (set us-nato-stance=open))

(expect (case the-ladder) (answers attainable=norway-model))
(expect (case the-ladder) (set us-nato-stance=opposed) (answers attainable=israel-model))
(expect (case the-ladder) (set russia-on-norway=rejects) (answers attainable=israel-model))
(expect (case the-ladder)
  (set russia-on-norway=rejects russia-on-israel=rejects)
  (answers attainable=none))
(expect (case the-ladder)
  (set russia-on-norway=rejects russia-on-israel=rejects europe-readiness=ready)
  (answers attainable=european-guarantee))
(expect (case the-ladder)
  (set russia-on-norway=rejects russia-on-israel=rejects russia-on-european=rejects
    europe-readiness=ready)
  (answers attainable=none))

(case (name three-objections-to-the-european-guarantee)
  (title "It is the fallback only when all three are gone")
  (set europe-readiness=ready european-force-purpose=tripwire us-backstop=pledged))

(expect (case three-objections-to-the-european-guarantee)
  (on plan-b) (is european-guarantee) (cites GOOD-1.2)
  (rules a-sound-european-guarantee-becomes-plan-b))
(expect (case three-objections-to-the-european-guarantee)
  (set europe-readiness=not-ready) (answers plan-b=israel-model))
(expect (case three-objections-to-the-european-guarantee)
  (set european-force-purpose=unspecified) (answers plan-b=israel-model))
(expect (case three-objections-to-the-european-guarantee)
  (set european-force-purpose=training) (answers plan-b=israel-model))
(expect (case three-objections-to-the-european-guarantee)
  (set us-backstop=none) (answers plan-b=israel-model))

(case (name objections-to-neutrality)
  (title "It is ruled out as long as one of its reasons holds")
  (cites END-5.2 END-5.3))

(expect (case objections-to-neutrality)
  (set neutrality-enforcement=automatic-us-response neutrality-force-limits=uncapped)
  (answers formal-neutrality=not-proposed))
(expect (case objections-to-neutrality)
  (set neutrality-enforcement=automatic-us-response) (answers formal-neutrality=ruled-out))
(expect (case objections-to-neutrality)
  (set neutrality-enforcement=none neutrality-force-limits=uncapped)
  (answers formal-neutrality=ruled-out))
(expect (case objections-to-neutrality)
  (set neutrality-force-limits=uncapped) (answers formal-neutrality=ruled-out))
