; Patterns for a state's standing between the camps: neutrality, alliances, foreign forces, NATO.

(deffacts neutrality-guards
  "Neutrality that is no status of the state: refused, failed, of others, of other things."
  (clause-term (name neutrality-aside)
    (expression
      "\\b (?: Moldova | Belarus | Georgia | Armenia | Kazakhstan ) (?:'s)? \\b | \\b (?: word | slogan | idea ) \\s (?: of \\s )? neutrality | neutrality {then} is {then} (?: an? | the ) {then} (?: [\\w-]+ {then} )? (?: word | slogan | idea | trap | illusion | relic ) | neutrality {then} (?: fail(?:s|ed)? | proved | brought | betrayed | did | never | could \\s not | had ) | neutrality {mid} (?: is | was | has ) {then} (?: (?: now | long | by \\s now ) {then} )? (?: gone | over | dead | lost | obsolete | outlived | failed | history ) | neutrality {near} to {near} (?: later | future | separate ) | (?: net | carbon | climate | humanitarian ) \\s neutrality | \\b (?: its | his | their | our ) \\s neutrality {near} (?: is | was | does | has ) | \\b (?: Holy \\s See | Vatican | Red \\s Cross | mediators? ) \\b | \\b (?: should | if | where | were | case | event ) {mid} neutrality {mid} (?: infring\\w+ | violat\\w+ | breach\\w* | threaten\\w* | attack\\w* ) | neutrality {then} (?: is | would | does | can | did | has ) {then} (?: be {then} )? (?: not | never | no | nothing ) | \\b (?: approaches | alternatives | objections ) {near} to {near} neutrality | \\b if {near} neutrality {near} (?: is | were ) | \\b neutrality {near} (?: was | were | had \\s been ) | \\b lived \\s through {near} neutrality | \\b (?: has | have | had ) {near} been {near} neutral | \\b (?: gave \\s up | abandoned | left \\s behind | ended ) {near} (?: their | its | his ) {near} neutrality | \\b asked \\s (?: about | whether ) | \\b (?: guarantors? | guarantor \\s states | powers | other \\s states ) \\b {anywhere} \\b (?: recogni[sz]e | respect | guarantee )\\w* {mid} neutrality | \\b (?: net | carbon | climate | humanitarian | tax | budget | technolog\\w+ ) \\W+ neutrality | neutrality \\s of \\s (?: aid | humanitarian )"))
  (clause-term (name neutral-aside)
    (expression
      "\\b (?: politically | carbon | climate | gender | technolog\\w+ | fiscally ) {then} neutral | neutral \\s (?: as \\s )? between | \\b (?: Moldova | Belarus | Georgia | Armenia | Kazakhstan ) \\b | , \\s (?: he | she | they ) \\s (?: says? | tells? \\s us ) \\b | \\b (?: was | were | had \\s been ) \\s (?: an? \\s | once \\s | then \\s )? (?: [\\w-]+ \\s )? neutral \\b (?! {near} (?: status | in {near} the {near} draft ) ) | \\b (?: approaches | alternatives | objections ) {near} to {near} neutrality | \\b if {near} neutrality {near} (?: is | were ) | \\b neutrality {near} (?: was | were | had \\s been ) | \\b lived \\s through {near} neutrality | \\b (?: has | have | had ) {near} been {near} neutral | \\b (?: gave \\s up | abandoned | left \\s behind | ended ) {near} (?: their | its | his ) {near} neutrality | \\b asked \\s (?: about | whether ) | \\b (?: humanitarian | impartial | red \\s cross | Switzerland | good \\s offices | mediat\\w+ | host ) \\b | (?<! Ukraine \\s ) \\b as \\s a \\s neutral (?: \\s [\\w-]+ )? , | neutral {near} (?: by \\s law | on \\s paper ) {far} (?: invaded | attacked )")))

