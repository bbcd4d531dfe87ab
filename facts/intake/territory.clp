; Patterns for land: who leaves it, whose it is said to be, and who keeps a claim to it.

(deffacts cession-patterns "Land that changes hands."
  (clause-pattern (id own-troops-leave) (claim cedes-territory)
    (needs "withdr" "pull" "leav" "vacat" "evacuat" "quit" "retreat" "depart" "remov")
    (besides "ukr" "kyiv" "kiev" "its" "their" "government")
    (expression
      "\\b (?: {ukraine} | its | their | government ) {near} (?: [\\w'-]+ {near} )? (?: troops | forces | army | units | armed \\s forces | military | soldiers | formations ) {mid} {withdraw} {far} (?: from {near} )? (?: {land} | \\b (?: regions? | territor\\w+ | provinces? | oblasts? | areas? | part | positions | there ) \\b )
      | {withdraw} {near} (?: of ) {near} (?: {ukraine} | its | Kyiv's ) {near} (?: troops | forces | army | units | armed \\s forces | military | soldiers | formations )
      | {ukraine} {near} (?: {must} {near} )? {withdraw} {mid} (?: from | out \\s of ) {far} (?: {land} | \\b (?: regions? | territor\\w+ | provinces? | oblasts? ) \\b )")
    (guard
      "(?: from | of ) \\s (?: the \\s )? (?: [\\w-]+ \\s )? (?: treaty | talks | convention | negotiations | process ) | Kursk | Belgorod | {russia} (?: n )? (?: 's )? (?: \\s internationally \\s recogni[sz]ed )? \\s territory {mid} (?: withdr | return ) | line \\s of \\s contact {mid} (?: both | each ) | both \\s (?: sides | parties | armies ) | each \\s side | heavy \\s (?: weapons | weaponry | artillery | arms ) | \\b (?: after | following | upon ) \\s (?: the \\s )? withdrawal \\s of \\s Russian | withdr\\w+ \\s (?: of \\s )? (?: all \\s )? (?: the \\s )? (?: Russian | foreign | occupying )")
    (example "Ukrainian forces will withdraw from the parts of the region that they hold.")
    (counterexample "Both sides withdraw heavy weapons from the line."))
  (clause-pattern (id land-handed-over) (claim cedes-territory)
    (needs "ced" "cession" "hand" "surrender" "relinquish" "transfer" "giv" "yield" "turn" "conced"
      "renounc" "territorial" "pass")
    (besides "crimea" "sevastopol" "donba" "donetsk" "hansk" "gansk" "kherson" "zapor" "kharkiv"
      "mykolaiv" "odes" "region" "province" "oblast" "territor" "peninsula" "land" "district"
      "gains" "republic" "kramatorsk" "slo" "mariupol" "pokrovsk" "melitopol" "dpr" "lpr")
    (expression
      "{ukraine} {mid} {cede} {mid} (?: {land} | \\b (?: territor\\w+ (?! \\W+ integrity ) | regions? | provinces? | land ) \\b )
      | {cede} {mid} {land} {mid} (?: to {near} {russia} )
      | {land} {mid} \\b (?: ceded | handed \\s over | transferred | surrendered | given \\s up | conceded | yielded | turned \\s over | pass(?:es)? ) \\b (?: {mid} to {near} {russia} )?
      | \\b (?: cession | surrender | handover ) {near} of {mid} {land}
      | \\b (?: territorial \\s (?: concessions | cessions? ) ) \\b
      | {must} {near} {cede} {mid} {land}")
    (guard
      "\\b ended \\s with \\b | the \\s other's \\s territory | \\b (?: consent | assent | powers | ownership | hopes? ) \\b | (?: claims? | right | title | goal | aim ) {near} (?: to | on | over | of ) | {russia} (?: n )? {near} (?: {must} {near} )? (?: ced\\w+ | hand\\w* | relinquish\\w* | surrender\\w* | yield\\w* | give | withdraw\\w* | transfer\\w* | return\\w* ) | \\b to {near} Ukrain\\w+ | \\b (?: evidence | archives? | funds | money | documents | records | data ) \\b | nuclear | plant | control \\s of \\s the \\s border | {russia} {near} forces | administration \\s of \\s the \\s plant | prisoner")
    (example "Ukraine cedes the four provinces to Russia.")
    (counterexample "Russia relinquishes the land that it holds there."))
  (clause-pattern (id whole-provinces) (claim claims-whole-provinces)
    (needs "administrative" "border" "boundar" "entire" "whole" "full" "all" "line")
    (besides "administrative" "donetsk" "luhansk" "lugansk" "kherson" "zapor" "donba" "four"
      "region" "province" "contact" "border" "boundar")
    (expression "\\b (?: administrative \\s (?: borders | boundaries | limits ) ) \\b
      | \\b (?: borders? | boundar(?:y|ies) ) {mid} (?: when | as \\s they \\s (?: were | stood ) | at \\s the \\s time ) {far} (?: entered | joined | formed \\s part )
      | \\b (?: entire(?:ty)? | whole | full \\s (?: extent | area | territory ) | all ) (?: \\s (?: territory | area ) )? {then} of {then} (?: the \\s | all \\s | these \\s | those \\s )? (?: Donetsk | Lu[hg]ansk | Kherson | Zapor\\w+ | Donbas+ | four | regions | provinces )
      | \\b (?: present | current )? \\s? line \\s of \\s contact \\s (?: is | shall \\s be ) \\s not \\s (?: the | a ) \\s (?: reference | basis | border )")
    (guard
      "{russia} (?: n )? {near} (?: troops | forces ) {mid} (?: leave | withdraw | withdrawn ) | (?: restor\\w+ | liberat\\w+ | return\\w* | de-?occup\\w+ ) {mid} (?: to | by | under ) {near} Ukrain | control \\s of \\s the \\s entire | nearly | almost | {russia} \\s occupation | occupied \\s since | (?: territorial \\s integrity | sovereignty ) {far} (?: Ukraine | within )")
    (owns denied)
    (example "The regions are meant within their former administrative borders.")
    (counterexample "The front line runs through the regions."))
  (clause-pattern (id land-exchanged) (claim swaps-territory)
    (needs "swap" "exchang")
    (expression
      "\\b (?: swap(?:s|ped|ping)? | exchang(?:e|es|ed|ing) ) {near} (?: of {near} )? (?: territor\\w+ | land | regions? | areas ) | \\b (?: territorial | land ) \\s (?: swaps? | exchanges? )")
    (example "A swap of territory ends the dispute.")
    (counterexample "The exchange of prisoners ends today.")))

(deffacts recognition-patterns "Whose land it is said to be."
  (clause-pattern (id recognized-in-law) (claim recognizes-gains)
    (needs "recogni" "acknowledg")
    (besides "crimea" "sevastopol" "donba" "donetsk" "hansk" "gansk" "kherson" "zapor" "kharkiv"
      "mykolaiv" "odes" "region" "province" "oblast" "territor" "peninsula" "land" "district"
      "gains" "republic" "annex" "rus" "moscow" "kremlin" "realit" "accession" "incorporat"
      "reunif" "soviet" "ussr" "kramatorsk" "slo" "mariupol" "pokrovsk" "melitopol" "dpr" "lpr")
    (expression
      "{land} {far} \\b (?: belong\\w* {near} to | (?: is | are | form\\w* ) {near} part {near} of ) {near} {russia} {mid} \\b (?: be | is | are | been ) {near} (?: recogni[sz]ed | acknowledged )
      | \\b (?: de \\s jure | legal(?:ly)? | formal(?:ly)? | full(?:y)? | official(?:ly)? | diplomatic(?:ally)? ) {near} {recognize} {far} (?: {land} | {russia} | annex\\w+ | gains )
      | {recognize} {near} (?: de \\s jure | legal(?:ly)? | formally ) {far} (?: {land} | {russia} )
      | {recognize} {near} (?: of {near} )? (?: {russia} ) {near} (?: sovereignty | annexation\\w* | claims? | title | ownership | incorporation | jurisdiction | acquisition\\w* | gains | conquests )
      | {recognize} {near} (?: the \\s )? (?: sovereignty | title | jurisdiction | ownership ) {near} of {near} {russia} {near} (?: over | to )
      | {recognize} {near} (?: the \\s )? (?: independence | statehood ) {near} of {mid} {land}
      | {recognize} {mid} {land} {mid} as {near} (?: independent | sovereign | separate ) \\b
      | {land} {mid} (?: be | are | is | been ) {near} (?: recogni[sz]ed | acknowledged ) {near} as {near} (?: independent | sovereign | separate )
      | {recognize} {mid} (?: act | vote | declaration ) {near} of {near} (?: reunification | unification | accession | incorporation )
      | {recognize} {mid} (?: annexation | incorporation | accession ) {near} of {mid} {land}
      | {recognize} {far} {land} {far} (?: as ) {near} {russian-soil}
      | {recognize} {far} {land} {mid} \\b (?: belong\\w* \\s to | (?: is | are | form ) {near} part \\s of ) {near} {russia}
      | {land} {far} {recognize} {mid} (?: as ) {near} {russian-soil}
      | {recognize} {near} (?: the \\s )? (?: new \\s )? (?: territorial \\s )? realities | (?: new \\s )? territorial \\s realities {mid} {recognize}
      | {recognize} {mid} (?: status | entry ) {near} of {far} {land} {far} {russian-soil}")
    (guard
      "{recognize} {far} (?: is | are | remains? ) {near} (?: excluded | precluded ) | de \\s facto | factual(?:ly)? \\s | demilitari[sz]ed | buffer | territorial \\s integrity \\s of \\s Ukraine | {land} {mid} (?: as ) {near} Ukrain | part \\s of \\s Ukraine")
    (example "The state gives de jure recognition to Russian control of Crimea.")
    (counterexample "The state gives de facto recognition to Russian control of Crimea."))
  (clause-pattern (id said-to-be-russian) (claim recognizes-gains)
    (needs "rus")
    (besides "part" "territory" "soil" "sovereign" "russian")
    (expression
      "{land} {mid} \\b (?: become | becomes | be | are | is | remain | remains | stay | stays | considered | regarded | deemed | declared | formally ) {near} (?: formally \\s | officially \\s )? (?: (?: an \\s | a \\s )? (?: integral | constituent | inseparable )? \\s? parts? \\s of \\s (?: the \\s )? Russia (?: n \\s Federation )? | Russian \\s (?: territory | soil | sovereignty ) | under \\s Russia(?:n|'s) \\s sovereignty )
      | {land} \\s? [:-] \\s Russian (?= \\s* (?: [;,.] | \\Z ) )
      | {land} \\s (?: is | are | becomes? | remains? | stays? ) \\s Russian (?= \\s* (?: [;,.] | \\Z | and \\b ) )
      | \\b sovereignty {near} over {mid} {land} {mid} (?: pass\\w* | transfer\\w* ) {mid} {russia}")
    (guard
      "de \\s facto | demilitari[sz]ed | buffer | occup | control | {land} {mid} part \\s of \\s Ukraine")
    (example "The peninsula is formally part of Russia.")
    (counterexample "The peninsula is part of Ukraine."))
  (clause-pattern (id recognized-in-fact) (claim accepts-gains-in-fact)
    (needs "facto" "factual" "practical" "practice" "tacit" "recogni" "accept" "acquiesc"
      "acknowledg")
    (expression
      "\\b (?: de \\s facto | factual(?:ly)? | practical | in \\s practice | tacit(?:ly)? ) {mid} {recognize}
      | {recognize} {mid} (?: de \\s facto | in \\s fact ) | \\b de \\s facto {near} (?: {russia} | control | border | part ) | {recognize} \\s (?: of \\s )? (?: the \\s )? (?: new \\s )? territor(?:y|ies) \\b
      | \\b (?: accept\\w* | acquiesc\\w+ ) {mid} (?: loss | Russian \\s (?: control | rule ) | occupation )")
    (guard
      "territorial \\s integrity | would \\s mean | {deny} {near} {recognize} | no \\s recognition")
    (example "The state gives de facto recognition to Russian control there.")
    (counterexample "The state gives bread to those who live there."))
  (clause-pattern (id zone-called-russian) (claim calls-zone-russian)
    (needs "zone" "buffer" "strip" "area")
    (expression
      "\\b (?: zone | buffer | strip | area \\s of \\s withdrawal ) {far} (?: {recognize} {mid} (?: as ) {near} )? (?: territory {near} )? (?: belonging \\s to | part \\s of | territory \\s of ) {near} {russia}
      | \\b (?: zone | buffer | strip ) {far} {recognize} {mid} Russian")
    (example "The demilitarised zone will be recognised as belonging to Russia.")
    (counterexample "The demilitarised zone will be watched by observers."))
  (clause-pattern (id no-recognition) (claim refuses-recognition)
    (needs "legal position" "ukrainian" "neither" "nobody" "recogni" "acknowledg" "rul" "oppos"
      "reject" "condemn")
    (expression
      "{land} {mid} (?: stay(?:s)? | remain(?:s)? ) {near} Ukrainian | \\b (?: retain(?:s)? | keep(?:s)? | maintain(?:s)? | reserve(?:s)? ) {near} (?: its | their | the ) {near} legal {near} positions? | \\b (?: neither | nobody | no \\s one ) {mid} (?: asked | obliged | required ) {near} to {near} (?: say | accept | recogni[sz]e | pretend ) {mid} (?: border | Russia )
      | \\b (?: no | not | never | neither | without | nor | refus\\w+ | withh[eo]ld\\w* | (?: absence | lack ) \\s of | exclud\\w+ | reject\\w* | non- ) {mid} {recognize} {far} (?: {land} | {russia} | annex\\w+ | gains | occup\\w+ | borders? | boundar\\w+ | permanent | chang\\w+ | seiz\\w+ | conquest | acqui\\w+ | division | line | control | sovereignty )
      | {recognize} {far} (?: {land} | annex\\w+ | gains | occup\\w+ ) {mid} (?: unacceptable | ruled \\s out | out \\s of \\s the \\s question | refused | rejected | withheld | off \\s the \\s table )
      | \\b (?: non-?recognition | unrecogni[sz]ed )
      | \\b (?: shall | will | does | do | may ) \\s not \\s (?: imply | constitute | mean | amount ) {mid} {recognize}
      | \\b (?: rul\\w+ \\s out | oppos\\w+ | reject\\w* | condemn\\w* ) {mid} (?: annexation | change \\s of \\s borders | territorial \\s conquest )")
    (owns denied rejected reserved)
    (guard
      "{recognize} {near} (?: russia | the \\s ) {near} (?: government | right ) | unless | until | presid\\w+ | legitima")
    (example "The allies will never recognise the annexation of the regions.")
    (counterexample "The allies recognise the annexation of the regions."))
  (clause-pattern (id borders-upheld) (claim upholds-borders)
    (needs "integrity" "sovereignty" "border" "title" "boundar")
    (expression
      "\\b (?: (?: territorial \\s integrity | sovereignty ) {mid} (?: of ) {near} {ukraine} | {ukraine} (?: 's )? {mid} territorial \\s integrity ) {far} \\b (?: recogni[sz]ed \\s borders | 1991 | borders | not \\s (?: open \\s to \\s negotiation | negotiable ) )
      | \\b borders {near} not {near} (?: changed | altered ) {near} by \\s force | \\b (?: title | borders? | boundaries | sovereignty ) {mid} remain {near} (?: unchanged | intact | unaffected )")
    (guard "all \\s countries")
    (example "The territorial integrity of Ukraine within its recognised borders is reaffirmed.")
    (counterexample "The territorial integrity of all countries is respected."))
  (clause-pattern (id borders-left-open) (claim refuses-recognition)
    (needs "final" "definitive" "ultimate")
    (expression
      "\\b (?: final | definitive | ultimate ) {near} (?: determination | settlement | status | delimitation | disposition ) {mid} (?: boundar\\w+ | borders? | frontiers? | territor\\w+ | regions? | {land} ) {far} (?: await | peace \\s (?: settlement | treaty ) | defer\\w* | later | postponed | reserved | left )")
    (owns denied deferred reserved)
    (example "The final determination of its borders must await a peace settlement.")
    (counterexample "The final score was read out.")))

(deffacts claim-patterns "Who keeps a claim, and who gives it up."
  (clause-pattern (id claims-given-up) (claim renounces-claims)
    (needs "claim" "right" "title" "return" "revis" "border" "frontier" "boundary")
    (expression
      "\\b (?: renounc\\w+ | renunciation | waiv\\w+ | relinquish\\w* | abandon\\w* | giv\\w+ \\s up | drop\\w* | forgo\\w* | withdraw\\w* | forswear\\w* | disclaim\\w* ) {mid} (?: claims? | rights? | title ) {near} (?: to | over | on | of ) {far} (?: {land} | return | territor\\w+ | recover\\w* | regain\\w* | restor\\w+ )
      | \\b claims? {near} (?: to | on | over ) {near} {land} (?: {near} (?: is | are | be ) )? {near} (?: dropped | waived | renounced | given \\s up | withdrawn | abandoned )
      | \\b (?: no | never | not ) {near} (?: claims? | seek {near} return | revis\\w+ ) {near} (?: to | over | on | of ) {near} (?: {land} | territor\\w+ | these | those )
      | \\b (?: permanent | final | definitive | irreversible | new ) {near} (?: state \\s | international \\s )? (?: border | frontier | boundary ) \\b (?! \\s (?: crossing | guard | control | traffic | trade )s? ) {far} (?: accept\\w* | agree\\w* | recogni\\w+ | establish\\w* | becom\\w+ | fix\\w* )")
    (guard
      "\\b (?: not | never | nor ) {near} (?: give | renounc | waiv | drop | abandon | relinquish | surrender | forgo | withdraw )\\w* | claims? {near} (?: of | by | from ) {near} (?: the \\s )? {russia} | {russia} (?:'s)? {near} claims? | {deny} {near} (?: [\\w'-]+ {near} )? recogni | {russia} {near} (?: renounc | waiv | relinquish | giv | drop ) | damage | compensat | reparation | courts? | tribunal | resources | not \\s permanent | provisional | inheritance")
    (owns denied)
    (example "It renounces all claims to the lost regions.")
    (counterexample "It renounces all claims for damages."))
  (clause-pattern (id line-not-changed-by-force) (claim fixes-line)
    (needs "chang" "alter" "modif" "revis" "challeng")
    (expression
      "\\b not {near} (?: to {near} )? (?: chang\\w+ | alter\\w* | modif\\w+ | revis\\w+ | challeng\\w+ ) {mid} (?: arrangements? | borders? | boundar\\w+ | line | status | them | territor\\w+ ) {mid} (?: by \\s force | in \\s (?: the \\s )? future | by \\s any \\s means )
      | \\b (?: arrangements? | borders? | line ) {far} \\b not {mid} (?: chang\\w+ | alter\\w* | modif\\w+ | revis\\w+ ) {mid} (?: them {near} )? by \\s force")
    (owns denied)
    (example "The parties undertake not to change the agreed borders by force.")
    (counterexample "The parties change the agenda."))
  (clause-pattern (id no-claims-at-all) (claim waives-all-claims)
    (needs "claims")
    (expression
      "\\b (?: make | bring | raise | have | lodge | assert ) {near} no {near} (?: [\\w'-]+ {near} )? claims \\b | \\b (?: waiv\\w+ | renounc\\w+ | giv\\w+ \\s up | drop\\w* ) {near} (?: all | any | mutual ) {near} claims \\b")
    (guard "territor\\w+ | courts? | tribunal | damage | compensat | reparation")
    (owns denied)
    (example "All parties agree to make no claims in future.")
    (counterexample "All parties bring claims before the court."))
  (clause-pattern (id peaceful-recovery) (claim seeks-peaceful-recovery)
    (needs "objective" "peaceful" "diplomat" "political" "military" "negotiat" "right" "goal" "aim"
      "claim")
    (besides "restor" "reunif" "reunit" "unif" "unity" "regain" "recover" "return" "reintegrat"
      "reclaim" "integrity" "lost" "occupied" "territor" "goal" "aim" "claim" "objective" "right")
    (expression
      "\\b (?: goal | aim | claim | objective ) {mid} (?: by | through ) {near} (?: diplomacy | negotiation | politics | peaceful | patience ) | \\b (?: regain\\w* | recover\\w* | restor\\w+ | return ) {mid} (?: land | territor\\w+ | regions ) {mid} (?: by | through ) {near} diplomacy
      | \\b (?: restor\\w+ | reunif\\w+ | reunit\\w+ | unif\\w+ | unity | regain\\w* | recover\\w* | return | reintegrat\\w+ | reclaim\\w* | territorial \\s integrity | (?: lost | occupied ) \\s (?: territor\\w+ | regions | lands? ) ) {far} \\b (?: peaceful | diplomat\\w+ | political | non-?military | negotiat\\w+ ) \\b
      | \\b (?: peaceful(?:ly)? | diplomat\\w+ | non-?military ) {near} (?: means | ways? | path | [\\w'-]+ ) {far} (?: restor\\w+ | reunif\\w+ | reunit\\w+ | unity | regain\\w* | recover\\w* | reintegrat\\w+ | reclaim\\w* | (?: lost | occupied ) \\s (?: territor\\w+ | regions | lands? ) )
      | \\b (?: right | goal | aim | claim ) {near} (?: to | of ) {near} (?: regain\\w* | recover\\w* | restor\\w+ | reunif\\w+ ) {mid} (?: territor\\w+ | unity | land | regions | integrity )")
    (guard
      "{deny} {near} (?: claim | right ) | \\b (?: let(?:s|ting)? \\s go \\s of | giv(?:e|es|ing) \\s up | drop\\w* | abandon\\w* | renounc\\w* | surrender\\w* | relinquish\\w* | forgo\\w* | bur(?:y|ies) ) {near} (?: goal | aim | hope | dream | ambition | claim | right | idea )s? | peace \\s (?: and | be | is ) \\s restored | restore \\s peace")
    (example "It keeps the goal of restoring its unity by peaceful means.")
    (counterexample "It restores the church by means of a loan.")))

(deffacts handover-patterns "Land given away in other words."
  (clause-pattern (id army-leaves-land) (claim cedes-territory)
    (needs "withdr" "pull" "leav" "vacat" "evacuat" "quit" "depart" "remov" "clear")
    (besides "ukr" "kyiv" "kiev")
    (expression
      "\\b (?: withdrawal | pull-?out | evacuation | departure | removal | removing | withdrawing | withdraws? | pull(?:s|ing)? \\s out | clearing ) {mid} (?: Armed \\s Forces \\s of \\s Ukraine | Ukrain(?:ian|e's) {near} (?: [\\w'-]+ {near} )? (?: troops | forces | army | units | formations | garrisons? | administration ) | (?: troops | forces | units | formations ) {near} of {near} {ukraine} ) {far} (?: from {near} (?: [\\w'-]+ {near} )? )? (?: {land} | \\b (?: territor(?:y|ies) | regions? | provinces? | oblasts? | republics? ) \\b )
      | (?: {land} | \\b their \\s territory ) {mid} (?: of {near} )? (?: all \\s )? (?: units | formations | troops | forces ) {near} (?: of {near} (?: the \\s )? )? (?: Armed \\s Forces \\s of \\s Ukraine | {ukraine} )
      | \\b Armed \\s Forces \\s of \\s Ukraine {mid} {withdraw} {far} (?: {land} | \\b (?: territor(?:y|ies) | regions? | provinces? | oblasts? | republics? ) \\b )
      | {ukraine} {near} (?: {must} {near} )? (?: vacates? | evacuates? | quits? | leaves? | abandons? ) {near} (?: [\\w'-]+ {near} )? (?: {land} | \\b (?: parts? | rest | remainder ) {near} of {near} {land} )
      | {ukraine} {near} (?: troops | units | forces | formations ) {mid} complet\\w+ {near} (?: their \\s )? (?: departure | withdrawal | pull-?out )")
    (guard
      "Kursk | Belgorod | both \\s (?: sides | parties | armies ) | each \\s side | heavy \\s (?: weapons | weaponry | artillery ) | {russia} (?: n )? {near} (?: troops | forces | army ) {mid} (?: withdr | leav | pull )\\w* | (?: withdr\\w+ | removal | departure ) {near} of {near} (?: all \\s )? (?: the \\s )? (?: Russian | foreign | occup\\w+ ) | refugees | civilians | children | wounded | \\b by \\s (?: [\\w-]+ \\s )? (?: kilomet | km )")
    (example "Complete removal of Ukrainian formations from the territory of the four regions.")
    (counterexample "Complete removal of rubble from the territory of the four regions."))
  (clause-pattern (id handed-to-russia) (claim cedes-territory)
    (needs "come" "trade" "swap" "exchange" "hand" "pass" "go" "giv" "turn" "transfer" "deliver"
      "assign" "fall" "order" "leav" "tak" ": to" "mov")
    (besides "out of" "go" "peace" "rus" "moscow" "kremlin")
    (expression "\\b let(?:s|ting)? {near} {land} {near} go \\b
      | {ukraine} {near} {must} {near} (?: trade | swap | exchange | give ) {near} (?: land | territory ) {near} for {near} peace
      | \\b (?: hand(?:s|ed|ing)? | giv(?:e|es|en|ing) | turn(?:s|ed|ing)? | deliver(?:s|ed|ing)? | transfer(?:s|red|ring)? | assign(?:s|ed|ing)? ) {mid} {land} {mid} (?: over {near} )? to {near} {russia}
      | {land} {mid} \\b (?: pass(?:es)? | go(?:es)? | fall(?:s)? | com(?:e|es) ) {near} (?: to {near} {russia} | (?: to | under ) {near} Russia(?:n|'s) {near} (?: control | rule | sovereignty | administration ) )
      | {ukraine} {near} (?: {must} {near} )? (?: gives? | leaves? ) {near} (?: to {near} )? {russia} {near} (?: the {near} )? (?: [\\w'-]+ {near} )? {land}
      | {land} (?: \\s [\\w'-]+ )? \\s? [:-] \\s to {near} {russia}
      | {ukraine} {near} (?: orders? | takes? | moves? ) {near} its {near} (?: army | troops | forces ) {near} out {near} of {near} {land}
      | \\b (?: cities | towns ) {near} of {near} [A-Z] [\\w'-]+ {mid} \\b (?: pass | go | fall | come ) {near} (?: to | under ) {near} Russia")
    (guard
      "\\b (?: consent | assent | powers | ownership | hopes? ) \\b | claims? {near} (?: to | on | over ) | {russia} (?: n )? {near} (?: {must} {near} )? (?: hand | giv | turn | return | transfer ) | prisoner | nuclear | plant | \\b go(?:es)? \\s to \\s Moscow \\s for | from {near} {russia} {near} to | back \\s to \\s Ukrain")
    (example "The rest of the Donbas passes to Russian control.")
    (counterexample "The rest of the Donbas passes the winter.")))

(deffacts acceptance-patterns "Gains accepted in other words."
  (clause-pattern (id realities-accepted) (claim recognizes-gains)
    (needs "border" "frontier" "rus" "realit" "referend" "subjects" "legally" "law" "annex"
      "russian" "incorporat" "accession")
    (besides "regard" "treat" "view" "affirm" "establish" "endors" "agree" "admit" "accept"
      "acknowledg" "recogni" "respect" "fixed" "enshrin" "considered" "deemed" "legal" "confirm"
      "consider")
    (expression
      "\\b (?: annexation | incorporation ) {near} of {near} {land} {mid} (?: recogni[sz]ed | acknowledged | accepted )
      | {recognize} {near} (?: the {near} )? (?: present | new | current | de \\s facto ) {near} (?: state \\s )? (?: border | frontier )
      | {recognize} {mid} that {mid} {land} {mid} (?: is | are ) {near} Russian
      | \\b (?: regards? | considers? | treats? | deems? | views? | regarded | considered ) {near} {land} {mid} (?: as {near} )? {russian-soil}
      | \\b (?: confirm\\w* | affirm\\w* | establish\\w* | accept\\w* | acknowledg\\w+ | endors\\w+ ) {mid} {russia} {near} (?: sovereignty | title | ownership | rights ) {near} (?: over | to | in ) {mid} {land}
      | \\b (?: accept\\w* | acknowledg\\w+ | admit\\w* | agree\\w* ) {mid} that {near} {land} {mid} (?: belong\\w* \\s to | (?: is | are ) {near} part \\s of ) {near} {russia}
      | \\b (?: accept\\w* | acknowledg\\w+ | recogni[sz]\\w+ | respect\\w* | confirm\\w* ) {mid} (?: (?: new | territorial | existing ) {near} (?: territorial {near} )? realit(?:y|ies) | results {near} of {near} (?: the \\s )? referend\\w+ )
      | {land} {far} (?: as ) {near} (?: subjects | constituent \\s parts | regions ) {near} of {near} (?: the \\s )? {russia} {mid} (?: fixed | recogni[sz]ed | confirmed | enshrined | laid \\s down | recorded )
      | \\b status {near} of {near} {land} {far} as {near} (?: subjects | parts? ) {near} of {near} (?: the \\s )? {russia}
      | {land} {mid} \\b (?: legally | in \\s law | formally | lawfully | officially ) {near} (?: considered | deemed | regarded | treated | become | are | is ) {near} (?: as {near} )? Russian
      | {land} {mid} (?: considered | deemed | regarded | treated ) {near} (?: legally | in \\s law | formally ) {near} Russian
      | {ukraine} {near} (?: {must} {near} )? accepts? {near} that {near} {land} {mid} (?: is | are ) {near} (?: part \\s of {near} )? {russia}
      | {recognize} {mid} (?: under | in ) {near} (?: international | public ) {near} law {far} {land} {far} {russia}")
    (guard
      "de \\s facto | part \\s of \\s Ukraine | territorial \\s integrity \\s of \\s Ukraine | facts? \\s on \\s the \\s ground")
    (example "Acceptance of the new territorial realities.")
    (counterexample "Acceptance of the new menu."))
  (clause-pattern (id lost-for-good) (claim writes-off-land)
    (needs "gone" "lost" "never" "for good" "forever" "irretriev")
    (expression
      "\\b (?: accept\\w* | acknowledg\\w+ | admit\\w* | concede\\w* | agree\\w* | reconcil\\w+ ) {mid} (?: that {near} )? {land} {mid} (?: gone | lost | Russian ) {near} (?: for \\s (?: good | ever ) | forever | permanently | irretrievably )
      | {land} {mid} (?: is | are | remain ) {near} (?: gone | lost ) {near} (?: for \\s (?: good | ever ) | forever | permanently | irretrievably )
      | {land} {mid} (?: will | would | shall ) {near} (?: not | never ) {near} (?: be {near} )? (?: return | come \\s back | regained | recovered | restored )")
    (owns denied)
    (example "The West would have to accept that Crimea is gone for good.")
    (counterexample "The West would have to accept that summer is gone for good.")))

(deffacts renunciation-patterns "Claims given up in other words."
  (clause-pattern (id claims-let-go) (claim renounces-claims)
    (needs "frontier" "boundar" "forget" "claim" "goal" "aim" "border" "ambition" "right")
    (besides "no territorial" "claims" "revis" "getting" "regain" "no further" "no more"
      "definitive" "has no" "renounc" "waiv" "drop" "go" "abandon" "giv" "remov" "delet" "strik"
      "forgo" "relinquish" "permanent" "final" "set aside" "withdraw")
    (expression
      "\\b (?: have | has | make | makes | raise | raises ) {near} no {near} (?: more | further | longer | any )? \\s? territorial {near} claims?
      | \\b (?: renounc\\w+ | waiv\\w+ | giv(?:e|es|ing) \\s up | relinquish\\w* ) {near} (?: any | every | all | the | its ) {near} (?: right | claim | claims | title ) {near} (?: to {near} )? (?: revis\\w+ | contest\\w* | challeng\\w+ | chang\\w+ )
      | \\b (?: frontiers? | borders? | boundar(?:y|ies) ) {near} (?: is | are | be | becomes? | shall \\s be ) {near} (?: final | definitive | permanent | irrevocable )
      | \\b forget {near} (?: about {near} )? (?: getting | regaining | recovering | winning | taking ) {near} {land}
      | \\b (?: has | have | with | makes? | raises? ) {near} no {near} (?: further | more | longer )? {near} claims? {near} (?: to | on | over ) {near} {land}
      | \\b let(?:s|ting)? {near} (?: [\\w'-]+ {near} )? claims? {mid} \\b go \\b
      | \\b (?: waiv\\w+ | renounc\\w+ | drop\\w* | relinquish\\w* | abandon\\w* | giv(?:e|es|ing|en) \\s up | forgo\\w* | withdraw\\w* ) {near} territorial {near} (?: claims? | demands? )
      | \\b (?: abandon\\w* | giv(?:e|es|ing|en) \\s up | renounc\\w+ | drop\\w* | relinquish\\w* ) {near} (?: the \\s | its \\s | their \\s | any \\s )? (?: goal | aim | hope | ambition | objective | right ) {near} (?: of | to ) {near} (?: restor\\w+ | regain\\w* | recover\\w* | reclaim\\w* | liberat\\w+ | return\\w* ) {mid} (?: borders? | territor\\w+ | land | {land} | integrity | 1991 )
      | \\b giv(?:e|es|ing|en) \\s up {near} for \\s good {near} (?: its | their | the | any ) {near} (?: right | claim ) {mid} (?: {land} | regain | recover | reclaim )
      | \\b (?: remov\\w+ | delet\\w+ | strik\\w+ ) {near} (?: from {near} (?: its | the ) {near} constitution {near} )? (?: any | all | every | its | the ) {near} claims? {near} (?: to | on | over ) {near} (?: {land} | territor\\w+ )
      | {ukraine} {mid} {must} {near} (?: make | raise | lodge | pursue | have ) {near} no {near} (?: territorial {near} claims? | claims? {near} (?: to | on | over ) {near} {land} )
      | \\b (?: becom\\w+ | is | be | as | form\\w* | constitut\\w+ ) {near} (?: the | a | its ) {near} (?: new | permanent | final | definitive ) {near} (?: and {near} [\\w-]+ {near} )? (?: (?: state | international | recogni[sz]ed ) {near} )? (?: border | frontier | boundary )")
    (guard
      "Poland | Romania | Hungar | against \\s Ukraine | {russia} {near} (?: renounc | waiv | relinquish | giv | drop | abandon )\\w* | damage | compensat | reparation | \\b not {near} (?: the | a | as ) {near} (?: border | frontier | boundary ) | not \\s permanent | provisional | force \\s of \\s arms | military \\s means")
    (owns denied)
    (example "It must let its claims to the annexed provinces go.")
    (counterexample "It must let its guests to the annexed hall go.")))

(deffacts absorption-patterns "A country, or its suits, given away as a whole."
  (clause-pattern (id whole-country-taken) (claim cedes-territory)
    (needs "territor" "lands")
    (besides "whole" "entire" "all" "reunif" "reunit" "unif" "incorporat" "accession" "absor")
    (expression
      "\\b (?: whole | entire | all ) {near} (?: territor(?:y|ies) | lands? ) {near} of {mid} {ukraine} {mid} (?: is | are | becomes? | forms? | belongs? ) {mid} {russia}
      | \\b (?: reunification | unification | incorporation | accession | absorption | reunit(?:e|es|ing) | incorporating | absorbing ) {near} (?: of {near} )? (?: its | the | all | these | their ) {near} (?: [\\w'-]+ {near} )? (?: territor(?:y|ies) | lands ) {near} (?: with | into | to | by ) {near} {russia}")
    (guard "condemn | illegal | {deny} {near} recogni")
    (example "Adoption of an act on the reunification of its territories with Russia.")
    (counterexample "Adoption of an act on the reunification of its families with Russia."))
  (clause-pattern (id suits-dropped) (claim waives-all-claims)
    (needs "suit" "complaint" "proceeding" "claims" "cases" "reparation" "lawsuit")
    (besides "rus" "moscow" "court" "tribunal" "reparation")
    (expression
      "\\b (?: withdraw\\w* | waiv\\w+ | drop\\w* | renounc\\w+ | discontinu\\w+ | abandon\\w* | forgo\\w* | terminat\\w+ ) {mid} (?: claims | suits | lawsuits | complaints | proceedings | cases | reparations ) {far} (?: {russia} | courts? | tribunals? )
      | \\b no {near} (?: claims? | demands? ) {near} (?: for | to ) {near} reparations")
    (guard
      "prisoner | (?<! and \\s ) (?<! and \\s the \\s ) {russia} {near} (?: withdraw | waiv | drop | renounc )\\w* | territor")
    (owns denied)
    (example "Ukraine withdraws all suits against the Russian Federation.")
    (counterexample "Ukraine withdraws all suits from the wardrobe."))
  (clause-pattern (id land-suits-dropped) (claim renounces-claims)
    (needs "suit" "complaint" "proceeding" "claims")
    (besides "territor")
    (expression
      "\\b (?: withdraw\\w* | waiv\\w+ | drop\\w* | renounc\\w+ | discontinu\\w+ | abandon\\w* | forgo\\w* ) {far} (?: claims | suits | lawsuits | complaints | proceedings ) {far} (?: claims? {near} (?: to | over | on ) {near} territor\\w+ | territorial {near} (?: claims? | ones ) )")
    (guard
      "{russia} {near} (?: withdraw | waiv | drop | renounc )\\w* | not {near} (?: territor | include )")
    (owns denied)
    (example "It withdraws all suits before the courts, claims to territory among them.")
    (counterexample "It withdraws all suits before the courts of the harbour.")))
