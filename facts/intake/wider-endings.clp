; Patterns for where a text leads and what it supplies, from wide lexicons: a thing and what is done
; with it, in either order within a part of a sentence that no semicolon cuts.

(deffacts ending-words "The words that the patterns of this file share."
  (clause-term (name along)
    (expression "[^\\w;?]++ (?: [\\w'-]++ [^\\w;?]++ ){0,14}?"))
  (clause-term (name givers)
    (expression
      "\\b (?: United \\s States | U\\.? S\\.? A? | America (?: ns? )? (?: 's )? | Washington(?:'s)? | allies | allied | partners? | West (?: ern )? | Europe (?: an )? s? | donors? | G-?7
      | Seven | friends | friendly | supporters | suppliers | NATO ) \\b"))
  (clause-term (name arms-sent)
    (expression
      "\\b (?: weapons? | weaponry | arms | armaments? | munitions? | ammunition | materiel | missiles? | air \\s (?: and \\s missile \\s )? defen[cs]es? | F-16s? | fighter \\s (?: jets | aircraft ) | fighters | tanks | drones | arsenals?
      | (?: military | security | defen[cs]e ) (?: [\\s-] (?: and \\s )? [\\w-]+ ){0,2}? \\s (?: aid | assistance | support | help | supplies | deliver(?:y|ies) | equipment | hardware | goods | packages? | cooperation | partnership ) ) \\b"))
  (clause-term (name for-long)
    (expression
      "\\b (?: long[- ]term | (?: over | for | in ) \\s the \\s long (?: er )? \\s (?: term | run | haul ) | decades? | (?: \\d+ | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | twenty | thirty | many | several | coming | next | all \\s those | hundred ) [- ] years? (?! [\\s-] (?: ago | old ) ) | (?: billions? | millions? | dollars | euros | pounds ) \\s (?: a | per | each ) \\s year | multi-?(?: year | annual ) | annual(?:ly)? | yearly | (?: every | each ) \\s year | year \\s (?: after | by | on ) \\s year
      | open-ended | indefinite(?:ly)? | permanent(?:ly)? | for \\s as \\s long \\s as | as \\s long \\s as \\s it \\s takes | sustained | enduring | lasting | predictable | generations? | memorand(?:um|a) \\s of \\s understanding | for \\s good | without \\s end ) \\b"))
  (clause-term (name senders)
    (expression
      "\\b (?: Europe (?: ans? | 's )? | EU | E3 | Brit(?:ain(?:'s)?|ish|ons) | UK | United \\s Kingdom | London | France(?:'s)? | French | Paris | German(?:y|s)?(?:'s)? | Berlin | Pol(?:and|ish|es) | Nordics? | Baltics? | Scandinavians? | Danish | Denmark | Danes | Swed(?:en|ish|es)
      | Finn(?:ish|s) | Finland | Norw(?:ay|egians?) | Dutch | Netherlands | Belgi(?:um|ans?) | Spa(?:in|nish) | Ital(?:y|ians?) | Portug(?:al|uese) | Czechs? | Estonians? | Estonia | Latvians? | Latvia | Lithuanians? | Lithuania | Roman(?:ia|ians?) | Greeks? | Irish | Ireland | Canad(?:a|ians?)
      | Turk(?:ey|ish) | Turkiye | Australians? | coalition | willing \\s (?: states | countries | nations | partners ) | sending \\s (?: states | countries | nations ) | contributing \\s (?: states | countries | nations ) | twenty-six \\s (?: states | countries | nations ) ) \\b"))
  (clause-term (name those-sent)
    (expression
      "\\b (?: troops | soldiers | servicemen | personnel | men | contingents? | brigades? | battalions? | battle ?groups? | garrisons? | regiments? | units | forces? | deployments? | deploy(?:ed|ing)? | (?: military \\s )? presence | peacekeepers | peacekeeping | boots | legions? | corps | mission ) \\b"))
  (clause-term (name on-the-spot)
    (expression
      "\\b (?: in | on | across | along | over | to | into | throughout | inside | within | near | around ) {then} (?: (?! (?: own | Polish | German | British | Russian | allied | NATO | Romanian ) \\b ) [\\w'-]+ {then} ){0,3}? (?: Ukrain(?:e|ian)(?:'s)? | Dnipro | Dnieper | Lviv | Odes+a | Kyiv | soil | ground | territory | cities | country | rear )"))
  (clause-term (name nato-itself)
    (expression
      "\\b (?: NATO(?:'s)? | North \\s Atlantic \\s (?: Treaty | Alliance | Council ) (?: \\s Organi[sz]ation )? | Atlantic \\s (?: Alliance | Pact | Treaty | community ) | Western \\s Alliance | Washington \\s Treaty | (?<= the \\s ) Alliance(?:'s)? (?! \\s (?: between | with | of | against ) ) ) \\b"))
  (clause-term (name article-five)
    (expression
      "\\b (?: Art(?:icle|\\.)? [-\\s] (?: 5 | five | V ) \\b | (?: mutual | collective | common ) [- ] defen[cs]e \\s (?: clause | commitment | obligation | guarantee | promise | pledge | provision ) )"))
  (clause-term (name land-held)
    (expression
      "\\b (?: (?: parts? | portions? | share | territor(?:y|ies) | lands? | areas? | regions? | soil | everything | whatever | all | country ) (?: \\W+ [\\w'-]+ ){0,6}?
      \\W+ (?: under \\s (?: [\\w'-]+ \\s ){0,4}? (?: control | administration | authority | government | rule | command | jurisdiction )
      | (?: control | hold | govern | administer | defend ) (?: s | ed )? | held | in \\s (?: its | our | Ukrainian | Kyiv's ) \\s (?: hands | possession ) | on \\s (?: its | our | the | Kyiv's | Ukraine's ) \\s (?: own \\s | western \\s | near \\s | free \\s | Ukrainian \\s )? side | west \\s of | behind \\s the | that \\s is \\s free | not \\s (?: under | occupied ) )
      | (?: unoccupied | non-?occupied | free | unconquered | (?: government | Ukrainian | Kyiv ) [- ] (?: held | controlled | administered ) ) \\s (?: [\\w-]+ \\s ){0,2}? (?: territor(?:y|ies) | parts? | areas? | lands? | regions? | side | Ukraine | provinces | zone )
      | (?: west \\s of | as \\s far \\s as | (?: only \\s | no \\s farther \\s than \\s )? up \\s to | no \\s f[au]rther \\s than | not \\s beyond | stops? \\s at | ends? \\s at | behind | short \\s of | this \\s side \\s of | its \\s (?: own \\s )? side \\s of ) \\s (?: the | that | this | a | an | any ) \\s (?: [\\w-]+ \\s )? (?: front | line | boundary | demarcation | border ) (?: \\s of \\s contact )? ) \\b"))
  (clause-term (name force-used)
    (expression
      "\\b (?: force (?: \\s of \\s arms )? | arms | war (?: fare )? | violence | bloodshed | (?: military | armed | violent ) \\s (?: means | action | operations? | force | solution | campaign | methods | power ) | combat | offensives? | fight(?:ing)? | weapons | the \\s sword ) \\b"))
  (clause-term (name land-lost)
    (expression
      "\\b (?: re-?tak(?:e|es|ing|en) | re-?gain\\w* | recover\\w* | re-?captur\\w+ | reconque\\w+ | reunif\\w+ | reunit\\w+ | win(?:ning)? \\s back | won \\s back | tak(?:e|ing) \\s back | got \\s back | reclaim\\w* | liberat\\w+ | restor(?:e|ing|ation) \\s (?: [\\w'-]+ \\s ){0,3}? (?: unity | integrity | borders? | territor\\w+ ) | reintegrat\\w+
      | (?: chang | alter | mov | shift | redraw | revis | push | cross )(?:e|es|ing)? \\s (?: [\\w'-]+ \\s ){0,3}? (?: line | borders? | boundar(?:y|ies) | front | frontiers? )
      | (?: lost | occupied | seized | annexed | missing | eastern | remaining | other | conquered ) \\s (?: [\\w-]+ \\s )? (?: territor(?:y|ies) | lands? | regions? | provinces | areas? | parts? | districts | oblasts ) | the \\s (?: rest | remainder ) | (?: land | lands | territor(?:y|ies) | regions | what ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: held | occupied | seized | taken | lost ) ) \\b"))
  (clause-term (name attacked-again)
    (expression
      "\\b (?: (?: re-?attack | attack | assault | aggression | invasion | invade | strike | offensive | onslaught | incursion )(?:s|d|ed)? | hostilit(?:y|ies) \\s (?: resum\\w+ | re[- ]?start\\w* ) | (?: resum | renew | restart | reopen | break )\\w* \\s (?: the \\s | its \\s | of \\s )* (?: war | hostilities | fighting | truce | ceasefire | cease-fire ) | march(?:es|ed)? \\s again | comes? \\s back | return(?:s|ed)? \\s to \\s war | go(?:es)? \\s (?: back \\s )? to \\s war ) \\b")))

(deffacts wider-nato-patterns "The way into NATO, in other words."
  (clause-pattern (id taken-into-nato) (claim joins-nato)
    (needs "nato" "atlantic" "alliance" "washington treaty")
    (expression
      "\\b (?: admit | accept | tak | receiv | bring | brought | let | usher | invit | vot | welcom | get | put | absorb )(?:e|es|s|ing|ting|ed|en)? {near} (?: Ukraine | Kyiv | it | the \\s country | the \\s Republic ) \\b (?! ') {near} (?: in(?:to)? | to | inside | within ) {near} {nato-itself}
      | \\b (?: taken | brought | let | received | accepted | welcomed | admitted | ushered | absorbed | voted | invited | gathered ) {then} (?: in(?:to)? | to | inside ) {near} {nato-itself}
      | (?: {ukraine} (?: 's )? | \\b (?: it | its | country | state | Republic ) ) {near} \\b (?: belong(?:s)? {near} (?: in (?: side )? | to ) | (?: rightful {near} )? (?: place | home | seat ) {near} (?: is | lies | be | in | at | inside | within | among ) | (?: must | should | will | shall | would | may | can ) {near} (?: sit | be \\s seated ) {near} (?: at | in ) | (?: must | should | will | shall | would | to ) {near} be {near} (?: in | inside | within | part \\s of | (?: an | a ) \\s (?: [\\w-]+ \\s )? (?: ally | member ) (?: \\s state )? \\s (?: in | of | within ) ) ) {near} {nato-itself}
      | \\b (?: path | road | way | course | progress | march | journey ) {mid} \\b (?: membership | accession | {nato-itself} ) {near} (?: is | be | as | remains | are | has \\s become | becomes ) {near} irreversible
      | \\b irreversible {near} (?: path | road | way | course | march ) {near} (?: to | towards? | into ) {mid} (?: membership | accession | {nato-itself} )
      | {nato-itself} {near} (?: {must} {near} )? (?: opens? | open | throws? \\s open ) {near} (?: its | the ) {near} (?: doors? | gates? | ranks ) {near} to {near} {ukraine}
      | {nato-itself} {near} {must} {near} (?: take | let | bring ) {near} {ukraine} {near} in \\b
      | {ukraine} {near} (?: {must} {near} )? (?: sign | join | acced | enter )(?: s | e | es | ed )? {near} (?: to {near} )? the {near} (?: Washington | Atlantic ) {near} Treaty
      | (?: \\A | [:,] \\s ) into {then} {nato-itself} | \\b once {near} (?: in | inside | within ) {then} (?: the {then} )? {nato-itself}
      | {ukraine} {mid} \\b (?: thirty-third | 33rd | newest | next | full ) {near} (?: ally | member ) {near} (?: of | in ) {near} {nato-itself}")
    (guard
      "(?: question | issue | matter | subject | topic ) {near} of | \\b (?: until | pending | before | whether | unless ) \\b | European \\s Union | \\b EU \\b | \\b in \\s (?: [A-Z]\\w+ \\s )? (?: 19 | 20 ) \\d\\d \\b | interoperab\\w+ | NATO \\s (?: standards | norms | procedures ) | Alliance \\s (?: standards | norms | procedures ) | non-?NATO | consensus | {russia} {near} (?: and {near} )? (?: to | in | into ) {near} NATO | talks \\s with | mission | exercis | training | (?: like | similar | equivalent | outside | without ) \\b")
    (example "Let the Republic into the North Atlantic Alliance.")
    (counterexample "The Republic takes part in exercises of the Alliance."))
  (clause-pattern (id admitted-by-the-allies) (claim joins-nato)
    (needs "allies" "alliance" "nato" "members" "accession protocol" "accession to the treaty"
      "thirty-third" "33rd")
    (expression
      "\\b (?: Allies | {nato-itself} | members \\s of \\s {nato-itself} ) {near} \\b (?: (?: admit | accept | receive )s? | takes? \\s in | lets? \\s in | votes? \\s in ) {near} \\b (?: Ukraine | Kyiv ) \\b (?! ' | \\s (?: as \\s a \\s partner | demands? | proposals? | terms ) )
      | {ukraine} {mid} \\b (?: thirty-third | 33rd ) {near} (?: ally | member )
      | \\b accession \\s (?: protocols? | to \\s the \\s Treaty ) {near} (?: is | are | was | were | be | been | has | have ) {near} (?: signed | ratified | concluded | deposited | approved | adopted | in \\s force )
      | \\b (?: sign(?:s|ed|ing)? | ratif(?:y|ies|ied|ying|ication \\s of) | conclud(?:e|es|ed|ing) | approv(?:e|es|ed|ing) ) {near} (?: [\\w'-]+ {near} )? accession \\s protocols? \\b")
    (guard
      "European \\s Union | \\b EU \\b | \\b (?: until | pending | before | whether | unless | if ) \\b | (?: Finland | Sweden | Montenegro | Macedonia ) | \\b in \\s (?: 19 | 20 ) \\d\\d \\b")
    (example "The allies admit Ukraine.")
    (counterexample "The allies admit their mistakes."))
  (clause-pattern (id covered-by-the-clause) (claim joins-nato)
    (needs "article" "art." "defence" "defense")
    (expression
      "(?: {article-five} (?: \\s of \\s the \\s (?: North \\s Atlantic \\s | Washington \\s )? Treaty )? | {nato-itself} {near} (?: umbrella | shield ) ) {near} (?: (?: {must} | is | are ) {near} )? (?: cover | extend(?: s | ed )? {near} to | protect | embrace | shield )(?: s | ed )? {near} (?: the {near} whole {near} of {near} )? {ukraine}")
    (guard
      "\\b (?: like | style | type | similar\\w* | equivalent | outside | without | short \\s of | non-?members? | comparable | analogous | modell?ed | mirror\\w* | akin | as \\s if | not | never | no ) \\b")
    (example "The collective defence clause would cover Ukraine.")
    (counterexample "A clause similar to Article 5 would cover Ukraine."))
  (clause-pattern (id treaty-for-the-land-held) (claim limits-article-five)
    (needs "article" "art." "defen" "umbrella" "shield" "guarantee" "protection" "membership"
      "accession" "invitation" "treaty" "into nato" "into the")
    (besides "nato" "alliance" "atlantic" "accession" "admission" "allies" "article 5"
      "article five")
    (expression
      "(?: {article-five} | \\b (?: (?: mutual | collective | common ) [- ] defen[cs]e | umbrella | shield | (?: security \\s )? guarantees? | protection | membership | accession | invitation | Treaty | pledge ) \\b )
      {along} \\b (?: appl(?:y|ies|ied|ying|icable|ication) | cover(?:s|ed|ing|age)? | extend(?:s|ed|ing)? | reach(?:es|ing)? | hold(?:s|ing)? | protect(?:s|ed|ing)? | operat(?:e|es|ive|ing) | valid | limited | confined | restricted | only | solely | alone | just | spread | stretch(?:es|ed)? | run(?:s)? | stop(?:s)? | end(?:s)? | effective | in \\s force | take(?:s)? \\s effect | (?: would | will | shall ) \\s be \\s for | for \\s (?: the | that | those ) ) \\b
      (?: (?: {along} | {then} )? {land-held} )
      | {land-held} {along} \\b (?: comes? | brought | placed | put | falls? | covered | protected | shielded | guaranteed | defended | taken | admitted | included | enjoys? | receives? | join(?:s|ed)? ) {mid} (?: {article-five} | {nato-itself} | \\b (?: umbrella | shield | collective \\s defen[cs]e ) \\b )
      | \\b (?: bring | tak | admit | let | invit | accept | receiv )(?: e | es | s | ing )? {mid} {land-held} {near} (?: in | into | to | join ) {near} {nato-itself}
      | \\b (?: allies | {nato-itself} | members ) {near} (?: {must} {near} )? (?: guarantee | defend | protect | cover | shield )(?: s )? {along} {land-held}
      | \\b (?: allies | {nato-itself} | members ) {near} (?: {must} {near} )? (?: guarantee | defend | protect | cover | shield )(?: s )? {then} (?: only {then} )? (?: everything | what | whatever | all | the \\s land ) {near} on {near} (?: its | the | Ukraine's ) {near} side
      | \\b (?: line | boundary ) {mid} (?: where | at \\s which | to \\s which | defin(?:e|es|ing) ) {near} (?: {article-five} | NATO ) {mid} (?: appl\\w+ | invoked | begins | ends | stops | holds | starts | kicks \\s in )")
    (guard
      "\\b (?: like | style | type | similar\\w* | equivalent | outside | short \\s of | non-?members? | comparable | analogous | modell?ed | mirror\\w* | akin | European \\s Union ) \\b | all \\s of \\s its \\s territory | Russian-held")
    (example "Article 5 is to operate only west of the line of contact.")
    (counterexample "Article 5 covers every ally alike."))
  (clause-pattern (id no-war-for-the-rest) (claim pledges-no-force)
    (needs "force" "arms" "war" "violence" "bloodshed" "milit" "combat" "offensive" "fight"
      "weapons"
      "sword" "forcibl")
    (besides "not" "never" "no " "nor" "without" "renounc" "forgo" "forego" "forsw" "abandon" "give"
      "giving" "refrain" "abstain" "desist" "rul" "exclud" "peace" "diplom" "negotia" "politic")
    (expression
      "{deny} {along} {force-used} {along} {land-lost}
      | {deny} {along} {land-lost} {along} \\b (?: by | through | with | using | in | at ) {near} {force-used}
      | {deny} {near} (?: [\\w'-]+ {near} )?? (?: forcible | armed | military | violent ) {near} (?: {land-lost} | (?: recovery | reconquest | liberation | return | change ) )
      | {land-lost} {along} \\b (?: by | through | with | using ) {near} {force-used} {near} (?: is | be | are | being ) {near} (?: renounced | ruled \\s out | excluded | forsworn | forgone | abandoned | given \\s up | no \\s option )
      | {land-lost} {along} \\b (?: only | solely | exclusively | entirely | not \\s otherwise \\s than ) {near} (?: by | through | at ) {near} (?: [\\w-]+ {near} )? (?: peaceful | diplomacy | diplomatic | political | politics | negotiat\\w+ | the \\s table ) \\b {along} (?: {force-used} )")
    (guard
      "{russia} {near} (?: not | never | renounc\\w+ | undertak\\w+ | pledg\\w+ | desist\\w* ) | {russia} {near} {land-lost} | Russian \\s (?: forces | troops ) {near} (?: not | never )")
    (owns denied rejected)
    (example "It forswears war as a way to win back the rest.")
    (counterexample "It forswears drink until the rest is won back."))
  (clause-pattern (id bases-by-own-choice) (claim bars-foreign-forces)
    (needs "own " "self-" "volunt" "unilateral" "peacetime" "time of peace" "times of peace"
      "unless"
      "norw" "oslo" "scandinav" "nordic" "denmark" "danish" "copenhagen" "accession"
      "its policy" "out of the country")
    (besides "base" "basing" "troop" "force" "soldier" "contingent" "garrison" "aircraft" "warship"
      "installation" "infrastructure" "unit" "brigade" "battle" "headquarter" "deploy" "station"
      "presence" "missile" "strike system")
    (expression
      "\\b (?: limit(?:s|ed|ing|ations?)? | off | restrict(?:s|ed|ing|ions?)? | restraints? | constraints? | no | not | never | none | without | rul(?:e|es|ed|ing) \\s out | forgo(?:es|ing)? | renounc(?:e|es|ed|ing) | declin(?:e|es|ed|ing) | refus(?:e|es|ed|ing|al) | bar(?:s|red|ring)? | exclud(?:e|es|ed|ing) | turn(?:s|ed|ing)? \\s (?: down | away ) | reject(?:s|ed|ing)? | keep(?:s|ing)? | close[ds]? | ceilings? | caps? ) \\b {along}
      \\b (?: (?: foreign | allied | allies' | NATO | alliance | outside | other \\s members' | others' ) {near} (?: troops | forces | bases | basing | soldiers | contingents? | aircraft | warships | units | garrisons? | installations | infrastructure | brigades? | battle ?groups? | headquarters | missiles | stationing | deployments? | presence )
      | (?: troops | forces | bases | basing | soldiers | contingents? | aircraft | warships | units | garrisons? | installations | strike \\s systems | stationing | deployments? ) {near} (?: of | for | to | from | by ) {near} (?: foreign | allied | allies | NATO | other {near} (?: members | states | powers | allies | countries ) ) ) \\b
      | \\b (?: foreign | allied | allies' | NATO | alliance ) {near} (?: troops | forces | bases | basing | soldiers | contingents? | aircraft | warships | units | garrisons? | installations | stationing ) {along} \\b (?: not | never | excluded | ruled \\s out | barred | banned | forbidden | prohibited | refused | declined | limited | restricted ) \\b
      | \\b base \\s policy {near} (?: of | after | on | in ) {near} (?: the \\s )? Norw\\w+")
    (guard
      "\\b (?: no | without | without \\s any | free \\s of | free \\s of \\s any | nor ) \\s (?: [\\w-]+ \\s ){0,2}? (?: limits? | limitations? | ceilings? | caps? | restrictions? | constraints? ) | {russia} {near} (?: own | troops | forces ) | not \\s only | \\b 1997 \\b | occupying | (?: fight | combat \\s (?: missions? | tasks? | operations | roles? ) ) | rul\\w+ \\s out \\s nothing | withdraw | armed \\s forces \\s of \\s Ukraine")
    (owns denied rejected)
    (example "Of its own accord it limits the number of allied aircraft on its soil.")
    (counterexample "Of its own accord it limits the number of allied clerks."))
  (clause-pattern (id bases-asked-for-in-vain) (claim bars-foreign-forces)
    (needs "demand" "request" "application" "offer" "wish")
    (besides "base" "basing" "troop" "soldier" "station")
    (expression
      "\\b (?: demands? | requests? | applications? | offers? | wish(?:es)? ) {near} for {near} (?: foreign | allied | NATO ) {near} (?: bases | troops | basing | soldiers | stationing ) {mid} (?: not | never | refus\\w+ | declin\\w+ | reject\\w+ | turned \\s down )")
    (guard "{russia}")
    (owns denied rejected attributed)
    (example "Requests for allied bases will not be entertained.")
    (counterexample "Requests for allied flags will not be entertained.")))

(deffacts wider-arms-patterns "Means to stand alone, in other words."
  (clause-pattern (id arms-over-years) (claim commits-arms-for-long)
    (needs "long" "decade" "year" "annual" "open-ended" "indefinit" "permanent" "sustained"
      "enduring" "lasting" "predictable" "generation" "memorand" "for good" "without end")
    (besides "united states" "u.s." " us " "usa" "america" "washington" "partner" "allies" "west"
      "donor" "g7" "seven" "friend" "europe" "provi" "deliver" "suppl" "furnish" "equip" "arming"
      "sent" "send" "sell" "transfer" "financ" "fund")
    (expression
      "\\b assistance {near} (?: of | from ) {near} (?: allies | partners | friends ) {mid} years {far} defend | {arms-sent} {along} {for-long} | {for-long} {along} {arms-sent}
      | \\b (?: heavily | well | strongly | fully ) [-\\s] armed {near} (?: Ukraine | state | country ) {along} {for-long}")
    (guard
      "\\b (?: humanitarian | renunciation | nuclear ) \\b | \\b (?: {deny} | no ) {near} (?: receive | accept | purchase | import | armaments | weapons | missiles ) | \\b (?: end | halt | stop | cease | ban | prohibit | forbid )(?: s | ed | ing | ping )? {near} | (?: china | iran | north \\s korea ) | {russia} {near} (?: provid | deliver | suppl )\\w* | years? \\s ago | {limit} | nuclear \\s weapons | arms \\s control | (?: long-term | lasting | enduring | permanent ) {near} (?: ceasefire | cease-fire | truce | peace | armistice | neutral\\w* | solution ) | loan | accounted | stored | destroyed | inspected | museum | audit | between \\s 20 | reinstat\\w+ | freez | moratorium | withdr")
    (example "Washington will furnish an annual package of weapons.")
    (counterexample "Washington will furnish an annual report on weather."))
  (clause-pattern (id arms-from-friends) (claim arms-ukraine)
    (needs "weapon" "arms" "armament" "munition" "materiel" "missile" "air defen" "f-16" "fighter"
      "tanks" "drones" "arsenal" "military" "security " "defence " "defense " "armed" "arming"
      "makes" "make ")
    (besides "united states" "u.s." " us " "usa" "america" "washington" "partner" "allies" "west"
      "donor" "g7" "seven" "friend" "europe" "supplier" "assured" "sent" "continu" "deliver"
      "heavily"
      "teeth" "well" "bristling" "abundan" "ukraine" "kyiv")
    (expression
      "\\b (?: United \\s States | U\\.?S\\.? | America (?: n )? (?: 's )? | Washington(?:'s)? | Western | allied ) {near} {arms-sent} {near} (?: (?: in \\s abundance | for | to | on ) \\b )
      | \\b (?: with | by | by \\s means \\s of ) {near} (?: American | Western | allied | U\\.?S\\.? ) {near} {arms-sent}
      | \\b (?: assured | certain | sure | guaranteed ) {near} (?: of | a ) {near} {arms-sent}
      | \\b (?: sent | given | provided \\s with | supplied \\s with | furnished \\s with | issued \\s with | fed \\s with | bristling \\s with ) {near} (?: its | their | more | American | Western | U\\.?S\\.? | long-range | modern | heavy | advanced )? {near} {arms-sent}
      | \\b (?: continu(?:ed|ing|ation|es?) | further | more | swift | sustained | uninterrupted | announcements? \\s of | additional ) {near} (?: of {near} )? {arms-sent}
      | \\b deliver(?:y|ies|ing) {near} of {near} {arms-sent}
      | \\b (?: heavily | strongly | fully | well ) [-\\s] armed {near} Ukraine | Ukraine {mid} armed {near} to {near} the {near} teeth | Ukraine {mid} (?: heavily | strongly | well ) [-\\s] armed
      | \\b (?: United \\s States | America | Washington | West | allies | partners ) {near} (?: {must} {near} )? mak(?:e|es|ing) {near} Ukraine {near} (?: so {near} )? (?: strong | powerful | militarily | impregnable | indigestible )
      | {givers} {near} (?: {must} {near} )? (?: (?: furnish | suppl | provid | deliver | send | giv | sell | financ | fund | underwrit )(?: y | ies | es? | s | ing )? ) {along} {arms-sent}")
    (guard
      "\\b (?: end | halt | stop | cease | suspend | ban | prohibit | forbid | cut )(?: s | ed | ing | ping | ting )? {near} | to {then} (?: the {then} )? {russia} | {russia} {near} (?: provid | deliver | suppl | send )\\w* | prisoner | nuclear \\s weapons | (?: china | iran | north \\s korea ) | terminat\\w+ | {deny} {near} (?: receive | accept | purchase | import ) | {limit} | sold \\s to | withdr\\w+ | heavy \\s weapons {near} from | on \\s the \\s condition | comes? \\s to \\s an \\s end | ceas\\w+ | arms \\s control | go \\s on \\s arming \\s Kiev")
    (owns denied)
    (example "It would be assured of military supplies.")
    (counterexample "It would be assured of medical supplies."))
  (clause-pattern (id able-to-stand-alone) (claim builds-force)
    (needs "deter" "defeat" "repel" "withstand" "prevail" "ward" "beat" "hold" "fend" "stop"
      "resist"
      "defend" "stand" "attempting" "israel" "fortress" "porcupine" "hedgehog" "bastion" "teeth"
      "heavily" "boost" "regenerat" "defensive capab" "own defence" "own defense" "self-defen"
      "self-relian" "ability")
    (besides "ukrain" "kyiv" "its" "own" "it can" "it could" "it to" "itself" "alone" "army"
      "force")
    (expression
      "\\b (?: can | could | ability \\s to | able \\s to | capable \\s of | capability \\s to | capacity \\s to | power \\s to | strength \\s to | strong \\s enough \\s to | means \\s to | means \\s of | sufficient \\s to | enough \\s to | needs \\s to | allow(?:s|ing)? \\s it \\s to | enabl(?:e|es|ing) \\s (?: it | Ukraine | Kyiv | them ) \\s to | so \\s as \\s to | in \\s order \\s to | will ) {near}
        (?: (?: deter | defeat | repel | withstand | prevail | ward | beat | hold | fend | stop | resist | survive )(?: s | ling | ring | ing | ting | ping )? {near} (?: [\\w'-]+ {near} )?? (?: attack | attacks | aggress(?:ion|or|ors) | invasion | invaders? | assault | Russia(?:n)? | Moscow | enemy | adversary | comer | future )
        | (?: defend(?:ing)? | protect(?:ing)? | secure | deter(?:ring)? | provid(?:e|ing) \\s for ) {near} (?: itself | its \\s own | the \\s country | its \\s (?: territory | independence | sovereignty | people ) ) | stand(?:ing)? {near} (?: alone | by \\s itself | on \\s its \\s own | up \\s to \\s Russia )
        | (?: deter | defeat )(?: ring | ing )? {near} (?: [\\w'-]+ {near} ){0,2}? (?: alone | by \\s itself | on \\s its \\s own ) )
      | \\b (?: to ) {near} (?: deter | defeat | repel | withstand ) {near} (?: Russia | Moscow | (?: any | a | another | the | future | further | new | renewed | fresh ) {near} (?: attack | attacks | aggress(?:ion|or) | invasion | assault ) )
      | \\b (?: fortress | steel \\s porcupine | porcupine | hedgehog | bastion | armed \\s camp ) \\b | {ukraine} {mid} armed {near} to {near} the {near} teeth | \\b arm(?:s|ing)? {near} {ukraine} {near} to {near} the {near} teeth | {ukraine} {mid} (?: look \\s after | take \\s care \\s of | fend \\s for ) {near} itself | \\b (?: heavily | strongly ) [-\\s] armed {near} Ukraine
      | {ukraine} {near} (?: as | like | becomes? | into ) {near} (?: an? | another | the | Europe's ) {near} Israel | \\b Israel (?: i )? (?: 's )? [-\\s] (?: model | style | type | option | solution | formula | path | way ) \\b | \\b (?: pattern | model | example | lines ) {near} of {near} (?: its | the | America's )? {near} (?: [\\w'-]+ {near} ){0,3}? Israel
      | {ukraine} (?:'s)? {near} (?: own {near} )? (?: defensive \\s capabilities | defences? | defenses? | army | armed \\s forces | defen[cs]e \\s industr\\w+ | forces | military ) {near} (?: {must} {near} )? (?: go \\s on {near} )? (?: be {near} | being {near} )? (?: boost | regenerat | strengthen | rebuil | reinforc | moderni[sz] | expand | re-?equip | built \\s up | uprad )\\w*
      | \\b (?: boost | regenerat | strengthen | rebuild | reinforc | moderni[sz] | bolster | buttress | re-?equip )(?: s | e | es | ing | ed )? {near} (?: of {near} )? {ukraine} (?:'s)? {near} (?: own {near} )? (?: [\\w-]+ {near} )? (?: capabilit(?:y|ies) | defences? | defenses? | army | forces | military | deterren\\w+ )
      | \\b (?: own | Ukraine's | Ukrainian ) {near} (?: army | armed \\s forces | forces | military ) {mid} (?: regenerat\\w+ | rebuilt | re-?equipped | moderni[sz]ed )
      | \\b (?: suitable | adequate | appropriate | the | own ) {near} means {near} (?: of | to ) {near} deter\\w* | \\b maintain\\w* {mid} (?: ability | capacity | capability ) {near} to {near} (?: defend | deter | resist | repel )")
    (guard
      "{limit} | demilitari | {europeans} {near} (?: troops | forces? | contingents? | soldiers | presence ) | multinational | reassurance \\s force | contingent | battle ?groups? | {senders} {near} (?: troops | forces? | soldiers ) | cannot | {russia} (?: n )? {near} (?: army | armed | forces | military | rebuild\\w* ) | disband | not \\s (?: a | as \\s a ) \\s deterrent | no \\s longer | neutrality {mid} all \\s the \\s means | (?: NATO | Alliance | Article ) {near} (?: can | will | would )")
    (example "The weapons will enable it to repel any attack.")
    (counterexample "The weapons will be sent to the museum.")))

(deffacts wider-european-patterns "Those who come, and what for, in other words."
  (clause-pattern (id soldiers-on-the-spot) (claim sends-europeans)
    (needs "troop" "soldier" "servicemen" "personnel" " men" "contingent" "brigade" "battalion"
      "battle" "garrison" "regiment" "units" "force " "forces" "force." "deploy" "presence"
      "peacekeep" "boots" "legion"
      "corps")
    (besides "europ" " eu " "e3" "britain" "british" " uk " "uk's" "kingdom" "london" "franc"
      "french" "paris"
      "german" "berlin" "poland" "polish" "poles" "nordic" "baltic" "scandinav" "danish" "denmark"
      "swed" "finn"
      "finland" "norw" "dutch" "netherlands" "belgi" "spain" "spanish" "italy" "italian" "portug"
      "czech"
      "estonia" "latvia" "lithuania" "romania" "greek" "greece" "irish" "ireland" "canad" "turk"
      "australia"
      "coalition" "willing" "sending states" "contributing" "twenty-six" "boots" "as a reassurance"
      "reassurance")
    (expression
      "{senders} {along} {those-sent} {along} {on-the-spot}
      | {those-sent} {along} (?: of | from | by | provided \\s by | led \\s by | drawn \\s from | contributed \\s by ) {near} {senders} {along} {on-the-spot}
      | {on-the-spot} {along} {those-sent} {along} (?: of | from | by ) {near} {senders}
      | {senders} {along} {on-the-spot} {along} {those-sent}
      | {senders} {near} (?: forces? | troops | contingents? | soldiers | battle ?groups? ) {along} \\b (?: stand(?:s)? \\s (?: ready | guard | by ) | shield | fight(?:ing)? | fire | tripwire | trip-wire | deter(?:s|ring)? | deterrent | deterrence | invasion )
      | \\b (?: urges? | proposes? | calls? \\s for | favou?rs? | advocates? | suggests? | recommends? | wants? ) {near} (?: an? | the ) {near} (?: [\\w-]+ {near} ){0,2}? (?: European | Franco-British | Anglo-French | Nordic ) {near} (?: [\\w-]+ {near} )? (?: force | contingent | garrison | presence | deployment | tripwire )
      | (?: they | Russians? | Russian \\s forces | invader ) {along} (?: run | bump | come \\s up ) {near} (?: into | against ) {near} {senders} {near} {those-sent}
      | \\b (?: putting | put | place | placing | sending | send | station | stationing | commit | committing ) {near} (?: their | its ) {near} (?: own {near} )? (?: men | soldiers | troops | sons ) {mid} \\b {senders}
      | \\b (?: kill | hit | strike | meet | fac | confront | encounter | pass \\s through | go \\s through )(?: e | s | es | ing )? {near} (?: (?: the | any ) {near} )? {senders} {then} (?: troops | soldiers | forces | contingents? | brigades? | units )
      | \\b boots \\s on \\s the \\s ground
      | \\b (?: countries | states | nations ) {along} (?: send | provide | commit | contribute )(?: s | ing )? {near} (?: troops | soldiers | forces | contingents? ) {near} (?: to | for ) {near} {ukraine} {mid} (?: as \\s a \\s reassurance | reassurance | after | from \\s the \\s day )")
    (guard
      "\\b (?: {deny} ) {mid} (?: European | foreign | NATO | troops | soldiers ) | \\b no {then} (?: [\\w-]+ {then} )? (?: European | NATO | foreign | Western | boots ) | \\b (?: instructors? | instructing | instruct(?:ion)? | trainers? | courses ) \\b | \\b (?: to | will | would | shall | who | which | and | mandate {near} is {near} to ) \\s train \\b | (?<! no \\s ) (?<! not \\s a \\s ) training \\b | confine | \\b train(?:s|ed)? {near} {ukraine} | united \\s nations | OSCE | \\b observers? | stationed \\s in \\s Europe | (?: stationed | based | deployed | remain\\w* | stay\\w* | kept | keep\\w* ) \\s (?: [\\w-]+ \\s )? in \\s (?: Poland | the \\s Baltic | Germany | Romania ) | Russian \\s (?: troops | forces | units | army | contingents? ) (?! \\s cross ) | {russia} {near} withdr\\w+ | Conventional \\s Armed | {nato} {near} (?: troops | forces ) | 1997 | \\b (?: ukrainian | ukraine's ) \\s (?: armed \\s )? (?: forces | troops | army | units ) | Prisoner | Kosovo | Wehrmacht | memorial | museum | parade | graves? | cemetery | veterans")
    (example "French and Polish soldiers are to be placed in the cities of Ukraine.")
    (counterexample "French and Polish singers are to be heard in the cities of Ukraine."))
  (clause-pattern (id europeans-stand-surety) (claim names-european-guarantors)
    (needs "europ" "coalition" "willing" "e3" "london" "paris" "brit" "french" "france" "nordic")
    (besides "guarant" "defend" "protect" "vouch" "underwrit" "surety" "backstop" "stand behind"
      "secur")
    (expression
      "\\b (?: European \\s Union | Europeans? | Europe | EU | E3 | coalition \\s of \\s the \\s willing | coalition | London \\s and \\s Paris | Britain \\s and \\s France | France \\s and \\s Britain | willing \\s (?: states | countries | nations ) ) \\b {along} (?: {must} {near} )?
        (?: (?: pledg | promis | undertak | commit | bind | vow | swear )(?: e | s | es | ing | ed )? {near} (?: themselves {near} | itself {near} )? to {near} (?: defend | protect | guarantee ) | guarantee(?:s|ing)? (?! \\s (?: for \\s | to \\s )? Russia ) | (?: vouch | stand \\s surety | stand \\s behind | underwrit | backstop )\\w* ) {mid}
        (?: {ukraine} | \\b (?: peace | settlement | truce | ceasefire | armistice | what \\s has | security | deal | agreement | line | independence | sovereignty ) \\b )
      | \\b (?: guarantor | guaranteeing ) (?: s | \\s (?: states? | countries | powers? ) )? {mid} (?: be | are | include | being | : ) {along} \\b (?: European | Europeans | Europe | E3 | willing | Britain | France )
      | (?: {ukraine} | \\b (?: peace | settlement | truce | ceasefire | armistice | security | independence | sovereignty | freedom ) ) {mid} \\b (?: guaranteed | underwritten | vouched \\s for | backed | secured | assured ) {near} by {near} (?: Europeans | Europe | (?: a \\s (?: group | coalition ) \\s of \\s )? European \\s (?: states | countries | nations | powers | governments ) | coalition | EU | E3 | Britain | France )
      | \\b (?: European | Franco-British | coalition (?:'s)? ) {near} (?: security \\s )? guarantees? \\b")
    (guard
      "article {then} (?: 5 | five | V ) | {russia} {near} among | China | permanent \\s members | non-?members | european \\s union {near} member (?! \\s states ) | (?: United \\s States | U\\.?S\\.? | America | Washington | NATO ) (?: {then} | , ){1,2} (?: and | NATO ) {near} {europeans} | (?: {europeans} | European \\s (?: allies | partners | countries | states ) ) {near} and {near} (?: the \\s )? (?: United \\s States | US \\b | America ) | loan | rights | political \\s guarantee | energy | transit | navigation | {russia} {near} guarant\\w+ | common \\s (?: security | foreign ) | Court | OSCE")
    (example "The Europeans undertake to defend the Republic and stand surety for its security.")
    (counterexample "The Europeans undertake to fund the museum and its security."))
  (clause-pattern (id those-who-would-fight) (claim serves-as-tripwire)
    (needs "war" "fight" "battle" "combat" "conflict" "fire" "wire" "assault" "attack" "invasion"
      "shield" "trigger" "with force" "by force" "in force" "hit back" "strike back" "engag")
    (besides "europe" "force" "troop" "soldier" "contingent" "send" "brit" "french" "france" "men"
      "nordic" "capitals" "state" "them" "it " "they" "whoever"
      "countries")
    (expression
      "\\b (?: assault | attack | invasion | blow | strike | aggression ) {near} (?: on | upon | against | of ) {mid} \\b (?: would | will | is | shall | must ) {near} (?: be | mean | count \\s as | constitute | amount \\s to | equal | then \\s be | also \\s be ) {near} (?: (?: an? | also | war | the \\s same \\s as ) {near} )? (?: assault | attack | war | blow | strike ) {near} (?: on | upon | against | with ) {near} (?: it | them | itself | themselves | us | all | each | every | Europe | the \\s (?: sending | contributing | senders? ) | their \\s own | its \\s own | London | Paris | Britain | France | (?: the \\s )? contributing ) \\b
      | \\b (?: draw | bring | drag | pull | suck | plunge | take | lead | commit )(?: s | ing | ging )? {mid} (?: in)? to {near} (?: (?: the | any | a | that | such | direct ) {near} )? (?: future {near} )? (?: war | fighting | fight | conflict | battle | combat ) | \\b brought {mid} into {near} the {near} (?: war | fighting | conflict )
      | \\b (?: Europe(?:ans)? | sending \\s states | senders | they | capitals | contributors ) {near} (?: {must} {near} )? (?: then {near} )? (?: be | find \\s (?: itself | themselves ) ) {near} (?: then {near} )? at \\s war | \\b be {near} at \\s war {near} with {near} (?: their | all | Europe | these | those | London | Britain | France | the \\s (?: sending | contributing ) )
      | \\b trigger(?:s|ed|ing)? {along} (?: entry | war | response | intervention | involvement | Europe ) | \\b trip-?wire
      | \\b (?: forces? | troops | contingents? | brigades? | battalions? | garrisons? | soldiers | units | they | who | which | (?: sending | contributing | European | guarantor ) \\s (?: states | countries | nations ) | Europeans | capitals ) {along} \\b (?: will | would | shall | must | are \\s to | is \\s to | to | and ) {near} (?: return(?:ing)? \\s fire | shoot(?:ing)? \\s back | fire \\s back | hit \\s back | strike \\s back | fight \\s (?: back | alongside | beside | with | if | for | off | on \\s the \\s side ) | engage \\s (?: the | any | Russian ) | respond {near} (?: with | by | in ) {near} (?: [\\w-]+ {near} )? (?: force | arms | fire ) | stand \\s and \\s fight | take \\s up \\s arms | go \\s to \\s war | (?: repel | resist ) {near} (?: [\\w-]+ {near} )? (?: attack | invasion | aggression | assault ) | join {near} (?: the | its | Ukraine's ) {near} (?: battle | defen[cs]e | fight | fighting ) )
      | \\b (?: authori[sz]ed | mandated | mandate | orders? | ordered | permitted | obliged | bound | ready | prepared ) {near} to {near} (?: use \\s (?: all | lethal | armed ) | return \\s fire | fight | engage | open \\s fire | repel )
      | \\b (?: shield | wall | barrier ) {near} against {near} (?: an? {near} | any {near} | the {near} | new {near} | renewed {near} )? (?: invasion | attack | assault )")
    (guard
      "\\b (?: Ukraine | Kyiv ) \\s must \\b | guarantees? \\s with \\s which | {ukraine} {then} (?: [\\w-]+ {then} )?? (?: forces | troops | army | soldiers ) | rather \\s than | instead \\s of | not {near} (?: fight | engage | to \\s fight | drawn | be \\s drawn | bring | want ) | \\b (?: avoid | risk | danger | fear | lest | keep | keeping | stay | staying | out \\s of ) \\b | their {near} own {near} (?: country | soil ) | {russia} {near} (?: would | will | shall ) | prisoner | cyber | never | civilian | nuclear \\s war | {nato} {near} into")
    (example "The soldiers are ordered to return fire and join its defence.")
    (counterexample "The soldiers are ordered to return the keys."))
  (clause-pattern (id taught-on-the-spot) (claim trains-on-the-spot)
    (needs "train" "instruct" "teach" "coach" "courses")
    (expression
      "\\b (?: train(?:s|ing|ed|ers?)? | instruct(?:s|ors?|ing|ion)? | teach(?:es|ing|ers)? | coach(?:es|ing)? | courses ) \\b {along} (?: {on-the-spot} | (?: its | Ukrainian | Ukraine's | the \\s Ukrainian | Kyiv's | local ) {near} (?: [\\w-]+ {near} )? (?: army | forces | military | troops | soldiers | recruits | brigades | units ) )
      | (?: {on-the-spot} | {those-sent} ) {along} \\b (?: (?: to | will | would | and | only | there \\s to | shall | who | which ) \\s (?: [\\w-]+ \\s ){0,2}? (?: train | teach | instruct | coach ) | instruct(?:ors?|ion|ing) | trainers? | training ) \\b")
    (guard
      "\\b (?: abroad | outside \\s Ukraine ) | train\\w* {near} in \\s (?: Poland | Germany | Britain ) | air \\s bases \\s in | no \\s training \\s mission | {russia} (?: n )? {near} (?: instructors? | trainers? ) | teach {near} (?: history | religion | language | children | Russian ) | schools? | \\b (?: no | not | without | ban | exclu\\w+ | end | cease ) {near} (?: foreign {near} )? (?: trainers? | instructors? | training )")
    (example "Its recruits are taught by trainers at ranges on Ukrainian soil.")
    (counterexample "Its pupils are taught to read by nuns."))
  (clause-pattern (id trainers-sent) (claim sends-trainers)
    (needs "train" "instruct" "teach" "coach" "courses")
    (besides "europ" "eu" "e3" "brit" "uk" "kingdom" "london" "franc" "french" "paris" "german"
      "berlin" "pol" "nordic" "baltic" "scandinav" "danish" "denmark" "swed" "finn" "finland" "norw"
      "dutch" "netherlands" "belgi" "spa" "ital" "portug" "czech" "estonia" "latvia" "lithuania"
      "roman" "greek" "irish" "ireland" "canad" "coalition" "willing")
    (expression
      "{senders} {along} \\b (?: trainers? | instructors? | training \\s (?: missions? | teams? | cent(?:er|re)s? | personnel | operation | contingents? ) | (?: to \\s | will \\s | would \\s | and \\s ) (?: train | teach | instruct | prepare ) ) \\b {along} {on-the-spot}
      | \\b (?: trainers? | instructors? | training \\s (?: missions? | teams? | cent(?:er|re)s? | personnel ) ) \\b {along} (?: of | from | by | led \\s by ) {near} {senders} {along} {on-the-spot}
      | {on-the-spot} {along} \\b (?: trainers? | instructors? | training | (?: to \\s | will \\s | would \\s ) (?: train | teach | instruct ) ) \\b {along} {senders}
      | {senders} {along} {on-the-spot} {along} \\b (?: trainers? | instructors? | (?: to \\s | will \\s | would \\s ) (?: train | teach | instruct ) ) \\b")
    (guard
      "\\b (?: abroad | outside \\s Ukraine ) | train\\w* {near} in \\s (?: Poland | Germany | Britain ) | no \\s training \\s mission | {russia} (?: n )? {near} (?: instructors? | trainers? ) | schools? | \\b (?: no | not | without | ban | exclu\\w+ | end | cease ) {near} (?: foreign {near} )? (?: trainers? | instructors? | training )")
    (example "Danish instructors hold courses in Lviv.")
    (counterexample "Danish tourists hold picnics in Lviv."))
  (clause-pattern (id kept-from-the-fighting) (claim keeps-out-of-combat)
    (needs "combat" "fight" "front" "engag" "hostilit" "battle" "patrol" "confine" "limited to"
      "restricted to" "purely" "solely" "only to")
    (expression
      "\\b (?: combat | fighting | patrols | hostilities | front(?: \\s | - )? line | battle ) (?: {near} (?: roles? | tasks? | duties | missions? | operations ) )? {near} (?: (?: being | is | are | be | remain | stay(?:s)? | left ) {near} )? (?: excluded | ruled \\s out | barred | out \\s of \\s the \\s question | off \\s limits | left \\s to \\s (?: Ukrain\\w+ | the ) | reserved \\s (?: to | for ) | forbidden | prohibited | no \\s part \\s of )
      | \\b (?: away | far | kept | well \\s back | back | distance | removed | clear | stay(?:s|ing)? \\s out | keep(?:s|ing)? \\s out | out ) {near} (?: from | of ) {near} (?: the {near} )? (?: fight\\w* | combat | front | battle\\w* | hostilities | firing \\s line )
      | \\b (?: only | solely | purely | confine(?:s|d)? (?: \\s (?: itself | themselves ) )? | limited | restricted ) {near} (?: to {near} )? (?: [\\w-]+ {near} ){0,2}? (?: instruct\\w* | train(?:ing|s)? | teach\\w* ) \\b
      | \\b non-?combat | \\b (?: rul(?:e|es|ed|ing) \\s out | exclud(?:e|es|ed|ing) | bar(?:s|red)? | forbid(?:s|den)? | avoid(?:s|ing)? | eschew(?:s|ing)? ) {near} (?: [\\w-]+ {near} )? (?: combat | fighting | hostilities | engagement )
      | \\b (?: cannot | neither | nor | none | nobody | nothing | hardly ) {mid} (?: combat | fight\\w* | front(?: \\s |-)? line | engage\\w* | hostilities )")
    (guard
      "{ukraine} (?: ian )? {near} (?: forces | troops ) {near} not | withdraw\\w* {near} from | {russia} {near} (?: not | never | forces | troops ) | ceasefire | truce | weapons | drones | aircraft")
    (owns denied rejected)
    (example "The trainers stay away from the front and combat is ruled out.")
    (counterexample "The trainers stay away from strong drink.")))

(deffacts wider-guarantee-patterns "Promises to answer an attack, in other words."
  (clause-pattern (id like-an-ally) (claim resembles-article-five)
    (needs "article" "art." "nato" "alliance" "ally" "allies")
    (besides "guarant" "defen" "attack" "protect" "commit" "assur" "fight" "obligat" "promise"
      "assault" "assist")
    (expression
      "\\b (?: like | similar(?:ly)? \\s to | (?: equal | equivalent | comparable | analogous | identical | akin | close | corresponding ) (?: in \\s \\w+ \\s )? \\s? (?: to | with ) | equivalents? \\s of | same {near} as | (?: terms | footing | par | level | scale ) {near} (?: equal \\s to | with | of ) | as \\s (?: strong | firm | binding | solid | good | robust | far-reaching ) \\s as | no \\s (?: weaker | less | worse ) (?: \\s [\\w-]+ )? \\s than | match(?:es|ing)? | mirror(?:s|ing|ed)? (?: \\s (?: that \\s of | on ) )? | copied \\s from | copy \\s of | borrow\\w* \\s from | taken \\s from | modell?ed \\s (?: on | after ) | reproduc(?:es|ing) | tantamount \\s to | in \\s the \\s (?: image | spirit | manner | style | sense ) \\s of | along \\s the \\s lines \\s of | after \\s the \\s (?: model | pattern | example ) \\s of | on \\s the \\s (?: model | pattern | lines ) \\s of )
      (?: {then} | {near} ) (?: (?: that | those | the | what ) {near} )? (?: (?: of | in | under | on | enjoyed \\s by | given \\s to | which ) {near} )? (?: {article-five} | {nato-itself} (?! \\s (?: standards | armies | troops | forces | norms | procedures | training | membership ) ) | \\b (?: existing \\s )? members \\s of \\s {nato-itself} )
      | \\b terms {near} equal {near} to {near} those {near} NATO
      | {article-five} {near} (?: [\\w'-]+ {near} )? (?: like | style | type | equivalent | analogue | lite | minus ) \\b
      | {nato-itself} [-\\s] (?: like | style | type | grade | level | equivalent | strength ) {near} (?: security {near} )? (?: guarantees? | defen[cs]e | protection | assurances? | strength | commitments? | promises? | pledges? )
      | \\b as {near} (?: it | they | we | though | if | America | Washington ) {near} (?: would | were | does | do | it \\s were ) {near} (?: for | an? | any | towards | to | defend ) {near} (?: an? | any | its | full | other )? {near} (?: NATO {near} )? (?: ally | allies | members? (?: \\s of \\s {nato-itself} ) )
      | \\b (?: extend | appl | lend | stretch | offer | give )(?: s | ing | y | ies | ed )? {mid} (?: protection | cover(?:age)? | benefits? | guarantee | scope | umbrella ) {near} of {near} (?: {article-five} | {nato-itself} ) {along} \\b (?: without | outside | short \\s of | though \\s not | but \\s not | non- | while \\s not )
      | \\b (?: without | outside | short \\s of | instead \\s of ) {mid} {nato-itself} {along} \\b (?: protection | benefits? | guarantee | equivalent | force ) {near} of {near} {article-five}")
    (guard
      "unlike | \\b not \\s (?: be \\s )? (?: like | similar | equal | equivalent | comparable | the \\s same ) | lease | {nato-itself} {near} (?: membership | accession ) {near} (?: would | itself ) | interoperab | (?: brought | bring | raise | re-?equip\\w* | up ) {near} to {near} NATO | weapons {near} comparable | Russian \\s (?: forces | army )")
    (owns denied)
    (example "It is promised a defence equal to that of the members of NATO.")
    (counterexample "Its drill is like that of the members of a choir."))
  (clause-pattern (id attack-on-all) (claim resembles-article-five)
    (needs "attack" "aggression" "assault" "invasion")
    (besides "transatlantic" "euro-atlantic" "atlantic" "guarantor" "united states" "america"
      "washington" "community")
    (expression
      "\\b (?: treat | regard | consider | deem | view | see )(?: s | ed | ing | n )? {along} (?: attack | aggression | assault | invasion ) {along} \\b as {near} (?: an? {near} )? (?: [\\w-]+ {near} )? (?: attack | threat | assault | aggression ) {near} (?: on | to | against | upon ) {along} \\b (?: transatlantic | Euro-Atlantic | Atlantic | themselves | all \\s of \\s them | each \\s of \\s them | their \\s own )
      | (?: attack | aggression | assault | invasion ) {along} \\b (?: treated | regarded | considered | deemed | viewed | seen ) {near} (?: by {mid} )? as {near} (?: an? {near} )? (?: [\\w-]+ {near} )? (?: attack | threat | assault ) {near} (?: on | to | against | upon ) {along} \\b (?: transatlantic | Euro-Atlantic | Atlantic )")
    (guard "{nato-itself} {near} (?: member | ally | allies ) | cyber")
    (example
      "The guarantors regard an armed attack on it as an attack on the transatlantic community.")
    (counterexample "The guarantors regard an attack of fever as a threat."))
  (clause-pattern (id what-follows-an-attack) (claim answers-attack)
    (needs "attack" "aggress" "inva" "assault" "hostilities" "war" "offensive" "strike" "incursion"
      "onslaught" "marches again" "comes back")
    (besides "respon" "answer" "assist" "help" "aid" "furnish" "defen" "defend" "fight" "oblig"
      "military action" "intervene" "react" "stand " "join" "arms" "support" "consult" "impose")
    (expression
      "\\b (?: if | should | were | in \\s the \\s (?: event | case ) | in \\s case | upon | whenever | when | once | any | a | an | new | renewed | another | future | further | fresh | against ) {mid} {attacked-again} {along}
        \\b (?: respon(?:d|se|ds) | answer(?:s|ed)? | react(?:s|ion)? | assist(?:s|ance)? | com(?:e|es|ing) {near} to {near} (?: the | its | Ukraine's | their ) {near} (?: aid | defen[cs]e | help | assistance | side ) | (?: provid | furnish | suppl | render | send | giv )(?: e | es | y | ies | s | ing ) {mid} (?: military | security | arms | weapons | aid | assistance | support | help | troops | forces ) | defend(?:s|ing)? | intervene(?:s)? | oblig(?:e|es|ed|ing) | bound | (?: military | armed | forcible | collective | joint | coordinated | robust ) \\s (?: action | response | help | assistance | support | answer ) | force \\s of \\s arms | armed \\s force | costs )
      | \\b (?: respond | respon(?:se|d) | assist(?:ance)? | defend | com(?:e|ing) {near} to {near} (?: the | its | Ukraine's ) {near} (?: aid | defen[cs]e | help | assistance | side ) | help {near} (?: it | Ukraine | Kyiv ) | (?: military | armed | forcible | collective | joint ) \\s (?: action | response | help | assistance | support ) | support | by {near} force \\s of \\s arms ) {along} \\b (?: if | should | in \\s the \\s (?: event | case ) | in \\s case | when | were | against ) {mid} {attacked-again}
      | \\b (?: whoever | who ) {near} attacks {near} one {along} attacks {near} (?: them {near} )? all
      | \\b (?: guarantee | defend | protect | secure ) {near} the {near} (?: peace | deal | settlement | truce | armistice )")
    (guard
      "{ukraine} (?<! on \\s Ukraine ) (?<! against \\s Ukraine ) {near} (?: invades | attacks ) | cyber | attacks? {near} on {near} (?: civilian | nuclear | energy | infrastructure ) | prisoners | \\b confer \\b | {russia} {near} (?: would | could | will | shall ) {near} (?: respond | come | answer ) | humanitarian | attacked {near} (?: in | on ) {near} (?: 2014 | 2022 | 24 ) | \\b (?: victims | damage | compensat\\w+ | tribunal | crime | sanctions )")
    (example "Should Russia invade again, the partners are obliged to come to its defence.")
    (counterexample "Should Russia invade again, the concert is off."))
  (clause-pattern (id promised-protection) (claim guarantees-ukraine)
    (needs "guarantee" "guarantor" "pledge" "promise" "commitment" "obligation")
    (besides "defend" "protect" "fight" "defence" "defense" "security" "attack")
    (expression
      "\\b (?: binding | treaty | ratified | solemn | legal | formal | firm | American | US | U\\.S\\. | congressionally \\s \\w+ ) {near} (?: [\\w-]+ {near} )? (?: promise | pledge | commitment | obligation | duty | undertaking ) {near} to {near} (?: fight | defend | protect | come {near} to | go \\s to \\s war | take \\s military ) {mid} {ukraine}
      | \\b guarantees? {near} (?: of {near} its {near} security {near} )? (?: from | by | of | given \\s by | given \\s to {ukraine} {near} by ) {near} (?: (?: its | the | several | individual | willing | western ) {near} )? (?: allies | partners | NATO \\s (?: members | allies | states ) | Alliance \\s members | friendly \\s states | (?: United \\s States | Washington | America ) ) \\b")
    (guard
      "(?: for | to ) {near} (?: {russia} | both | all \\s (?: sides | parties ) ) | loan | bank | climate | rights | (?: no | without | lack\\w* | not ) {near} (?: [\\w'-]+ {near} )? guarantees? | neutrality")
    (example "Meanwhile it enjoys guarantees of its security from willing allies.")
    (counterexample "Meanwhile it enjoys the guarantee of a bank.")))

(deffacts wider-supply-patterns "What else a text supplies, in other words."
  (clause-pattern (id gains-without-title) (claim refuses-recognition)
    (needs "recogni" "acknowledg" "accept" "title" "legal" "legitim" "annex")
    (besides "not" "no " "nothing" "never" "without" "nor" "neither" "reject" "refus" "withh"
      "illegal"
      "unlawful" "void" "invalid" "cannot" "non-" "un")
    (expression
      "\\b (?: nothing | no \\s (?: provision | clause | part ) ) {along} \\b (?: recognition | acceptance | acknowledge?ment | endorsement | approval ) {near} (?: of {near} )? {mid} (?: territor\\w+ | land | annex\\w+ | occup\\w+ | gains | borders? | conquest | seiz\\w+ | acquisition | Crimea | claims? )
      | \\b (?: not | never | no | nor | neither | without ) {near} (?: [\\w'-]+ {near} )? (?: enjoy | receive | find | gain | have | imply | entail | mean | signify | carry | amount \\s to | constitute )? {near} (?: [\\w'-]+ {near} )? (?: international \\s | legal \\s | formal \\s | de \\s jure \\s )? (?: recognition | acceptance | acknowledge?ment | legitimacy | legal \\s (?: force | effect | title | standing ) ) {near} (?: of {near} )? (?: [\\w'-]+ {near} )? (?: annex\\w+ | occup\\w+ | gains | conquest | seiz\\w+ | territor\\w+ | change )
      | \\b (?: seized | seizures? | occupied | annexed | annexations? | gains | conquests? | claims? | territor\\w+ | held ) {along} \\b (?: not | no | never | without ) {near} (?: enjoy\\w* | receive\\w* | find\\w* | gain\\w* | have | has | carr(?:y|ies) | be \\s (?: given | granted | accorded ) )? {near} (?: [\\w'-]+ {near} )? (?: recogni[sz]ed | recognition | acceptance | accepted \\s as | legal \\s (?: force | effect | title | standing ) | legitimacy | acknowledged )
      | \\b (?: annexations? | seizures? | occupation | referend(?:um|a|ums) | conquests? ) {mid} (?: (?: is | are | was | were | be | remain(?:s)? ) {near} )? (?: illegal | unlawful | null \\s and \\s void | void | invalid | illegitimate | without \\s legal )
      | \\b (?: illegal | unlawful | illegitimate | purported | so-called | sham ) {near} (?: annexations? | referend(?:um|a|ums) )
      | \\b (?: regard | consider | hold | treat )(?: s | ing )? {mid} {land} {mid} (?: as {near} | to {near} be {near} )? (?: Ukrainian | part \\s of \\s Ukraine | Ukraine's ) \\b
      | \\b without {near} recogni[sz]ing {near} (?: it | them | this | that | the {near} [\\w-]+ ) {near} as {near} (?: permanent | final | legal | lawful | a \\s border | Russian )")
    (guard
      "\\b (?: unless | until ) \\b | presid\\w+ | legitimate \\s government | NATO \\s no | passports? | Kosovo | lift | de-?recogni | not \\s (?: illegal | unlawful )")
    (owns denied rejected reserved)
    (example "What was seized does not enjoy international recognition.")
    (counterexample "What was written does not enjoy public recognition."))
  (clause-pattern (id pressure-kept-up) (claim keeps-sanctions)
    (needs "sanction" "embargo" "restrict" "export control" "pressure" "costs to" "measures"
      "penalties")
    (besides "last" "until" "not be waived" "not be lifted" "not be eased" "not be terminated"
      "as long as" "so long as" "rising" "raise" "go on" "stay" "remain" "in place" "in force"
      "in effect" "tight" "step" "new " "maintain" "keep" "uphold" "upheld" "retain" "hold"
      "persist" "unchanged" "harsher" "heavier" "more " "wider" "broader")
    (expression
      "{sanctions} {along} \\b (?: last(?:s)? {near} as \\s long | (?: not | never | no ) {near} (?: be {near} )? (?: waived | lifted | eased | relaxed | terminated | removed | loosened | suspended | repealed ) | (?: remain | stay | continue | persist | hold | stand ){1} (?: s )? {near} (?: in {near} (?: place | force | effect ) | until | as \\s long | so \\s long | unchanged | intact | on ) | be {near} (?: kept | upheld | maintained | retained | stepped \\s up | tightened | widened | broadened | toughened ) | in \\s (?: place | force ) {near} (?: until | as \\s long ) )
      | \\b (?: costs? | price | pressure ) {near} (?: to | for | on ) {near} {russia} {along} (?: {sanctions} | (?: rise | rising | grow\\w* | mount\\w* | increase | kept \\s up | go \\s up ) )
      | \\b (?: uphold | maintain | keep | retain | preserve | tighten | toughen | widen | broaden | step \\s up | ratchet \\s up | harden | enforce )(?: s | ing | ping )? {near} (?: [\\w'-]+ {near} ){0,3}? {sanctions}
      | \\b (?: restrictions | measures | penalties ) {near} (?: tied | linked | imposed | adopted ) {mid} (?: occupation | aggression | invasion | war | annexation ) {near} (?: last | remain | stay | continue | stand | persist )s? \\b
      | \\b (?: new | harsher | heavier | tougher | additional | more | further | crushing | wider ) {near} {sanctions} {near} (?: on | against | upon ) {near} {russia}")
    (owns denied conditional rejected)
    (guard
      "\\b ban {near} on | (?<! \\b no \\s ) \\b the \\s lifting \\s of | reinstated | reimposed | snap | oppos\\w+ | (?: lift | waiv | eas | reliev )(?: e | es | ing | ed )? {near} (?: [\\w'-]+ {near} )? {sanctions} | if {near} {russia} | hurt | failed | folly")
    (example "The embargo stays in force until the occupation ends.")
    (counterexample "The embargo is lifted when the occupation ends."))
  (clause-pattern (id won-back-in-peace) (claim seeks-peaceful-recovery)
    (needs "peace" "diplom" "negotia" "politic" "nonmilitary" "non-military" "without war"
      "without force" "patien" "talks")
    (besides "recover" "regain" "return" "restor" "reunif" "reunit" "reintegrat" "reclaim"
      "won back"
      "win back" "get back" "got back" "unity" "integrity" "unification" "remainder" "lost"
      "occupied" "disputes")
    (expression
      "\\b (?: recover(?:y|ed|s|ing)? | regain(?:ed|s|ing)? | return(?:ed|s|ing)? | restor(?:e|ed|es|ing|ation) | reunif\\w+ | reunit\\w+ | reintegrat\\w+ | reclaim(?:ed|s|ing)? | won \\s back | win(?:ning)? \\s back | g[eo]t \\s back ) \\b {along} \\b (?: peaceful(?:ly)? | (?: by | through | in ) {near} (?: peace | diplomacy | talks | negotiations? | patience | politics ) | diplomatic(?:ally)? | negotiated | political(?:ly)? | non-?military ) \\b
      | \\b (?: peaceful(?:ly)? | diplomatic(?:ally)? | diplomacy | non-?military | political(?:ly)? ) {mid} \\b (?: recover(?:y|ed|ing)? | regain(?:ed|ing)? | reunif\\w+ | reunit\\w+ | reintegrat\\w+ | reclaim(?:ed|ing)? | won \\s back | win(?:ning)? \\s back | return \\s of \\s (?: the | all | its | what ) )
      | \\b (?: their | its | the \\s land's | the \\s regions' ) {near} return {near} (?: by | through | to {near} be {near} sought ) {near} (?: peaceful | diplomatic | diplomacy | negotiat\\w+ )")
    (guard
      "{deny} {near} (?: claim | right | seek ) | peace \\s (?: and | be | is ) \\s restored | restore \\s (?: peace | trust | ties | relations | dialogue ) | return \\s (?: to \\s (?: talks | the \\s table | negotiations | diplomacy | peace ) | of \\s (?: prisoners | children | deported | refugees | assets ) ) | diplomatic (?: \\s and \\s economic )? \\s (?: relations | ties | missions | posts ) | restoration \\s of | {russia} {near} (?: returns? | recover )| refugees | prisoners | children | assets | relations")
    (example "The rest could be won back through diplomatic channels.")
    (counterexample "The cup could be won back through hard training."))
  (clause-pattern (id assets-make-good) (claim gives-assets-to-ukraine)
    (needs "assets" "funds" "reserves" "holdings" "billions" "deposits" "money")
    (besides "ukrain" "kyiv" "damage" "repar" "rebuil" "reconstruct" "compens" "harm" "victim"
      "defen" "recovery")
    (expression
      "\\b (?: frozen | blocked | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? | Moscow's | aggressor's ) {near} (?: [\\w'-]+ {near} )? {assets} {along} (?: (?: used | put | turned | mobili[sz]ed | drawn | tapped | spent | made \\s available | go | goes | transferred | applied | pledged | serve | given | seized | confiscated | pay | pays | finance | finances | fund | lent | advanced ) \\b ) {along} (?: {ukraine} | \\b (?: reconstruct\\w* | rebuild\\w* | compensat\\w+ | reparations? | victims | damage | repair\\w* | defen[cs]e | recovery | harm ) \\b )
      | \\b (?: us(?:e|es|ing) | seiz(?:e|es|ing) | confiscat(?:e|es|ing) | tap(?:s|ping)? | mobili[sz](?:e|es|ing) | spend(?:s|ing)? | apply | transfer(?:s|ring)? | hand(?:s|ing)? | turn(?:s|ing)? | draw(?:s|ing)? \\s on ) {near} (?: [\\w'-]+ {near} ){0,3}? (?: frozen | blocked | immobili[sz]ed | sovereign | Russia(?:n|'s)? | Moscow's ) {near} (?: [\\w'-]+ {near} )? {assets} {along} (?: {ukraine} | \\b (?: reconstruct\\w* | rebuild\\w* | compensat\\w+ | reparations? | victims | damage | defen[cs]e ) \\b )
      | {assets} {along} \\b (?: stay | remain | kept | keep )(?: s )? {near} (?: immobili[sz]ed | frozen | blocked ) {along} \\b until {along} (?: paid | pays | compensat\\w+ | repar\\w+ | made \\s good )")
    (guard
      "\\b (?: returned | released | unfrozen | theft | illegal ) \\b | profits | joint \\s (?: project | venture ) | {assets} {mid} not \\s (?: be \\s )? (?: used | transferred ) | percent {near} of {near} the \\s profits")
    (example "The blocked reserves are to be drawn on for the repair of the damage.")
    (counterexample "The blocked drains are to be seen to for the repair of the damage."))
  (clause-pattern (id free-to-join-the-west) (claim integrates-west)
    (needs "euro" "eu " "west" "transatlantic" "single market")
    (expression
      "\\b (?: belong(?:s)? | proceed(?:s)? | move(?:s)? | advance(?:s)? | head(?:s)? | draw(?:s)? \\s closer | anchor(?:s|ed)? | place | future | home | part | fast-track\\w* | accelerat\\w+ | speed\\w* | open(?:s|ing)? \\s (?: accession | negotiations ) ) {mid} \\b (?: (?: to | towards? | in | into | within | of ) {near} ){1,2} (?: the {near} )? (?: European \\s (?: Union | family | community | market | home ) | EU \\b | Euro-Atlantic | transatlantic \\s community | single \\s market | the \\s West \\b | Western \\s (?: institutions | community | family | structures ) )")
    (guard
      "members? \\s of \\s the \\s European \\s Union \\s (?: will | shall | may ) | (?: european \\s union | EU ) \\s (?: member \\s states | sanctions | funds | law ) | {russia} | Court | Council | assets | attack | security \\s of | delegation | security \\s architecture")
    (example "It is free to proceed towards the European Union.")
    (counterexample "It is free to proceed towards the Black Sea.")))
