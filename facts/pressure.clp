; The three vectors of pressure on Russia (RUP-1.2, RUP-2), each named like the assumption that
; says whether it is active; the help that keeps Ukraine fighting (RUP-3.1, RUP-3.2); what
; Russia has failed at (RUP-3); and what the measures of DIL-6 and DIL-7 draw on.

(deffacts pressure-vectors "The three ways of making a long war hard for Moscow."
  (pressure-vector (name attrition) (label "asymmetric attrition") (cites RUP-1.2 RUP-2.1 DIL-6.2))
  (pressure-vector (name long-range-strike) (label "Ukraine's long-range strike campaign")
    (cites RUP-1.2 RUP-2.5))
  (pressure-vector (name sanctions-pressure) (label "mounting sanctions on banks and energy")
    (cites RUP-1.2 RUP-2.6)))

(deffacts allied-help "What Ukraine has been given to fight on."
  (aid (giver united-states) (receiver ukraine) (what "backing for its drone program")
    (cites RUP-2.5))
  (aid (giver united-states) (receiver ukraine) (what "ATACMS missiles") (cites RUP-2.5))
  (aid (giver united-states) (receiver ukraine)
    (what "artillery shells, rockets, air defense and vehicles") (cites RUP-3.1))
  (aid (giver allies) (receiver ukraine) (what "a loan leveraging frozen Russian assets")
    (cites RUP-3.2)))

(deffacts russian-setbacks "What has gone wrong for Moscow."
  (observation (name north-korean-losses)
    (text "North Korean casualties ran so high that Pyongyang has sent few more men")
    (cites RUP-2.3))
  (observation (name mobilization-avoided)
    (text "Putin has tried to avoid a mobilization that would bring the war home to Russians")
    (cites RUP-2.4))
  (observation (name winter-energy-strikes)
    (text "strikes on energy over the winter did not make Ukraine collapse")
    (cites RUP-3.5))
  (observation (name kursk-incursion)
    (text "Ukraine still holds some of the ground it took in Kursk")
    (cites RUP-3.6))
  (observation (name fall-of-assad)
    (text "Assad has fallen in Syria and Russia's military presence there is likely to end")
    (cites RUP-3.7)))

(deffacts means-of-pressure "What the measures proposed draw on."
  (observation (name minerals-deal)
    (text "munitions could be given in exchange for access to critical minerals")
    (cites DIL-6.6))
  (observation (name microelectronics-sanctions)
    (text "sanctions such as those on microelectronics keep Russia from modernizing its military")
    (cites DIL-7.4))
  (observation (name reconstruction-and-rearmament)
    (text "Ukraine would use the assets to reconstruct the country and rebuild its military")
    (cites DIL-7.5)))
