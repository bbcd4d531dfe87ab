; Patterns for limits on a state's own means of defence, and for what is to be done with its
; government.

(deffacts force-patterns "How large an army may be."
  (clause-pattern (id army-limited) (claim caps-forces)
    (needs "force" "army" "military" "troop" "soldier" "personnel" "service" "strength" "tank"
      "artillery" "brigade" "size" "number" "manpower")
    (besides "limit" "cap" "ceiling" "restrict" "reduc" "shr" "cut" "maximum" "downsiz" "exceed"
      "than" "at most" "slim" "scal" "par" "halv" "trim" "demobil" "000" "thousand" "hundred"
      "million")
    (expression "{army} {far} {limit} (?: {mid} (?<size> {count} ) )?
      | {limit} {mid} (?: size | number | numbers | strength | manpower ) {near} (?: of | in ) {near} {army} (?: {mid} (?<size> {count} ) )?
      | {limit} {near} (?: [\\w'-]+ {near} )? (?: armed \\s forces | army | standing \\s force ) (?: {mid} (?<size> {count} ) )?
      | {army} {mid} \\b (?: to | at ) {near} (?<size> {strength} ) \\s (?: troops | personnel | soldiers | men | servicemen | people )")
    (guard
      "\\b (?: troops | forces ) \\s of \\s (?: the \\s )? (?: France | United \\s (?: States | Kingdom | Nations ) | other | third | foreign | those ) | {nato} \\s (?: will | shall | would | must | undertakes? | agrees? ) \\b | \\b (?: no | without | any ) \\s limitations? \\b | \\b islands? \\b | {once-upon-a-time} | \\b in \\s Europe \\b | (?: army | forces | military )(?:'s)? \\s (?: fuel | suppl\\w+ | stocks ) | \\b (?: administrative | city | municipal | oblast | regional ) \\s (?: limits | borders | boundar\\w+ ) | \\b on {then} each {then} side | \\b in \\s (?: the | this ) \\s (?: [\\w-]+ \\s )? (?: zone | strip | area | belt ) | (?: army | forces | military ) {then} (?: has | have | had ) {then} (?: shrunk | been | lost ) | \\b range \\b | {russia} (?: n )? {near} (?: armed \\s )? forces {near} {limit} | {limit} {near} (?: range | rate | supply | scope \\s of \\s the \\s mission ) | (?: casualt | loss | prisoner | killed | wounded | north \\s korea )
      | limited \\s to \\s (?: its | their | the \\s (?: defen[cs]e | training | protection ) | training | self-defen[cs]e )
      | \\b (?: at \\s least | no \\s fewer | not \\s less | no \\s less | minimum | lift\\w* | remov\\w+ | without | no \\s (?: limit | cap | ceiling | restriction )s? ) \\b
      | (?: peacekeep\\w* | multinational | stabili[sz]ation | observer | monitoring ) \\s (?: force | mission ) | \\b train\\w* \\s (?: \\w+ \\s )? (?: {count} )
      | (?: limit | restrict | reduc )\\w* {near} (?: foreign | Western | outside | NATO | European | Russian ) | NATO \\s (?: troops | forces ) | (?: foreign | Western | European ) \\s (?: troops | forces )
      | replac\\w+ | demobili[sz] | \\b (?: exercises? | manoeuvres? ) \\b | {limit} \\s (?: the \\s )? (?: risk | damage | suffering ) | military \\s (?: presence | spending | budget ) | \\b not \\s (?: be \\s )? (?: limited | restricted | capped | subject ) | {limit} \\s (?: in | to | of | on ) \\s (?: \\w+ \\s )? (?: spending | expenditure | budgets? | taxes | pay | trade | sanctions | exports? | emissions )")
    (owns denied)
    (example "The peacetime strength of the armed forces shall not exceed 50,000 personnel.")
    (counterexample "The armed forces will grow without limit."))
  (clause-pattern (id army-held-at-a-size) (claim sets-army-size)
    (needs "remain" "stay" "fixed" "set" "kept" "held" "stand" "number")
    (expression
      "{army} {mid} \\b (?: remain(?:s)? | stay(?:s)? | fixed | set | kept | held | stand(?:s)? | number(?:s)? ) {near} (?<size> {strength} )")
    (guard "russian | north \\s korea | casualt | {limit}")
    (example "The armed forces will remain at 500,000 in peacetime.")
    (counterexample "The armed forces will remain at their posts."))
  (clause-pattern (id demilitarized) (claim demilitarizes)
    (needs "demilitari" "disarm")
    (expression
      "{ukraine} {near} (?: is | are | shall {then} be | will {then} be | must {then} be | to {then} be ) {near} disarmed \\b | \\A (?: (?: complete | full | the ) {then} )? disarmament {then} of {then} {ukraine}
      | {must} {mid} \\b demilitari[sz](?:e|ed|ation|ing) \\b | \\b demilitari[sz](?:e|ation) {near} (?: of | the ) {near} {ukraine}
      | \\b demilitari[sz]ation {near} of {near} the {near} (?: country | state | republic ) | \\b demilitari[sz]ed {near} (?: country | state | Ukraine )
      | {ukraine} (?:'s)? {near} demilitari[sz](?:e|ed|ation)
      | (?: \\A | [.:;,] \\s ) (?: (?: its | their | complete | full | total | the | and ) \\s ){0,3} demilitari[sz]ation \\b | \\b (?: its | their ) {near} demilitari[sz]ation")
    (guard
      "\\b Spit \\b | \\b islands? \\b | demilitari[sz]\\w+ [, ]+ (?: [\\w-]+ [, ]+ ){0,3}? (?: zone | buffer | strip | area | corridor | line | sector | plant | belt | peninsula | station ) | (?: plant | station | zone | strip | buffer | area | corridor ) {far} demilitari | demilitari[sz]\\w+ {near} (?: of | the ) {near} (?: zone | area | plant | region | Black | Crimea | Kaliningrad | line ) | parameters")
    (example "The country should undergo demilitarization.")
    (counterexample "The strip is to be a demilitarized zone."))
  (clause-pattern (id talk-of-demilitarization) (claim sets-terms-of-demilitarization)
    (needs "demilitari")
    (expression
      "\\b (?: parameters | terms | scope | scale | extent | details | levels? ) {near} (?: of | for ) {near} demilitari[sz]ation")
    (example "The parameters of demilitarization were settled before.")
    (counterexample "The parameters of the budget were settled before."))
  (clause-pattern (id equipment-counted) (claim counts-equipment)
    (needs "number" "quantit" "type" "amount")
    (expression
      "\\b (?: numbers? | quantit(?:y|ies) | types? | amounts? ) {near} (?: of ) {near} (?: tanks | missiles | aircraft | weapons | artillery | equipment | armaments | launchers )")
    (guard
      "deliver\\w* | suppl\\w+ | provid\\w+ | stockpile\\w* | significant | sufficient | large \\s number | expand | increase")
    (example "The number of tanks was agreed then.")
    (counterexample "A large number of tanks will be delivered.")))

(deffacts weapon-patterns "Which weapons a state may not have or use."
  (clause-pattern (id range-limited) (claim bans-weapons)
    (needs "range" "farther" "further" "more than")
    (expression
      "\\b (?: missiles? | rockets? | drones? ) \\s? [:-] {near} range {near} (?: up \\s to | max\\w* | no \\s more | under | below | limit\\w* ) {near} (?<size> \\d+ ) \\W* (?<unit> kilomet(?:er|re)s? | km | miles? ) \\b
      | (?: {deny} | \\b no \\b ) {near} (?: missiles? | rockets? | drones? | weapons? | systems? ) {near} (?: with | of ) {near} range {near} (?: of \\s )? (?: more \\s than | over | above | exceeding | greater \\s than | beyond ) {near} (?<size> \\d+ ) (?: \\W* (?<unit> kilomet(?:er|re)s? | km | miles? ) \\b )?
      | \\b (?: missiles? | rockets? | drones? | weapons? | systems? ) {mid} (?: fly | reach | strike | range | carry ) {near} (?: farther | further | more ) {near} than {near} (?<size> \\d+ ) | \\b range {far} (?: not \\s (?: to \\s )? exceed | limited | restricted | no \\s (?: more | greater ) \\s than | more \\s than | greater \\s than | exceeding | over | beyond | above ) {near} (?: [\\[\\w]+ {near} )? (?<size> \\d+ ) \\W+ (?<unit> kilomet(?:er|re)s? | km | miles? )
      | \\b (?: missiles? | rockets? | drones? | weapons? ) {near} (?: with | of ) {near} range {near} (?: of \\s )? (?: more \\s than | over | above | exceeding | greater \\s than | beyond ) {near} (?<size> \\d+ )")
    (guard
      "\\b within {near} \\d+ {near} (?: km | kilomet\\w+ ) {near} of | deliver\\w* | suppl\\w+ | provid\\w+ | receiv\\w+ \\s (?: missiles | weapons ) | restrict\\w+ \\s on \\s the \\s use")
    (owns denied rejected)
    (example "The range of its missiles shall not exceed 50 kilometres.")
    (counterexample "Allies deliver missiles with a range of over 300 kilometres."))
  (clause-pattern (id weapons-forbidden) (claim bans-weapons)
    (needs "types" "kinds" "offensive" "range" "strike" "ballistic" "cruise" "guided" "heavy"
      "attack" "submarine" "combat" "unmanned")
    (besides "weapon" "missile" "system" "arms" "armament" "drone" "aircraft" "capabilit" "rocket"
      "submarine")
    (expression
      "\\b (?: restrictions? | limits? | limitations? ) {mid} (?: types? | kinds? | range ) {near} of {near} (?: [\\w'-]+ {near} )? (?: weapons | missiles | arms ) {mid} (?: {ukraine} | possess | hold | have )
      | {deny} {far} \\b (?: offensive | long-range | longer-range | strike | combat | unmanned | ballistic | cruise | guided | heavy | attack | intermediate-range | medium-range | submarines ) (?: [ ,-]+ (?: and \\s | or \\s )? [\\w-]+ ){0,3}? \\s? (?: weapons? | weaponry | missiles? | systems? | arms | armaments? | drones | aircraft | capabilit(?:y|ies) | rockets )
      | (?: \\A | [.;:] \\s ) no {near} (?: offensive | long-range | longer-range | strike | ballistic | cruise ) {near} (?: weapons? | missiles? | systems? | drones | arms ) {near} (?: for | in ) {near} {ukraine}
      | {limit} {near} (?: on \\s )? (?: [\\w-]+ {near} )? (?: offensive | long-range | strike ) {near} (?: weapons? | weaponry | missiles? | capabilit\\w+ | arms )
      | (?: offensive | long-range | strike ) {near} (?: weapons? | weaponry | missiles? | capabilit\\w+ ) {mid} \\b (?: banned | prohibited | forbidden | destroyed | surrendered | given \\s up | not \\s (?: be \\s )? (?: permitted | allowed | supplied | delivered | possess\\w* ) | limited | restricted | withdrawn | handed \\s over )
      | \\b (?: destroy(?:s|ed|ing)? | surrender(?:s|ed|ing)? | hand(?:s|ed|ing)? \\s over | giv(?:e|es|en|ing) \\s up | scrap(?:s|ped|ping)? | dismantl(?:e|es|ed|ing) ) {mid} (?: offensive | long-range | heavy | strike ) {near} (?: weapons? | missiles? | arms )")
    (guard
      "{nato} \\s (?: will | shall | would | must ) \\s not \\b | \\b with \\s which \\s (?: the \\s )? (?: Ukrain\\w+ | Kyiv ) \\b | \\b (?: zone | strip | belt | corridor | buffer ) \\b | \\A Without | United \\s States \\s and \\s Russia | \\b the \\s sides \\s (?: give | withdraw | stop ) | (?: call(?:s|ing)? \\s (?: on | upon ) | urg(?:e|es|ing) | demand(?:s|ing)? ) {near} {russia} | {foreign} {near} (?: weapons | missiles ) | {russia} (?: n )? {near} (?: not | never | shall | must | strike | offensive ) | (?: lift | remov | eas | end | relax )\\w* {near} restrictions | restrictions {mid} lifted | (?: lift | remov | eas | end | relax )\\w* {near} (?: ban | limits? | prohibition ) | \\b no \\s (?: restrictions? | limits? | caps? ) | without \\s (?: restriction | limit )
      | (?: strike | attack )s? (?: on | against ) | may \\s be \\s discussed | broader \\s discussion | (?: intercept | shoot \\s down | defen[cs]e \\s against )")
    (owns denied rejected)
    (example "The Republic shall not possess offensive weapons or guided missiles.")
    (counterexample "The Republic receives long-range missiles without limit."))
  (clause-pattern (id strikes-penalized) (claim restricts-strikes)
    (needs "fire" "launch" "strike" "attack" "use" "target")
    (expression
      "\\b if \\b {mid} (?: fires? | launch(?:es)? | strikes? | attacks? ) {far} (?: missiles? | Moscow | Russian \\s territory | Russia | Saint \\s Petersburg )
      | {deny} {near} (?: use | strike | strikes | fire | target ) {far} (?: Russian \\s (?: territory | soil ) | inside \\s Russia | on \\s Russia | against \\s Russia )")
    (guard "restrictions? | {russia} {near} (?: fires? | attacks? | strikes? )")
    (owns denied conditional)
    (example "If it fires a missile at Moscow, the guarantee lapses.")
    (counterexample "If it is attacked, the guarantee applies."))
  (clause-pattern (id no-atomic-weapons) (claim forgoes-nuclear-arms)
    (needs "nuclear" "atomic")
    (expression
      "\\b (?: non-?nuclear | nuclear-free | denucleari[sz]\\w+ ) | {deny} {far} (?: nuclear | atomic ) {near} (?: weapons? | arms | capabilit\\w+ )")
    (guard
      "power \\s plant | must \\s not \\s be \\s used | war | non-nuclear \\s (?: strategic | deterren\\w+ )")
    (owns denied rejected)
    (example "The Republic remains a non-nuclear state.")
    (counterexample "The nuclear power plant restarts.")))

(deffacts government-patterns "Who is to govern, and how."
  (clause-pattern (id denazified) (claim denazifies)
    (needs "nazif")
    (expression "\\b de-?nazif(?:y|ied|ication|ying) \\b")
    (guard "\\b Potsdam \\b | \\b German(?:y|s)? \\b | \\b 194\\d \\b")
    (example "The country should undergo denazification.")
    (counterexample "The country was once occupied by Nazi Germany."))
  (clause-pattern (id legitimacy-denied) (claim denies-legitimacy)
    (needs "legitima" "mandate" "term" "powers" "right" "authority" "power" "sign")
    (expression
      "\\b (?: illegitimate {near} (?: government | president | leader\\w* | authorit\\w+ | regime | parliament | administration | clique | junta ) | (?: government | president | leadership | authorities | regime | junta | clique | parliament | Zelensk\\w+ | Kyiv | Kiev ) {then} (?: is | are | remains? ) {then} (?: [\\w'-]+ {then} )? illegitimate | no \\s longer \\s (?: the \\s )? legitimate | (?: lost | lacks? | without | expired | no ) {near} legitimacy | legitimacy {near} (?: has \\s )? (?: expired | lapsed | ended )
      | (?: mandate | term (?: \\s of \\s office )? | powers ) {near} (?: [\\w'-]+ {near} )? (?: has | have | had | having ) {near} (?: lapsed | expired | ended | run \\s out )
      | \\b has {then} no {then} mandate \\s* (?: [.;,] | \\Z )
      | (?: no | not \\s the ) {near} (?: right | authority | power ) {near} to \\s sign
      | \\b (?: only | solely ) {near} (?: [\\w'-]+ {near} )? legitimate {near} (?: authorit\\w+ | organ | government | leadership | representat\\w+ | parliament )
      | cannot {near} sign {mid} (?: treaty | agreement | documents? ) )")
    (guard
      "\\b (?: drop | stop | end | abandon | cease | retract | withdraw )(?:s|ed|ing|ped|ping)? {near} (?: [\\w'-]+ {near} )? illegitimate | \\b (?: describ | call | brand | portray | dismiss )(?:e|es|ed|s)? {near} (?: [\\w'-]+ {near} )? (?: as {near} )? (?: an? {near} )? illegitimate | russian \\s (?: occupation | administration | authorities ) | (?: mission | force | observer\\w* | contingent ) {near} (?: mandate | term ) | illegitimate {near} (?: annex | occup | referend | election ) | (?: annexation | referend\\w+ | elections? ) {mid} illegitimate")
    (owns denied)
    (example "The president's mandate has expired, so that he has no right to sign.")
    (counterexample "The president's mandate was renewed."))
  (clause-pattern (id government-changed) (claim changes-government)
    (needs "regime" "leadership" "government" "president" "authorit" "administration" "governance"
      "rule" "zelensk")
    (expression "\\b regime \\s change \\b
      | \\b (?: replac\\w+ | remov(?:e|al|ed) | oust\\w* | dismiss\\w* | depos\\w+ ) {near} (?: of \\s )? (?: the \\s )? (?: current \\s | present \\s )? (?: leadership | government | president | authorities | regime ) (?= .{0,60} (?: {ukraine} | Zelensk ) | )
      | \\b (?: transitional | interim | provisional | temporary | external | international | caretaker ) (?: \\s [\\w-]+ ){0,2} \\s (?: government | administration | governance | rule ) (?= .{0,80} {ukraine} )
      | {ukraine} {mid} \\b (?: transitional | interim | provisional | external | caretaker ) {near} (?: government | administration | governance )
      | \\b (?: Zelensk[a-z]+ | (?: the \\s )? (?: president | leadership | government ) {near} (?: of \\s Ukraine | in \\s Kyiv | in \\s Kiev ) ) {mid} (?: resign\\w* | step\\w* \\s (?: down | aside ) | leave \\s office | be \\s (?: replaced | removed ) | make \\s way )
      | {ukraine} {near} (?: authorities | government | leadership | president | parliament ) {near} (?: {must} {near} )? (?: resigns? | steps? \\s down | stands? \\s down )
      | \\b (?: authorities | government | leadership | president | parliament | regime ) {near} (?: in | of ) {near} {ukraine} {near} {must} {near} (?: resign | step \\s down | stand \\s down | leave \\s office | go \\b )
      | \\b (?: new | different | friendly | change \\s of ) {near} (?: government | leadership | authorities ) {near} (?: in \\s (?: Kyiv | Kiev ) | of \\s Ukraine )")
    (guard
      "trump | biden | \\b (?: offered | prepared | ready | willing ) \\s to \\s (?: step | stand | resign | leave ) | (?: administration | governance | rule ) {near} of \\s the \\s (?: districts? | territor\\w+ | areas? | regions? | zone | plant | provinces? | city | port ) | Ukrainians? \\s alone | ballot \\s box | administration \\s of \\s (?: [\\w-]+ \\s ){0,3}? (?: assets | funds? | plant | aid ) | american | u\\.?s\\.? | government {near} in {near} (?: Kyiv | Kiev ) \\s (?: presented | announced | met | said | has ) \\b | self-government | local \\s government | interim \\s (?: agreement | order | law ) | (?: occupied | annexed ) \\s (?: districts? | territor\\w+ | areas? | regions? ) | washington | russian \\s (?: regime | leadership )")
    (example "An interim administration is to govern Ukraine until a new leadership is chosen.")
    (counterexample "The government of the day signs."))
  (clause-pattern (id parties-and-laws) (claim polices-ideology)
    (needs "nazi" "fascis" "national")
    (expression
      "\\b (?: Nazi(?:sm)? | neo-?Nazi(?:sm)? | fascis[tm] | National \\s Socialist | (?: aggressive | radical | extremist ) \\s nationalis[tm] | nationalist ) {far} (?: ban(?:s|ned)? | prohibit\\w* | reject\\w* | abolish\\w* | outlaw\\w* | dissol\\w+ | disband\\w* | criminali[sz]\\w+ | repeal\\w* )
      | \\b (?: ban(?:s|ned)? | prohibit\\w* | abolish\\w* | outlaw\\w* | dissol\\w+ | disband\\w* | criminali[sz]\\w+ ) {far} (?: Nazi(?:sm)? | neo-?Nazi(?:sm)? | fascis[tm] | National \\s Socialist | nationalis[tm] )")
    (owns rejected)
    (example "Nazi propaganda and nationalist parties are to be prohibited.")
    (counterexample "The parties meet on Monday.")))

(deffacts size-patterns "The size of an army in other words."
  (clause-pattern (id army-below-a-number) (claim caps-forces)
    (needs "force" "army" "military" "troop" "personnel" "servicemen" "strength" "soldier")
    (besides "up to" "at most" "limit" "cap" "restrict" "ceiling" "number" "count" "total" "smaller"
      "reduced" "cut"
      "reduction" "leaner" "below" "under" "exceed" "more than" "larger" "beyond" "above" "maximum"
      "ceiling" "upper limit")
    (expression
      "\\b (?: have | has | keep | maintain | field | hold | retain )s? {near} no \\s more \\s than {near} (?<size> {strength} ) {near} (?: soldiers | troops | servicemen | men | personnel )
      | \\b not {near} (?: have | keep | maintain | field | hold | station ) {near} more {near} than {near} (?<size> {strength} ) {near} (?: soldiers | troops | servicemen | men | personnel )
      | {limit} {then} on {then} (?: its | {ukraine} | the \\s Ukrainian ) {then} (?: own {then} )? (?: military (?! \\s (?: aid | assistance | targets ) ) | armed \\s forces | army | forces )
      | {ukraine} {mid} (?: army | force ) {near} of {near} (?: up \\s to | at \\s most | no \\s more \\s than ) {near} (?<size> {strength} )
      | {army} {far} \\b not {near} (?: number | count | comprise | total ) {near} (?: more {near} than {near} )? (?<size> {strength} )
      | \\b (?: smaller | reduced | leaner ) {near} {ukraine} {near} (?: army | armed \\s forces | military | force )
      | \\b (?: cuts? | reductions? ) {near} (?: in | to | of ) {near} {ukraine} {near} (?: army | armed \\s forces | forces | military )
      | {army} {mid} (?: below | under | not \\s (?: to \\s )? exceed(?:ing)? | no \\s (?: more | larger | greater | bigger ) \\s than | not \\s (?: to \\s )? (?: be \\s )? (?: larger | bigger | more ) \\s than | up \\s to \\s a \\s maximum \\s of ) {near} (?<size> {strength} )
      | \\b (?: maximum | ceilings? | upper \\s limits? | limits? ) {then} (?: (?: is | are | be | put | placed | set | fixed | imposed ) {then} ){0,2} (?: of | for | on ) {then} (?: (?: the | its | {ukraine} | standing | whole ) {then} ){0,3} {army}
      | \\b size {near} of {near} (?: the \\s | its \\s )? (?: army | armed \\s forces | military ) {mid} (?: laid \\s down | fixed | set | limited | capped | agreed | may \\s not | not \\s exceed )
      | \\b (?: size | strength | numbers? ) {near} of {near} {ukraine} {near} {army} {mid} (?: laid \\s down | fixed | set | limited | capped | agreed \\s (?: by | in | with ) | determined \\s by )")
    (guard
      "{foreign} {near} (?: troops | bases | forces | soldiers ) | russian | north \\s korea | casualt | losses | wounded | killed | \\b fell \\b | {deny} {near} (?: limit | ceiling | cap | restriction ) | \\b no \\s (?: limit | cap | ceiling | restriction | upper )s? | \\b train\\w* | foreign {near} troops | (?: security | demilitari[sz]ed | buffer ) \\s zone | each \\s side | both \\s sides | peacekeep | monitor | stabili[sz]ation | multinational | (?: own | by ) {near} (?: decision | alone | itself | sovereign )")
    (owns denied)
    (example "It keeps its standing army below 350,000.")
    (counterexample "The army sleeps below deck."))
  (clause-pattern (id army-shrinks) (claim caps-forces)
    (needs "army" "armed forces" "forces" "military" "brigade")
    (besides "slim" "scal" "halv" "half" "demobil" "cut" "par" "shr" "disband" "dissol" "trim"
      "brought" "bring")
    (expression
      "(?: {ukraine} {near} | \\b its \\s | \\b their \\s | \\b the \\s Ukrainian \\s ) (?: army | armed \\s forces | forces | military ) {near} (?: [\\w'-]+ {near} )? \\b (?: slimmed | scaled \\s (?: down | back ) | halved | cut | pared | shrunk | trimmed | disbanded | dissolved | demobili[sz]ed ) \\b
      | {ukraine} {near} (?: {must} {near} )? \\b (?: slims? | scales? \\s (?: down | back ) | halves? | cuts? | pares? | shrinks? | trims? | disbands? | dissolves? | demobili[sz]es? ) {near} (?: its | the ) {near} (?: army | armed \\s forces | forces | military | standing )
      | (?: {ukraine} {near} (?: army | armed \\s forces | forces | military ) | (?: army | armed \\s forces ) \\s of \\s {ukraine} ) {near} {must} {near} (?: be {near} )? brought {near} down {near} to {near} (?: a | the ) {near} (?: level | size | strength | figure )
      | \\b half {near} of {near} (?: the \\s )? (?: Ukrainian \\s )? (?: army | armed \\s forces | troops ) {mid} (?: demobili[sz]ed | disbanded | dissolved | sent \\s home )")
    (guard
      "(?: army | forces | military ) {then} (?: has | have | had ) \\b | {russia} (?: n )? {near} (?: army | armed | forces ) | both \\s sides | casualt | losses | budget | heavy \\s losses")
    (owns denied)
    (example "Ukraine halves its army within a year.")
    (counterexample "Russia halves its army within a year.")))

(deffacts arsenal-patterns "Weapons given up in other words."
  (clause-pattern (id missiles-that-reach) (claim bans-weapons)
    (needs "missile" "rocket" "weapon" "drone" "system")
    (besides "withdrawn" "ceas" "stop" "halt" "prohibit" "ban" "part" "give" "giv" "surrender"
      "hand" "destroy" "without" "no " "not" "scrap" "forbid" "forgo" "renounc")
    (expression
      "\\b (?: missiles? | rockets? | weapons? | drones? | systems? ) {near} (?: able | capable | that \\s can ) {near} (?: of \\s | to \\s )? (?: reach\\w* | hit\\w* | strik\\w+ ) {mid} (?: {russia} | territory ) {far} (?: withdrawn | ceases? | stops? | halted | prohibited | banned | forbidden | handed | destroyed | given \\s up )
      | \\b not {near} (?: have | own | hold | possess | keep | develop | produce | acquire ) {near} (?: [\\w'-]+ {near} )? (?: missiles? | rockets? | weapons? | drones? ) {then} (?: that | which | able | capable ) {near} (?: can {near} )? (?: reach | hit | strike | of {near} (?: reaching | hitting | striking ) )
      | \\b (?: part(?:s|ing)? \\s with | giv(?:e|es|ing) \\s up | surrender(?:s|ing)? | hand(?:s|ing)? \\s over | destroy(?:s|ing)? | scrap(?:s|ping)? | forgo(?:es|ing)? | renounc(?:e|es|ing) | do(?:es)? \\s without | (?: have | own | hold | possess | keep )(?:s)? {near} no ) {near} (?: [\\w'-]+ {near} )? (?: missiles? | rockets? | weapons? | drones? | systems? ) {near} (?: [\\w'-]+ {near} )? (?: that | which | able | capable ) {near} (?: can {near} )? (?: reach | hit | strike | of {near} (?: reaching | hitting | striking ) | to {near} (?: reach | hit | strike ) )")
    (guard "{russia} (?: n )? {near} (?: part | giv | surrender | destroy | scrap )")
    (owns denied rejected)
    (example "It parts with any missile that can reach the capital next door.")
    (counterexample "It parts with friends that can reach the station."))
  (clause-pattern (id defensive-arms-only) (claim bans-weapons)
    (needs "defensive")
    (besides "only" "confined" "solely" "purely" "limited" "exclusively" "nothing but")
    (expression
      "\\b (?: only | solely | exclusively | confined \\s to | limited \\s to | restricted \\s to | nothing \\s but ) {near} (?: purely \\s )? defensive {near} (?: arms | weapons? | weaponry | systems? | armaments? | equipment | capabilit\\w+ )
      | \\b (?: arms | weapons? | weaponry | armaments? | arsenal ) {near} (?: of {near} )? (?: a {near} )? (?: purely | exclusively | strictly | solely ) {near} defensive ")
    (guard
      "deliver\\w* | not \\s (?: only | just ) | {russia} (?: n )? {near} (?: shall | must | will )")
    (owns denied)
    (example "It may keep only defensive arms.")
    (counterexample "Its stance is defensive in a broad sense."))
  (clause-pattern (id offensive-kind-forbidden) (claim bans-weapons)
    (needs "offensive")
    (besides "no " "not" "nor" "never")
    (expression
      "\\b no {near} (?: [\\w'-]+ {near} )? (?: aircraft | weapons? | missiles? | vessels? | systems? ) {near} (?: of | with ) {near} offensive {near} (?: character | nature | purpose | kind )")
    (guard "{russia} (?: n )? {near} (?: shall | must | will )")
    (owns denied rejected)
    (example "No aircraft of an offensive nature may be held.")
    (counterexample "No words of an offensive nature may be spoken."))
  (clause-pattern (id named-missiles-given-up) (claim bans-weapons)
    (needs "missile" "weapon" "arms" "atacms" "storm shadow" "scalp" "taurus" "himars" "tomahawk"
      "jassm" "f-16")
    (expression
      "{ukraine} {mid} (?: return(?:s|ed)? | hand(?:s|ed)? \\s back | giv(?:e|es) \\s back | send(?:s)? \\s back ) {near} (?: the {near} )? (?: Western | American | allied | foreign | long-range ) {near} (?: [\\w'-]+ {near} )? (?: missiles? | weapons? | arms )
      | \\b (?: ATACMS | Storm \\s Shadows? | SCALP | Taurus | HIMARS | Tomahawks? | JASSMs? | F-16s? ) {mid} (?: handed \\s (?: back | over ) | destroyed | withdrawn | removed | returned | surrendered | given \\s up | prohibited | banned )
      | (?: {deny} | \\b no \\b ) {mid} \\b (?: receive | possess | deploy | accept | obtain | keep | have ) {near} (?: [\\w'-]+ {near} )? (?: ATACMS | Storm \\s Shadows? | SCALP | Taurus | HIMARS | Tomahawks? | JASSMs? )")
    (guard "restrict\\w+ {near} (?: lifted | removed )")
    (owns denied rejected)
    (example "Stocks of ATACMS are handed back.")
    (counterexample "Stocks of ATACMS are replenished.")))

(deffacts ousting-patterns "Another government in other words."
  (clause-pattern (id must-go) (claim changes-government)
    (needs "regime" "leadership" "governed" "administered" "authorities" "government" "elections"
      "zelensk" "kyiv" "kiev" "ukr")
    (besides "dismantl" "nobody" "no one" "administration" "go" "replac" "leadership" "government"
      "deal"
      "legitimate" "regime" "govern")
    (expression
      "{ukraine} {near} regime {mid} (?: removed | replaced | ousted | toppled | dismantled )
      | \\b (?: new | legitimate ) {near} (?: and {near} legitimate {near} )? (?: leadership | government | president | authorities ) {near} in {then} {ukraine}
      | {ukraine} {mid} (?: governed | administered | run | ruled ) {near} by {near} (?: [\\w'-]+ {near} )? (?: provisional | interim | transitional | international | external | temporary )
      | \\b (?: nobody | no \\s one | no \\s authority | no \\s leader ) {near} in {near} {ukraine} {mid} (?: authority | right | power | mandate | standing ) {near} to {near} sign
      | \\b (?: authorities | government | leadership ) {mid} (?: is | are ) {near} not {near} legitimate
      | \\b (?: interim | transitional | provisional ) {near} (?: government | administration ) {mid} (?: replaces? | takes? \\s over | in {near} place ) {mid} {ukraine}
      | \\b elections {mid} under {near} (?: international | external | UN | United \\s Nations ) {near} (?: administration | governance | rule )
      | \\b Zelensk[a-z]+ {near} (?: has \\s to | must | should | needs \\s to | ought \\s to ) {near} (?: go | leave | quit )
      | \\b (?: authorities | government | leadership | regime | leaders ) {near} (?: in | of ) {near} {ukraine} {mid} (?: are \\s to \\s be | must \\s be | should \\s be | will \\s be | is \\s to \\s be | have \\s to \\s be | to \\s be ) {near} (?: replaced | removed | changed | dismissed | ousted | dismantled )
      | {ukraine} {near} needs {near} a {near} new {near} (?: government | leadership | president )
      | {ukraine} {near} (?: needs | must \\s have | requires ) {near} (?: a | another ) {near} (?: new \\s | different \\s )? (?: government | leadership ) {near} (?: with \\s which | with \\s whom | that | acceptable )
      | {ukraine} {mid} (?: under | placed {near} under ) {near} (?: temporary | external | international | UN | United \\s Nations | transitional ) {near} (?: external \\s | international \\s )? (?: governance | administration | government | trusteeship | rule | control )")
    (owns denied)
    (guard
      "trump | biden | (?: occupied | annexed ) \\s (?: districts? | territor\\w+ | areas? | regions? ) | {russia} (?: n )? {near} (?: leader | government | regime )")
    (example "The authorities in Kyiv are to be replaced.")
    (counterexample "The windows in Kyiv are to be replaced."))
  (clause-pattern (id only-with-another-government) (claim denies-legitimacy)
    (needs "legitima")
    (expression
      "\\b (?: only | solely ) {near} (?: with | by ) {near} (?: a | the ) {near} legitimate {near} (?: government | president | authorit\\w+ | leadership | representat\\w+ ) | \\b legitimate {near} (?: government | president | authorit\\w+ | leadership ) {mid} (?: not {near} (?: the \\s one | that ) | must \\s first | first \\s be | elected \\s first )")
    (guard
      "Ukraine's \\s legitimate | legitimate {near} (?: government | president ) of \\s Ukraine \\s (?: is | has | enjoys )")
    (owns denied)
    (example "It can be signed only with a legitimate government.")
    (counterexample "It is a legitimate question.")))

(deffacts terse-force-patterns "Forces and government in notes without a verb."
  (clause-pattern (id army-in-a-note) (claim caps-forces)
    (needs "army" "armed forces" "afu" "military" "troops" "strength" "establishment")
    (expression
      "(?: \\A | [.;] \\s ) (?: [\\w'-]+ \\s ){0,5} (?: army | armed \\s forces | AFU | military | troops | troop \\s (?: strength | numbers ) | peacetime \\s (?: establishment | strength ) ) (?: \\s [\\w'-]+ ){0,3} \\s? [:-] \\s (?: [\\w'-]+ [.]? \\s ){0,3} (?<size> {strength} )")
    (guard
      "\\b (?: at \\s least | minimum | not \\s less | no \\s (?: fewer | less | limits? | caps? ) | remain\\w* | stay\\w* | current\\w* | today | casualt\\w+ | losses ) \\b | {russia} {near} (?: army | armed | military | troops )")
    (example "Army: 85,000.")
    (counterexample "Army: at least 500,000."))
  (clause-pattern (id authorities-resign) (claim changes-government)
    (needs "resign" "remov" "dismiss" "dissol" "departure" "replace")
    (besides "authorit" "government" "leadership" "president" "parliament" "regime" "rada" "bod")
    (expression
      "\\b (?: resignation | removal | dismissal | dissolution | self-dissolution | replacement | departure (?: \\s from \\s office )? ) \\W+ of \\W+ (?: (?: all | every | the | its | present | current | constitutional | Ukrainian | ruling | Kyiv | Kiev ) \\W+ ){0,4} (?: authorities | authority | bod(?:y|ies) (?= \\s of \\s (?: the \\s )? (?: former \\s )? \"? {ukraine} ) | government | leadership | president | parliament | regime | Rada ) \\b")
    (guard
      "trump | biden | {russia} (?: n )? {near} (?: government | authorities | parliament )")
    (example "Resignation of all the constitutional authorities in Kiev.")
    (counterexample "Resignation of the referee.")))
