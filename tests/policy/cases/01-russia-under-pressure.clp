; Kyiv's leverage: a stuck and pressed Russia, as long as Washington stands by (rules/01).

(case (name leverage-at-the-baseline)
  (title "Kyiv has considerable leverage, for five reasons that hold together")
  (cites INTRO-1.1 RUP-1.2 RUP-3.3))

(expect (case leverage-at-the-baseline)
  (on leverage)
  (is considerable)
  (cites INTRO-1.1 RUP-1.2 RUP-2.1 RUP-2.3 RUP-2.5 RUP-2.6 RUP-3.1 RUP-3.2 RUP-3.3 RUP-3.7)
  (rules leverage-is-considerable losing-syria-compounds-the-deadlock
    pressure-pushes-moscow-to-negotiate loan-keeps-ukraine-solvent)
  (not-rules abandonment-squanders-leverage an-advancing-russia-reduces-leverage))

(case (name leverage-whatever-moscow-answers)
  (title "Leverage comes before the talks and does not hang on their answers")
  (cites INTRO-1.1))

(expect (case leverage-whatever-moscow-answers)
  (on leverage)
  (is considerable)
  (independent-of russia-on-norway russia-on-israel russia-on-european us-nato-stance
    interest-lens))

(case (name leverage-without-attrition)
  (title "Once attrition stops, leverage is reduced")
  (set attrition=inactive)
  (cites RUP-2.1 RUP-2.4))

(expect (case leverage-without-attrition)
  (on leverage)
  (is reduced)
  (rules attrition-lapses a-lapsed-vector-reduces-leverage)
  (not-rules long-range-strike-lapses sanctions-pressure-lapses))

(case (name leverage-without-strikes)
  (title "Once long-range strikes stop, leverage is reduced")
  (set long-range-strike=inactive)
  (cites RUP-2.5))

(expect (case leverage-without-strikes)
  (on leverage)
  (is reduced)
  (rules long-range-strike-lapses a-lapsed-vector-reduces-leverage)
  (not-rules attrition-lapses sanctions-pressure-lapses))

(case (name leverage-without-sanctions)
  (title "Once sanctions no longer press, leverage is reduced")
  (set sanctions-pressure=inactive)
  (cites RUP-2.6))

(expect (case leverage-without-sanctions)
  (on leverage)
  (is reduced)
  (rules sanctions-pressure-lapses a-lapsed-vector-reduces-leverage)
  (not-rules attrition-lapses long-range-strike-lapses))

(case (name one-lapsed-vector-is-enough)
  (title "With one vector gone, the other two and the front no longer matter")
  (set attrition=inactive)
  (cites RUP-1.2))

(expect (case one-lapsed-vector-is-enough)
  (on leverage)
  (is reduced)
  (independent-of long-range-strike sanctions-pressure russia-war-prospects))

(case (name leverage-with-no-vector-left)
  (title "With all three vectors gone, leverage is reduced and not squandered")
  (set attrition=inactive long-range-strike=inactive sanctions-pressure=inactive)
  (cites RUP-1.2))

(expect (case leverage-with-no-vector-left)
  (on leverage)
  (is reduced)
  (rules attrition-lapses long-range-strike-lapses sanctions-pressure-lapses))

(case (name leverage-against-an-advancing-russia)
  (title "Leverage rests on the deadlock, and Russia is advancing")
  (set russia-war-prospects=advancing)
  (cites RUP-3.3 RUP-3.4))

(expect (case leverage-against-an-advancing-russia)
  (on leverage)
  (is reduced)
  (rules battlefield-deadlock-lapses an-advancing-russia-reduces-leverage)
  (not-rules a-lapsed-vector-reduces-leverage))

(case (name an-advancing-russia-is-not-stuck)
  (title "None of the three signs of a deadlock stands once Russia advances")
  (set russia-war-prospects=advancing)
  (cites RUP-3.5 RUP-3.6 RUP-3.7))

(expect (case an-advancing-russia-is-not-stuck)
  (rules pressure-pushes-moscow-to-negotiate)
  (not-rules russian-gains-are-slivers russia-failed-to-break-ukraine russia-has-not-retaken-kursk
    russia-is-stuck losing-syria-compounds-the-deadlock))

(case (name two-reasons-for-less-leverage)
  (title "A lapsed vector and an advancing Russia each reduce leverage")
  (set sanctions-pressure=inactive russia-war-prospects=advancing)
  (cites RUP-1.2 RUP-3.3))

(expect (case two-reasons-for-less-leverage)
  (on leverage)
  (is reduced)
  (rules a-lapsed-vector-reduces-leverage an-advancing-russia-reduces-leverage))

(case (name leverage-squandered)
  (title "Without Washington the leverage is thrown away")
  (set us-support=abandons)
  (cites INTRO-1.1 INTRO-2.3))

(expect (case leverage-squandered)
  (on leverage)
  (is squandered)
  (cites INTRO-1.2)
  (rules abandonment-squanders-leverage abandonment-throws-away-ukraines-advantage)
  (not-rules leverage-is-considerable))

(case (name abandonment-outweighs-the-war)
  (title "Squandered is squandered, however the war goes")
  (set us-support=abandons)
  (cites INTRO-2.3))

(expect (case abandonment-outweighs-the-war)
  (on leverage)
  (is squandered)
  (independent-of attrition long-range-strike sanctions-pressure russia-war-prospects))

(case (name attrition-forces-mobilization)
  (title "Attrition, with few more North Koreans, confronts Putin with a mobilization")
  (cites RUP-2.3 RUP-2.4))

(expect (case attrition-forces-mobilization)
  (rules attrition-drains-russian-manpower north-korea-no-longer-fills-the-ranks
    a-long-war-would-force-a-mobilization))

(case (name no-attrition-no-mobilization)
  (title "Without attrition nothing forces a mobilization, and Moscow is not pressed")
  (set attrition=inactive)
  (cites RUP-2.2 RUP-2.4))

(expect (case no-attrition-no-mobilization)
  (rules strikes-reach-deep-into-russia sanctions-strain-russian-war-finance)
  (not-rules attrition-drains-russian-manpower north-korea-no-longer-fills-the-ranks
    a-long-war-would-force-a-mobilization pressure-pushes-moscow-to-negotiate))

(case (name no-strikes-no-full-pressure)
  (title "Two vectors are not the three that press Moscow")
  (set long-range-strike=inactive)
  (cites RUP-1.2 RUP-2.5))

(expect (case no-strikes-no-full-pressure)
  (rules a-long-war-would-force-a-mobilization sanctions-strain-russian-war-finance)
  (not-rules strikes-reach-deep-into-russia pressure-pushes-moscow-to-negotiate))

(case (name no-sanctions-no-full-pressure)
  (title "Without the strain on war finance Moscow is not pressed enough")
  (set sanctions-pressure=inactive)
  (cites RUP-1.2 RUP-2.6))

(expect (case no-sanctions-no-full-pressure)
  (rules a-long-war-would-force-a-mobilization strikes-reach-deep-into-russia)
  (not-rules sanctions-strain-russian-war-finance pressure-pushes-moscow-to-negotiate))

(case (name arms-already-sent-stay)
  (title "What was sent lets Ukraine fight on even when Washington leaves")
  (set us-support=abandons)
  (cites RUP-3.1 RUP-3.2))

(expect (case arms-already-sent-stay)
  (rules arms-sent-let-ukraine-fight-on loan-keeps-ukraine-solvent))
