; Patterns for land that need a thing and an act, in either order: what becomes of it, whose it is
; said to be, who gives up a claim to it.

(deffacts land-distances
  "What may stand between a thing and an act: few words or more, none beyond a semicolon or a colon."
  (clause-term (name hop) (expression "[^\\s\\w;:]*+ \\s++ (?: [^\\s;:]++ \\s++ ){0,4}? [(]?+"))
  (clause-term (name stride)
    (expression
      "[^\\s\\w;:]*+ \\s++ (?: [^\\s;:]++ \\s++ ){0,12}? [(]?+")))

(deffacts land-things "The land, by all its names; the army on it; the claim to it."
  (clause-term (name place)
    (expression
      "\\b (?: Crimean? (?! \\s (?: Tatar | War | Platform ) ) | Sevastopol | Donba(?:s|ss) | Donets[kh]k? | Lu[hg]ansk | Kherson | Zaporizh+[iy]a | Zaporizhzhya | Zaporozh(?:ye|ie|iye)
      | Khark[io]v | Sumy | Mykolaiv | Nikolaev | Odes+a | Dnipro(?:petrovsk)? | Kramatorsk | Slo?v[iy]?y?ansk | Slavyansk | Mariupol | Pokrovsk | Kost[iy]antynivka
      | Druzhkivka | Lyman | Siversk | Bakhmut | Kupiansk | Melitopol | Berd[iy]ansk | Enerhodar | Kinburn | Novorossiya | DPR | LPR | DNR | LNR | People's \\s Republics? ) \\b (?: 's )?"))
  (clause-term (name ground)
    (expression
      "\\b (?: (?<! \\w \\s that \\s ) (?: regions? | areas | (?: south-? )? east | south | provinces? | oblasts? | territor(?:y|ies) | peninsula | lands? | districts? | soil | enclave | salient | republics? | islands? | spit | coast(?:line)?
      | (?: fortress | fortified | defen[cs]ive ) \\s (?: belt | line | cities | towns ) | agglomeration | (?: towns | cities | strips? | swathes? | parts? | slices? | rest | remainder | quarter | third | half | hectares? | square \\s kilomet(?:er|re)s ) (?= \\s (?: of | in | which | that ) \\b )
      | (?: eastern | southern | south-eastern | occupied | annexed | lost | held ) \\s (?: cities | towns ) ) (?! \\s (?: integrity | waters | dispute ) ) \\b )"))
  (clause-term (name soil)
    (expression
      "(?: {place} | \\b (?: (?: the | its | their | those | these | that | this | two | four | five | six | three | eastern | southern | south-eastern | occupied | annexed | remaining | new | whole | entire | lost | controlled | captured | held
      | ceded | seized | conquered | said | disputed | more | any | some | certain | Ukrainian | Russian | own | former | taken | such | all | no ) (?: \\s [\\w'-]++ ){0,2}? \\s ) {ground} (?: 's )? )"))
  (clause-term (name forces-of-ukraine)
    (expression
      "(?: {ukraine} (?: \\s [\\w'-]++ ){0,3}? \\s (?: troops | forces | army | armies | units? | formations? | garrisons? | personnel | brigades? | military | soldiers? | servicemen | contingents? | defenders | battalions | detachments | police | administrations? | authorities | regiments ) \\b
      | \\b (?: troops | forces | units | formations | army | soldiers | garrisons? | brigades ) \\s (?: of | loyal \\s to ) \\s (?: the \\s )? {ukraine} | \\b (?: AFU | ZSU ) \\b | {ukraine} {hop} \\b (?: its | their | all ) (?: \\s [\\w'-]++ ){0,2}? \\s (?: troops | forces | army | units | formations | garrisons? | soldiers | brigades | military ) \\b )"))
  (clause-term (name claim)
    (expression
      "\\b (?: claims? (?! \\s that ) | titles? (?! \\s of \\s the ) | pretensions? | demands? (?= \\s (?: for | to | on | over | , ) ) | rights? | (?: territorial \\s )? aspirations? | ambitions? | aims? | goals? | objectives? | hopes? | applications? | attempts? | efforts? | dreams? | intentions? | quest | pursuit | struggle | campaign ) \\b"))
  (clause-term (name recovery)
    (expression
      "\\b (?: return (?! \\s (?: of | for ) \\s (?: prisoners | refugees | children | displaced | the \\s (?: prisoners | refugees | children | fallen | dead | bodies ) ) ) | retrocession | restitution | restor(?:e|es|ed|ing|ation) | recover(?:y|s|ing|ed)? | regain(?:s|ing|ed)? | reclaim(?:s|ing|ed)? | reintegrat(?:e|es|ing|ion) | reunif(?:y|ication|ying)
      | re-?unit(?:e|es|ing) | retak(?:e|es|ing) | reconquest | reconquer(?:s|ing)? | liberat(?:e|es|ing|ion) | de-?occup(?:y|ation|ying) | win(?:s|ning)? \\s back | (?: tak | get )(?:e|es|s|ing|ting)? (?: \\s [\\w'-]++ ){1,6}? \\s back | (?: tak | get )(?:e|es|s|ing|ting)? \\s back ) \\b")))

(deffacts land-acts
  "All ways to leave land, to give it away, to call it Russian, to give up a claim."
  (clause-term (name go-away)
    (expression
      "\\b (?: withdraw(?:s|n|al|als|ing)? | pull(?:s|ed|ing)? (?! \\s (?: ahead | together ) ) | pull-?(?:out|back) | leav(?:e|es|ing) (?! \\s (?: no | it | open | room | to ) \\b ) | vacat(?:e|es|ed|ing|ion) | evacuat(?:e|es|ed|ing|ion) | quit(?:s|ting)? | retreat(?:s|ing)? | depart(?:s|ure|ing)?
      | remov(?:e|es|ed|ing|al) | (?: tak | mov | march | clear | order | draw )(?:e|es|s|en|ed|ing|n)? (?: \\s [\\w'-]++ ){0,5}? \\s (?: out | away | off | back ) | cleared | clearance | clearing | exit(?:s|ing)? | abandon(?:s|ed|ing|ment)? | redeploy(?:s|ed|ing|ment)? | relocat(?:e|es|ed|ing|ion) | fall(?:s|ing)? \\s back
      | giv(?:e|es|ing) \\s up | yield(?:s|ing)? | surrender(?:s|ing)? | disengag(?:e|es|ing|ement) | be \\s gone | go(?:es)? \\s home | stand(?:s)? \\s down | relinquish(?:es|ing)? ) \\b"))
  (clause-term (name give-away)
    (expression
      "\\b (?: ced(?:e|es|ing) | surrender(?:s|ing)? | relinquish(?:es|ing)? | giv(?:e|es|ing) \\s (?: up | away ) | yield(?:s|ing)? | hand(?:s|ing)? \\s (?: over | across ) | turn(?:s|ing)? \\s over | sign(?:s|ing)? \\s (?: over | away ) | mak(?:e|es|ing) \\s over
      | conced(?:e|es|ing) | deliver(?:s|ing)? (?: \\s up )? | let(?:s|ting)? \\s go \\s of | abandon(?:s|ing)? | part(?:s|ing)? \\s with | forfeit(?:s|ing)? | sacrific(?:e|es|ing) | transfer(?:s|ring)? | trad(?:e|es|ing) (?: \\s away )? | barter(?:s|ing)? | cut(?:s|ting)? \\s loose | detach(?:es|ing)?
      | convey(?:s|ing)? | sell(?:s|ing)? | assign(?:s|ing)? | waiv(?:e|es|ing) \\s control | renounc(?:e|es|ing) \\s (?: control | possession | sovereignty ) | writ(?:e|es|ing) \\s off | swap(?:s|ping)? | forgo(?:es|ing)? | los(?:e|es|ing) | giv(?:e|es|ing) (?= (?: \\s [\\w'-]++ ){1,8}? \\s (?: up | away ) \\b ) ) \\b"))
  (clause-term (name given-away)
    (expression
      "\\b (?: ceded | surrendered | relinquished | (?: given | signed | handed | turned | made | delivered | bargained | traded ) \\s (?: up | away | over ) | yielded | conceded | let \\s go | forfeited | sacrificed | transferred | detached | conveyed | assigned | abandoned | traded | awarded | made \\s Russian
      | (?: joined | annexed | attached | left | given | granted | allotted | passed | assigned | handed ) (?= \\s (?: to | with | by ) {hop} {russia} ) ) \\b"))
  (clause-term (name giving-away)
    (expression
      "\\b (?: cessions? | surrender | hand-?over | transfer | relinquishment | abandonment | sacrifice | concession | conveyance | alienation | detachment | delivery | forfeiture | (?: giving | signing | handing | turning ) \\s (?: up | away | over ) | ceding | yielding | disposal ) \\b"))
  (clause-term (name to-russia)
    (expression
      "\\b (?: to | into | under | with | by | within | for ) \\s (?: the \\s (?: hands \\s of \\s | control \\s of \\s | authority \\s of \\s | possession \\s of \\s )? (?: the \\s )? )? {russia} (?! \\s (?: aggression | attack | fire | shelling | proposals? | demands? ) )"))
  (clause-term (name acknowledge)
    (expression
      "\\b (?: recogni[sz](?:e|es|ed|ing) | (?<! non- ) recognition | acknowledg(?:e|es|ed|ing|ement|ment) | accept(?:s|ed|ing|ance)? | endors(?:e|es|ed|ing|ement) | confirm(?:s|ed|ing|ation)? | affirm(?:s|ed|ing|ation)? | admit(?:s|ted|ting)? | conced(?:e|es|ed|ing) | validat(?:e|es|ed|ing|ion) | legitimi[sz](?:e|es|ed|ing|ation)
      | legali[sz](?:e|es|ed|ing|ation) | ratif(?:y|ies|ied|ication) | formali[sz](?:e|es|ed|ing|ation) | enshrin(?:e|es|ed|ing) | agree(?:s|d|ing)? \\s that | consent(?:s|ed|ing)? \\s to | assent(?:s|ed|ing)? \\s to | sanctif(?:y|ies|ied) | codif(?:y|ies|ied|ication) | bless(?:es|ed|ing)?
      | tak(?:e|es|ing) \\s note | regard(?:s|ed|ing)? | consider(?:s|ed)? | treat(?:s|ed|ing)? | deem(?:s|ed|ing)? | view(?:s|ed)? | look(?:s|ed)? \\s (?: up )?on | describ(?:e|es|ed|ing) | declar(?:e|es|ed|ing) | list(?:s|ed|ing)? | nam(?:e|es|ed|ing) | call(?:s|ed|ing)? | count(?:s|ed)? | certif(?:y|ies|ied) | register(?:s|ed)? | record(?:s|ed)? | figur(?:e|es|ing) | appear(?:s|ing)? ) \\b"))
  (clause-term (name avow)
    (expression
      "\\b (?: recogni[sz](?:e|es|ed|ing) | (?<! non- ) recognition | acknowledg(?:e|es|ed|ing|ement|ment) | accept(?:s|ed|ing|ance)? | endors(?:e|es|ed|ing|ement) | confirm(?:s|ed|ing|ation)? | affirm(?:s|ed|ing|ation)? | admit(?:s|ted|ting)? | conced(?:e|es|ed|ing) | validat(?:e|es|ed|ing|ion) | legitimi[sz](?:e|es|ed|ing|ation)
      | legali[sz](?:e|es|ed|ing|ation) | ratif(?:y|ies|ied|ication) | formali[sz](?:e|es|ed|ing|ation) | enshrin(?:e|es|ed|ing) | consent(?:s|ed|ing)? \\s to | assent(?:s|ed|ing)? \\s to | sanctif(?:y|ies|ied) | codif(?:y|ies|ied|ication) | bless(?:es|ed|ing)? | tak(?:e|es|ing) \\s note \\s of | (?: treat(?:s|ed|ing)? | deem(?:s|ed)? | regard(?:s|ed|ing)? | consider(?:s|ed)? | declar(?:e|es|ed|ing) ) \\s (?: as \\s )? (?: valid | lawful | legal | binding | legitimate ) ) \\b"))
  (clause-term (name made-russian)
    (expression
      "\\b (?: annexations? | incorporation | accession | reunification | unification | absorption | integration \\s into | secession | conquests? | (?: territorial \\s )? (?: gains | acquisitions? ) | entry \\s into | joining ) \\b"))
  (clause-term (name lordship)
    (expression
      "\\b (?: sovereignty | sovereign \\s (?: rights? | title | power | authority ) | titles? | ownership | jurisdiction | possession | dominion | rightful \\s rule | claims? (?= \\s (?: to | over | on ) ) | (?: lawful | legal | de \\s jure ) \\s (?: control | authority | rule | rights? ) | rights? (?= \\s (?: to | over ) ) ) \\b"))
  (clause-term (name of-russia)
    (expression
      "\\b (?: Russian (?! \\s (?: control | occupation | hands | troops | forces | army | passports? | language | minority | aggression | administration | side | speak | demand | request | proposal | claim | occupied ) ) | (?: a \\s | an \\s )? (?: [\\w]++ \\s )? (?: parts? | territor(?:y|ies) | lands? | regions? | subjects? | provinces? | components? | constituents? | entit(?:y|ies) ) \\s of \\s (?: the \\s )? (?: Russia \\b | Russian \\s Federation | RF )
      | (?: belong(?:s|ing)? | owned | subject ) \\s (?: to | by ) \\s (?: the \\s )? (?: Russia \\b | Russian \\s Federation | Moscow ) | (?: under | within | inside | in ) \\s (?: the \\s )? (?: Russian \\s Federation | Russia(?:n|'s)? \\s (?: sovereignty | jurisdiction | borders ) ) | Russia's (?! \\s (?: control | occupation | war | aggression | invasion | attack | claim ) ) ) "))
  (clause-term (name in-law)
    (expression
      "\\b (?: de \\s jure | legal(?:ly)? | law | lawful(?:ly)? | formal(?:ly)? | official(?:ly)? | juridical(?:ly)? | in \\s form | in \\s (?: a \\s )? (?: [\\w-]++ \\s )? treat(?:y|ies) | by \\s treaty | internationally | for \\s all \\s time | diplomatic(?:ally)? ) \\b"))
  (clause-term (name disclaim)
    (expression
      "\\b (?: renounc(?:e|es|ed|ing) | renunciation | waiv(?:e|es|ed|ing|er) | drop(?:s|ped|ping)? | abandon(?:s|ed|ing|ment)? | relinquish(?:es|ed|ing|ment)? | surrender(?:s|ed|ing)? | giv(?:e|es|ing|en) \\s (?: up | away ) | forgo(?:es|ing|ne)? | forego(?:es|ing|ne)? | forswear(?:s|ing)? | forsworn | disclaim(?:s|ed|ing|er)? | disavow(?:s|ed|ing|al)? | disown(?:s|ed|ing)?
      | discard(?:s|ed|ing)? | withdraw(?:s|n|al|ing)? | desist(?:s|ing)? \\s from | let(?:s|ting)? \\s go \\s of | (?: put | lay )(?:s|ting|ing)? \\s (?: aside | behind | to \\s rest ) | lapses? | (?: is | are ) \\s over | (?: tak | cut | cross )(?:e|en|es|ing|ed)? \\s out | expung(?:e|es|ed|ing) | extinguish(?:es|ed|ing|ment)? | void(?:s|ed|ing)? | cancel(?:s|led|ling|lation)? | annul(?:s|led|ling|ment)? | delet(?:e|es|ed|ing|ion) | strik(?:e|es|ing) | struck | repeal(?:s|ed|ing)? | quit-?claim(?:s)? | bur(?:y|ies|ied) | sign(?:s|ed|ing)? \\s away
      | resign(?:s|ed|ing)? | retract(?:s|ed|ing|ion)? | rescind(?:s|ed|ing)? | set(?:s|ting)? \\s aside | lay(?:s|ing)? \\s down | end(?:s|ed|ing)? | retire(?:s|d)? | forfeit(?:s|ed|ing)? | sacrific(?:e|es|ed|ing) | part(?:s|ing)? \\s with | ced(?:e|es|ed|ing) | cease(?:s)? | scrap(?:s|ped|ping)? | remov(?:e|es|ed|ing|al) ) \\b"))
  (clause-term (name no-more)
    (expression
      "\\b (?: not | never (?: \\s again )? | nor | neither | no \\s longer | no \\s more | no | none | without | free \\s of | cease(?:s|d)? (?: \\s to )? | ceasing \\s to | stop(?:s|ped|ping)? | desist(?:s|ing)? \\s from | refrain(?:s|ing)? \\s from | abstain(?:s|ing)? \\s from | forgo(?:es|ing)? | renounc(?:e|es|ing) | giv(?:e|es|ing) \\s up | abandon(?:s|ing|ment)? | drop(?:s|ping)? ) \\b"))
  (clause-term (name pursue)
    (expression
      "\\b (?: seek(?:s|ing)? | pursu(?:e|es|ing|it) | demand(?:s|ing)? | ask(?:s|ing)? (?: \\s for )? | aspir(?:e|es|ing|ation) | claim(?:s|ing)? | insist(?:s|ing)? (?: \\s on )? | request(?:s|ing)? | press(?:es|ing)? (?: \\s for )? | rais(?:e|es|ing) | lodg(?:e|es|ing) | assert(?:s|ing)? | attempt(?:s|ing)? | try(?:ing)? | striv(?:e|es|ing) | contest(?:s|ing)? | challeng(?:e|es|ing) | disput(?:e|es|ing) | support(?:s|ing)?
      | back(?:s|ing)? | endors(?:e|es|ing) | uphold(?:s|ing)? | call(?:s|ing)? \\s for | work(?:s|ing)? \\s (?: for | towards? ) | aim(?:s|ing)? | put(?:s|ting)? \\s forward | advanc(?:e|es|ing) | mak(?:e|es|ing) | press(?:es|ing)? | bring(?:s|ing)? | voic(?:e|es|ing) | want(?:s|ing)? | hop(?:e|es|ing) | campaign(?:s|ing)? | speak(?:s|ing)? \\s of | maintain(?:s|ing)? | entertain(?:s|ing)? ) \\b")))

(deffacts wide-cession-patterns "Land that is left, given or taken, however it is put."
  (clause-pattern (id forces-go-from-land) (claim cedes-territory)
    (needs "withdr" "pull" "leav" "vaca" "evacua" "quit" "retreat" "depart" "remov" " out" "away"
      "back" "clear" "empt" "rid of" "free of" "left by" "exit" "abandon" "redeploy" "relocat" "giv"
      "yield" "surrender" "disengag"
      "gone" "home" "stand" "relinquish")
    (besides "ukr" "kyiv" "kiev" "afu" "zsu" "by the enemy")
    (expression
      "{forces-of-ukraine} {stride} {go-away} {stride} {soil}
      | {go-away} {hop} (?: (?: of | by ) {hop} )? {forces-of-ukraine} {stride} {soil}
      | {go-away} {stride} {soil} {hop} by {hop} {ukraine}
      | {soil} {stride} (?: vacated | evacuated | abandoned | cleared | left | quit ) \\s by \\s (?: the \\s enemy \\b | {ukraine} )
      | {place} (?: \\s [\\w'-]++ )? \\s? [:-] {hop} {forces-of-ukraine} {hop} (?: {go-away} | out \\b )
      | {place} \\s? [:-] \\s {ukraine} \\s (?: out | leaves | withdraws | to \\s (?: leave | withdraw | go ) ) \\b
      | {soil} [^;]{0,120}? {ukraine} {hop} {go-away} {hop} from \\s (?: it | them | there ) \\b
      | {soil} {stride} (?: cleared | vacated | evacuated | abandoned | emptied | rid | free | left ) {hop} (?: of | by ) {hop} {forces-of-ukraine}
      | {ukraine} {hop} {go-away} {stride} {soil}
      | {ukraine} {stride} {go-away} {hop} (?: its | their | all ) {hop} (?: troops | forces | army | units | garrisons? | formations | soldiers | brigades | military ) {stride} {soil}")
    (guard
      "\\b (?: abandon | leav )\\w* {hop} (?: people | citizens | compatriots | population | kin | fellow ) | \\b (?: consent | assent | blessing | powers | ownership | hopes? | dreams? | recovering | regaining | reclaiming | to \\s (?: recover | regain | reclaim ) ) \\b | Kursk | Belgorod | Bryansk | \\b (?: both | each | one \\s another | mutual(?:ly)? | respective ) \\b | heavy \\s (?: weapons | weaponry | artillery | arms ) | {russia} (?: n )? (?: \\s [\\w'-]++ ){0,2} \\s (?: troops | forces | army | units ) {hop} {go-away} | (?: withdraw\\w* | removal | departure | pull-?out | evacuation ) \\s of \\s (?: all \\s )? (?: the \\s )? (?: Russian | foreign | occup ) | refugee | civilian | children | wounded | residents | inhabitants | famil | museum | \\b (?: for | to ) \\s (?: rest | refit | train ) | mines? \\b | demining | debris
      | kilomet(?:er|re)s? \\s (?: back | from ) | claims? | rights? | title | goal | treaty | court | talks | occupying | occupiers | occupation \\s forces | \\b (?: to | for ) \\s (?: Poland | Germany ) | {soil} {hop} (?: under | by | to (?! \\s be \\b ) ) {hop} Ukrain | return(?:s|ed)? {hop} to {hop} Ukrain | sanction")
    (example
      "All Ukrainian servicemen, sappers among them, are moved out of the eastern provinces.")
    (counterexample "Ukrainian civilians are moved out of the eastern provinces."))
  (clause-pattern (id land-given-by-ukraine) (claim cedes-territory)
    (needs "ced" "surrend" "relinq" "giv" "yield" "hand" "turn" "sign" "mak" "conced" "deliver"
      "let" "abandon" "part" "forfeit" "sacrific" "transfer" "trad" "barter" "cut" "detach" "convey"
      "sell" "assign" "writ" "swap" "forgo" "renounc" "waiv" "leav" "los")
    (besides "ukr" "kyiv" "kiev")
    (expression
      "{ukraine} {stride} {give-away} {stride} (?: {place} | {ground} )
      | {ukraine} {stride} \\b (?: hand | giv | turn | sign | mak | let | leav | pass | deliver | offer )(?:s|e|es|ing|ting)? {stride} (?: {place} | {ground} ) {stride} (?: over | up | away | go | {to-russia} ) (?! \\w )
      | {ukraine} {stride} {give-away} \\s (?: what(?:ever)? | all | everything | that \\s which ) {hop} (?: holds? | controls? | keeps? | has | left ) \\b
      | {ukraine} {stride} (?: pay(?:s|ing)? | compensat\\w+ ) {hop} (?: with | in ) {hop} (?: land | territory )")
    (guard
      "\\b abandon\\w* {hop} (?: people | citizens | compatriots | population | kin | fellow ) | \\b (?: consent | assent | blessing | powers | ownership | hopes? | dreams? | recovering | regaining | reclaiming | to \\s (?: recover | regain | reclaim ) ) \\b | \\b (?: claims? | title | rights? (?! \\s bank ) | aim | goal | hopes? | ambitions? | objective | efforts? | pretensions? | demands? ) \\b | \\b to {hop} (?: the \\s )? (?: Ukrain\\w+ | Kyiv | Kiev ) | archives? | prisoner | nuclear | plant | bod(?:y|ies) | remains | criminals? | weapons? | stockpile | fugitive | suspect | evidence | information | {russia} {hop} (?: {must} {hop} )? {give-away} | arms \\b | children | Commission | passage | Soviet | Black \\s Sea \\s Fleet | part(?:s|ing)? \\s with \\s [^d]* deal | reform | abandon\\w* {hop} (?: the \\s )? (?: Crimea \\s Platform | plans? )")
    (example "Ukraine makes over to its neighbour the strip of land along the coast.")
    (counterexample
      "Ukraine makes over to its neighbour the archives of the land along the coast."))
  (clause-pattern (id land-is-given) (claim cedes-territory)
    (needs "ced" "surrend" "relinq" "giv" "yield" "hand" "turn" "sign" "made" "conced" "deliver"
      "let " "abandon" "forfeit" "sacrific" "transfer" "trad" "detach" "convey" "assign" "award"
      "join" "annexed" "attach" "left" "grant" "allot" "pass" "bargain" "alienat" "dispos" "ceding"
      "leav" "part" "letting" "barter" "swap" "exchang" "conces" "cession" "territorial")
    (besides "crimea" "sevastopol" "donba" "donets" "hansk" "gansk" "kherson" "zapor" "khark" "sumy"
      "mykolaiv" "nikolaev" "odes" "dnipro" "kramatorsk" "slo" "slav" "mariupol" "pokrovsk" "kost"
      "druzh" "lyman" "siversk" "bakhmut" "kupiansk" "melitopol" "berd" "enerhodar" "kinburn"
      "novoros" "dpr" "lpr" "dnr" "lnr" "republic" "region" "area" "east" "south" "province"
      "oblast" "territor" "peninsula" "land" "district" "soil" "enclave" "salient" "spit" "coast"
      "belt" "cities" "towns" "defensive line" "strip" "swath" "agglom")
    (expression
      "{soil} {stride} \\b (?: is | are | be | been | being | get | gets ) (?: \\s [\\w'-]++ ){0,3}? \\s {given-away}
      | {soil} (?: \\s (?: in \\s full | entirely | to \\s be ) | \\s? [:-] )* \\s {given-away} (?: \\s (?: in | to | by | within | at | for ) \\b | [.,;]? \\s* \\Z )
      | {giving-away} \\s (?: by \\s [\\w']++ \\s )? of {hop} (?: {place} | {ground} )
      | {giving-away} {hop} {to-russia} {hop} of {hop} (?: {place} | {ground} )
      | \\b let(?:s|ting)? {hop} {soil} {hop} go \\b | \\b let(?:s|ting)? \\s go \\s of {hop} {soil}
      | {give-away} {stride} {soil} {stride} {to-russia}
      | \\b leav(?:e|es|ing) {hop} {soil} {hop} {to-russia}
      | \\b (?: ceding | surrendering | relinquishing | yielding | conceding | abandoning | (?: giving | signing | handing | turning ) \\s (?: up | away | over ) | parting \\s with | letting \\s go \\s of ) {hop} {soil}
      | \\b (?: trad(?:e|es|ing) | swap(?:s|ping)? | barter(?:s|ing)? | bargain(?:s|ing)? ) (?: \\s away )? {hop} {soil} {hop} for \\b
      | {give-away} {stride} {to-russia} {hop} {soil}
      | {soil} {stride} (?: sign | hand | giv | turn | mak )(?:e|ing|s)? \\s (?: it | them ) \\s (?: over | away | up )
      | \\b (?: trad(?:e|es|ing) | exchang(?:e|es|ing) | swap(?:s|ping)? | barter(?:s|ing)? | bargain(?:s|ing)? ) \\s (?: away \\s )? (?: land | territor(?:y|ies) | {soil} ) \\s for \\s (?: peace | membership | a \\s (?: ceasefire | truce ) | security | guarantees | an \\s end )
      | \\b territorial \\s (?: concessions? | cessions? | sacrifices? | compromises? ) {hop} (?: by | from | of | on \\s the \\s part \\s of ) {hop} {ukraine}")
    (guard
      "\\b ended \\s with \\b | \\b (?: consent | assent | blessing | powers | ownership | hopes? | dreams? | recovering | regaining | reclaiming | to \\s (?: recover | regain | reclaim ) ) \\b | \\b (?: claims? | title | rights? (?! \\s bank ) | aim | goal | hopes? | ambition | objective | administration \\s of \\s the \\s plant ) \\b | \\b (?: to | by ) {hop} (?: the \\s )? (?: Ukrain\\w+ | Kyiv | Kiev ) \\s (?: authorit | control | side | government | administration | hands | troops | forces ) | \\b to \\s (?: Ukraine | Kyiv | Kiev ) \\b | back \\s to \\s | archives? | prisoner | nuclear | plant | bod(?:y|ies) | criminals? | weapons? | fugitive | evidence | {russia} {hop} (?: {must} {hop} )? {give-away} | children | arms \\b | (?: from | in | of ) \\s (?: the \\s )? {soil} {hop} (?: is | are | be ) {hop} (?: prisoner | transferred ) | population | Alaska | no \\s {giving-away} | power \\s | loss \\s of \\s life | control \\s of \\s the \\s border")
    (example "The coast towns of the south are bargained away for a truce.")
    (counterexample "The coast towns of the south are handed back to Ukraine."))
  (clause-pattern (id land-falls-to-russia) (claim cedes-territory)
    (needs "rus" "moscow" "kremlin" "soviet")
    (besides "pass" "go" "fall" "com" "rever" "devolve" " to " "become" "left" "leav" "join" "move"
      "incorporat" "merge" "absorb" "part" "land")
    (expression
      "{soil} {stride} \\b (?: pass(?:es)? | go(?:es)? | falls? | comes? | reverts? | devolves? | moves? | be \\s left | are \\s left | is \\s left ) {hop} {to-russia}
      | (?: \\A | [;:,.-] \\s | \\b and \\s | \\d [.)] \\s ) (?: (?: all | whole | entire | rest | remainder | of ) \\s ){0,4} (?: {place} | {soil} ) (?: \\s (?: and | regions? | oblasts? | province | provinces | in \\s full | entire(?:ly)? | {place} ) ){0,4} \\s to \\s (?: the \\s )? {russia} (?= \\W* (?: [,;.] | \\Z | and \\b | with \\b | in \\b ) )
      | \\b (?: whole | entire | all ) {hop} {ukraine} {hop} (?: land | territory | part ) \\s of \\s (?: the \\s )? {russia}
      | \\b (?: whole | entire | all ) {hop} (?: territor(?:y|ies) | lands? ) \\s of \\s {ukraine} {hop} (?: land | territory | part ) \\s of \\s (?: the \\s )? {russia}
      | \\b (?: territor(?:y|ies) | lands? ) \\s of {hop} {ukraine} {hop} (?: entirety | whole | full ) {hop} (?: land | territory | part ) \\s of \\s (?: the \\s )? {russia}
      | {ukraine} {stride} (?: join(?:s|ed)? | incorporated | merged? | absorbed ) \\s (?: to | into | in | by | with ) \\s (?: the \\s )? {russia}")
    (guard
      "prisoner | deport | from \\s (?: the \\s )? {soil} | claims? | exports? | trains? | children | occupied \\s by | threat | plant | has \\s come | have \\s come | fell | since \\s | refugee | \\b from {hop} {russia} {hop} to \\b | pipeline")
    (example "The towns of the coast revert to the control of Moscow.")
    (counterexample "The trains of the coast run to Moscow."))
  (clause-pattern (id land-russia-gets) (claim cedes-territory)
    (needs "hand" "ced" "leav" "get" "receiv" "obtain" "acquir" "given" "grant" "award" "gain"
      "take" "win" "secure")
    (besides "rus" "moscow" "kremlin")
    (expression
      "{russia} (?: \\s [\\w'-]++ ){0,3}? \\s (?: gets? | receives? | obtains? | acquires? | is \\s (?: given | granted | awarded ) | be \\s (?: given | granted | awarded ) | gains? \\s (?: possession | control ) | takes? \\s (?: over | possession | control ) ) {stride} (?: {place} | {soil} )
      | \\b (?: hand | hands | handing | ceding | leaving | give | gives | giving | grant | grants | award | awards | offer | offers | leave ) \\s (?: the \\s )? {russia} \\s (?: (?: the | all | rest | whole | entire | remainder | of | remaining | part | parts ) \\s ){0,5} (?: {place} | {soil} )")
    (guard
      "\\b (?: consent | assent | blessing | powers | ownership | hopes? | dreams? | recovering | regaining | reclaiming | to \\s (?: recover | regain | reclaim ) ) \\b | prisoner | body | bodies | grain | plant | access | if \\s | aid | information | {deny} {hop} {russia} | part \\s in | share | reports? | water | nothing | return(?:s|ed)? | inspect | observ | had \\s (?: taken | gained ) | gained | compensat")
    (owns laid-on-russia)
    (example "Moscow would obtain the remainder of the eastern provinces.")
    (counterexample "Moscow would obtain access to the reports."))
  (clause-pattern (id whole-provinces-drawn) (claim claims-whole-provinces)
    (needs "border" "boundar" "limits" "frontier" "entire" "extent" "in full")
    (expression
      "\\b (?: frontier | border | boundary | demarcation | line ) {stride} (?: run(?:s|ning)? | follow(?:s|ing)? | coincid(?:e|es|ing) | drawn | fixed | lies? | pass(?:es)? | shift(?:s|ed)? | mov(?:es?|ed) ) {stride} (?: limits | borders? | boundar(?:y|ies) | edge ) {hop} of {hop} {soil}
      | \\b (?: within | in | to | inside ) \\s (?: their | its | the ) (?: \\s [\\w'-]++ ){0,2}? \\s? (?: constitutional | administrative | former | pre-?war | 1991 | oblast | provincial | full | Soviet-era ) \\s (?: (?: [\\w'-]++ ) \\s )? (?: borders? | boundar(?:y|ies) | limits | frontiers? | extent )
      | {place} {stride} \\b in \\s (?: its | their ) \\s (?: entirety | full \\s extent | totality )")
    (guard
      "internationally \\s recogni[sz]ed | {ukraine} {hop} (?: within | in ) \\s its | 1991 | territorial \\s integrity | occup(?:ied|ation) \\s (?: since | by ) | restor | de-?occup | liberat | to \\s Ukraine | elections? | self-government | customs")
    (example "The provinces, within their constitutional boundaries, are the object of the treaty.")
    (counterexample
      "Ukraine, within its internationally recognised borders, is the object of the treaty.")))

(deffacts wide-recognition-patterns "Land that is said to be Russian, in whatever words."
  (clause-pattern (id land-avowed-russian) (claim recognizes-gains)
    (needs "recogni" "acknowledg" "accept" "endors" "confirm" "affirm" "admi" "conced" "valid"
      "legitim" "legal" "ratif" "formal" "enshrin" "agree" "consent" "assent" "sanctif" "codif"
      "bless" "note" "regard" "consider" "treat" "deem" "view" "look" "declar" "list" "nam" "call"
      "count" "certif" "register" "record" "describ")
    (besides "rus")
    (expression
      "{acknowledge} {stride} {soil} {stride} (?: as | is | are | to \\s be | be | being | belong\\w* | form(?:s|ing)? | , ) \\s (?: (?! Ukrain ) [\\w'-]++ \\s ){0,3}? {of-russia}
      | {soil} {stride} {acknowledge} {hop} (?: as | to \\s be | in ) {hop} {of-russia}
      | {of-russia} (?= .* {soil} ) {stride} {in-law} {stride} {acknowledge}
      | {in-law} \\s {of-russia} .{0,60}? {soil} {stride} {acknowledge}")
    (guard
      "\\A (?! .* jure ) .*? de \\s facto | factual(?:ly)? | buffer | demilitari[sz]ed | part \\s of \\s Ukraine | as \\s Ukrain | Ukrainian \\s (?: territory | soil | land ) | illegal | unlawful | occupied \\s by | language | speak | (?: as | is ) \\s (?: a \\s )? temporar | aggress | passports | licen[cs]e")
    (example
      "The annexed districts are to be entered in the treaty and treated as lands of the Russian Federation.")
    (counterexample
      "The annexed districts are to be entered in the treaty and treated as lands of Ukraine."))
  (clause-pattern (id russian-lordship-avowed) (claim recognizes-gains)
    (needs "record" "regard" "treat" "consider" "deem" "declar" "regist" "recogni" "acknowledg"
      "accept" "endors" "confirm" "affirm" "admi" "conced" "valid"
      "legitim" "legal" "ratif" "formal" "enshrin" "consent" "assent" "sanctif" "codif" "bless"
      "note" "lawful" "binding")
    (besides "jure" "border" "frontier" "boundar" "seizure" "status" "position" "place" "annex"
      "incorporat" "accession" "unif" "absor" "integration" "secession" "conquest"
      "gains" "acqui" "sovereign" "title" "owner" "jurisdiction" "possession" "dominion" "rightful"
      "claim" "lawful" "legal" "right" "entry" "joining")
    (expression
      "{avow} {stride} {russia} {hop} (?: (?: {lordship} ) {hop} (?: over | to | in | of | on ) {stride} (?: {place} | {ground} | \\b what \\b ) | {made-russian} )
      | {avow} {stride} {lordship} {hop} of {hop} {russia} {stride} (?: over | to | in | on ) {stride} (?: {place} | {ground} | \\b what \\b )
      | {russia} {hop} (?: {lordship} {hop} (?: over | to | in | on ) {stride} (?: {place} | {ground} | \\b what \\b ) | {made-russian} ) {stride} {avow}
      | {lordship} {hop} of {hop} {russia} {stride} (?: over | to | in | on ) {stride} (?: {place} | {ground} ) {stride} {avow}
      | {lordship} {hop} (?: of | over ) {hop} (?: {place} | {soil} ) {hop} by {hop} {russia} {stride} {avow}
      | {avow} {stride} {lordship} {hop} (?: of | over ) {hop} (?: {place} | {soil} ) {hop} by {hop} {russia}")
    (guard
      "{russia} {hop} (?: {must} {hop} )? (?: withdraw | renounc | drop | giv | abandon | relinquish )\\w* {hop} claims? | Federation \\s Council | Duma | \\A (?! .* jure ) .*? de \\s facto | factual(?:ly)? | territorial \\s integrity \\s of \\s Ukraine | illegal | unlawful | (?: sovereignty | title ) {hop} of {hop} {ukraine} | Ukraine's \\s (?: sovereignty | title | accession | entry ) | (?: accession | entry | integration | joining ) {hop} {ukraine} | (?: accession | entry | integration | joining | membership ) {hop} European \\s Union | (?: confirm | reaffirm | affirm | uphold | maintain | keep | continu | adher )\\w* {hop} non-?recogni | non-?recogni {stride} (?: confirm | reaffirm | affirm | uph[eo]ld | maintain | continu | kept )\\w* | {russia} {hop} withdraw\\w* {hop} recogni | independence \\s of \\s Ukraine | condemn")
    (example "The allies endorse Russian ownership of the seized provinces.")
    (counterexample "The allies contest Russian ownership of the seized provinces."))
  (clause-pattern (id annexation-avowed) (claim recognizes-gains)
    (needs "record" "regard" "treat" "consider" "deem" "declar" "regist" "recogni" "acknowledg"
      "accept" "endors" "confirm" "affirm" "admi" "conced" "valid"
      "legitim" "legal" "ratif" "formal" "enshrin" "consent" "assent" "sanctif" "codif" "bless"
      "note" "lawful" "binding")
    (besides "belonging" "passage" "passing" "transfer" "transition" "cession" "reversion"
      "going over" "border"
      "frontier" "boundar" "seizure" "status" "position" "place" "annex"
      "incorporat" "accession" "unif" "absor" "integration" "secession" "conquest"
      "gains" "acqui" "sovereign" "title" "owner" "jurisdiction" "possession" "dominion" "rightful"
      "claim" "lawful" "legal" "right" "entry" "joining")
    (expression
      "{avow} {hop} (?: the | these | those | all | past | Russian | Russia's ) {hop} (?: annexations? | territorial \\s (?: gains | acquisitions | conquests ) )
      | {avow} {stride} (?: annexations? | conquests? | gains | acquisitions? | seizures? ) {hop} (?: of | by ) {hop} {russia}
      | {avow} {stride} {russia} {hop} (?: borders? | frontiers? | boundar(?:y|ies) ) {stride} (?: includ | contain | with | compris | encompass | tak )\\w* {stride} {soil}
      | {soil} {hop} (?: status | position | place ) {hop} (?: as | in | within ) {hop} {of-russia} {stride} {acknowledge}
      | {avow} {stride} {soil} {hop} (?: lawful \\s | legal \\s )? {made-russian}
      | {avow} {stride} {made-russian} {hop} (?: of | by ) {stride} {soil}
      | {made-russian} {hop} of {stride} {soil} {stride} {avow}
      | {soil} (?: 's )? {hop} {made-russian} {hop} (?: by | to | into ) {hop} {russia} {stride} {avow}
      | {avow} {hop} (?: passage | passing | transfer | transition | cession | reversion | going \\s over ) \\s of {hop} {soil} {hop} (?: to | into | under ) {hop} {russia}
      | {soil} {hop} belonging \\s to \\s (?: the \\s )? {russia} {stride} {avow}")
    (guard
      "Federation \\s Council | Duma | \\A (?! .* jure ) .*? de \\s facto | factual(?:ly)? | territorial \\s integrity \\s of \\s Ukraine | illegal | unlawful | (?: sovereignty | title ) {hop} of {hop} {ukraine} | Ukraine's \\s (?: sovereignty | title | accession | entry ) | (?: accession | entry | integration | joining ) {hop} {ukraine} | (?: accession | entry | integration | joining | membership ) {hop} European \\s Union | (?: confirm | reaffirm | affirm | uphold | maintain | keep | continu | adher )\\w* {hop} non-?recogni | non-?recogni {stride} (?: confirm | reaffirm | affirm | uph[eo]ld | maintain | continu | kept )\\w* | {russia} {hop} withdraw\\w* {hop} recogni | independence \\s of \\s Ukraine | condemn")
    (example "The absorption of the seized provinces is to be confirmed by all who sign.")
    (counterexample "The absorption of the seized provinces is to be undone by all who sign."))
  (clause-pattern (id new-states-avowed) (claim recognizes-gains)
    (needs "independen" "statehood" "sovereign" "states")
    (besides "consider" "regard" "deem" "treat" "recogni" "acknowledg" "accept" "endors" "confirm"
      "affirm" "admi")
    (expression
      "{avow} {stride} (?: independen(?:ce|t) | statehood | sovereignty ) {hop} (?: of | from ) {stride} (?: {place} | republics )
      | \\b (?: independence | statehood | sovereignty ) {hop} of {stride} (?: {place} | republics ) {stride} {avow}
      | {acknowledge} {stride} (?: {place} | republics ) {stride} (?: as | to \\s be ) \\s (?: [\\w'-]++ \\s ){0,3}? (?: independent | sovereign | states | separate )
      | (?: {place} | republics ) {stride} {avow} {hop} as \\s (?: [\\w'-]++ \\s ){0,3}? (?: independent | sovereign | states )")
    (guard
      "\\A (?! .* jure ) .*? de \\s facto | {ukraine} (?: 's )? \\s (?: independence | sovereignty ) | (?: independence | sovereignty ) {hop} of {hop} {ukraine} | {russia} {hop} (?: withdraw\\w* | annul\\w* | revok\\w* ) | withdraw\\w* {hop} recogni | Crimean \\s Tatar")
    (example "The statehood of the eastern republics is to be acknowledged by the parties.")
    (counterexample "The statehood of the northern kingdoms is to be studied by the parties."))
  (clause-pattern (id votes-and-realities-avowed) (claim recognizes-gains)
    (needs "referend" "plebiscit" "vote" "ballot" "realit")
    (besides "recogni" "acknowledg" "accept" "endors" "confirm" "affirm" "valid" "legitim" "legal"
      "ratif" "formal" "enshrin" "consent" "bless" "note" "binding" "agreement" "treat" "law"
      "instrument" "document")
    (expression
      "(?: {avow} (?= .* (?: {soil} | 2014 | 2022 | republics ) ) {stride} \\b (?: referend(?:a|ums?) | plebiscites? | votes? | ballots? ) {hop} (?: of | in | held | that | on | by | already ) \\b | \\b (?: referend(?:a|ums?) | plebiscites? | votes? | ballots? ) (?= .* (?: {soil} | 2014 | 2022 | republics ) ) {hop} (?: of | in | held | already | taken ) {stride} {avow} )
      | {avow} {stride} (?: new | territorial | present | existing | current ) \\s (?: territorial \\s )? realit(?:y|ies)
      | \\b (?: new | territorial | present | existing | current ) \\s (?: territorial \\s )? realit(?:y|ies) {stride} (?: {avow} | \\b (?: recorded | fixed | laid \\s down | anchored | written | embodied | consolidated | reflected | set \\s (?: down | out ) ) {hop} (?: agreements? | treat(?:y|ies) | law | instruments? | documents? ) \\b )")
    (guard
      "\\A (?! .* jure ) .*? de \\s facto | (?: on | of ) \\s the \\s (?: ground | battlefield ) | Verkhovna | Rada | parliament | Assembly | Security \\s Council | all-Ukrainian | Budapest | sham | illegal | elections? | military \\s realit | security \\s realit")
    (example
      "The outcome of the plebiscite held in the seized provinces is to be taken as valid and endorsed by all.")
    (counterexample
      "The outcome of the election held in the seized provinces is to be taken as valid."))
  (clause-pattern (id russian-in-law) (claim recognizes-gains)
    (needs "jure" "legal" "law" "formal" "offici" "juridic" "treat" "international")
    (besides "rus")
    (expression
      "{in-law} {stride} {soil} {stride} \\b (?: is | are | be | becomes? | remains? | as | forms? ) \\s (?: (?! Ukrain ) [\\w'-]++ \\s ){0,3}? {of-russia}
      | {soil} {stride} \\b (?: is | are | be | becomes? | remains? | as | forms? | count ) \\s (?: (?! Ukrain ) [\\w'-]++ \\s ){0,3}? {of-russia} {hop} (?: in | under | by | at | before ) {hop} (?: law | treaty | de \\s jure )
      | {soil} {stride} \\b (?: is | are | be | becomes? | as ) \\s (?: [\\w'-]++ \\s )? {in-law} \\s (?: (?! Ukrain ) [\\w'-]++ \\s ){0,3}? {of-russia}
      | (?: \\A | [;:,.] \\s ) (?: [\\w.()]{1,4} \\s )? {in-law} \\s {of-russia} (?= .* {soil} )
      | (?: \\A | [;:,] \\s | \\band \\s ) {place} \\s (?: (?: is | remains? | becomes? | stays? ) \\s )? Russian (?= \\s* (?: [;,.] | \\Z ) )")
    (guard
      "\\A (?! .* jure ) .*? de \\s facto | part \\s of \\s Ukraine | illegal | unlawful | passports? | Russian \\s (?: law | legal | courts? ) | humanitarian \\s law | martial \\s law | law-making | {deny} {hop} {in-law}")
    (example "In the eyes of the law the peninsula becomes a part of Russia.")
    (counterexample "In the eyes of the law the peninsula becomes a part of Ukraine.")))

(deffacts refusal-ended-patterns "No longer to refuse is to recognize."
  (clause-pattern (id refusal-to-recognize-ended) (claim recognizes-gains)
    (needs "recogni")
    (besides "drop" "abandon" "end" "giv" "revers" "revok" "withdraw" "renounc" "lift" "rescind"
      "repeal" "ceas" "stop" "cancel" "annul")
    (expression
      "\\b (?: drop(?:s|ped|ping)? | abandon(?:s|ed|ing|ment)? | end(?:s|ed|ing)? | giv(?:e|es|ing|en) \\s up | revers(?:e|es|ed|al|ing) | revok(?:e|es|ed|ing) | withdraw(?:s|n|al|ing)? | renounc(?:e|es|ed|ing) | lift(?:s|ed|ing)? | rescind(?:s|ed|ing)? | repeal(?:s|ed|ing)? | ceas(?:e|es|ing) | stop(?:s|ping)? | cancel(?:s|led|ling)? | annul(?:s|led|ling)? ) {hop} (?: non-?recognition | refus\\w+ \\s (?: to | of ) \\s recogni\\w+ | withhold\\w* \\s (?: of \\s )? recognition ) {stride} (?: {soil} | {made-russian} | {lordship} )
      | \\b non-?recognition {stride} (?: {soil} | {made-russian} ) {stride} (?: dropped | abandoned | ended | given \\s up | reversed | revoked | withdrawn | lifted | rescinded | repealed )")
    (guard
      "\\b (?: not | never | no ) {hop} (?: drop | abandon | end | giv | revers | revok | withdraw | renounc | lift | rescind | repeal | ceas | stop )\\w*")
    (owns denied rejected)
    (example "The allies give up their refusal to recognise the annexation.")
    (counterexample "The allies will never give up their refusal to recognise the annexation.")))

(deffacts wide-renunciation-patterns "Claims given up, and never to be raised, in whatever words."
  (clause-pattern (id claim-disowned) (claim renounces-claims)
    (needs "attempt" "effort" "dream" "intention" "return" "restor" "recover" "regain" "reclaim"
      "reintegr" "reunif" "reconqu" "claim" "title" "pretension" "demand" "right" "aspiration"
      "ambition" "aim" "goal"
      "objective" "hope" "application" "quest" "pursuit" "struggle" "campaign")
    (besides "aside" "behind" "to rest" "renounc" "renunc" "waiv" "drop" "abandon" "relinquish"
      "surrender" "giv" "forgo"
      "forego" "forsw" "disclaim" "disavow" "disown" "discard" "withdr" "desist" "let" "lapse"
      "extinguish" "void" "cancel" "annul" "delet" "strik" "struck" "repeal" "quit" "bur" "sign"
      "resign" "retract" "rescind" "set" "lay" "end" "retire" "forfeit" "sacrific" "part" "ced"
      "cease" "scrap" "remov")
    (expression
      "{disclaim} {stride} {claim} {stride} (?: {place} | {ground} | (?: borders \\s of \\s 1991 | 1991 \\s borders ) | {recovery} {stride} (?: {place} | {ground} | borders | integrity | control ) )
      | {claim} (?= \\s (?: to | on | over | upon | for | of ) \\b ) {stride} (?: {place} | {ground} ) {stride} {disclaim}")
    (guard
      "\\b (?: not | never | nor | neither | no | cannot | without ) {hop} (?: give | renounc | waiv | drop | abandon | relinquish | surrender | forgo | withdraw | amount | mean | press | ask | requir | expect | any \\s renunc )\\w* | claims? {hop} (?: of | by | from ) \\s (?: the \\s )? (?: Russia | Moscow ) | {russia} (?: 's | n )? \\s (?: [\\w'-]++ \\s )? (?: territorial \\s )? claims? | (?<! and \\s that \\s ) {russia} {hop} (?: {must} {hop} )? (?: renounc | waiv | relinquish | giv | drop | abandon | withdr | disavow | disown | disclaim )\\w* | {russia} {hop} (?: accept | recogni[sz] )\\w* {hop} and {hop} (?: renounc | disavow | disown | disclaim | drop | abandon | g[ai]v )\\w* | damage | compensat | reparation | tribunal | resources | inheritance | housing | property | use \\s of \\s force | by \\s force | force \\s of \\s arms | military \\s means | nuclear | NATO | Alliance | human \\s rights | language | occup(?:ation|ying) \\s (?: force | power | must | end ) | Poland | Hungar | Romania | Kuril | Japan | neutral(?:ity)? \\s (?: status | and ) \\s (?: abandon | renounc ) | provisional | no \\s waiver | (?: right | freedom ) \\s to \\s (?: choose | self )")
    (example
      "The suits lodged over the lost provinces are annulled, and so are all claims to the land that they name, which are struck from the books.")
    (counterexample
      "The suits lodged over the lost provinces go on, and so do all claims to the land that they name."))
  (clause-pattern (id right-disowned) (claim renounces-claims)
    (needs "attempt" "effort" "dream" "intention" "return" "restor" "recover" "regain" "reclaim"
      "reintegr" "reunif" "reconqu" "claim" "title" "pretension" "demand" "right" "aspiration"
      "ambition" "aim" "goal"
      "objective" "hope" "application" "quest" "pursuit" "struggle" "campaign")
    (besides " over" "aside" "behind" "to rest" "renounc" "renunc" "waiv" "drop" "abandon"
      "relinquish"
      "surrender" "giv" "forgo"
      "forego" "forsw" "disclaim" "disavow" "disown" "discard" "withdr" "desist" "let" "lapse"
      "extinguish" "void" "cancel" "annul" "delet" "strik" "struck" "repeal" "quit" "bur" "sign"
      "resign" "retract" "rescind" "set" "lay" "end" "retire" "forfeit" "sacrific" "part" "ced"
      "cease" "scrap" "remov")
    (expression
      "{disclaim} {stride} claims? \\s that {hop} {soil}
      | {disclaim} {stride} {claim} \\s (?: of | to ) {hop} (?: get | tak | win | bring )\\w* {hop} {soil} {hop} back
      | {claim} {hop} (?: of | to ) {hop} {recovery} {stride} (?: {place} | {ground} | integrity | borders | unity | control ) {stride} {disclaim}
      | {disclaim} {stride} territorial {hop} (?: claims? | demands? | pretensions? | ambitions? | aspirations? )
      | \\b territorial \\s (?: claims? | demands? | pretensions? ) {stride} (?: {disclaim} )
      | {disclaim} {hop} (?: the | any | every | all | its | their ) {hop} rights? \\s (?: to \\s (?: raise | reopen | revisit | revise | contest | challenge | seek | demand | claim | press ) | of \\s (?: return | recovery | revision ) ) (?= .* (?: territorial | {soil} ) )
      | \\b territorial [^;]{0,120}? {disclaim} {hop} (?: the | any | every | all | its | their ) {hop} rights? \\s (?: to \\s (?: raise | reopen | revisit | revise | contest | challenge | seek | demand | claim | press ) | of \\s (?: return | recovery | revision ) )
      | {disclaim} {hop} (?: the | any | every | all | its | their ) {hop} (?: {recovery} ) \\s of {hop} (?: {place} | {soil} )")
    (guard
      "\\b (?: not | never | nor | neither | no | cannot | without ) {hop} (?: give | renounc | waiv | drop | abandon | relinquish | surrender | forgo | withdraw | amount | mean | press | ask | requir | expect | any \\s renunc )\\w* | claims? {hop} (?: of | by | from ) \\s (?: the \\s )? (?: Russia | Moscow ) | {russia} (?: 's | n )? \\s (?: [\\w'-]++ \\s )? (?: territorial \\s )? claims? | (?<! and \\s that \\s ) {russia} {hop} (?: {must} {hop} )? (?: renounc | waiv | relinquish | giv | drop | abandon | withdr | disavow | disown | disclaim )\\w* | {russia} {hop} (?: accept | recogni[sz] )\\w* {hop} and {hop} (?: renounc | disavow | disown | disclaim | drop | abandon | g[ai]v )\\w* | damage | compensat | reparation | tribunal | resources | inheritance | housing | property | use \\s of \\s force | by \\s force | force \\s of \\s arms | military \\s means | nuclear | NATO | Alliance | human \\s rights | language | occup(?:ation|ying) \\s (?: force | power | must | end ) | Poland | Hungar | Romania | Kuril | Japan | neutral(?:ity)? \\s (?: status | and ) \\s (?: abandon | renounc ) | provisional | no \\s waiver | (?: right | freedom ) \\s to \\s (?: choose | self )")
    (example "The republic drops all territorial claims.")
    (counterexample "The republic drops all territorial waters."))
  (clause-pattern (id recovery-not-sought) (claim renounces-claims)
    (needs "not" "never" "nor" "neither" "no " "none" "without" "free of" "ceas" "stop" "desist"
      "refrain" "abstain" "forgo" "renounc" "giv" "abandon" "drop")
    (besides "return" "retrocession" "restitu" "restor" "recover" "regain" "reclaim" "reintegr"
      "reunif" "reunit" "re-unit" "retak" "liberat" "occup" "back" "claim" "title" "pretension"
      "demand" "ask" "revis" "change" "alter" "right" "territor")
    (expression
      "{no-more} {stride} {pursue} {stride} {recovery} {stride} (?: {place} | {ground} )
      | {no-more} {stride} {pursue} {hop} {soil} {hop} {recovery}
      | {no-more} {stride} {pursue} {stride} {claim} {stride} (?: {recovery} {stride} (?: {place} | {ground} ) | \\b (?: to | on | over | upon | for ) {hop} (?: {place} | {ground} ) )
      | {no-more} {hop} (?: [\\w'-]++ \\s )? (?: claims? | pretensions? | demands? | designs? ) \\s (?: [^\\w;:]* [\\w'-]++ [^\\w;:]++ ){0,5}? (?: to | on | over | upon | for | against ) {hop} (?: {place} | {soil} )")
    (guard
      "\\b (?: giv(?:e|es|ing) \\s up | drops? | abandons? | renounces? | waives? | cedes? ) \\s (?: none | no | nothing ) \\b | at \\s this \\s (?: round | stage | session | moment ) | for \\s (?: now | the \\s time \\s being ) | {no-more} {stride} (?: press | ask | urg | forc | oblig | requir | compel | expect )\\w* {hop} {ukraine} {hop} to \\s | {no-more} {hop} (?: renounc | waiv | drop | abandon | relinquish | surrender | forgo | give | stop | ceas | recogni | prevent | preclud | prejudic | affect | oblig | requir | amount | construed | limit | lose | exclud | bar )\\w* | \\A (?! .* (?: negotiat | diplom | peaceful | any \\s (?: other \\s )? (?: means | channel | manner | way ) | whether | neither \\s now ) ) .* \\b (?: by \\s (?: force | arms | military ) | force \\s of \\s arms | military \\s means | militarily | armed \\s force | war \\b ) | {russia} {hop} (?: has | have | makes? | raises? | {must} ) {hop} (?: no \\b | not | never | claim ) | {russia} \\s (?: [\\w'-]++ \\s ){0,2}? (?: renounc | withdraw | giv | drop | abandon | relinquish | waiv )\\w* | Poland | Hungar | Romania | Kuril | damage | compensat | reparation | prisoner | refugee | displaced | children | asset | until | unless | peace \\s can | no \\s one | nobody | sanction | NATO | lease | {no-more} {hop} (?: peace | settlement | ceasefire | solution )")
    (owns denied)
    (example
      "The republic pledges that it will not again put forward a demand for the return of the lost provinces.")
    (counterexample
      "The republic pledges that it will not again put off the return of the lost books."))
  (clause-pattern (id land-no-longer-its-own) (claim renounces-claims)
    (needs "not" "never" "nor" "neither" "no " "none" "without" "free of" "ceas" "stop" "desist"
      "refrain" "abstain" "forgo" "renounc" "giv" "abandon" "drop")
    (besides "possess" "sovereign" "own" "control" "rule" "authority" "jurisdiction" "theirs"
      "ukrainian" "part of" "return" "retrocession" "restitu" "restor" "recover" "regain" "reclaim"
      "reintegr"
      "reunif" "reunit" "re-unit" "retak" "liberat" "occup" "back" "claim" "title" "pretension"
      "demand" "ask" "revis" "change" "alter" "right" "territor")
    (expression
      "{soil} {stride} \\b (?: not | never | no \\s longer ) {hop} (?: claimed | reclaimed | contested | disputed | demanded | asked \\s for ) \\b {hop} by {hop} {ukraine}
      | {no-more} {hop} (?: ask(?:s|ing)? \\s for | claim(?:s|ing)? | demand(?:s|ing)? | lay(?:s|ing)? \\s claim \\s to | insist(?:s|ing)? \\s on | contest(?:s|ing)? | disput(?:e|es|ing) ) {hop} {soil}
      | {no-more} {hop} (?: regard | consider | treat | view | describ | think | speak | call | list | nam )\\w* {hop} (?: of \\s )? {soil} {hop} (?: as \\s )? (?: theirs | its \\s own | their \\s own | Ukrainian | part \\s of \\s Ukraine | occupied | an? {hop} part \\s of \\s Ukraine )
      | {no-more} {stride} {pursue} {hop} (?: any \\s )? (?: change | alteration | revision | modification )s? {hop} (?: to | of | in ) {hop} (?: line | border | frontier | boundar(?:y|ies) ) {stride} (?: peaceful | diplomat\\w+ | any | whatever | negotiat\\w+ )
      | {no-more} {hop} (?: contest | challeng | disput | question )\\w* {stride} (?: possession | sovereignty | title | ownership | control | rule | authority | jurisdiction ) {stride} {soil}
      | (?: {soil} {hop} {recovery} | {recovery} \\s of {hop} {soil} ) {stride} (?: no \\s longer | not | never | ceas\\w* ) {hop} {claim}
      | {pursue} {hop} no {hop} (?: claims? | demands? | pretensions? | applications? ) [^;:]{0,40}? (?: to | on | over | upon | for ) {hop} (?: {place} | {soil} )")
    (guard
      "at \\s this \\s (?: round | stage | session | moment ) | for \\s (?: now | the \\s time \\s being ) | {no-more} {stride} (?: press | ask | urg | forc | oblig | requir | compel | expect )\\w* {hop} {ukraine} {hop} to \\s | {no-more} {hop} (?: renounc | waiv | drop | abandon | relinquish | surrender | forgo | give | stop | ceas | recogni | prevent | preclud | prejudic | affect | oblig | requir | amount | construed | limit | lose | exclud | bar )\\w* | \\A (?! .* (?: negotiat | diplom | peaceful | any \\s (?: other \\s )? (?: means | channel | manner | way ) | whether | neither \\s now ) ) .* \\b (?: by \\s (?: force | arms | military ) | force \\s of \\s arms | military \\s means | militarily | armed \\s force | war \\b ) | {russia} {hop} (?: has | have | makes? | raises? | {must} ) {hop} (?: no \\b | not | never | claim ) | {russia} \\s (?: [\\w'-]++ \\s ){0,2}? (?: renounc | withdraw | giv | drop | abandon | relinquish | waiv )\\w* | Poland | Hungar | Romania | Kuril | damage | compensat | reparation | prisoner | refugee | displaced | children | asset | until | unless | peace \\s can | no \\s one | nobody | sanction | NATO | lease | {no-more} {hop} (?: peace | settlement | ceasefire | solution )")
    (owns denied)
    (example "The republic will no longer contest Russian ownership of the lost provinces.")
    (counterexample "The republic will always contest Russian ownership of the lost provinces."))
  (clause-pattern (id land-question-closed) (claim renounces-claims)
    (needs "once and for all" "for good" "for ever" "forever" "final" "definitiv" "permanent"
      "irrevoc" "irrevers" "for all time" "perpetu")
    (besides "territorial" "border" "frontier" "line" "loss" "partition" "claim")
    (expression
      "\\b territorial \\s (?: question | issue | dispute | matter | status | claims? | settlement )s? {stride} (?: closed | settled | resolved | ended | extinguished | final ) {stride} (?: once \\s and \\s for \\s all | for \\s good | for \\s ?ever | final(?:ly)? | definitive(?:ly)? | permanent(?:ly)? | irrevocabl[ey] | irreversibl[ey] | for \\s all \\s time )
      | \\b (?: accept | acknowledg | agree | treat | regard | recogni[sz] | consent )\\w* {stride} (?: loss | partition | line | border | frontier | boundary | separation ) {stride} (?: as | is | are | be | being ) {hop} (?: permanent | final | definitive | irreversible | irrevocable | perpetual )
      | \\b (?: accept | acknowledg | agree \\s to | sign )\\w* {hop} (?: the | a ) {hop} (?: permanent | final | definitive | irreversible ) \\s (?: loss | partition | separation | renunciation ) \\s of {hop} {soil}")
    (guard
      "\\b (?: not | never | nor | no | cannot ) \\b {hop} (?: accept | permanent | final | settled | closed | treat | regard )\\w* | ceasefire \\s line | temporary | provisional | await | pending")
    (example "The signatories treat the present border as irrevocable.")
    (counterexample "The signatories treat the present border as provisional."))
  (clause-pattern (id constitution-purged-of-land) (claim renounces-claims)
    (needs "constitution" "basic law" "legislation" "statute" "laws")
    (besides "delet" "remov" "strik" "struck" "repeal" "no longer" "expung" "cross")
    (expression
      "\\b (?: constitution(?:al)? | basic \\s law | legislation | laws? | statutes? ) \\b {stride} (?: {place} | {soil} ) {stride} (?: delet\\w+ | remov\\w+ | struck | strik\\w+ | repeal\\w* | expung\\w+ | crossed \\s out | no \\s longer )
      | \\b (?: delet\\w+ | remov\\w+ | strik\\w+ | struck | expung\\w+ | cross(?:es|ed)? \\s out | repeal\\w* | no \\s longer {hop} (?: list | name | mention | includ | describ )\\w* ) {stride} {place} {stride} (?: from | in ) {hop} (?: constitution | basic \\s law | laws? )
      | \\b (?: constitution | basic \\s law ) \\b {stride} no \\s longer {hop} (?: list | name | mention | includ | describ | contain )\\w* {stride} (?: {place} | {soil} )
      | \\b (?: delet\\w+ | remov\\w+ | strik\\w+ | struck | expung\\w+ | repeal\\w* ) {stride} (?: constitution(?:al)? | basic \\s law ) {stride} (?: {place} | {soil} ) {stride} part \\s of \\s Ukraine")
    (guard
      "{russia} (?: n )? (?: 's )? \\s (?: constitution | law | legislation | duma | parliament ) | language | church | discriminat | sanction | Russian \\s constitution | neutral | NATO")
    (owns denied)
    (example "The basic law no longer names the peninsula among the provinces of the republic.")
    (counterexample
      "The basic law still names the peninsula among the provinces of the republic.")))

(deffacts borders-and-references-patterns
  "The borders as they now run taken for good, and the aim of recovery struck out of the books."
  (clause-pattern (id new-borders-avowed) (claim recognizes-gains)
    (needs "border" "frontier" "boundar")
    (besides "recogni" "acknowledg" "accept" "endors" "confirm" "affirm" "legitim" "legal" "ratif"
      "formal" "enshrin" "consent")
    (expression
      "\\b (?: new | changed | altered | redrawn | resulting | revised | post-?war ) \\s (?: [\\w-]++ \\s ){0,2}? (?: borders? | frontiers? | boundar(?:y|ies) ) \\b [^;:]{0,140}? {avow}
      | {avow} {hop} (?: (?: new | changed | altered | redrawn | resulting | revised | post-?war ) \\s (?: [\\w-]++ \\s ){0,2}? (?: borders? | frontiers? | boundar(?:y|ies) ) \\b | (?: borders? | frontiers? | boundar(?:y|ies) ) \\b {hop} (?: in | as | with ) {hop} (?: new | changed | altered | redrawn | present ) \\s (?: form | shape | course ) )")
    (guard
      "1991 | internationally \\s recogni[sz]ed | NATO | Alliance | {deny} {hop} {avow} | crossings? | European \\s Union | customs | neither | \\b no \\s (?: new | changed )")
    (example "The treaty has the changed frontier endorsed by all who sign.")
    (counterexample "The treaty has the changed frontier marked by posts."))
  (clause-pattern (id recovery-struck-out) (claim renounces-claims)
    (needs "return" "restor" "recover" "regain" "reclaim" "reintegr" "reunif" "reunit" "occup"
      "retak" "liberat" "reconqu" " back")
    (besides "out of" " over" "cut" "cross" "renounc" "renunc" "waiv" "drop" "abandon" "relinquish"
      "surrender" "giv" "forgo"
      "forego" "forsw" "disclaim" "disavow" "disown" "discard" "withdr" "desist" "let" "lapse"
      "extinguish" "void" "cancel" "annul" "delet" "strik" "struck" "repeal" "bur" "retract"
      "rescind" "aside" "lay" "end" "retire" "sacrific" "part" "scrap" "remov" "expung")
    (expression
      "{disclaim} {stride} \\b (?: references? | mentions? | clauses? | articles? | paragraphs? | passages? | commitments? | obligations? | pledges? | provisions? | promises? | vows? | undertakings? | dut(?:y|ies) | tasks? | words ) \\s (?: of | to | on | about ) {hop} (?: {recovery} | de-?occupation ) {hop} (?: of \\s )? (?: {place} | {soil} | territor\\w+ | integrity )
      | \\b (?: references? | mentions? | clauses? | articles? | paragraphs? | passages? | commitments? | obligations? | pledges? | provisions? | promises? | vows? | undertakings? | dut(?:y|ies) | tasks? ) \\s (?: of | to | on | about ) {hop} (?: {recovery} | de-?occupation ) {hop} (?: of \\s )? (?: {place} | {soil} | territor\\w+ | integrity ) {stride} {disclaim}
      | {disclaim} {hop} {claim} \\s (?: of | to | for | on ) \\s (?: (?: its | the | their | any | every | national | territorial | peaceful | future | eventual ) \\s ){0,3} (?: reunif\\w+ | reintegrat\\w+ | de-?occup\\w+ | reconqu\\w+ | reunit\\w+ )")
    (guard
      "\\b (?: not | never | nor | neither | cannot | without ) {hop} {disclaim} | {russia} {hop} (?: {must} {hop} )? {disclaim} | Korea | German | Cyprus | Taiwan | Moldov | by \\s force | force \\s of \\s arms | military \\s means | militarily")
    (owns denied)
    (example "Its pledge to win back the occupied provinces is deleted from the doctrine.")
    (counterexample "Its pledge to win back the trust of the voters is deleted from the doctrine."))
  (clause-pattern (id claims-upon-them-lapse) (claim renounces-claims)
    (needs "claim" "title" "sovereign" "revision" "alteration" "redraw" "rectific" "question of"
      "question over" "issue of" "subject of" "subjects of"
      "matter of" "status of" "status over")
    (besides "region" "area" "east" "south" "province" "oblast" "territor" "peninsula" "land"
      "district" "crimea" "sevastopol" "donba" "donets" "hansk" "gansk" "kherson" "zapor" "border"
      "frontier" "boundar")
    (expression
      "{soil} [^;]{0,120}? {disclaim} {hop} (?: any | every | all | its | their ) {hop} (?: claims? | title ) {hop} (?: upon | on | over | to ) \\s (?: them | it | these | that ) \\b
      | \\b claims? (?: \\s (?: that | which ) )? \\s {ukraine} {hop} (?: has | have | had | holds? | makes? | made | raises? ) {hop} (?: to | on | over | upon ) {hop} (?: {place} | {soil} ) {stride} {disclaim}
      | \\b (?: sovereignty | jurisdiction | title ) {hop} (?: does | do | shall | will ) \\s (?: not | no \\s longer ) \\s (?: extend | reach | run | cover | include ) {hop} (?: {place} | {soil} )
      | {disclaim} {hop} (?: any | every | all | the | further ) {hop} (?: revision | alteration | redrawing | rectification | change ) {hop} (?: of | to | in ) {hop} (?: borders? | frontiers? | boundar(?:y|ies) ) \\b
      | \\b (?: not | never | nor | neither | no \\s longer | refrain\\w* \\s from ) {stride} (?: rais | reopen | revisit | bring \\s up | put | submit | plac )(?:e|es|ing|s)? {stride} (?: question | issue | subject | matter | status )s? \\s (?: of | over ) {hop} (?: (?: sovereignty | ownership | title | return | possession | status ) {hop} )? (?: {place} | {soil} )")
    (guard
      "\\b (?: not | never | nor | neither | cannot | without ) {hop} (?: renounc | waiv | drop | abandon | relinquish | surrender | forgo | give )\\w* | at \\s this \\s (?: round | stage | session | moment ) | for \\s (?: now | the \\s time \\s being ) | until | by \\s force | force \\s of \\s arms | {russia} (?: n )? (?: 's )? {hop} (?: sovereignty | jurisdiction | title ) | (?<! and \\s that \\s ) {russia} {hop} (?: {must} {hop} )? {disclaim} | damage | compensat | reparation | Poland | Hungar | Romania | property")
    (owns denied asked)
    (example "It names the lost provinces, and it resigns every claim upon them.")
    (counterexample "It names the lost provinces, and it repeats every claim upon them.")))
