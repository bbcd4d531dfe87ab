; Sanctions and frozen assets in whatever words: a thing and what is done with it, in either order.

(deffacts money-words
  "Sanctions and assets, what may be done with them, and how far off that may stand."
  (clause-term (name turn)
    (expression
      "(?: but | while | whilst | whereas | although | though | until | till | unless | despite | remain(?:s|ing)? | stay(?:s|ing)? | keep(?:s|ing)? | kept | maintain\\w*
      | and \\s (?: the \\s )? (?: {russia} | {ukraine} | {nato} | West | United \\s States | parties ) \\s (?: will | shall | must | would | undertakes? | agrees? | may | is \\s to ) ) \\b"))
  (clause-term (name veer)
    (expression
      "(?: impos\\w+ | tighten\\w* | strengthen\\w* | new | additional | tougher | threat\\w* | evad\\w+ | evasion | circumvent\\w* | under | through | fac(?:e|es|ing) | or | otherwise | failing | objections? | opposition | resistance | which | troops | forces | weapons | mines | war | fighting | hostilities ) \\b"))
  (clause-term (name reach)
    (expression "[^\\w;]++ (?: (?! (?&turn) ) [\\w'-]++ [^\\w;]++ ){0,18}?"))
  (clause-term (name onto)
    (expression
      "[^\\w;]++ (?: (?! (?&turn) | (?&veer) ) [\\w'-]++ [^\\w;]++ ){0,9}?"))
  (clause-term (name penalties)
    (expression
      "\\b (?: (?<! the \\s ) sanctions? | the \\s sanctions | sanctions \\s (?: lists? | regimes? | laws? | legislation | packages? ) | embargo(?:es)? | blacklists? | economic \\s pressure | exclusion \\s from \\s (?: SWIFT | the \\s (?: [\\w-]+ \\s ){0,3} (?: markets? | system ) ) | lists? \\s of \\s sanctioned | penal \\s measures
      | (?: restrictive | coercive | punitive | discriminatory | unilateral | illegitimate | retaliatory ) (?: ,? \\s (?: and \\s )? [\\w-]+ ){0,2}? \\s (?: measures? | restrictions? | steps | penalties | duties | tariffs | bans )
      | (?: economic | trade | financial | commercial | banking | western | oil | export | import | sectoral | technological ) (?: ,? \\s (?: and \\s )? [\\w-]+ )? \\s (?: restrictions? | penalties | punishments? | blockades? | isolation | curbs | prohibitions? | bans? | boycotts? | barriers | controls | war | warfare )
      | (?: penalties | restrictions ) \\s (?: that | which ) \\s (?: the \\s )? (?: West | EU | European \\s Union | United \\s States | Washington | allies ) (?: \\s [\\w]+ ){0,2}? \\s (?: imposed | adopted | took | introduced | applied )
      | price \\s (?: caps? | ceilings? ) ) \\b"))
  (clause-term (name curbs)
    (expression
      "\\b (?: restrictions? | penalties | measures | bans? | boycotts? | blockades? | prohibitions? | curbs? | controls | barriers | designations? | limits? | caps? | ceilings? | duties | tariffs | blacklists? | listings? | obstacles | hindrances | impediments | exclusion ) \\b"))
  (clause-term (name undo)
    (expression
      "\\b (?: lift(?:s|ed|ing)? | remov(?:e|es|ed|ing|al) | repeal(?:s|ed|ing)? | rescind(?:s|ed|ing)? | rescission | revo(?:ke|kes|ked|king|cation) | cancel(?:s|led|ling|lation|ed|ing)?
      | abolish(?:es|ed|ing)? | abolition | abrogat(?:e|es|ed|ing|ion) | terminat(?:e|es|ed|ing|ion) | suspend(?:s|ed|ing)? | suspension | dismantl(?:e|es|ed|ing|ement)
      | reliev(?:e|es|ed|ing) | relief | waiv(?:e|es|ed|er|ers|ing) | withdraw(?:s|n|al|ing)? | withdrew | drop(?:s|ped|ping)? (?! \\s in \\b ) | phas(?:e|es|ed|ing) \\s (?: [\\w-]+ \\s )? out | discontinu(?:e|es|ed|ing|ance|ation)
      | annul(?:s|led|ling|ment)? | scrap(?:s|ped|ping)? | unw(?:ind|inds|ound|inding) | w(?:ind|inds|ound|inding) \\s (?: down | up ) | roll(?:s|ed|ing)? (?: \\s [\\w-]+ ){0,2}? \\s back | rollback
      | str(?:ike|ikes|iking|uck) \\s (?: down | off | out ) | revers(?:e|es|ed|ing|al) | undo(?:es|ing|ne)? | nullif(?:y|ies|ied|ication) | void(?:ed|s)? | quash(?:es|ed)? | ditch(?:es|ed|ing)? | dissol(?:ve|ves|ved|ution)
      | loosen(?:s|ed|ing)? | relax(?:es|ed|ing|ation)? | soften(?:s|ed|ing)? | eas(?:e|es|ed|ing) | delist(?:s|ed|ing)? | de-list(?:ed|ing)? | disappl(?:y|ies|ied) | halt(?:s|ed|ing)? | eras(?:e|es|ed|ing) | lay(?:s|ing)? \\s (?: to \\s rest | aside ) | laid \\s aside | eliminat(?:e|es|ed|ing|ion) | erad(?:icate|icated)
      | do(?:es|ing)? \\s away \\s with | done \\s away \\s with | get(?:s|ting)? \\s rid \\s of | rid \\s of | free(?:d)? \\s (?: of | from ) | freedom \\s from | exempt(?:s|ed|ion|ions)? | releas(?:e|es|ed) \\s from
      | tak(?:e|es|en|ing) \\s (?: [\\w-]+ \\s ){0,3}? (?: off | down ) | com(?:e|es|ing) \\s off | fall(?:s|ing)? \\s away | fell \\s away | go(?:es|ing)? \\s away | strip(?:s|ped|ping)? \\s away | set(?:s|ting)? \\s aside
      | expir(?:e|es|ed|ing|y) | laps(?:e|es|ed|ing) | sunset(?:s|ted)? | ceas(?:e|es|ed|ing) | cessation | stop(?:s|ped|ping)? | no \\s longer (?= \\W++ (?: [\\w'-]++ \\W++ ){0,4}? (?: appl | enforc | effect | force | bind | valid )\\w* ) | (?: are | is | become | becomes ) \\s (?: no \\s more | history | over | gone | void | at \\s an \\s end )
      | clos(?:e|ed|ure) | retir(?:e|es|ed|ing|ement) | call(?:s|ed|ing)? \\s off | exit \\s from | way \\s out \\s of | struck \\s from | gone | repudiat(?:e|es|ed|ion) | consigned \\s to | (?: br(?:ing|ings|inging|ought) | com(?:e|es|ing) | put(?:s|ting)? ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: to \\s )? (?: an \\s )? end (?! \\s of \\b )
      | (?<! the \\s ) (?<! in \\s ) (?<! to \\s an \\s ) end (?! - ) | ended | ends | ending | the \\s end \\s of (?! \\s (?: the | this | next | that | an? ) \\s (?: year | month | week | decade | war | quarter | period | talks | hostilities | fighting | occupation | \\w+ing ) ) ) \\b"))
  (clause-term (name undone)
    (expression
      "\\b (?: (?: lift | remov | repeal | rescind | revok | cancel | cancell | abolish | abrogat | terminat | suspend | dismantl | reliev | waiv | drop | dropp | discontinu | annul | annull | scrap | scrapp | revers | void | nullifi | quash | ditch | dissolv | loosen | relax | soften | eas | delist | disappli | eliminat | exempt | retir | repudiat | strik | expir | laps | ceas | end | stop | stopp )(?:e)?d
      | (?: phased | wound | rolled | called | taken | struck | stripped | set | written | done ) (?: \\s [\\w-]+ )? \\s (?: out | down | up | back | off | away | aside | from ) | withdrawn | undone | unwound | gone | lifting | removal | repeal | rescission | revocation | cancellation | abolition | abrogation | termination | suspension | dismantlement | relief | waivers? | withdrawal | rollback | reversal | relaxation | easing | phase-out | expiry | cessation
      | (?<! the \\s ) (?<! to \\s an \\s ) (?: expires? | lapses? | sunsets? | ceases? | stops? | ends? ) (?= \\s* (?: [.,;:] | \\Z | (?: on | upon | when | once | with | at | as | in | after | within | before | by | immediately | here | then | automatically | to \\s (?: apply | exist | have | be ) | forthwith | altogether | entirely ) \\b ) )
      | disappear(?:s|ed|ing)? | vanish(?:es|ed|ing)? | melt(?:s|ed)? \\s away | fad(?:e|es|ed) (?: \\s away | \\s out ) | wither(?:s|ed)? \\s away | off (?= \\s* (?: [.,;] | \\Z | and \\b ) ) | com(?:e|es|ing) \\s off | fall(?:s|ing)? \\s away | go(?:es|ing)? \\s away | ha(?:ve|s) \\s to \\s go | (?: must | should | will | shall | would | can | to ) \\s go (?! \\s (?: on | up | further ) ) | (?: br(?:ing|ings|inging|ought) | com(?:e|es|ing) | put ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: to \\s )? an \\s end
      | no \\s longer (?= \\W++ (?: [\\w'-]++ \\W++ ){0,4}? (?: appl | enforc | effect | force | bind | valid )\\w* ) | (?: are | is | become | becomes ) \\s (?: no \\s more | history | over | void | at \\s an \\s end ) | (?: lift | remove | repeal | rescind | revoke | cancel | abolish | drop | scrap | ditch | end | suspend | waive | withdraw ) \\s (?: them | these | those | all \\s of \\s them ) ) \\b"))
  (clause-term (name dealings)
    (expression
      "\\b (?: SWIFT | (?: international | global | world | western ) \\s (?: (?: payment | payments | banking | financial | finance | capital | bond ) \\s )? (?: systems? | markets? | network | messaging ) | payment \\s (?: systems? | network ) | capital \\s markets | western \\s markets
      | correspondent \\s (?: accounts | banking ) | ports | harbou?rs | airspace | skies | air \\s (?: links | services | traffic ) | flights | pipelines? | Nord \\s Stream | normal \\s (?: commercial | trade | economic | trading ) \\s (?: relations | ties | links ) ) \\b"))
  (clause-term (name resume)
    (expression
      "\\b (?: reconnect(?:s|ed|ing|ion)? | re-?admi(?:t|ts|tted|ssion) | restor(?:e|es|ed|ing|ation) | reinstat(?:e|es|ed|ement) | reopen(?:s|ed|ing)? | re-?open(?:s|ed|ing)? | resum(?:e|es|ed|ing|ption) | normali[sz](?:e|es|ed|ing|ation) | rejoin(?:s|ed|ing)? | regain(?:s|ed|ing)? | re-?integrat(?:e|es|ed|ion|ing)
      | return(?:s|ed|ing)? | back \\s (?: to | in | into | on ) | let \\s back | allowed \\s (?: again | back ) | plugged \\s back | open(?:s|ed)? \\s (?: again | once \\s more ) ) \\b"))
  (clause-term (name frozen)
    (expression
      "\\b (?: frozen | froze | withheld | parked | blocked | immobili[sz]ed | seized | confiscated | sequestered | sequestrated | locked (?: \\s up )? | tied \\s up | trapped | impounded | arrested | sovereign | central \\s bank(?:'s)? | Bank \\s of \\s Russia(?:'s)? | state | foreign[ -](?: exchange | currency ) | gold (?: \\s and \\s currency )? | Euroclear(?:'s)? | Russia(?:n|'s)? | Moscow(?:'s)? | Kremlin(?:'s)? | oligarchs?'? (?:'s)? | its | their ) \\b"))
  (clause-term (name riches)
    (expression
      "\\b (?: assets | funds | (?<! which \\s ) (?<! that \\s ) reserves (?! \\s (?: it | them | the \\s right | to | for ) \\b ) | holdings | deposits | money | monies | moneys | cash | wealth | billions? | sums? | accounts | property | properties | securities | bonds | capital | fortunes? | savings | principal | balances? | gold | yachts | villas | hoard | treasure | windfall \\s profits | investments abroad ) \\b"))
  (clause-term (name blocked-wealth)
    (expression
      "(?: {frozen} '? (?: [\\s,]+ (?! (?: of | to | for | in | by | from | with | will | shall | is | are | was | that | which | who ) \\b ) [\\w'-]+ ){0,4}? \\s {riches}
      | {riches} (?: [\\s,]+ (?! (?&turn) ) [\\w'-]+ ){0,6}? [\\s,]+ (?: frozen | blocked | immobili[sz]ed | seized | confiscated | locked \\s up | tied \\s up | trapped | impounded | under \\s freeze | at \\s Euroclear | withheld | parked | in \\s Euroclear )
      | (?: assets | reserves | holdings | deposits | accounts | property | securities | bonds | funds | gold | capital | wealth ) (?: [\\s,]+ [\\w'-]+ ){0,2}? \\s (?: of | belonging \\s to | (?: withheld | taken | seized | kept ) \\s from ) \\s (?: the \\s )? (?: {russia} | Central \\s Bank | Bank \\s of \\s Russia )
      | \\b \\d[\\d.,]* \\s? (?: billion | bn ) \\b )"))
  (clause-term (name give-back)
    (expression
      "\\b (?: return(?:s|ed|ing)? | releas(?:e|es|ed|ing) | unfr(?:eez\\w+|oze\\w*) | de-?fr(?:ost\\w*|eez\\w+|oze\\w*) | thaw(?:s|ed|ing)? | unblock\\w* | de-?block\\w* | unlock(?:s|ed|ing)? | restitut\\w+ | restor(?:e|es|ed|ing|ation) | repatriat\\w+ | refund\\w* | reimburs\\w+ | re-?credit(?:s|ed)?
      | (?: g(?:i|a)v(?:e|es|en|ing) | hand(?:s|ed|ing)? | pa(?:y|ys|id|ying|ss|sses|ssed|ssing) | send(?:s|ing)? | sent | credit(?:s|ed)? | transfer(?:s|red)? | t(?:urn|urns|urned) | go(?:es|ing)? | flow(?:s|ing)? | com(?:e|es|ing) | ship(?:s|ped)? | remit(?:s|ted)? | sign(?:s|ed)? ) (?: \\s (?! (?&turn) ) [\\w'-]+ ){0,3}? \\s (?: back | home )
      | revert(?:s|ed|ing)? | reversion | freed | free(?:s|ing)? | let(?:s|ting)? \\s go | relinquish(?:es|ed)? | surrender(?:s|ed)? | unshackl\\w+ | disgorg\\w+ ) \\b"))
  (clause-term (name to-moscow)
    (expression
      "\\b (?: to | into | towards | for | with ) \\s (?: (?: the | its | their ) \\s )? (?: (?: accounts? | hands? | possession | coffers | treasury | disposal | benefit | control | ownership ) \\s (?: designated \\s by | named \\s by | of | in ) \\s (?: the \\s )? )? (?: {russia} (?! - ) | Central \\s Bank | Bank \\s of \\s Russia | (?: rightful | lawful | legal | original | former | Russian )? \\s? owners? \\b )"))
  (clause-term (name moscow-has)
    (expression
      "(?: {russia} | \\b Central \\s Bank | \\b Bank \\s of \\s Russia ) (?: \\s (?: Government | state | Federation | central | bank | banks | National | Wealth | Fund | sovereign | treasury | companies | Ministry | side | of | Finance ) ){0,4} (?: \\s (?: also | then | again | shall | will | may | must | can | could | would | should | is | to | be | able | free | allowed | entitled | permitted ) ){0,5} \\s
      (?: regain(?:s|ing)? | recover(?:s|ing)? | reclaim(?:s|ing)? | get(?:s|ting)? | receiv(?:e|es|ing) | obtain(?:s|ing)? | tak(?:e|es|ing) \\s back | draw(?:s|ing)? \\s (?: on | upon ) | resum(?:e|es|ing) | withdraw(?:s|ing)? | collect(?:s|ing)? | repossess(?:es)? | given \\s back | (?: has | have | gain | gains | given | granted | allowed | obtains? | regains? ) \\s (?: [\\w-]+ \\s ){0,2}? (?: access | control | disposal | use | title ) | dispose(?:s)? \\s (?: freely \\s )? of | repatriat(?:e|es|ing) )"))
  (clause-term (name turns) (expression "(?(DEFINE) (?<turn> {turn} ) (?<veer> {veer} ) )"))
  (clause-term (name turns-and-wealth)
    (expression "{turns} (?(DEFINE) (?<wealth> {blocked-wealth} ) (?<give> {give-back} ) )")))

(deffacts wider-sanction-patterns "Sanctions undone in whatever words."
  (clause-pattern (id sanctions-undone) (claim lifts-sanctions)
    (needs "sanction" "embargo" "pressure" "exclusion" "blacklist" "measure" "restriction" "penalt"
      "punishment" "blockade"
      "steps" "duties" "tariff" "curbs" "prohibition" "ban" "boycott" "barrier" "controls" "war"
      "price c")
    (expression "{turns} (?: {undo} {onto} {penalties} | {penalties} {reach} {undone} )")
    (guard
      "\\b put \\s back | \\b back \\s in \\s (?: place | force ) | {turns} (?: {penalties} (?: \\s [\\w'-]+ ){0,3}? \\s (?: on | against | of | from ) \\s (?: [\\w'-]+ \\s )? (?: {ukraine} | Belarus\\w* | Iran\\w* | Syria\\w* | Serbia\\w* | Belgrade | Cuba\\w* | Libya\\w* | Iraq\\w* | Myanmar | Venezuela\\w* | Afghan\\w* | North \\s Korea\\w* ) | {russia} (?: \\s [\\w'-]+ ){0,3}? \\s {undo} \\s (?: its | their | the | all | entry )
      | \\b (?: naval | sea ) \\s blockade | \\b blockade \\s of \\s (?: the \\s )? (?: ports | Black | Odes+a ) | \\b sanction \\s of | with \\s the \\s sanction | martial \\s law | church | sanctions \\s (?: committee | coordinator | envoy | office | monitors? | breach\\w* | bust\\w* ) | (?: further | new | harsher | tougher | fresh | more ) \\s (?: [\\w-]+ \\s )? sanctions | counter-?sanctions | use \\s of \\s (?: [\\w-]+ \\s ){0,3}? (?: weapons | missiles | ATACMS )
      | \\b (?: package | round | tranche ) s? \\s of \\s sanctions | \\b sanctions \\s packages? | {penalties} {reach} (?: evasion | circumvention | loophole )\\w* | \\b (?: evad\\w+ | evasion | circumvent\\w* | loophole\\w* ) | {undo} \\s (?: the \\s )? exemptions?
      | {penalties} (?: \\s [\\w'-]+ ){0,8}? \\s (?: remain | stay | are \\s kept | be \\s kept | kept | maintained | continue | upheld | return | reinstated | reimposed | snap )\\w* | \\b (?: keep | maintain | strengthen | reinforc | tighten | impos | extend | harden | toughen )\\w* (?: \\s [\\w'-]+ ){0,4}? \\s {penalties}
      | \\b (?: trade | economic ) \\s (?: war | barriers ) \\s (?: with | against | between ) \\s (?! (?: the \\s )? {russia} ) | (?: war | fighting | invasion | aggression | occupation | hostilities | attacks? ) (?: \\s [\\w'-]+ ){0,3}? \\s {undo} | {undo} (?: \\s [\\w'-]+ ){0,2}? \\s (?: war | fighting | invasion | aggression | occupation | hostilities ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: through | by | with ) | would \\s (?: [\\w'-]+ \\s )? (?: the \\s )? lifting | (?: demand | condition )s? {mid} lift\\w*
      | sanctions {mid} (?: until | till ) | (?: revenues? | income | exports | imports | growth | economy | purchases ) (?: \\s [\\w'-]+ ){0,4}? \\s {undo} )")
    (example "The West is to scrap the penal measures that it took against Russia.")
    (counterexample "The West is to scrap old ships to make the measures against Russia stick."))
  (clause-pattern (id they-are-lifted) (claim lifts-sanctions)
    (needs "sanction" "embargo" "restrictive measures" "restrictions on russia" "blockade")
    (besides "them" "they" "these" "it " "it." "it,")
    (expression
      "{turns} \\A (?= .*? {penalties} ) .*? \\K \\b (?: should | must | will | shall | would | ought \\s to | agree(?:s|d)? \\s to | undertakes? \\s to | ready \\s to | prepared \\s to | offer(?:s|ed)? \\s to | then | package | and ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: (?: lift | remove | repeal | rescind | revoke | cancel | abolish | drop | scrap | ditch | waive | unwind | dismantle | eliminate ) s? \\s (?: them | these | those | all \\s of \\s them ) | (?: {undo} ) \\s them ) \\b
      | {turns} \\A (?= .*? {penalties} ) .*? \\K \\b (?: they | these | those | all \\s of \\s (?: them | it ) ) \\s (?: [\\w'-]+ \\s )? (?: should | must | will | shall | would | ought \\s to | ha(?:ve|s) \\s to | need \\s to | are \\s to ) \\s (?: [\\w'-]+ \\s )? be \\s (?: [\\w'-]+ \\s )? (?: lifted | removed | repealed | rescinded | revoked | cancelled | abolished | dropped | scrapped | ended | dismantled | wound \\s down | phased \\s out ) \\b")
    (guard
      "\\b (?: not | never | neither | nor | weapons | missiles | mines | troops ) \\b | {russia} \\s (?: [\\w'-]+ \\s )? (?: lift | drop | remove )s?")
    (example "Sanctions brought him to the table, and the West should drop them.")
    (counterexample "Sanctions brought him to the table, and the West should feel them."))
  (clause-pattern (id curbs-on-russia-undone) (claim lifts-sanctions)
    (needs "restriction" "penalt" "measures" "ban" "boycott" "blockade" "prohibition" "curb"
      "controls"
      "barrier" "designation" "limit" "cap" "ceiling" "duties" "tariff" "blacklist" "listing"
      "obstacle" "hindrance" "impediment" "exclusion")
    (besides "rus" "moscow" "kremlin" "aeroflot" "rosselkhozbank" "gazprom" "oligarch" "rosneft"
      "lukoil" "sberbank" "novatek" "the west" "collective west")
    (expression
      "{turns} (?: {undo} {onto} {curbs} (?: \\s [\\w'-]+ ){0,4}? \\s (?: on | against | upon | to | for | of | from | facing | affecting | targeting | aimed \\s at | directed \\s at | concerning | applied \\s to ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: {russia} (?! (?: \\s armed | \\s military )? \\s (?: troops | forces | units | inspect\\w+ | army | media | language | missiles ) | -speak\\w* ) | Aeroflot | Gazprom | Rosselkhozbank | Rosneft | Lukoil | Sberbank | Novatek )
      | {curbs} (?: \\s [\\w'-]+ ){0,4}? \\s (?: on | against | upon | to | for | of | from | facing | affecting | targeting | aimed \\s at | directed \\s at | concerning | applied \\s to ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: {russia} (?! (?: \\s armed | \\s military )? \\s (?: troops | forces | units | inspect\\w+ | army | media | language | missiles ) | -speak\\w* ) | Aeroflot | Gazprom | Rosselkhozbank | Rosneft | Lukoil | Sberbank | Novatek ) {reach} {undone}
      | {undo} {onto} {curbs} (?: \\s [\\w'-]+ ){0,2}? \\s (?: by | of ) \\s (?: the \\s )? (?: collective \\s )? West \\b
      | {russia} (?: [\\s,]+ [\\w'-]+ ){0,7}? [\\s,]+ (?: freed? \\s (?: of | from ) | relieved \\s of | exempt(?:ed)? \\s from ) {onto} {curbs}
      | {russia} {mid} (?: market | economy | trade ) \\b [^;]{0,40}? \\b (?: measures | bans | curbs | restrictions | penalties | prohibitions ) \\b [^;]{0,40}? {undone} )")
    (guard
      "{turns} (?: {russia} (?: \\s [\\w'-]+ ){0,3}? \\s (?: {undo} | remov\\w+ | rescind\\w* ) \\s (?: its | their | the | all | entry ) | \\b (?: language | church | media | broadcast\\w* | inspection | confidence | mining | safety | use \\s of ) | \\b (?: naval | sea ) \\s blockade | martial \\s law | weapons | missiles | ATACMS | troops
      | {curbs} {reach} (?: remain | stay | kept | maintained | upheld | reimposed | reinstated )\\w* | counter-?measures | lower(?:s|ed|ing)? \\s the \\s (?: price \\s )? (?: cap | ceiling ) )")
    (example "The ban on Russian coal is withdrawn.")
    (counterexample "The ban on Russian coal is widened."))
  (clause-pattern (id relief-for-russia) (claim lifts-sanctions)
    (needs "relief" "regulation" "laws" "orders" "acts " "decree" "provisions" "decisions")
    (besides "rus" "moscow" "kremlin" "putin")
    (expression
      "\\b (?: giv | offer | grant | promis | allow )(?:e|es|ing|s|ed)? \\s (?: the \\s )? {russia} \\s (?: [\\w'-]+ \\s ){0,3}? relief \\b
      | \\b (?: economic | trade | early | energy | financial | export ) \\s relief \\s (?: for | to ) \\s (?: the \\s )? {russia}
      | {undo} {near} (?: regulations? | laws | orders | acts | decrees? | provisions | decisions ) \\b {mid} (?: restrict | limit | ban | forb | prohibit | bar )\\w* {mid} {russia}")
    (guard
      "debt | disaster | flood | humanitarian | famine | famil | {russia} (?: \\s {must} )? \\s {undo} | language | use \\s of \\s (?: the \\s )? Russian | {ukraine} (?: \\s {must} )? \\s {undo} | broadcast | media | {deny} {near} relief")
    (example "The West offers Moscow some early relief on oil.")
    (counterexample "The West offers Moscow some early advice on oil."))
  (clause-pattern (id dealings-resumed) (claim lifts-sanctions)
    (needs "swift" "market" "system" "payment" "correspondent" "ports" "harb" "airspace" "skies"
      "flight"
      "pipeline" "nord stream" "trade" "commerce" "economic" "commercial" "business")
    (besides "rus" "moscow" "kremlin" "aeroflot" "gazprom" "rosselkhozbank" "sberbank")
    (expression
      "{turns} \\A (?= .*? (?: {russia} | Aeroflot | Gazprom | Rosselkhozbank | Sberbank ) )
      (?= .*? (?: \\b SWIFT \\b | vessels | ships | tankers | Aeroflot | airlines? | \\b (?: payments? | messaging | financial | banking ) \\s (?: system | network ) | capital \\s markets | punitive | prohibitions | \\b Russia(?:n|'s)? \\s (?: [\\w'-]+ \\s )? (?: banks? | lenders | airlines? | carriers? | gas | oil | exports | flag | companies ) | \\b (?: West(?:ern)? | United \\s States | American? | Europe(?:an)? | EU ) \\b ) )
      .*? \\K (?: {dealings} {reach} {resume} | {resume} {onto} {dealings} )")
    (guard
      "{ukraine} | Black \\s Sea | grain | humanitarian | prisoners? | children | \\b (?: not | never | no ) \\b | \\b cut (?: \\s [\\w'-]+ ){0,4}? \\s off | third \\s countries | \\b (?: remain | stay | kept )\\w* | illegal | captur\\w+ | embass\\w+ | would \\s mean")
    (example "Russian banks are reconnected to SWIFT.")
    (counterexample "Russian banks make do without SWIFT.")))

(deffacts wider-asset-patterns "Frozen wealth given back in whatever words."
  (clause-pattern (id wealth-given-back) (claim returns-assets)
    (needs "asset" "fund" "reserve" "holding" "deposit" "money" "monies" "cash" "wealth" "billion"
      " bn" " sum"
      "account" "propert" "securities" "bonds" "capital" "fortune" "saving" "principal" "balance"
      "gold" "yacht"
      "villa" "hoard" "treasure" "windfall")
    (expression "{turns-and-wealth} (?: (?&give) {onto} (?&wealth) | (?&wealth) {reach} (?&give) )")
    (guard
      "\\b (?: church\\w* | Patriarchate | parish\\w* | religious | Orthodox ) \\b | {turns-and-wealth} (?: \\b (?: to | for ) \\s (?: the \\s | all \\s )? (?: [\\w'-]+ \\s )? (?: {ukraine} | victims | claimants | refugees | displaced | families | reconstruction | reparations ) (?! \\s (?: only | and \\s {russia} ) ) | {ukraine} (?: \\s [\\w'-]+ ){0,2}? \\s (?: will | shall | may | must | is \\s to | can )? \\s? (?: (?&give) | return | receive | get | unfreeze )s? | (?&wealth) {mid} (?: remain | stay )\\w*
      | {ukraine}(?:'s)? (?: \\s [\\w'-]+ ){0,3}? \\s (?: assets | accounts | companies | property ) | \\b (?: threat\\w* | whoever | normal | cultural | museum\\w* | artefacts? | children | prisoners? | hostages? | bodies | refugees | displaced | subsidiar\\w+ | foreign \\s companies | pensions? | humanitarian ) | (?&wealth) {reach} until {reach} (?: pay | compens | repar )\\w*
      | \\b (?: sum | billion | loan | money | funds? | accounts? | capital ) {near} (?: for | of ) {near} (?: reconstruction | aid | humanitarian | development ) | \\b (?: press | news | statement ) \\s releas\\w+ | free \\s (?: trade | movement | passage ) | \\b loan \\b (?= .{0,40} \\b repa ) | {russia} (?: \\s [\\w'-]+ ){0,2}? \\s (?: {must} \\s )? (?: returns? | releases? | unfreezes? | hands? \\s back | gives? \\s back | restores? ) \\b | \\b permanent )")
    (example "The blocked billions flow back to their owner.")
    (counterexample "The blocked billions bring in interest."))
  (clause-pattern (id wealth-to-moscow) (claim returns-assets)
    (needs "asset" "fund" "reserve" "holding" "deposit" "money" "monies" "cash" "wealth" "billion"
      " bn" " sum"
      "account" "propert" "securities" "bonds" "capital" "fortune" "saving" "principal" "balance"
      "gold" "yacht"
      "villa" "hoard" "treasure" "windfall")
    (besides "rus" "moscow" "kremlin" "bank" "owner" "putin")
    (expression
      "{turns-and-wealth} (?: (?&wealth) {reach} \\b (?: transferred | handed | turned | paid | given | made \\s (?: over | available ) | go(?:es)? | pass(?:es|ed)? | credited | returned | remitted | placed | put | delivered | com(?:e|es) | flows? | belongs? | signed | released | freed | unfrozen | restored | surrendered | title | rest ) {near} {to-moscow}
      | \\b (?: transfer | payment | handover | handing \\s over | delivery | surrender | pay(?:s|ing)? | transfer(?:s|ring)? | hands? \\s over ) {onto} (?&wealth) {near} {to-moscow}
      | {moscow-has} {near} (?: {near} | \\W ) {0,2}? (?: (?&wealth) | (?: them | it ) \\s again | ownership | the \\s (?: rest | remainder | balance ) )
      | (?&wealth) {reach} {moscow-has}
      | (?&wealth) {reach} \\b (?: at | under | in ) \\s (?: the \\s )? (?: [\\w-]+ \\s )? (?: disposal | control | direction | possession ) \\s of \\s (?: the \\s )? {russia}
      | (?&wealth) {reach} \\b (?: at | under | in | into ) \\s {russia} (?:'s)? \\s (?: disposal | control | direction | possession | hands | ownership ) )")
    (guard
      "\\b pay(?:s|ment)? \\s for \\s (?: the \\s )? damage | \\b taxes | (?: share | part ) \\s of \\s the \\s blame | gas | oil \\s revenues? | spend\\w* \\s on")
    (example "The blocked holdings are handed over to the Russian side.")
    (counterexample "The blocked holdings are handed over to the harmed side."))
  (clause-pattern (id freeze-ended) (claim returns-assets)
    (needs "freeze" "freezing" "block" "immobili" "hold" "seizure" "confiscation" "sequestration"
      "arrest")
    (besides "asset" "fund" "reserve" "holding" "money" "monies" "wealth" "billion" "account"
      "propert" "bank"
      "capital")
    (expression
      "{turns} (?: {undo} {onto} \\b (?: freez(?:e|es|ing) (?: \\s orders? )? | blocks? | blocking | immobili[sz]ations? | holds? | seizures? | confiscations? | sequestrations? | arrest ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: on | of | over | upon ) \\s (?: [\\w'-]+ \\s ){0,4}? {riches}
      | {undo} {onto} {frozen} (?: \\s [\\w'-]+ ){0,3}? \\s {riches} (?: \\s [\\w'-]+ ){0,2}? \\s (?: freeze | immobili[sz]ed | frozen | blocked )
      | \\b (?: freez(?:e|es|ing) (?: \\s orders? )? | blocks? | blocking | immobili[sz]ations? | holds? | seizures? | sequestrations? ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: on | of | over | upon ) \\s (?: [\\w'-]+ \\s ){0,4}? {riches} {reach} {undone}
      | \\b asset[ -]freezes? {reach} {undone} | {undo} {onto} asset[ -]freezes? )")
    (guard
      "{ukraine} (?: \\s [\\w'-]+ ){0,2}? \\s (?: companies | citizens | accounts ) | \\b permanent | {russia} (?: \\s {must} )? \\s {undo}")
    (example "The freeze on the reserves is lifted.")
    (counterexample "The freeze on the reserves is made permanent."))
  (clause-pattern (id wealth-to-common-ventures) (claim returns-assets)
    (needs "asset" "fund" "reserve" "holding" "money" "billion" "wealth")
    (besides "joint" "bilateral" "russian-american" "american-russian" "under russian"
      "within russia"
      "russia's new" "donetsk" "luhansk" "donbas" "mariupol" "crimea" "moscow" "annexed" "occupied")
    (expression
      "{turns-and-wealth} (?: (?&wealth) {reach} (?: invest\\w* | placed | put | go(?:es)? | channel\\w* | directed | flows? | pooled ) {reach} (?: joint(?:ly)? | bilateral | Russian-American | American-Russian | US-Russian | shared ) {near} (?: [\\w'-]+ )
      | (?&wealth) {reach} (?: spent | used | devoted | allocated | go(?:es)? | channel\\w* | directed | earmarked | applied | spend | invest\\w* | pay ) {reach} (?: (?: under | in | within ) \\s (?: Russian | Russia's ) \\s (?: control | rule | administration | held ) | within \\s Russia | Russian-(?: held | controlled | occupied ) | (?: annexed | occupied ) \\s (?: regions | territor\\w+ | provinces | areas ) | at \\s the \\s (?: direction | discretion ) \\s of \\s (?: the \\s )? {russia} ) )")
    (guard "liberated | de-occupied | after \\s (?: the \\s )? (?: liberation | withdrawal )")
    (example "The frozen reserves are spent on towns under Russian control.")
    (counterexample "The frozen reserves are spent on towns under Russian fire."))
  (clause-pattern (id wealth-to-its-owner) (claim returns-assets)
    (needs "asset" "fund" "reserve" "holding" "deposit" "money" "monies" "cash" "wealth" "billion"
      " sum"
      "account" "propert" "securities" "bonds" "capital" "principal" "balance" "gold" "frozen"
      "immobili" "blocked")
    (besides "rus" "moscow" "kremlin" "owner" "euroclear" "depositor" "putin")
    (expression
      "{turns-and-wealth} (?: (?: {riches} | \\b the \\s (?: rest | remainder ) \\b ) {near} (?: returns? | handed | remitted | returned | released | restored | credited | surrendered | given \\s back | paid \\s (?: out | back | over ) | flows? \\s back | go(?:es)? \\s back | revert(?:s)? | pass(?:es)? \\s back ) {near} {to-moscow}
      | (?&give) {near} {riches} {near} {to-moscow} | (?&give) \\s {to-moscow} {mid} {riches} | \\b (?: hand | giv | pa | send )(?:s|e|es|y|ys)? \\s (?: the \\s )? {russia} {near} {riches} \\s back
      | {russia} {near} (?: have | has | get | gets | receives? | take | takes | see ) {near} (?: its | their | the ) \\s (?: [\\w'-]+ \\s )? {riches} {near} (?: again | back )
      | \\A (?= .* (?: frozen | immobili[sz]ed | blocked | seized ) ) .*? \\K (?: \\b (?: take | takes | taking | get | gets | have | has | receives? | recovers? | keeps? ) {near} (?: back {near} )? the \\s (?: rest | remainder | balance | others? ) \\b | \\b (?: they | these | those | it | all \\s of \\s it ) {near} (?: pass(?:es)? | revert(?:s)? | returns? | go(?:es)? | come(?:s)? | handed | released | restored | returned ) {near} {to-moscow} )
      | {undo} {near} (?: regulations? | laws? | orders? | decrees? | acts? | provisions? | decisions? | rules? ) {near} (?: that | which | by \\s which | under \\s which | keeping | immobili[sz]ing | freezing | blocking ) {near} (?: {near} | \\W ) {0,2}? (?&wealth)
      | \\b (?: honou?r | carry \\s out | execut | obey | accept | process ) \\w* {near} (?: payment | transfer )? {near} (?: instructions? | orders? ) {near} (?: of | from | by ) \\s (?: the \\s )? (?: {russia} | Bank \\s of \\s Russia | Central \\s Bank )
      | {riches} \\s (?: of | belonging \\s to ) \\s (?: the \\s )? {russia} {near} (?: [\\w'-]+ {near} )? (?: seizure | freezing | freeze | blocking | arrest ) (?: \\s orders? )? {reach} {undone}
      | \\b (?: giv(?:e|es|ing) \\s up | let(?:s|ting)? \\s go \\s (?: of )? | releas(?:e|es|ing) | relinquish\\w* ) {near} (?: grip | hold | claims? | control ) \\s (?: on | over | to | of ) \\s (?&wealth) )")
    (guard
      "\\b (?: to | for ) \\s (?: the \\s )? (?: {ukraine} | victims ) | {ukraine} {near} (?: returns? | releases? | unfreezes? ) | \\b gas \\b | \\b oil \\b | prisoners? | children | bodies | museum\\w* | cultural | \\b whoever \\b | threat\\w* | \\b one-?third | liberated")
    (example
      "The balance is remitted to the treasury of Russia: the bonds are handed back to Moscow.")
    (counterexample "The balance is remitted to the treasury of Kyiv."))
  (clause-pattern (id half-reverts-to-moscow) (claim returns-assets)
    (needs "holds" "keeps" "frozen" "blocked" "immobili" "seized" "confiscat" "thaw" "unfr"
      "unblock"
      "defrost"
      "let "
      "lets " "letting " "central bank")
    (besides "rus" "moscow" "kremlin" "owner" "bank")
    (expression
      "{turns} (?: \\A (?= .* \\b (?: frozen | blocked | immobili[sz]ed | seized | confiscated ) \\b ) .*? \\K \\b (?: half | (?: one | two | three | a ) [\\s-] (?: thirds? | quarters? ) | the \\s (?: rest | remainder | balance | other \\s half ) | part | share | portion ) {near} (?: reverts? | returns? | returned | go(?:es)? | pass(?:es)? | flows? | given \\s back | handed ) {near} {to-moscow}
      | \\b let(?:s|ting)? {near} {blocked-wealth} {mid} \\b go \\b (?! \\s (?: to | on | toward | into ) \\b )
      | {give-back} \\s (?: all \\s )? what(?:ever)? \\s [^;]{0,30}? \\b (?: holds? | keeps? ) \\b {near} {to-moscow}
      | {riches} {near} (?: thawed | unfrozen | unblocked | defrosted | de-?blocked | de-?frosted ) \\b (?: {reach} {to-moscow} )
      | \\b (?: thaw | unfreez | unblock | defrost )(?:s|e|es|ing)? {near} (?: the | its | their ) \\s {riches} {reach} {to-moscow} )")
    (guard
      "\\b (?: not | never | nor | no ) \\b | prisoners? | children | bodies | talks | threat | gas \\b | grain | {ukraine} \\s (?: {must} \\s )? (?: lets? | returns? | releases? )")
    (example "A third of the blocked money serves the victims, and the rest reverts to Moscow.")
    (counterexample
      "A third of the blocked money serves the victims, and the rest reverts to Kyiv."))
  (clause-pattern (id money-given-back) (claim returns-assets)
    (needs "money" "assets" "reserves" "confiscat" "seizure" "freeze")
    (besides "back" "return" "restitution" "repay")
    (expression
      "{turns-and-wealth} (?: (?: (?&wealth) | \\b (?: confiscation | seizure | freezing ) {near} (?: of {near} )? (?: [\\w'-]+ {near} )? {riches} ) {reach} \\b (?: giv(?:e|es|ing) | hand(?:s|ing)? | pay(?:s|ing)? | send(?:s|ing)? | mak(?:e|es|ing) ) \\s (?: it | them | restitution | good ) (?: \\s back | \\s of \\s (?: it | them ) )?
      | \\b (?: return | give \\s back | hand \\s back | release ) \\s (?: the | that | this | its | their | Russia's ) \\s (?: money | cash | reserves | assets | billions ) (?= .{0,80} {russia} ) )")
    (guard
      "\\b (?: not | never | nor ) \\b | scandal | returning | \\b to \\s {ukraine} | {ukraine} (?: \\s {must} )? \\s (?: return | give )s?")
    (example
      "The frozen money is a burden; it makes sense to deal with the frozen money and to give it back.")
    (counterexample "The frozen money is a burden, and it makes sense to spend it.")))
