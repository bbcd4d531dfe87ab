; What Russia is assured of in whatever words: that NATO will not grow, that it draws back, that Russia is safe.

(deffacts assurance-words "The alliance, its growth, an end to that, and what is promised."
  (clause-term (name the-alliance)
    (expression
      "(?: {nato} | \\b (?: (?: the | this | that | their | western | western-led | American-led | atlantic | military ) \\s (?: bloc | alliance | organi[sz]ation ) | (?: the \\s | NATO \\s )? allies | (?: North \\s )? Atlantic \\s Council | military \\s blocs | (?: US-led | American-led ) \\s [\\w-]+ )(?:'s)? \\b )"))
  (clause-term (name growth)
    (expression
      "\\b (?: (?: non- )? expan(?:sion|d|ds|ding|ded) | enlarg(?:e|es|ed|ing|ement|ements) | widen(?:s|ing)? | grow(?:s|th|ing)? | (?: eastward | further | any | its ) (?: \\s [\\w-]+ )? \\s (?: movement | march | drive | push | advance | extension | approach | growth | creep | steps? )
      | advanc(?:e|es|ing) | approach(?:es|ing)? | march(?:es|ing)? | inch(?:es|ing)? | creep(?:s|ing)? | mov(?:e|es|ing) \\s (?: [\\w-]+ \\s ){0,3}? (?: east(?:ward|wards)? | closer | nearer | towards? | up \\s to ) | spread(?:s|ing)? (?: \\s to | \\s east\\w* )
      | (?: admission | accession | entry | inclusion | membership ) (?: \\s [\\w'-]+ ){0,5}? \\s (?: states | countries | members | republics | Ukraine | Georgia | Moldova | neighbou?rs )
      | (?: tak(?:e|es|ing) | bring(?:s|ing)? | admit(?:s|ting)? | accept(?:s|ing)? | absorb(?:s|ing)? | invit(?:e|es|ing) | enroll?(?:s|ing)? | recruit(?:s|ing)? ) (?: \\s (?: in | on | any | more | further | other | new | additional | either | both | Ukraine | Georgia | Moldova | or | and | nor | as | a | the | its | former | Soviet | post-Soviet ) )+
      | (?: new | further | more | additional | other | future ) \\s (?: [\\w-]+ \\s )? members | open[ -]door (?: \\s policy )? | doors? | eastward | go(?:es|ing)? \\s (?: no \\s | any \\s )? (?: further | farther ) | com(?:e|es|ing) \\s (?: no \\s | any \\s )? (?: nearer | closer ) | (?: draw | pull | lur | bring | tak )(?:e|s|es|ing)? (?: \\s [\\w'-]+ ){0,5} \\s into ) \\b"))
  (clause-term (name no-further)
    (expression
      "\\b (?: no | not | never | neither | nor | none | cannot | non- | forswear(?:s|ing)? | forgo(?:es|ing)? | forego(?:es|ing)? | renounc(?:e|es|ed|ing) | renunciation | refrain(?:s|ed|ing)? \\s from | abstain(?:s|ing)? \\s from | desist(?:s|ing)? | rul(?:e|es|ed|ing) \\s out | exclud(?:e|es|ed|ing) | preclud(?:e|es|ed|ing) | bar(?:s|red|ring)? | prohibit(?:s|ed|ing)? | forbid(?:s|den|ding)?
      | halt(?:s|ed|ing)? | stop(?:s|ped|ping)? | end(?:s|ed|ing)? | ceas(?:e|es|ed|ing) | cessation | freez(?:e|es|ing) | fr(?:oze|ozen) | suspend(?:s|ed|ing)? | suspension | moratorium | finished | finish | over | done | complete | concluded | terminat(?:e|es|ed|ing|ion) | abandon(?:s|ed|ing|ment)? | discontinu(?:e|es|ed) | call(?:s|ed|ing)? \\s off | call(?:s|ed|ing)? \\s a \\s halt | giv(?:e|es|en|ing) \\s up | gave \\s up
      | against | without | free \\s of | clos(?:e|es|ed|ing|ure) | shut(?:s|ting)? | slam(?:s|med)? | lock(?:s|ed)? | rescind(?:s|ed|ing)? | revok(?:e|es|ed|ing) | withdr(?:aw|aws|awn) | foreclos(?:e|es|ed|ing) | prevent(?:s|ed|ing)? | limit(?:s|ed|ing)? | cap(?:s|ped)? | block(?:s|ed|ing)? | bury | buried | off \\s the \\s (?: agenda | table ) | dropped | shelved | retire(?:s|d)? | at \\s an \\s end | no \\s longer | reached \\s its \\s limits? | gone \\s (?: as \\s )? far ) \\b"))
  (clause-term (name halt-word)
    (expression
      "(?: but | while | whereas | although | though | unless | until | and \\s that | veto | and \\s (?: the \\s )? (?: {russia} | {ukraine} | {nato} | West | it ) \\s (?: will | shall | would | must | takes | has | is | does | keeps | holds | plays | remains | gives ) ) \\b"))
  (clause-term (name march)
    (expression "[^\\w;]++ (?: (?! (?&halt) ) [\\w'-]++ [^\\w;]++ ){0,11}?"))
  (clause-term (name assurance)
    (expression
      "\\b (?: guarantees? | assurances? | reassurances? | undertakings? | pledges? | promises? | commitments? | (?: written | formal | binding | solemn | legal | written ) \\s (?: word | statement | declaration | answer ) | non-aggression (?: \\s [\\w-]+ )? ) \\b"))
  (clause-term (name strike-arms)
    (expression
      "\\b (?: missiles? | missile \\s (?: systems? | defen[cs]es? | shield ) | launchers? | bombers? | warships? | strike \\s (?: systems? | weapons | forces ) | nuclear \\s (?: weapons | arms | warheads ) | battle ?groups? | battle-groups? | brigades? | troops | forces | weapons | weaponry | armaments | soldiers | contingents? | bases | infrastructure | installations | garrisons? | units | rockets? | radars? | hardware | presence | deployments? | posture | force \\s levels | exercises | manoeuv(?:re|er)s | maneuvers | patrols | flights | interceptors ) \\b"))
  (clause-term (name eastern-flank)
    (expression
      "\\b (?: Baltics? (?: \\s (?: states | republics | countries ) )? | Estonia | Latvia | Lithuania | Poland | Romania | Bulgaria | Slovakia | Hungary | Finland | eastern \\s (?: flank | europe | members? | wing | allies | states ) | (?: east | eastern \\s half ) \\s of \\s (?: the \\s )? (?: alliance | Germany | Elbe | Oder | NATO ) | Germany's \\s eastern | Redzikowo | Deveselu | (?: Russian | Russia's ) \\s (?: soil | land | airspace ) | within \\s [\\w.,]+ \\s (?: km | kilomet(?:re|er)s | miles ) \\s of \\s (?: the \\s )? {russia} | central \\s (?: and \\s eastern \\s )? europe | new(?:er)? \\s (?: members? | member \\s states | allies ) | former \\s (?: Warsaw | Soviet ) | post-Soviet | Warsaw \\s Pact | 1997 | 1999 | 2014
      | (?: Russia(?:'s|n)? | Moscow's | Russian ) \\s (?: western \\s | own \\s )? (?: borders? | frontiers? | doorstep | perimeter | vicinity | neighbou?rhood | neighbou?rs | coast ) | (?: near | close \\s to | border (?: \\s on )? | within \\s (?: range | reach ) \\s of | bordering | adjacent \\s to | around ) \\s (?: the \\s )? {russia} | from \\s (?: which | where ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: strike | reach | hit | attack | threaten ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: the \\s )? {russia} | joined \\s (?: NATO \\s | the \\s alliance \\s )? (?: after | since ) | Black \\s Sea | Kaliningrad | former \\s Soviet ) \\b"))
  (clause-term (name assurance-parts)
    (expression
      "(?(DEFINE) (?<halt> {halt-word} ) (?<stride> {march} ) (?<nato> {the-alliance} ) (?<growth> {growth} ) (?<no> {no-further} ) (?<arms> {strike-arms} ) (?<flank> {eastern-flank} ) )")))

(deffacts wider-assurance-patterns "Assurances in whatever words."
  (clause-pattern (id growth-of-nato-barred) (claim halts-nato-expansion)
    (needs "nato" "atlantic" "alliance" "bloc" "allies")
    (besides "expan" "enlarg" "widen" "grow" "move" "march" "drive" "push" "advanc" "extension"
      "approach"
      "creep" "inch" "east" "step" "spread" "goes" "come" "draw" "bucharest" "irreversible"
      "members" "door" "admi" "former" "access" "entry" "inclusion"
      "tak"
      "bring" "accept" "absor" "invit" "moving")
    (expression
      "{assurance-parts} (?: (?&nato) (?&stride) (?&no) (?&stride) (?&growth) | (?&no) (?&stride) (?&growth) (?&stride) (?: (?: of | by | in | into | to | from ) {then} (?: the {then} )? )? (?&nato) | (?&nato) (?&stride) (?&growth) (?&stride) (?&no) | (?&no) (?&stride) (?&nato) (?&stride) (?&growth)
      | (?&growth) (?&stride) (?&nato) (?&stride) (?&no) | (?&nato) \\s and \\s (?: the \\s )? {russia} (?&stride) (?&no) (?&stride) (?: enlarge | expand | grow | widen | (?: admit | accept | take \\s in ) {near} members? ) | (?&nato) {near} (?: grows? | expands? | enlarges? | widens? ) {near} no {near} (?: further | more | larger ) | (?&nato) (?&stride) (?: accept | admit | tak | invit | absorb | welcom )(?:s|e|es|ing)? \\s (?: in \\s )? no \\s (?: [\\w-]+ \\s ){0,2}? (?: states? | members? | republics? | countr(?:y|ies) | candidates? ) | {nato} {near} (?: expanded | grown | enlarged | gone {near} far ) {near} (?: enough | already ) | (?&nato) (?&stride) (?: goes? | comes? | moves? | gets? | advances? ) \\s no \\s (?: [\\w-]+ \\s )? (?: further | farther | nearer | closer )
      | \\b (?: retract | rescind | withdraw | revok | annul | cancel | disown | renounc | tak(?:e|es|en|ing) \\s back | repudiat | drop )\\w* (?&stride) (?: Bucharest | irreversible \\s path | 2008 ) {near} (?: promise | declaration | statement | decision | pledge | communique | commitment ) )")
    (guard
      "\\b (?: reject | refus | dismiss | rebuff | declin | spurn | turn(?:ed|s)? \\s down )\\w* (?: \\s [\\w'-]+ ){0,4}? \\s (?: drafts? | demands? | calls? | proposals? | ultimatum | texts? | requests? | idea ) \\b | \\b (?: bring | take | invite | admit | let | welcome ) \\s (?: Ukraine | Kyiv ) \\s (?: in | to | into | as ) \\b | \\b not \\s the \\s same \\s as | \\b (?: no | not | never | refus\\w+ | declin\\w+ | without ) (?: \\s [\\w'-]+ ){0,4}? \\s (?: promis\\w+ | assur\\w+ | pledg\\w+ | guarantee\\w* | undertak\\w+ | commitments? | deal ) | \\b myth \\b | \\b into \\s (?: a | the | any | another | this ) \\s (?: [\\w-]+ \\s )? (?: war | conflict ) | doors? (?: \\s [\\w'-]+ ){0,2}? \\s (?: remain | stay | stand | is | are | kept )s? \\s (?: [\\w-]+ \\s )? open | \\b keep \\w* (?: \\s [\\w'-]+ ){0,3}? \\s doors? \\s open
      | {ukraine} (?: \\s [\\w'-]+ ){0,3}? \\s (?: not | never | renounces? | forswears? | forgoes? | gives? \\s up | abandons? | drops? | withdraws? ) (?: \\s [\\w'-]+ ){0,5}? \\s (?: join | seek | member | member\\w* | accession | bid | application | NATO | aspir\\w+ ) | application | ambition | aspiration
      | {russia} (?: \\s [\\w'-]+ ){0,2}? \\s (?: has \\s no | no ) \\s (?: veto | say | right ) | \\b no \\s (?: veto | say | right ) | against \\s (?: the \\s )? {russia} | \\b (?: russian | Moscow's ) \\s (?: advance | expansion | approach ) | air \\s defen[cs]e | (?: EU | European \\s Union ) \\s (?: enlarge | expan ) \\w* | (?: did | does | has | have | had | was | were ) \\s (?: not | never ) | (?: if | unless ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: reject | refus )\\w*
      | (?: let | allow | permit )(?:s|ting|ed|ting)? \\s (?: the \\s )? {russia} | right \\s to \\s (?: enlarge | expand ) | not \\s (?: up \\s for | negotiable | a \\s subject ) | stop(?:s|ped|ping)? \\s (?: [\\w'-]+ \\s ){0,3}? (?: russia | invasion | attack | aggression ) | \\b training | \\b (?: not | never | refus\\w+ \\s to ) \\s (?: accept | agree | impose | stop | prevent | block | halt | keep ) \\s (?! (?: any | new | further | more | other | Ukraine | Georgia ) ) | \\b cannot \\s (?: stop | block | veto | prevent ) | {russia} (?: \\s [\\w'-]+ ){0,2}? \\s (?: cannot | may \\s not | shall \\s not | will \\s not ) \\s (?: block | veto | stop | prevent | object ) | (?: talks | programme | support | aid | assistance ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: expan | grow ) \\w*")
    (owns denied rejected)
    (example "The Alliance forswears any movement to the east.")
    (counterexample "The Alliance forswears the use of nuclear arms."))
  (clause-pattern (id bloc-takes-in-nobody) (claim halts-nato-expansion)
    (needs "nato" "alliance" "bloc" "allies" "membership")
    (besides "charter" "statute" "treaty" "letter" "guarant" "assur" "pledg" "undertak" "commit"
      "promis"
      "notif" "decision" "council" "summit" "declar" "formal" "binding" "moscow" "rus" "kremlin"
      "putin" "record")
    (expression
      "\\A (?= .*? \\b (?: (?: allies | {nato} | alliance | bloc ) (?: \\s [\\w'-]+ ){0,6}? \\s (?: record | decide | declare | resolve | undertake | pledge | guarantee | assure | promise | commit | bind | bar | state | confirm | agree ) s? \\b | (?: {russia} | Putin ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: notified | informed | told | assured | promised | guaranteed ) | (?: tell | inform | notify | assure | promise | guarantee )s? \\s (?: {russia} | Putin ) | (?: told | informed | assured | promised ) \\s (?: {russia} | Putin ) | exchange \\s of \\s (?: letters | notes ) | charter | statutes? | Council ) )
      .*? \\K (?: \\b (?: neither | no | not | never | nor | bars? (?: \\s itself \\s from )? ) (?: \\s [\\w'-]+ ){0,7}? \\s (?: invited | admitted | accepted | taken \\s in | taking \\s in | admitting | offered (?: \\s [\\w-]+ )? \\s membership | let \\s in | (?: support | back | favou?r | approve | endorse | ratify | sponsor | (?: vote | stand ) \\s for | (?: agree | consent ) \\s to ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: entry | accession | membership | admission | invitation ) | become \\s members? | membership \\s (?: for | of ) \\s (?: Ukraine | Kyiv | Georgia ) ) | membership (?: \\s [\\w'-]+ ){0,5}? \\s (?: ruled \\s out | excluded | foreclosed | barred | off \\s the \\s table ) )")
    (guard
      "{ukraine} (?: \\s [\\w'-]+ ){0,2}? \\s (?: shall | will | undertakes? | agrees? | pledges? | promises? | commits? | declares? ) (?: \\s [\\w'-]+ ){0,4}? \\s (?: not | never | neutral\\w* ) | \\b (?: no | not | never | refus\\w+ ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: promis\\w+ | assur\\w+ | pledg\\w+ | guarantees? ) | veto | no \\s (?: say | right )")
    (owns denied)
    (example "The allies decide at their summit that the Republic will never be admitted.")
    (counterexample "The allies decide at their summit that the Republic will be admitted."))
  (clause-pattern (id nato-draws-back) (claim rolls-nato-back)
    (needs "missile" "launcher" "bomber" "warship" "strike" "nuclear" "battle" "brigade" "troops"
      "force" "weapon" "armament" "soldier" "contingent" "bases" "infrastructure" "installation"
      "hardware" "presence" "deploy" "posture" "exercise" "manoeuv" "maneuv" "patrol" "flights"
      "interceptor" "garrison" "units" "rocket" "radar")
    (besides "baltic" "poland" "romania" "bulgaria" "estonia" "latvia" "lithuania" "finland"
      "eastern" "germany" "central" "new" "former" "post-soviet"
      "warsaw" "1997" "1999" "2014" "border" "frontier" "doorstep" "perimeter" "territory" "neighb"
      "near" "redzikowo" "deveselu" "soil" "within" "close" "range" "reach" "bordering" "around"
      "joined" "black sea" "slovakia" "hungary"
      "vicinity" "kaliningrad" "from which" "from where")
    (expression
      "{assurance-parts} (?: \\A (?= .*? (?: (?&nato) | \\b (?: allied | western | American | US | U[.]S | United \\s States | Washington | all \\s states ) \\b ) )
      .*? \\K (?: (?: {withdraw} | {limit} | \\b (?: send(?:s|ing)? \\s home | sent \\s home | br(?:ing|ings|inging|ought) \\s (?: home | back | down ) | thin(?:s|ned|ning)? (?: \\s out )? | roll(?:s|ed|ing)? \\s back | dismantl(?:e|es|ed|ing) | ceas(?:e|es|ed|ing) | stop(?:s|ped|ping)? | end(?:s|ed|ing)? | clos(?:e|es|ed|ing) | scal(?:e|es|ed|ing) \\s (?: back | down ) | draw(?:s|n|ing)? \\s (?: down | back ) | go(?:es)? \\s home | tak(?:e|es|ing) \\s down | decommission\\w* | freez(?:e|es|ing) | keep(?:s|ing)? (?= .{0,60} \\b out \\s of \\b ) ) \\b )
        (?&stride) (?&arms) (?&stride) (?&flank)
      | (?&arms) (?&stride) (?&flank) (?&stride) (?: {withdraw} | {limit} | \\b (?: sent \\s home | brought \\s (?: home | back | down ) | thinned | rolled \\s back | dismantled | cease | end | ends | closed | scaled \\s (?: back | down ) | drawn \\s (?: down | back ) | kept \\s (?: out | away | back | far ) | go(?:es)? \\s (?: home | back ) | return(?:s|ed)? | capped | frozen | given \\s up | abandoned | stopped | ended | discontinued | renounced | taken \\s down | shut | decommissioned ) \\b )
      | (?&arms) (?&stride) (?: kept \\s (?: out | away | back | far ) | leave | leaves | quit | return(?:s|ed)? | withdraw | withdraws | pull(?:s)? \\s (?: out | back ) | withdrawn | pulled \\s (?: out | back ) | removed | sent \\s home | brought \\s home | rolled \\s back | dismantled | capped | limited | reduced | drawn \\s (?: down | back ) ) (?&stride) (?&flank)
      | \\b (?: not | never | no | neither | nor | refrain\\w* \\s from | against | rul\\w+ \\s out | ban \\s on ) (?&stride) (?: (?: deploy | station | plac | position | bas | sen | fly | install | sit | introduc | host | hold | conduct )\\w* (?&stride) (?&arms) | (?&arms) (?&stride) (?: deploy | station | plac | position | bas | sen | fly | install | sit | introduc | host | move )\\w* ) (?&stride) (?&flank)
      | 1997 (?&stride) \\b (?: no | not | never ) \\b (?&stride) (?&arms)
      | (?&arms) (?&stride) \\b (?: not | never ) \\b (?&stride) (?: operate | fly | sail | enter | patrol | approach | cruise | appear | deployed | stationed | placed | positioned | based | sent | installed | sited | introduced ) (?&stride) (?&flank)
      | \\b no \\s (?: [\\w'-]+ \\s ){0,3}? (?&arms) (?&stride) (?&flank) ) )")
    (guard
      "{ukraine} | {russia} (?: \\s [\\w'-]+ ){0,3}? \\s (?: {must} \\s )? (?: {withdraw} | troops | forces | units | missiles | army | occupation ) | {russia} \\s (?: shall | will ) \\s (?: [\\w'-]+ \\s )? (?: {withdraw} | reduce | limit | cut | deploy | station | place | keep ) | Belarus\\w* | \\b (?: afghan | iraq | syria )\\w* | \\b no \\s (?: limits? | restrictions? | caps? | ceilings? | reductions? ) | {deny} \\s (?: be \\s )? (?: reduc | withdr | limit | cut )\\w* | \\b (?: strengthen | reinforc | increas | expand )\\w* | \\b mine\\w* | \\b grain | merchant | peacekeep\\w* | monitor\\w*")
    (owns denied)
    (example "The battlegroups that NATO keeps in Latvia go home.")
    (counterexample "The battlegroups that NATO keeps in Latvia hold an exercise."))
  (clause-pattern (id no-attack-on-russia-promised) (claim assures-russia)
    (needs "attack" "aggression" "non-aggression")
    (besides "rus" "moscow" "kremlin")
    (expression
      "\\b (?: European? s? | Western | allies | alliance | West | United \\s States | Washington | America | {nato} ) \\b [^;.]{0,120}? \\b (?: non-?aggression | not \\s to \\s attack | never \\s to \\s attack | (?: shall | will | would ) \\s (?: not | never ) \\s attack ) (?: \\s [\\w-]+ ){0,1}? (?: \\s with )? \\s (?: the \\s )? {russia}
      | \\b (?: European? s? | Western | allies | alliance | West | United \\s States | Washington | America | {nato} ) \\b [^;.]{0,60}? \\b with \\s (?: the \\s )? {russia} {near} non-?aggression \\s (?: treaty | pact | agreement )")
    (guard
      "{ukraine} | {russia} (?: \\s [\\w'-]+ ){0,3}? \\s (?: not | never ) \\s (?: to \\s )? attack | defensive | {deny} {near} (?: sign | conclude | promise )\\w* | 1939 | Hitler | Stalin")
    (owns denied)
    (example "The allies promise in the pact not to attack Russia.")
    (counterexample "The allies promise in the pact to name any attack of Russia."))
  (clause-pattern (id alliance-idle-in-the-east) (claim rolls-nato-back)
    (needs "activit" "exercise" "operation" "manoeuv" "maneuv")
    (besides "eastern europe" "caucasus" "central asia" "soviet" "border" "russia's neighb")
    (expression
      "{the-alliance} [^;.]{0,60}? \\b (?: no | not | never | ceases? | stops? | ends? | refrains? | forgo(?:es)? | renounces? | suspends? ) \\b (?: \\s [\\w'-]+ ){0,4}? \\s (?: military | armed | allied | training | large ) (?: \\s [\\w'-]+ )? \\s (?: activit(?:y|ies) | exercises | operations | manoeuvres | maneuvers ) [^;.]{0,120}? \\b (?: Eastern \\s Europe | Caucasus | Central \\s Asia | (?: former | post- )[\\s-]? Soviet | (?: Russia's | Russian ) \\s (?: borders? | frontiers? | neighbou?rs ) )")
    (guard "{deny} {near} (?: agree | accept | promise )\\w* | veto")
    (owns denied)
    (example "The allies hold no military exercises in the Caucasus.")
    (counterexample "The allies hold no military exercises in the Pacific."))
  (clause-pattern (id russia-promised) (claim assures-russia)
    (needs "guarantee" "assurance" "undertaking" "pledge" "promise" "commitment" "assure" "treaty"
      "pact" "non-aggression" "letter")
    (besides "rus" "moscow" "kremlin" "putin")
    (expression
      "{assurance-parts} (?: {russia} \\s (?: shall | will | should | would | must | is \\s to ) \\s (?: also \\s )? have \\s (?: (?: the | a | an | firm | binding | legal | written | formal | its | own | security | legally | solemn ) \\s ){0,4} {assurance}
      | {assurance} (?: [\\s,]+ (?! (?: {ukraine} | by | from \\s {russia} | that | which ) \\b ) [\\w'-]+ ){0,7}? [\\s,]+ (?: to | for | towards? | vis-a-vis ) \\s (?: the \\s | both \\s | (?: {ukraine} (?:\\s as \\s well)? \\s and \\s (?: to \\s | for \\s )? ) )? (?: {russia} (?:'s \\s (?: [\\w-]+ \\s )? (?: security | safety | borders? | interests ) )? (?! - | \\s (?: troops | forces | withdrawal | compliance | aggression | attack | goodwill | investors? | prisoners? | gas | oil | payment | soldiers | assets | language | speakers | speaking | [\\w-]+ \\s (?: withdrawal | compliance ) ) ) | Putin \\b | Federation )
      | {assurance} (?&stride) (?: all \\s (?: [\\w-]+ \\s )? (?: participants | parties | sides ) | both \\s (?: sides | countries | parties | states ) | everybody ) (?&stride) {russia} \\W* (?: included | too | as \\s well | not \\s excepted | among )
      | \\b to \\s (?: the \\s )? {russia} \\s against \\s (?: the \\s )? (?: {nato} | West )
      | \\b (?: assurances? | guarantees? ) {near} (?: of | for | as \\s to ) {near} {russia} (?:'s)? \\s (?: [\\w-]+ \\s )? (?: security | safety )
      | (?: including | not \\s least | among \\s them ) \\s {russia} (?= .* security \\s (?: guarantees | assurances ) )
      | (?<! \\b by \\s ) (?<! \\b from \\s ) (?<! \\b of \\s ) (?<! against \\s ) {russia} (?: \\s (?: too | itself | also | side | Government | Federation | for \\s its \\s part | in \\s turn | has | have | had | would | will | shall | should | must | may | is | be | was | been | to | can | then ) ){0,5} (?: , \\s for \\s its \\s part , )? (?: \\s (?: would | will | shall | should | is | to | be ) ){0,3} \\s
        (?: promised | given | offered | granted | receives? | obtains? | gets? | gains? | wins? | secures? | assured | guaranteed | entitled \\s to | deserves? | owed | needs? | handed | accorded | furnished \\s with | provided \\s with ) (?: \\s (?! {ukraine} ) [\\w'-]+ ){0,7}? \\s {assurance}
      | \\b (?: giv(?:e|es|ing) | offer(?:s|ing)? | grant(?:s|ing)? | extend(?:s|ing)? | provid(?:e|es|ing) (?: \\s to )? | furnish(?:es|ing)? | issu(?:e|es|ing) | reassur(?:e|es|ing) | promis(?:e|es|ing) | accord(?:s|ing)? | hand(?:s|ing)? ) \\s (?: to \\s )? (?: {russia} (?! - ) | Putin | the \\s Russians ) (?: \\s (?! {ukraine} ) [\\w'-]+ ){0,6}? \\s {assurance}
      | \\b (?: assur(?:e|es|ed|ing) | promis(?:e|es|ed|ing) | guarantee(?:s|d|ing)? ) \\s (?: to \\s )? (?: the \\s )? (?: {russia} | Putin ) (?: \\s (?: Government | side | Federation ) )? (?: \\s (?: in \\s writing | formally | in \\s a \\s treaty ) )? ,? \\s (?: that \\s | against \\s | of \\s )
      | {russia} (?:'s)? \\s (?: legitimate \\s | own \\s | core \\s | national \\s | long-?standing \\s )* (?: security | safety ) \\s (?: interests \\s | concerns \\s | needs \\s | requirements \\s )? (?: [\\w'-]+ \\s ){0,4}? (?: guaranteed | assured | underwritten | safeguarded | accommodated | satisfied | secured | written \\s into | guarantee \\s them | addressed \\s (?: by | in | through | with ) ) )")
    (guard
      "\\A (?: [\\w'-]+ \\s ){0,2}? {russia} (?: \\s [\\w'-]+ ){0,3}? \\s (?: give | gives | giving | provide | provides | offer | offers | issue | issues | undertakes | undertake | guarantee | guarantees | pledge | pledges | promise | promises ) \\s (?! (?: [\\w'-]+ \\s )? by ) | by \\s (?: the \\s )? {russia}
      | \\b no \\s (?: [\\w'-]+ \\s ){0,3}? {assurance} | (?: not | never | refus\\w+ \\s to | declin\\w+ \\s to ) (?: \\s [\\w'-]+ ){0,1}? \\s (?: give | offer | provide | promise | assure | guarantee | grant | extend | issue ) | guarantees? \\s (?: of | that ) \\s neutrality | {ukraine} (?: \\s [\\w'-]+ ){0,3}? \\s (?: assures? | promises? | guarantees? | pledges? | undertakes? )
      | against \\s (?: the \\s )? (?: (?: any | new | further | another | renewed | future ) \\s )? (?: [\\w-]+ \\s )? {russia} | against (?: \\s [\\w'-]+ ){0,4}? \\s (?: by | from ) \\s {russia} | deter\\w* | \\b (?: treaty | treaties | pact ) \\s (?: of \\s (?: peace | [\\d]+ ) | with \\s {russia} \\s (?: on | about | was ) ) | prison | \\b prisoners? | \\b gas \\b | commercial | investors? | passage | Geneva | grain | embass\\w+
      | broke\\w* | \\b (?: violat | breach ) \\w* | promises? \\s of \\s {russia} | {russia} (?:'s)? \\s (?: [\\w-]+ \\s )? promises? \\b | paper \\s promises? | Budapest | would \\s (?: reject | oppose )")
    (example "Moscow is promised a written guarantee that nobody will attack it.")
    (counterexample "Moscow is told in a treaty of its own that nobody will fear it.")))