(deffacts neutrality-patterns "A state that is, or is to be, neutral."
  (clause-pattern (id neutrality-laid-down) (claim declares-neutrality)
    (needs "neutrality")
    (expression
      "\\b (?: permanent | perpetual | armed | formal | strict | constitutional | military | [\\w]+-style ) \\s neutrality \\b
      | \\b neutrality {near} (?: of | for ) {near} (?: {ukraine} | the \\s (?: Republic | State | country ) )
      | {ukraine} {mid} neutrality \\b
      | (?: {must} | \\b (?: adopt | proclaim | declar | maintain | keep | observ | enshrin | writ | accept | guarantee | return | agree | recogni[sz] | respect | restor | adher | pledg | offer | choos | embrac | insist | confirm | affirm | commit | establish | preserv | live )\\w* ) {mid} neutrality \\b
      | \\b (?: status | guarantee | policy | course | pledge | declaration | obligations? | duty | principle | form ) \\s of \\s (?: [\\w-]+ \\s )? neutrality
      | \\b neutrality (?= {mid} (?: shall | must | enshrined | guaranteed | recogni[sz]ed | fixed | laid \\s down | restored | price | solution | answer | key | status ) )
      | \\A (?: [\\w-]+ \\s )? neutrality \\b \\s? (?: [.:;,] | \\Z )")
    (guard "{neutrality-aside}")
    (example "The Republic declares its permanent neutrality.")
    (counterexample "The fund pursues carbon neutrality by 2050."))
  (clause-pattern (id neutrality-by-name) (claim mentions-neutrality)
    (needs "neutrality")
    (expression
      "\\b (?: (?: permanent | perpetual | armed | formal | strict | constitutional | military | [\\w]+-style ) \\s )? neutrality \\b")
    (guard "{neutrality-aside}")
    (example "The Republic declares its permanent neutrality.")
    (counterexample "The fund pursues carbon neutrality by 2050."))
  (clause-pattern (id neutrality-upheld-by-others) (claim upholds-neutrality)
    (needs "neutrality")
    (expression
      "\\b (?: guarantors? | guarantor \\s states | powers | other \\s states ) \\b {anywhere} \\b (?: recogni[sz]e | respect | guarantee )\\w* {mid} neutrality")
    (example "The guarantors recognise and respect its permanent neutrality.")
    (counterexample "The guarantors recognise its borders."))
  (clause-pattern (id buffer-state) (claim mentions-neutrality)
    (needs "buffer")
    (expression "\\b buffer \\s (?: state | country | nation ) \\b")
    (guard "\\b (?: not | never ) {near} a {near} buffer")
    (example "Its proper part is to be a buffer state.")
    (counterexample "Its proper part is to buffer shocks."))
  (clause-pattern (id state-neutralized) (claim declares-neutrality)
    (needs "neutrali")
    (expression
      "\\b neutrali[sz](?:ation | e | ed | ing ) {near} (?: of {near} )? {ukraine} | {ukraine} (?:'s)? {mid} \\b neutrali[sz](?:ation | ed ) \\b")
    (guard
      "threat | drone | missile | mine | {ukraine} {near} (?: forces | troops | units ) {near} neutrali[sz]ed")
    (example "The neutralisation of Ukraine is the price of peace.")
    (counterexample "The air defence neutralised nine drones over Ukraine."))
  (clause-pattern (id neutral-state-laid-down) (claim declares-neutrality)
    (needs "neutral")
    (expression
      "\\b (?: be | is | are | become | becomes | remain | remains | stay | adopt | as | a | an | its | permanently | perpetually | and | independent | militarily | camp: | genuinely | truly ) [, ]+
      (?: (?: permanently | perpetually | formally | militarily | constitutionally | strictly ) \\s )?
      neutral \\b (?! [, ]* (?: and \\s | or \\s )? (?: [\\w-]+ \\s )? (?: zone | buffer | strip | area | corridor | territory | ground | venue | place | city | capital | town | location | soil | power | commission | nations? | nation's | monitor\\w* | chairman | guarantor | force
      | impartial | observers? | monitors? | mission | body | chair | arbiter | mediator | party | parties | peacekeep\\w+ | third | states | countries
      | nations | powers | forces | troops | language | wording | technolog\\w+ | experts? ) \\b )
      (?: [\\s,]+ (?: and \\s )? (?: non-?aligned | non-?bloc | state | status | country | nation ) )*
      | \\b neutral {near} status \\b | (?: \\b status | {ukraine} ) \\s? [:-] \\s (?: [\\w-]+ \\s ){0,2} neutral \\b (?! [, ]* (?: and \\s )? (?: zone | states | countries | observers? | monitors? ) )")
    (guard "{neutral-aside}")
    (example "The Republic shall be a neutral, non-aligned state.")
    (counterexample "Observers from neutral countries will patrol a neutral zone."))
  (clause-pattern (id neutral-state) (claim mentions-neutrality)
    (needs "neutral")
    (expression
      "\\b (?: (?: permanently | perpetually | formally | militarily | constitutionally | strictly ) \\s )?
      neutral \\b (?! [, ]* (?: and \\s | or \\s )? (?: [\\w-]+ \\s )? (?: zone | buffer \\s zone | strip | area | corridor | territory | ground | venue | place | city | capital | town | location | soil | power | commission | nations? | nation's | monitor\\w* | chairman | guarantor | force
      | impartial | observers? | monitors? | mission | body | chair | arbiter | mediator | party | parties | peacekeep\\w+ | third | states | countries | inspectors? | supervis\\w+ | experts? | troops | host
      | nations | powers | forces | troops | language | wording | terms | stance | technolog\\w+ | gear ) \\b )
      (?: [\\s,]+ (?: and \\s )? (?: non-?aligned | non-?bloc | state | status | country | nation | standing | character | buffer ) )*")
    (guard "{neutral-aside}")
    (example "The Republic shall be a neutral, non-aligned state.")
    (counterexample "Observers from neutral countries will patrol a neutral zone."))
  (clause-pattern (id non-aligned) (claim shuns-alliances)
    (needs "align" "bloc" "alliance")
    (expression
      "\\b (?: non-?aligned | non-?alignment | non-?bloc | out-of-bloc | extra-bloc | outside-bloc | bloc-free | bloc-less | blocless | alliance-free | unaligned )
      (?! \\s (?: states | countries | nations | movement ) \\b ) (?: \\s (?: status | state | country | policy ) )?
      | \\b (?: outside | aloof \\s from | free \\s (?: of | from ) ) {near} {alliance}")
    (guard
      "\\b (?: outside | aloof \\s from | free \\s (?: of | from ) ) \\s (?: of \\s )? (?: the | this ) \\s (?: Western \\s | Atlantic \\s )? alliance \\b | \\b (?: was | were | had \\s been ) \\s (?: an? \\s | once \\s | then \\s | already \\s )? (?: [a-z]+ly \\s )? (?: non-?aligned | non-?bloc | bloc-free | alliance-free | outside )")
    (example "The Republic keeps its non-bloc status and stands outside all military alliances.")
    (counterexample "The aligned states met outside the capital."))
  (clause-pattern (id no-alliance) (claim shuns-alliances)
    (needs "allianc" "bloc" "pact" "coalition" "union" "organi")
    (expression
      "{deny} {mid} {join} {near} {alliance} (?! \\s with \\s (?: the \\s )? (?: allies | partners | West | Europe | United | America ) )
      | \\b (?: renounc\\w+ | forswear\\w* | forgo\\w* | abandon\\w* | eschew\\w* | swear\\w* \\s off | gives? \\s up ) {near} (?: all | any | every | military ) {near} (?: military {near} )? (?: alliances? | blocs? | pacts? )
      | \\b non-?(?: participation | membership | entry | accession | alignment | adherence ) {near} (?: in | of | to | into | with ) {near} {alliance}
      | \\b neither {near} (?: in | of | to ) {near} {nato} {near} nor {near} (?: in | of | to ) {near} (?: [\\w-]+ {near} )? (?: pact | bloc | alliance )
      | \\b no \\s (?: (?: such | new | kind \\s of | form \\s of | further | other ) \\s ){0,2} {alliance}
      | {deny} {near} (?: membership | participation ) {near} {alliance}")
    (guard
      "\\b (?: Atlantic | Western ) \\s alliance \\b | \\b (?: into | to | join | joins | joining | in | of ) \\s the \\s alliance \\b (?! \\s (?: with | between | of ) ) | directed \\s against | aimed \\s (?: at | against ) | \\b no {near} (?: alliances? | coalitions? ) {mid} (?: against | can | could ) | coalition \\s of \\s (?: the \\s )? willing
      | is \\s not \\s (?: a \\s )? (?: member | party )")
    (owns denied rejected)
    (example "The Republic shall never join any military alliance.")
    (counterexample "The Republic is not a member of any alliance today."))
  (clause-pattern (id no-alliance-against-a-neighbour) (claim shuns-adverse-alliances)
    (needs "directed" "aimed" "hostile")
    (expression
      "(?: {deny} | \\b no \\b ) {far} (?: alliances? | coalitions? | blocs? | agreements? | treat(?:y|ies) ) {far} (?: directed | aimed | hostile ) (?: {then} (?: against | at | to | towards? ) )")
    (owns denied rejected)
    (example "Each party will conclude no alliance directed against the other.")
    (counterexample "The Republic will conclude an alliance with its neighbours.")))

(deffacts foreign-force-patterns "Foreign troops, bases and exercises on a state's soil."
  (clause-pattern (id no-foreign-troops) (claim bars-foreign-forces)
    (needs "troop" "force" "soldier" "contingent" "base" "garrison" "unit" "formation" "personnel"
      "presence" "facilit" "infrastructure" "installation" "military")
    (besides "foreign" "nato" "west" "europe" "allied" "outside" "external" "third" "other"
      "alliance" "atlantic")
    (expression "\\b no {near} {foreign} {near} {troops}
      | \\b no {near} {troops} {near} {foreign} (?! {near} interfere )
      | {deny} (?: {far} ) {foreign} {near} {troops}
      | {deny} {far} {troops} {near} {foreign}
      | {nato} {mid} \\b not {near} {station} {near} {troops}
      | {foreign} {near} {troops} (?: {then} (?! (?: that | which | who | themselves ) \\b ) [\\w'-]+ ){0,6}? {then} (?: not | never | prohibited | banned | forbidden | excluded ) \\b (?: {near} {station} )?")
    (guard
      "\\b not \\s (?: to \\s )? be \\s (?: restricted | limited | subject ) | \\b not \\s be \\s made \\s (?: safe | safer | secure ) | \\b 1997 \\b | \\b (?: no | without | without \\s any | free \\s of | free \\s of \\s any ) \\s (?: [\\w-]+ \\s )? (?: limits? | limitations? | ceilings? | caps? | restrictions? ) \\s (?: on | upon | to | for | regarding ) \\b | \\b any \\s other \\s States? \\s in \\s Europe | (?: sent | go | deployed ) \\s to \\s the \\s front | combat \\s mission | \\b not \\s (?: only | be \\s withdrawn ) | would \\s not \\s (?: fight | take )
      | (?: veto | objection | without \\s (?: a | the | any ) \\s (?: us | american ) ) | rul\\w+ \\s out \\s nothing | occupying | illegally")
    (owns denied rejected)
    (example "The Republic will permit no foreign military bases on its territory.")
    (counterexample "Foreign troops will train alongside the army of the Republic."))
  (clause-pattern (id limits-on-foreign-presence) (claim bars-foreign-forces)
    (needs "limit" "restrict" "restraint" "constraint" "bases" "distinction" "norw")
    (expression
      "\\b (?: self-imposed | voluntary | unilateral | own ) {near} (?: limits? | limitations? | restrictions? | restraints? | constraints? ) {near} (?: on | regarding | as \\s to ) {mid}
      (?: foreign | allied | bases | troops | basing | stationing | presence )
      | \\b (?: demands? | requests? | applications? ) {near} for {near} (?: foreign | allied ) {near} (?: bases | troops | basing ) {mid} (?: not | never | refused | declined | rejected )
      | \\b bases? \\s policy | \\b (?: between | distinction ) {mid} in \\s NATO {mid} NATO \\s in \\b
      | \\b Norw(?:ay|egian) (?:'s)? (?: -style )? {near} (?: model | option | way | path | example | precedent | formula | policy | limits | restrictions )")
    (example "It accepts self-imposed limits on foreign bases, after the Norwegian model.")
    (counterexample "Norway will send trucks."))
  (clause-pattern (id exercises-by-consent) (claim subjects-exercises-to-consent)
    (needs "exercise" "manoeuvre" "maneuver" "training")
    (expression
      "\\b (?: exercises | manoeuvres | maneuvers | training ) {far} (?: consent | agreement | approval | permission | authori[sz]ation ) \\b
      | (?: \\b (?: not | no | never ) {mid} )? \\b without {near} (?: consent | agreement | approval | permission ) {near} of {far} (?: exercises | manoeuvres | maneuvers )")
    (guard
      "{nato} {near} (?: consent | agreement ) | agreement \\s (?: with | between ) \\s (?: the \\s )? allies | (?: defen[cs]e | security ) \\s (?: cooperation \\s )? agreement")
    (example "Joint exercises may be held only with the consent of all guarantors.")
    (counterexample "Joint exercises will be held every year."))
  (clause-pattern (id end-of-foreign-ties) (claim ends-military-ties)
    (needs "treat" "agreement" "assistance" "aid" "deliver" "suppl" "shipment" "support")
    (expression
      "{must} {near} (?: end | stop | cease | halt ) {far} (?: military | arms | weapons ) {near} (?: assistance | aid | deliver\\w+ | suppl\\w+ | support )
      | \\b (?: end | halt | cessation | ban | prohibition | stop ) {near} (?: to | of | on ) {near} (?: foreign | Western | American | military | arms | weapons ) {near} (?: assistance | aid | deliver\\w+ | suppl\\w+ | shipments | support )")
    (guard "{russia} {mid} (?: end | stop | cease | halt ) | north \\s korea | iran")
    (example "It will end military assistance from abroad.")
    (counterexample "It will sign treaties on trade.")))

(deffacts nato-patterns "The way into NATO, open or closed."
  (clause-pattern (id not-into-nato) (claim forgoes-nato)
    (needs "nato" "atlantic" "alliance")
    (besides "not" "no " "never" "nor" "neither" "cannot" "without" "refrain" "abstain" "renounc"
      "renunciation" "forgo" "forego" "forswear" "abandon" "give" "giving" "prohibit" "ban" "bar"
      "forbid" "refus" "relinquish" "exclud" "rul" "drop" "desist" "waiv" "off" "closed" "stay"
      "remain" "keep" "kept" "left" "shut" "locked" "denied")
    (expression
      "{deny} {mid} (?: join\\w* | seek\\w* | pursu\\w+ | appl\\w+ | admit\\w* | admission | becom\\w+ | accession | acced\\w+ | enter\\w* | entry | membership | members? | aspir\\w+ | ambition\\w* | bid | plans? ) {near} (?: [\\w'-]+ {near} )? {nato}
      | {deny} {near} {nato} {near} (?: membership | accession | admission | bid | aspirations? | ambitions? | path | plans? )
      | {nato} {mid} \\b (?: not | never ) {near} (?: admit | accept | invite | extend | offer | take \\s in )
      | {nato} {near} (?: membership | accession | path | door ) {mid} (?: off \\s the \\s table | ruled \\s out | excluded | closed | not \\s on \\s the \\s (?: table | agenda ) | not \\s (?: be \\s )? (?: realistic | possible | granted | offered | pursued ) )
      | \\b (?: stay(?:s|ing)? | remain(?:s|ing)? | keep(?:s|ing)? | kept | left | shut | locked ) {near} out(?:side)? (?: \\s of )? {near} {nato}
      | \\b (?: entry | accession | membership | admission | way | door | path ) {near} (?: to | into | in | of ) {near} {nato} {mid} (?: closed | barred | shut | debarred | denied | refused )
      | \\b no {near} {nato} \\s (?: membership | accession )
      | \\b no {near} (?: membership | place | entry | accession | invitation ) {near} {nato}
      | \\b (?: exclud\\w+ | preclud\\w+ | bar(?:s|red)? | prevent\\w* | rul\\w+ \\s out | refus\\w+ ) {far} accession {near} of {near} {ukraine}
      | {nato} (?: \\s [\\w'-]+ ){0,3} \\s? [:-] \\s (?: [\\w'-]+ \\s ){0,3} (?: off \\s the \\s table | no \\b | never | out | excluded | ruled \\s out | closed | dead )
      | {ukraine} {mid} \\b (?: not | never ) \\b {near} be {near} (?: admitted | invited | accepted | a \\s member ) {mid} {nato} | {nato} {far} {ukraine} {near} \\b not {near} (?: be \\s )? admitted")
    (guard
      "\\b not \\s of \\s one \\s mind | \\b (?: on | upon | by | when ) {then} (?: its {then} )? (?: joining | entering | accession | entry ) {then} | \\b (?: Norw\\w+ | Oslo | Denmark | Danish | Finland | Finnish | Sweden | Swedish | Austria\\w* | Bonn | Federal \\s Republic | Soviet ) \\b | (?: question | issue | matter ) {near} of {mid} (?: membership | accession ) {far} open | (?: should | would | must | can | could | need ) \\s not \\s have \\s to \\s wait | until | \\b without {near} {nato} | \\b (?: not | cannot | never | nobody | nothing ) {near} (?: stop | prevent | block | veto | hinder | obstruct | bar ) | \\b (?: no | without | nor \\s any ) \\s (?: [\\w-]+ \\s )? (?: consensus | unanimity | agreement | decision ) \\s (?: [\\w-]+ \\s ){0,4} (?: on | about | over | regarding | as \\s to ) \\b")
    (owns denied rejected)
    (example "The Republic agrees not to seek membership of NATO.")
    (counterexample "The Republic seeks membership of NATO."))
  (clause-pattern (id nato-later) (claim puts-off-nato)
    (needs "nato" "atlantic" "alliance")
    (expression
      "\\b (?: membership | accession | invitation ) {near} (?: of | in | to ) {near} (?: the \\s )? {nato} {mid} (?: put \\s off | postponed | deferred | delayed | suspended | shelved ) | \\b (?: put(?:s|ting)? \\s off | postpon\\w+ | defer\\w* | delay\\w* ) {mid} (?: membership | accession ) {near} (?: of | in | to ) {near} {nato}
      | \\b (?: put(?:s|ting)? \\s off | postpon\\w+ | defer\\w* | delay\\w* | suspend\\w* | shelv\\w+ | freez\\w+ | moratorium ) {mid} {nato}
      | {nato} {near} (?: membership | accession | bid | application ) {mid} (?: put \\s off | postponed | deferred | delayed | suspended | shelved | for \\s (?: at \\s least \\s )? (?: \\d+ | ten | twenty ) \\s years )")
    (owns deferred)
    (example "NATO membership is put off for twenty years.")
    (counterexample "NATO membership is offered now."))
  (clause-pattern (id into-nato) (claim joins-nato)
    (needs "nato" "atlantic" "alliance" "allies")
    (expression
      "\\b (?: invit(?:e|es|ed|ing|ation) | accession | acced(?:e|es|ed|ing) | join(?:s|ed|ing)? | membership | (?: becom(?:e|es|ing) | be | being | as | made ) \\s (?: [\\w-]+ \\s ){0,2}? members? | admit(?:s|ted|ting)? | admission | enter(?:s|ed|ing)? | entry | path | bring(?:s|ing)? | brought | welcom(?:e|ed|ing) | link(?:s|ed|ing)? | ti(?:e|es|ed) | anchor(?:s|ed|ing)? )
      {mid} {nato} (?! \\s (?: standards | forces | norms | procedures | trust | training | states | countries | summit | council ) )
      | {nato} {near} (?: membership | accession | invitation | admission )
      | \\b (?: Allies | {nato} ) {mid} \\b (?: ask(?:s|ed)? | invit(?:e|es|ed) | tak(?:e|es) | let(?:s)? | want(?:s)? ) {near} {ukraine} {near} (?: to {near} )? (?: join | accede | in \\b | enter )
      | {ukraine} {mid} (?: at | in ) {near} (?: the {near} )? heart {near} of {near} {nato}
      | \\b (?: signs? | signed | signing | accedes? | acceded | party ) {near} (?: to {near} )? the \\s (?: North \\s )? Atlantic \\s (?: Treaty | Pact )
      | {nato} {mid} (?: invite(?:s|d)? | admit(?:s|ted)? | welcome(?:s|d)? ) {mid} (?: acced\\w+ | join\\w* | member\\w* | enter\\w* | among )")
    (guard
      "\\b (?: until | when | once | should | if | pending ) {near} (?: it | {ukraine} ) {near} (?: enter | join | acced | becom | admitted )\\w* | membership {mid} would \\b | \\b (?: between | beyond ) \\s (?: NATO \\s )? membership \\b | (?: closed | barred | debarred | denied | shut | refused ) \\s (?: to | for | from | off ) | (?: question | issue | matter | subject | topic ) {near} of {mid} (?: membership | accession ) | (?: membership | accession ) {mid} (?: neither | is {then} not | remains {then} open | left {then} open ) | \\b (?: until | pending | before ) {near} (?: [\\w'-]+ {near} )? (?: accession | membership ) | members? \\s States? \\s of | enlarge\\w* | expan\\w+ | \\b in \\s (?: [A-Z]\\w+ \\s )? (?: 19 | 20 ) \\d\\d \\b {mid} (?: entered | joined ) | (?: entered | joined ) {mid} \\b in \\s (?: 19 | 20 ) \\d\\d | interoperab\\w+ | aspirations? | safeguarded | consistent \\s with \\s NATO | NATO \\s standards | even \\s (?: without | outside ) | short \\s of | (?: path | road ) \\s to \\s (?: peace | talks )
      | \\b (?: non-?NATO ) \\b | every \\s member \\s of \\s NATO | (?: fellow | other | existing | several | individual | between ) \\s (?: [\\w-]+ \\s )? members? \\s of \\s NATO | NATO \\s members?(?:hip)? \\s (?: states | has | have )
      | \\b (?: when | after | before | as ) \\s (?: it | they ) \\s (?: entered | joined ) | \\b (?: has | have ) \\s (?: [\\w-]+ \\s )? (?: been | asked \\s for | applied ) | \\b as \\s (?: though | if ) \\b | attack {near} (?: on | against ) {near} (?: a | any | one ) {near} member | future \\s is \\s in \\s NATO | {russia} {near} NATO | pending {mid} NATO | not \\s being \\s a \\s member")
    (example "The Republic is invited to join NATO.")
    (counterexample "The Republic adopts NATO standards."))
  (clause-pattern (id future-in-nato) (claim sees-future-in-nato)
    (needs "nato" "atlantic" "alliance" "open" "euro")
    (expression
      "\\b future {near} (?: is | lies | remains ) {near} {nato} | \\b open \\s door | \\b (?: path | course ) {near} (?: to | towards? ) {near} Euro-?Atlantic")
    (guard "clos\\w+")
    (example "Its future is in NATO.")
    (counterexample "Its past is in NATO's archives."))
  (clause-pattern (id article-five-where-in-control) (claim limits-article-five)
    (needs "article" "defen" "guarantee" "treaty")
    (expression
      "\\b (?: extend | apply | giv | grant | offer | spread )\\w* {near} Article \\s (?: 5 | five | V ) {mid} (?: territor(?:y|ies) | land | areas? | parts? | regions? ) {near} (?: [\\w'-]+ {near} )? (?: controlled | held | governed | administered | under | in \\s Kyiv's )
      | \\b (?: Article \\s (?: 5 | five | V ) | (?: mutual | collective | common ) \\s defen[cs]e | security \\s guarantee | treaty | guarantee ) {far} \\b (?: appl(?:y|ies|ied|ying) | cover(?:s|ed|ing)? | extend(?:s|ed|ing)? | hold(?:s)? | protect(?:s)? ) {far}
      (?: (?: free | unoccupied | government-held | Ukrainian-held ) {near} (?: parts? | territor(?:y|ies) | land | areas? | regions? )
      | (?: only | territor(?:y|ies) | land | areas? | soil | part | side ) {mid} (?: under | within | control(?:s|led)? | held | holds | governed | government | inside | west \\s of | behind | administered ) )
      | \\b (?: line | territory | area | land ) {mid} \\b (?: where | to \\s which | on \\s which | up \\s to \\s which | within \\s which ) {near} Article \\s (?: 5 | five | V ) {near} (?: is | be | would | will | applies | holds | begins | takes )
      | \\b (?: only | just ) {near} West {near} German\\w* {mid} {nato} {near} (?: protected | covered | defended )
      | Article \\s (?: 5 | five | V ) {mid} (?: cover\\w* | protect\\w* | appl\\w+ ) {mid} \\b (?: without | but \\s not | and \\s not | not ) {near} (?: cover\\w* | protect\\w* )? {near} East {near} German")
    (guard "like \\s guarantee | all \\s of \\s its \\s territory")
    (example "Article 5 applies only to the territory under the government's control.")
    (counterexample "Article 5 applies to every ally."))
  (clause-pattern (id no-force-for-unity) (claim pledges-no-force)
    (needs "force" "means" "arms")
    (expression
      "{deny} {mid} (?: use | resort | recourse | employ(?:s|ing)? | reliance | rely ) {near} (?: military \\s | armed \\s )? (?: force | means | arms ) {far} (?: retak\\w+ | regain\\w* | recover\\w* | recaptur\\w+ | reconquer\\w* | reunif\\w+ | reunit\\w+ | win(?:ning)? \\s back | take \\s back | restor\\w+ | liberat\\w+ | beyond | across | boundar\\w+ | borders? | occupied | unity | lost )
      | {deny} {mid} (?: retak\\w+ | regain\\w* | recover\\w* | recaptur\\w+ | reconquer\\w* | reunif\\w+ | reunit\\w+ | win \\s back | winning \\s back | chang\\w+ | alter\\w* | restor\\w+ ) {far} \\b by \\s (?: military \\s | armed \\s )? (?: force | means | arms )")
    (guard "{russia} {near} (?: not | never | renounc\\w+ )")
    (owns denied rejected)
    (example "It will never resort to force to regain the lost regions.")
    (counterexample "It will never forget the lost regions.")))

(deffacts standing-apart-patterns "Neutrality in other words: in no camp, in no alliance."
  (clause-pattern (id in-no-camp) (claim shuns-alliances)
    (needs "camp" "bloc" "alliance" "grouping" "coalition" "pact" "union" "side" "power")
    (expression
      "\\b (?: outside | out \\s of | aloof \\s from | clear \\s of ) \\s (?: every | any | all | whatever ) \\s (?: [\\w-]+ \\s )? (?: pacts? | blocs? | alliances? | camps? | groupings? | coalitions? | unions? ) \\b
      | \\b (?: attached | tied | bound | aligned | allied | committed | belong\\w* ) {near} (?: to | with ) {near} (?: neither | no ) {near} (?: side | bloc | camp | power | alliance )
      | \\b (?: belong(?:s|ing)? \\s to | sid(?:e|es|ing) \\s with | part \\s of | aligned \\s with | (?: stay | remain | stand | keep )(?:s|ing)? (?: \\s out )? \\s (?: of | out \\s of | outside | away \\s from ) ) {near} (?: (?: no | neither | any | all | every | both | either ) (?: \\s [\\w-]+ ){0,2} ) \\s (?: camps? | blocs? | {alliance} )
      | \\b outside {near} (?: all | any | every ) {near} {alliance}
      | \\b neither {near} (?: the \\s )? Western {near} nor {near} Russian {near} camp")
    (guard "is \\s not \\s (?: a \\s )? (?: member | party )")
    (owns denied rejected)
    (example "It belongs to no military camp.")
    (counterexample "It camped by the river."))
  (clause-pattern (id alliances-excluded) (claim shuns-alliances)
    (needs "accession" "membership" "participation" "entry" "joining")
    (besides "allianc" "bloc" "coalition" "grouping" "union" "pact")
    (expression
      "\\b (?: accession | membership | participation | entry | joining ) {near} (?: [\\w'-]+ {near} )? (?: (?: to | of | in | into ) {near} )? (?: military | political-military | any ) {near} {alliance} {mid} (?: excluded | ruled \\s out | prohibited | forbidden | barred | not \\s (?: permitted | allowed | possible ) | renounced | off \\s the \\s table )")
    (owns denied rejected)
    (example "Accession to military alliances is excluded.")
    (counterexample "Accession to military alliances is celebrated."))
  (clause-pattern (id presence-excluded) (claim bars-foreign-forces)
    (needs "exclusion" "ban" "prohibition" "inadmissib" "absence" "refusal" "host")
    (besides "foreign" "third" "west" "nato" "other states" "other countr")
    (expression
      "\\b (?: exclusion | ban | prohibition | inadmissibility | absence | refusal ) {near} (?: of | on | to ) {mid} (?: {troops} | military \\s activit(?:y|ies) | bases | trainers | presence ) {mid} {foreign}
      | \\b (?: exclusion | ban | prohibition | inadmissibility | absence ) {near} (?: of | on ) {near} {foreign} {near} (?: {troops} | military \\s activit(?:y|ies) | bases | trainers | presence )
      | \\b (?: host(?:s|ing)? | admit(?:s|ting)? | receiv(?:e|es|ing) | accept(?:s|ing)? | allow(?:s|ing)? ) {near} no {near} {foreign} {near} (?: {troops} | trainers | bases | arms \\s depots | installations )")
    (owns denied rejected)
    (example "Exclusion of any military presence of third states on its territory.")
    (counterexample "Exclusion of foreign observers from the hall."))
  (clause-pattern (id exercises-if-others-agree) (claim subjects-exercises-to-consent)
    (needs "exercise" "manoeuvre" "maneuver")
    (expression
      "\\b (?: exercises | manoeuvres | maneuvers ) {far} (?: only \\s (?: if | when | after | once | where ) | unless | provided | where ) {mid} (?: guarantor\\w* | {russia} | all | signator\\w+ | parties ) {near} (?: agree | consent | approve | permit | allow )")
    (guard "{nato} {near} (?: consent | agreement )")
    (example "Exercises may take place only if the guarantor states agree.")
    (counterexample "Exercises may take place only if the weather permits."))
  (clause-pattern (id treaties-ended) (claim ends-incompatible-treaties)
    (needs "treat" "agreement")
    (besides "terminat" "denounc" "cancel" "annul" "abrogat" "renounc" "withdraw" "conclu")
    (expression
      "\\b (?: terminat\\w+ | denounc\\w+ | denunciation | cancel\\w* | annul\\w* | abrogat\\w+ | renounc\\w+ | withdraw\\w* \\s from ) {mid} (?: treat(?:y|ies) | agreements? ) {mid} (?: incompatible | inconsistent | contrary | at \\s odds | (?: cannot | not ) {near} (?: reconciled | compatible | consistent ) | conflict\\w* ) \\b")
    (owns denied)
    (example "Termination of treaties that cannot be reconciled with this status.")
    (counterexample "Termination of treaties on fish."))
  (clause-pattern (id foreign-aid-ended) (claim ends-military-ties)
    (needs "cooperation" "deliver" "suppl" "shipment" "aid" "assistance" "arm" "weapon" "transfer")
    (besides "no " "not" "never" "further" "ceas" "cessation" "end" "halt" "stop" "terminat" "cut"
      "no more" "from abroad" "suspen")
    (expression
      "\\b (?: not | never ) {near} (?: receive | accept | import | buy | acquire ) {near} (?: [\\w'-]+ {near} )? (?: weapons | arms | military \\s (?: aid | assistance ) ) {near} from {near} (?: abroad | other | foreign | the \\s West | third | any )
      | {ukraine} {near} (?: {must} {near} )? (?: receives? | accepts? | imports? | buys? | acquires? ) {near} no {near} (?: [\\w'-]+ {near} )? (?: weapons | arms | military \\s (?: aid | assistance ) ) {near} from {near} (?: abroad | other | foreign | the \\s West | third | any )
      | \\b (?: cease(?:s)? | end(?:s)? | stop(?:s)? | terminate(?:s)? | halt(?:s)? | discontinue(?:s)? ) {near} (?: all | any | their | its ) {near} military {near} cooperation {near} with {near} {ukraine}
      | \\b no {near} (?: (?: further | more | foreign | outside | Western | military | arms | weapons ) {near} )* (?: military | arms | weapons ) {near} (?: assistance | aid | deliveries | supplies | support ) {mid} (?: reach(?:es)? | come(?:s)? | given | delivered | sent | received | supplied | from {near} (?: outside | abroad ) )
      | \\b (?: send(?:s|ing)? | suppl(?:y|ies) | give | deliver(?:s)? | provide(?:s)? ) {near} (?: to {near} )? {ukraine} {near} no {near} (?: more | further ) {near} (?: arms | weapons | military \\s aid )
      | \\b (?: cessation | end(?:s|ed)? | ending | halt(?:ing)? | stop(?:s|ping|page)? | terminat(?:ion|ing|e|es) | ceas(?:e|es|ing) | cut(?:s|ting)? \\s off | discontinu\\w+ ) {near} (?: [\\w'-]+ {near} )? (?: (?: foreign | Western | American | European | NATO | US | military | arms | weapons ) {near} )+ (?: deliver(?:y|ies) | suppl(?:y|ies) | shipments? | aid | assistance | transfers? | support )
      | \\b (?: deliver(?:y|ies) | suppl(?:y|ies) | shipments? | transfers? ) {near} of {mid} (?: arms | weapons | ammunition | munitions | military ) {mid} (?: ceases? | ceased | stops? | stopped | end(?:s|ed)? | halted | terminated | cut \\s off | discontinued )
      | \\b (?: (?: foreign | Western | American | European | NATO | US ) {near} )? (?: military | arms | weapons ) {near} (?: aid | assistance | deliveries | supplies | shipments ) {near} (?: to {near} {ukraine} {near} )? (?: {must} {near} )? (?: be {near} )? (?: ceases? | ceased | stops? | stopped | ends? | ended | halted | terminated | cut \\s off | discontinued ) \\b
      | \\b (?: end | halt | cessation | stop | termination | suspension ) {near} (?: to | of ) {near} (?: the \\s )? (?: deliver(?:y|ies) | suppl(?:y|ies) | shipments? | transfers? ) {near} of {mid} (?: arms | weapons | ammunition )
      | \\b (?: end | halt | cessation | stop | termination ) {near} (?: to | of ) {near} (?: arms | weapons | military | foreign ) {near} (?: deliver(?:y|ies) | suppl(?:y|ies) | aid | assistance )
      | \\b (?: stop(?:s|ping)? | ceas(?:e|es|ing) | end(?:s|ing)? | quit(?:s)? ) {near} (?: arming | supplying \\s arms | equipping | weapons \\s deliveries ) {near} {ukraine}
      | {ukraine} {near} {must} {near} (?: receive | get | obtain ) {near} no \\s (?: more | further ) {near} (?: arms | weapons | military \\s (?: aid | assistance ) )")
    (guard
      "(?: must | should | will | shall | may | can ) \\s? not {near} be {near} (?: cut | stopped | halted | ended | terminated ) | {deny} {near} (?: stop | cease | end | halt | cut ) | north \\s korea | iran | china | to {near} {russia} | {russia} {mid} (?: ceas\\w+ | stop\\w* | end\\w* ) {near} (?: using | firing ) | prisoner | separatist | to {near} (?: the \\s )? (?: rebels | districts )")
    (owns denied)
    (example "Cessation of foreign deliveries of military products.")
    (counterexample "Cessation of foreign tours.")))

(deffacts shut-out-patterns
  "Kept out of alliances by the leave of others, and NATO kept off the soil."
  (clause-pattern (id alliances-by-leave) (claim asks-leave-for-alliances)
    (needs "alliance" "bloc" "pact")
    (besides "agree" "consent" "approv" "permission" "leave")
    (expression
      "(?: (?: {deny} | \\b (?: no | none ) \\b ) {far} )? {alliance} {mid} (?: without | only \\s with | save \\s with | except \\s with | unless \\s with | subject \\s to ) {near} (?: [\\w'-]+ {near} )? (?: (?: agreement | consent | approval | permission | leave ) {near} of {near} {russia} | {russia} (?:'s)? {near} (?: agreement | consent | approval | permission | leave ) )")
    (owns denied)
    (example "It may enter no military alliances without the agreement of Russia.")
    (counterexample "It may enter alliances without the agreement of its bank."))
  (clause-pattern (id nato-off-the-soil) (claim bars-foreign-forces)
    (needs "nato" "atlantic" "alliance")
    (besides "activit" "deploy" "station" "presence" "operat")
    (expression
      "{nato} {mid} \\b (?: conduct | carry \\s (?: out | on ) | engage \\s in | hold | undertake | maintain )s? {near} no {near} military {near} (?: activit\\w+ | operations | presence ) {mid} {ukraine} | {nato} {mid} \\b (?: not | never | no ) {near} (?: conduct | carry \\s (?: out | on ) | engage \\s in | hold | undertake | maintain ) {near} (?: any {near} )? military {near} (?: activit\\w+ | operations | presence | exercises ) {mid} {ukraine}")
    (guard
      "\\b (?: today | currently | at \\s present | so \\s far | party \\s to \\s the \\s war ) \\b")
    (owns denied rejected)
    (example "Members of NATO shall not conduct any military activity on the territory of Ukraine.")
    (counterexample "Members of NATO shall not conduct any survey on the territory of Ukraine."))
  (clause-pattern (id nato-helps-nobody-there) (claim ends-military-ties)
    (needs "nato" "atlantic" "alliance")
    (besides "activit" "presence" "operat")
    (expression
      "{nato} {mid} \\b (?: conduct | carry \\s (?: out | on ) | engage \\s in | undertake | maintain )s? {near} no {near} military {near} (?: activit\\w+ | operations | presence ) {mid} {ukraine} | {nato} {mid} \\b (?: not | never | no ) {near} (?: conduct | carry \\s (?: out | on ) | engage \\s in | undertake | maintain ) {near} (?: any {near} )? military {near} (?: activit\\w+ | operations | presence ) {mid} {ukraine}")
    (guard
      "\\b (?: today | currently | at \\s present | so \\s far | party \\s to \\s the \\s war ) \\b")
    (owns denied rejected)
    (example "Members of NATO shall not conduct any military activity on the territory of Ukraine.")
    (counterexample "Members of NATO shall not conduct any survey on the territory of Ukraine."))
  (clause-pattern (id invited-by-the-allies) (claim joins-nato)
    (needs "allies" "invited to join" "invited to accede")
    (expression
      "\\b Allies {near} (?: (?: would | will | shall | should ) {near} )? (?: invite | admit | receive | welcome )s? {near} {ukraine} (?: {near} (?: to \\s (?: accede | join ) | as \\s (?: a \\s )? (?: full \\s )? member | into \\s the \\s (?: alliance | treaty ) | on \\s terms ) )
      | {ukraine} {near} (?: would | will | shall | should | must ) {near} be {near} invited \\s to \\s (?: join | accede )")
    (guard "European \\s Union | \\b EU \\b | coalition | talks | conference | summit | G-?[78]")
    (example "The Allies would invite Ukraine to accede.")
    (counterexample "The Allies would invite Ukraine to dinner.")))
