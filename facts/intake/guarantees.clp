; Patterns for who answers an attack, and how: guarantees, arms, foreign troops, and who can say no.

(deffacts veto-patterns "Who can keep a guarantee from being honoured."
  (clause-pattern (id all-guarantors-agree) (claim requires-consensus)
    (needs "all" "every" "each" "unanim" "consensus")
    (expression
      "\\b (?: decision | agreed | agree | consent | consensus | approval | agreement | unanimity | vote | unanimous(?:ly)? ) {near} (?: [\\w'-]+ {near} )? \\b (?: all | every | each ) {near} (?: guarantor\\w* | guarantee\\w* | signator\\w+ | permanent \\s members ) {far}
      | \\b (?: guarantor\\w* | guarantee\\w* | assistance | aid | signator\\w+ | security \\s council ) {far} \\b (?: unanim\\w+ | consensus | all {near} (?: agree | consent | approve ) | votes? \\s of \\s (?: all | each | every ) )
      | \\b (?: unanim\\w+ | consensus ) {mid} (?: guarantor\\w* | guarantee\\w* | security \\s council )")
    (guard
      "\\b (?: needs? | requires? ) \\s no \\s (?: consensus | unanim ) | without {near} (?: awaiting | waiting | requiring | need\\w* ) {near} (?: consensus | unanim ) (?! .* decision \\s agreed ) | exercises {far} (?: consent | agreement | approval ) | {nato} {mid} (?: consensus | unanim ) | (?: consensus | unanim\\w+ ) {mid} (?: {nato} | allies | members \\s of \\s the \\s alliance ) | allies \\s agree | European \\s Council | Member \\s States")
    (owns denied)
    (example "Aid is given on the basis of a decision agreed by all the guarantor states.")
    (counterexample "Aid is given at once by each guarantor."))
  (clause-pattern (id russia-can-say-no) (claim gives-russia-a-veto)
    (needs "rus" "moscow" "kremlin" "soviet" "ussr")
    (besides "consent" "approv" "agree" "permission" "veto" "assent" "authori" "sign-off" "concur"
      "block" "object" "accept" "acceptable")
    (expression
      "\\b (?: consent | approval | agreement | permission | veto | assent | authori[sz]ation | sign-off | concurrence ) {then} (?: (?: in \\s writing | beforehand | first ) {then} )? (?: of | by | from | for ) {then} (?: the \\s )? {russia}
      | {russia} {near} (?: [\\w'-]+ {near} )? (?: veto | consent | approval | right \\s to \\s block | concurrence )
      | {russia} {near} (?: may | can | could | will | shall | has | have ) {near} (?: veto | block | object )
      | \\b (?: acceptable | agreed ) {near} (?: to | with | by ) {near} {russia} {far} (?: guarantee\\w* | troops | contingent | forces | arrangements )")
    (guard
      "\\b neither {near} (?: sought | needed | required | asked ) | \\b not {near} (?: required | needed | necessary ) | security \\s council | used \\s its \\s veto | (?: European | NATO ) \\s (?: Council | decision ) | {russia} {near} (?: consents? \\s to | agree(?:s|d)? \\s to ) | once {near} {russia} | withdraw")
    (owns laid-on-russia)
    (example "Any deployment requires the consent of the Russian Federation.")
    (counterexample "Any deployment requires the consent of the Republic."))
  (clause-pattern (id attacker-among-guarantors) (claim names-russia-guarantor)
    (needs "guarant")
    (expression
      "\\b (?: guarantors? | guarantor \\s (?: states? | countries | powers ) | guaranteed? \\s by ) {far} {russia} | {russia} {far} \\b (?: guarantors? | as \\s (?: a \\s )? guarantor ) \\b")
    (guard
      "\\b should {near} it {near} (?: invade | attack ) | forfeit | against {near} {russia} | attack {near} by {near} {russia} | {russia} {mid} (?: attacks? | invades? | resumes?) | between {mid} {russia} | (?: security \\s )? guarantees? \\s (?: for | to ) \\s {russia} | interfere")
    (example "The guarantors are to include Russia and China.")
    (counterexample "The guarantors act if Russia attacks."))
  (clause-pattern (id parties-confer) (claim confers-on-threat)
    (needs "confer" "consult")
    (expression
      "\\b (?: confer | consult(?:s|ation|ations)? ) {near} (?: with {near} )? (?: each \\s other | one \\s another | together | between | jointly ) {far} (?: threat | attack | aggression )
      | \\b (?: threat | attack | aggression ) {far} (?: confer | consult ) {near} (?: with {near} )? (?: each \\s other | one \\s another | together )")
    (example "The parties will confer with each other if a threat of attack is established.")
    (counterexample "The parties confer medals."))
  (clause-pattern (id helped-by-russia) (claim takes-russias-help)
    (needs "rus" "moscow" "kremlin" "soviet" "ussr")
    (besides "give" "giv" "render" "provid" "lend" "extend" "come" "help" "assist" "joint" "support"
      "aid")
    (expression
      "{russia} {near} (?: {must} {near} )? (?: give | giv(?:es|en) | render | provide | lend | extend | come ) {near} (?: [\\w'-]+ {near} )? (?: help | assistance | support | aid ) | (?: assistance | help | jointly ) {near} (?: of | with | from ) {mid} {russia}")
    (guard "humanitarian | north \\s korea | china | separatist | {deny}")
    (example "The Soviet Union will give the help required.")
    (counterexample "The Soviet Union will hold a parade."))
  (clause-pattern (id overseen-with-russia) (claim shares-oversight-with-russia)
    (needs "joint" "trilateral" "bilateral" "mixed")
    (expression
      "\\b (?: joint | common ) {near} (?: task \\s force | centre | center | group | board ) {far} {russia}
      | \\b (?: joint | trilateral | bilateral | mixed ) {near} (?: [\\w'-]+ {near} )? (?: {russia} | Russian-American | American-Russian | Russian-Ukrainian | Ukrainian-Russian ) {mid} (?: working \\s group | commission | committee | mechanism | council | body | cent(?:er|re) )
      | \\b joint {near} (?: working \\s group | commission | committee | mechanism | council | body ) {far} {russia}")
    (guard "prisoner | humanitarian | economic | business | energy")
    (example "A joint Russian-American commission supervises the agreement.")
    (counterexample "A joint commission supervises the harvest.")))

(deffacts assurance-patterns "What Russia is promised about others."
  (clause-pattern (id no-nato-expansion) (claim halts-nato-expansion)
    (needs "nato" "atlantic" "alliance")
    (besides "expan" "enlarg" "east" "admit" "accession")
    (expression
      "{nato} {mid} \\b (?: not | no | never | cease\\w* | halt\\w* | stop\\w* | end\\w* | refrain\\w* | forgo\\w* ) {mid} (?: expan\\w+ | enlarg\\w+ | eastward | admit\\w* {near} (?: new | further | any ) )
      | \\b (?: no | not | halt\\w* | end\\w* | stop\\w* | freez\\w+ | cease\\w* | preclud\\w+ | exclud\\w+ | prevent\\w* | rul\\w+ \\s out | renounc\\w+ | forgo\\w* | limit\\w* | moratorium \\s on ) {mid} (?: expansion | enlargement | expand\\w* | enlarg\\w+ ) {near} (?: of {near} )? {nato}
      | \\b (?: no | not | halt\\w* | end\\w* | stop\\w* | freez\\w+ | preclud\\w+ | exclud\\w+ | prevent\\w* | rul\\w+ \\s out ) {near} (?: [\\w'-]+ {near} )? {nato} (?:'s)? {near} (?: eastward \\s | further \\s )? (?: expansion | enlargement )
      | (?: expansion | enlargement ) {near} of {near} {nato} {near} to {near} (?: halt | end | stop )
      | {nato} {near} (?: expansion | enlargement ) {mid} (?: over | none | end\\w* | halt\\w* | stop\\w* | ceas\\w+ | excluded | ruled \\s out | frozen | precluded )
      | {deny} {mid} (?: expan\\w+ | enlarg\\w+ ) {mid} {nato}
      | \\b (?: exclud\\w+ | preclud\\w+ | prevent\\w* | rul\\w+ \\s out | refrain\\w* \\s from | halt\\w* | stop\\w* | cease\\w* ) {near} (?: (?: any | all | further | future | eastward ) {near} ){0,3}? (?: enlargement | expansion ) {near} of {near} (?: the \\s )? (?: Organi[sz]ation | Alliance | bloc )
      | {deny} {near} accession {mid} {nato} {near} (?: [\\w'-]+ {near} )? (?: states | countries | republics ) ")
    (guard
      "\\b no {near} (?: [\\w'-]+ {near} )? (?: assurances? | promises? | pledges? ) | {deny} {near} (?: promise | assure | pledge )\\w* | \\b (?: veto | say ) \\s (?: over | in | on ) | \\b (?: not | never | refus\\w+ \\s to ) \\s (?: accept | agree | impose | stop | prevent | block | halt | keep )")
    (owns denied rejected)
    (example "NATO will not expand further.")
    (counterexample "NATO will expand its training."))
  (clause-pattern (id nato-binds-itself) (claim halts-nato-expansion)
    (needs "nato" "atlantic" "alliance")
    (expression
      "(?<! join \\s ) (?<! joining \\s ) {nato} {near} (?: {must} | agrees | undertakes | decides | declares | commits ) {mid} (?: {ukraine} {mid} )? \\b (?: not | never ) {near} (?: be \\s )? (?: admit\\w* | accept\\w* | invit\\w+ )
      | (?<! join \\s ) (?<! joining \\s ) {nato} {far} \\b (?: statut\\w+ | charter | provision | decision | declaration | treaty ) {far} \\b (?: not | never ) {near} (?: be \\s )? (?: admit\\w* | accept\\w* | invit\\w+ | become )")
    (owns denied)
    (example "NATO agrees to put into its statutes that the Republic will not be admitted.")
    (counterexample "NATO agrees to admit the Republic."))
  (clause-pattern (id nato-rolled-back) (claim rolls-nato-back)
    (needs "nato" "atlantic" "alliance" "1997")
    (expression
      "{nato} {near} (?: {must} {near} )? (?: withdraws? | pulls? \\s (?: back | out ) | removes? | reduces? ) {near} (?: its | all | the ) {near} (?: [\\w'-]+ {near} )? (?: battle[- ]?groups? | brigades? | troops | forces | weapons | missiles | infrastructure | bases | soldiers )
      | \\b (?: withdr\\w+ | pull\\w* \\s back | remov\\w+ | reduc\\w+ | return\\w* ) {mid} {nato} {mid} (?: battle ?groups? | troops | forces | weapons | infrastructure | deployments? | positions | bases | lines )
      | {nato} {mid} (?: troops | forces | weapons | infrastructure | deployments? ) {mid} (?: withdrawn | pulled \\s back | removed | reduced | returned ) | \\b (?: positions | lines | posture | deployments? ) {near} (?: of | in | from | as \\s of ) {mid} 1997")
    (guard "from \\s afghanistan")
    (example "NATO withdraws its forces to the lines of 1997.")
    (counterexample "NATO forces hold an exercise."))
  (clause-pattern (id russia-assured) (claim assures-russia)
    (needs "rus" "moscow" "kremlin" "soviet" "ussr")
    (besides "guarant" "assur" "security")
    (expression
      "\\b (?: security )? \\s? (?: guarantees? | assurances? ) {near} (?: [\\w'-]+ {near} )? (?: for | to ) {near} (?: the \\s )? {russia} (?! - )
      | \\b (?: guarantees? | assurances? ) {near} (?: of | for | as \\s to ) {near} (?: Russia's | Moscow's ) {near} (?: own {near} )? security
      | \\b (?: guarantees? | assurances? ) {near} (?: of | for | as \\s to ) {near} the {near} security {near} of {near} (?: the \\s )? {russia}
      | {russia} (?:'s)? {near} security {near} (?: is | be | are | must {near} be ) {near} guaranteed
      | {russia} (?:'s)? {near} (?: receives? | is \\s given | obtains? | gets? | granted | offered ) {mid} (?: guarantees? | assurances? )
      | {russia} (?:'s)? {near} (?: legitimate | own | core ) {near} security {near} (?: interests | concerns | needs ) {far} (?: guarant\\w+ | met | satisf\\w+ | respected | accommodat\\w+ | taken \\s into \\s account | address\\w* )")
    (guard
      "\\b (?: case | event ) \\s of \\b | renewed | aggression | guarantee {near} (?: of | that ) {near} neutrality | investors? | passage | prisoners? | prison | Geneva | grain | (?: guarantees? | assurances? ) (?: {then} [\\w'-]+ ){0,3} {then} (?: for | to ) {then} (?: [\\w'-]+ {then} )? (?: {ukraine} | deter ) {mid} | against {near} {russia} | invad | would {near} (?: reject | oppose ) | by {russia} | guarantees {near} given {near} to {near} {ukraine}")
    (example "The West gives security guarantees to Russia.")
    (counterexample "The West gives security guarantees to Ukraine."))
  (clause-pattern (id architecture-opened) (claim opens-architecture)
    (needs "security" "dialogue" "bloc" "root" "military")
    (expression
      "\\b (?: (?: Eurasian | European | pan-European | Euro-Atlantic | indivisible | common ) {near} (?: [\\w'-]+ {near} )? security (?: \\s (?: architecture | system | order | framework ) )? | indivisib\\w+ (?: \\s of )? \\s security | security {near} indivisib\\w+ ) {far}
      | \\b (?: legitimate {near} security {near} (?: interests | concerns ) | security {near} at \\s the \\s expense ) | \\b dialogue {mid} {russia} {near} (?: and {near} )? {nato} | \\b dialogue {mid} {nato} {near} (?: and {near} )? {russia} | \\b (?: expanding | expansion \\s of | strengthening ) {near} military \\s blocs | \\b root \\s causes | \\b military \\s presence {near} of {near} (?: outside | external ) {near} powers")
    (guard
      "guarantees? {near} (?: for | to ) {near} Ukrain | part \\s of {near} (?: the \\s )? (?: European | Euro-Atlantic ) | (?: contribut\\w+ | integral | essential | vital | importan\\w+ | critical | threat\\w* ) {far} (?: European | Euro-Atlantic ) | European \\s security {near} (?: cannot | depends | begins | requires | is ) | common \\s (?: security \\s and | foreign )")
    (example "A new Eurasian security architecture should be built.")
    (counterexample "The architecture prize was given.")))

(deffacts guarantee-patterns "Promises to answer an attack."
  (clause-pattern (id guarantee-to-ukraine) (claim guarantees-ukraine)
    (needs "guarantee" "pact" "compact" "assurance" "commitment")
    (expression
      "\\b (?: security | defen[cs]e | legally \\s binding | robust | reliable | ironclad | strong | credible | firm | solid | effective | binding | military | international ) (?: [\\s,]+ (?: and \\s )? (?: [\\w-]+ ) ){0,3}? {near} (?: guarantees? | pact | compact | assurances | commitments? ) (?: {mid} {ukraine} )?
      | \\b guarantees? {near} (?: for | to | of ) {near} {ukraine} | \\b system \\s of {mid} guarantees")
    (guard
      "(?: for | to ) {near} {russia} | (?: for | of | to ) \\s (?: all | every | both ) | guarantee {near} (?: of | that ) {near} (?: neutrality | non-?align\\w+ ) | (?: without | no | lack\\w* | not ) {near} (?: [\\w'-]+ {near} )? (?: security )? {near} guarantees? | guarantees? {near} (?: will | shall ) {near} (?: not | lapse ) | loan | bank | budapest | climate | rights")
    (example "The state receives robust security guarantees.")
    (counterexample "The bank gives a loan."))
  (clause-pattern (id guarantee-received) (claim is-promised-guarantee)
    (needs "guarantee")
    (expression
      "{ukraine} {near} (?: {must} {near} )? (?: receives? | be {near} (?: given | offered | provided | granted ) | obtains? | gets? | is {near} (?: given | offered | provided | granted ) ) {near} (?: [\\w'-]+ {near} )? guarantees?")
    (guard "{russia}")
    (example "Ukraine will receive reliable guarantees.")
    (counterexample "Ukraine will receive reliable trucks."))
  (clause-pattern (id attack-answered) (claim answers-attack)
    (needs "attack" "aggression" "inva" "defen" "consult" "measures")
    (expression
      "\\b (?: attack | aggression | invasion | invades? | attacked ) {anywhere} \\b (?: (?: regarded | treated | considered | deemed | seen | is | constitute\\w* ) {mid} attack \\s (?: on | against ) | assist\\w* | come {near} (?: aid | defen[cs]e | help ) | decisive {near} response | coordinated {near} (?: military \\s )? response | armed \\s force | mutual \\s defen[cs]e | respond\\w* | military \\s capabilities | next \\s steps | provid\\w+ {mid} (?: support | arms | assistance | weapons ) | support \\s Ukraine )
      | \\b (?: assist\\w* | come {near} (?: aid | defen[cs]e | help ) | respond\\w* | commitments? {near} to {near} support | support ) {far} (?: in \\s the \\s (?: event | case ) | if ) {far} (?: attack\\w* | aggression | invasion | invad\\w+ )
      | \\b obligations? {near} of {near} (?: mutual | collective ) {near} defen[cs]e | \\b consult\\w* {mid} within \\s (?: 24 | twenty-four ) \\s hours | \\b further {near} (?: defensive | deterrent ) {mid} measures")
    (guard
      "{ukraine} {near} (?: invades | attacks ) | cyber | attacks? {near} on {near} (?: civilian | nuclear | energy ) | prisoners | confer | {russia} {near} (?: would | could ) {near} (?: respond | come )")
    (example "In the event of an armed attack the parties will assist it with all means.")
    (counterexample "The attack was answered by silence."))
  (clause-pattern (id like-article-five) (claim resembles-article-five)
    (needs "article" "treated" "regarded" "considered" "danger" "mutual defen" "enjoy")
    (expression
      "\\b (?: Article[- ] (?: 5 | five | V )[- ]? (?: like | style | type | level | equivalent ) | (?: modell?ed \\s (?: on | after ) | similar \\s to | analogous \\s to | comparable \\s (?: to | with ) | mirror\\w* | equivalent \\s (?: to | of ) | akin \\s to | along \\s the \\s lines \\s of | inspired \\s by | based \\s on | reminiscent \\s of | resembl\\w+ | echo(?:es|ed|ing)? | built \\s (?: up )?on | on \\s the \\s (?: model | lines | pattern | mechanism | analogy ) \\s of | in \\s the \\s (?: spirit | manner ) \\s of | equal \\s to | as \\s strong \\s as ) {mid} Article \\s (?: 5 | five | V ) )
      | \\b (?: treated | regarded | considered ) \\s as {near} (?: an \\s )? (?: attack | threat ) {near} (?: on | to | against ) {mid} (?: transatlantic | entire | whole | all | Euro-Atlantic )
      | \\b (?: act | acts | action ) {near} (?: together \\s )? to {near} meet {near} the {near} common {near} danger
      | \\b attack {mid} (?: endanger | be \\s dangerous \\s to ) {near} (?: its | their ) {near} own {near} (?: peace | safety | security )
      | \\b (?: cover | protection | guarantees? | assurance | shield ) {near} that {near} (?: members {near} of {near} NATO | NATO {near} members | allies ) {near} (?: enjoy | have | receive )
      | \\b mutual \\s defen[cs]e \\s (?: treaty | pact )")
    (example "It receives a guarantee modelled on Article 5.")
    (counterexample "Article 5 of the lease applies."))
  (clause-pattern (id text-guaranteed) (claim guarantees-paper)
    (needs "guarantee")
    (expression
      "\\b (?: articles | treaty | agreement | settlement | provisions | memorandum | accord ) {mid} (?: placed | put | stand ) {near} under {near} (?: the \\s )? (?: [\\w'-]+ {near} )? guarantee | \\b guarantee {near} (?: the \\s )? (?: execution | observance ) {near} of {mid} (?: articles | treaty | agreement )")
    (example "The Articles are placed under the guarantee of the Courts.")
    (counterexample "The articles are printed on paper."))
  (clause-pattern (id independence-guaranteed) (claim guarantees-independence)
    (needs "guarantee")
    (expression
      "\\b guarantee(?:s|d)? {mid} (?: of ) {mid} (?: independence | territorial \\s integrity | inviolability | integrity )
      | \\b (?: guarantee(?:s|d)? | jointly \\s guarantee ) {near} (?: the \\s )? (?: [\\w'-]+ {near} )? (?: independence | territorial \\s integrity | inviolability )")
    (example "The four Powers guarantee the independence of the Republic.")
    (counterexample "The four Powers guarantee nothing."))
  (clause-pattern (id respect-promised) (claim promises-respect-only)
    (needs "respect" "assurance" "reaffirm" "refrain")
    (expression
      "\\b (?: respect | assurances? | reaffirm\\w* | refrain ) {mid} (?: independence | sovereignty | existing \\s borders ) {far} (?: refrain | threat \\s or \\s use | not \\s (?: to \\s )? use )")
    (example "They respect its sovereignty and refrain from the threat or use of force.")
    (counterexample "They respect the speed limit.")))

(deffacts arms-patterns "Means to hold off an attack by oneself."
  (clause-pattern (id arms-promised) (claim arms-ukraine)
    (needs "keep" "go on" "goes on" "provi" "deliver" "suppl" "furnish" "equip" "arm" "sell"
      "transfer" "financ" "station" "guarantee" "continu" "sustain" "expand" "increas" "long-term"
      "intelligence" "restrictions" "qualitative")
    (expression
      "\\b (?: military | arms ) {near} (?: aid | assistance | support | deliver\\w+ | suppl\\w+ ) {near} (?: to {near} {ukraine} {near} )? (?: keep\\w* | go(?:es)? \\s on | continu\\w+ | will \\s (?: go \\s on | continue ) ) | \\b go(?:es)? \\s on \\s arming {near} {ukraine}
      | \\b (?: provid\\w+ | deliver\\w* | suppl(?:y|ies|ied|ying) | furnish\\w* | equip\\w* | arm(?:s|ing)? | sell\\w* | transfer\\w* | financ\\w+ | station\\w* | guarantee\\w* | continu\\w+ | sustain\\w* | expand\\w* | increas\\w+ ) {far} \\b (?: (?: military | security | defen[cs]e | materiel | long-term ) {near} (?: [\\w'-]+ {near} )? (?: assistance | aid | support | equipment | packages? | cooperation | supplies )
      | arms | weapons? | weaponry | armament | materiel | air \\s defen[cs]es? | munitions | ammunition | missiles | F-16s? | fighter \\s (?: jets | aircraft ) | intelligence | long-range | deterrence )
      | \\b long-term {near} (?: military | defen[cs]e | security ) {near} (?: assistance | aid | support | packages? | cooperation )
      | \\b intelligence \\s (?: sharing | cooperation ) | \\b shar(?:e|es|ing) {mid} intelligence | \\b restrictions {near} on {near} (?: the \\s )? use {mid} (?: weapons | missiles | arms ) {mid} lift\\w* | \\b lift\\w* {near} (?: all \\s )? restrictions {near} on {near} (?: the \\s )? use | \\b no \\s restrictions {near} on {mid} use | \\b (?: qualitative \\s military \\s edge )
      | \\b (?: arm(?:s|ing)? | equip(?:s|ped|ping)? | rearm\\w* ) {near} {ukraine}")
    (guard
      "\\b (?: end | halt | stop | cease | suspend | ban | prohibit ) {near} (?: [\\w'-]+ {near} )? (?: military | arms | weapons ) {near} (?: [\\w'-]+ {near} )? (?: assistance | aid | deliver\\w+ | suppl\\w+ | support ) | {must} \\s not {mid} (?: provid | deliver | suppl ) | guarantors? {mid} (?: decision | consensus )
      | to {then} (?: the {then} )? {russia} | {russia} {near} (?: provid | deliver | suppl )\\w* | prisoner | nuclear \\s weapons | (?: china | iran | north \\s korea ) | neither {near} produce | terminat\\w+ | {deny} {near} (?: receive | accept | purchase | import )")
    (owns denied)
    (example "The state will provide long-term military assistance and air defences.")
    (counterexample "The state will provide bread."))
  (clause-pattern (id arms-for-long) (claim commits-arms-for-long)
    (needs "long-term" "year" "decade" "continu" "sustain" "enduring" "lasting")
    (expression
      "\\b (?: long-term | multi-?year | \\w+-year | years | decades? | continu\\w+ | sustain\\w+ | enduring | lasting ) {far} \\b (?: arms | weapons | armament | (?: military | security | defen[cs]e ) {near} (?: assistance | aid | support | supplies | equipment ) | air \\s defen[cs]e | missiles | munitions )
      | \\b (?: arms | weapons | armament | (?: military | security | defen[cs]e ) {near} (?: assistance | aid | support | supplies | equipment ) | air \\s defen[cs]e | missiles | munitions ) {far} \\b (?: long-term | multi-?year | years | decades? | continu\\w+ | sustain\\w* )")
    (guard
      "\\b (?: humanitarian | renunciation | nuclear ) \\b | {deny} {near} (?: receive | accept | purchase | import ) | \\b (?: end | halt | stop | cease | ban | prohibit ) {near} | (?: china | iran | north \\s korea ) | {russia} {near} (?: provid | deliver | suppl )\\w* | two \\s years \\s ago | years \\s ago | {limit}")
    (example "Military assistance will be sustained for ten years.")
    (counterexample "Military bands played for hours."))
  (clause-pattern (id own-force-built) (claim builds-force)
    (needs "build" "built" "maintain" "develop" "strengthen" "reinforc" "moderni" "train" "expand"
      "restor" "regenerat" "requir" "retain" "keep" "fortif" "acquir" "credible" "industr" "abil"
      "able" "capable" "capacity" "deterr" "protected" "air" "line" "porcupine")
    (expression
      "\\b (?: build(?:s|ing)? (?: \\s up )? | buil(?:t|d-up) | maintain\\w* | develop\\w* | strengthen\\w* | reinforc\\w+ | moderni[sz]\\w+ | train(?:s|ed|ing)? | expand\\w* | restor\\w+ | rebuild\\w* | regenerat\\w+ | requir\\w+ | retain\\w* | keep\\w* | fortif\\w+ | acquir\\w+ ) {mid} (?: [\\w'-]+ {near} )? \\b (?: armed \\s forces | (?: military | defen[cs]e | fighting | combat ) {near} (?: force | forces | capabilit(?:y|ies) | capacity | industr\\w+ | works | potential | strength ) | deterren(?:ce|t) | future \\s force | military \\s force | army | air \\s force | soldiers | defen[cs]es | recruits )
      | \\b credible {near} (?: defen[cs]e | deterren\\w+ | [\\w'-]+ \\s and \\s deterren\\w+ ) | \\b defen[cs]e[- ]industr(?:y|ial) | \\b (?: ability | able | capable | capacity ) {near} (?: to | of ) {near} (?: defend\\w* | deter\\w* ) {near} (?: itself )? | \\b deterrence {near} package | \\b package {near} of {mid} deterren\\w+ | \\b protected {near} facilities | \\b air \\s (?: defen[cs]e | shield ) {near} operations | first \\s line \\s of \\s defen[cs]e | \\b steel \\s porcupine")
    (guard
      "{limit} | demilitari | {russia} (?: n )? {near} (?: army | armed | forces | military | rebuild\\w* ) | (?: no | not | never | cannot ) {near} (?: build | maintain | develop | acquire | possess ) | disband | guarantors? {near} (?: will | shall ) {near} train | not \\s (?: a | as \\s a ) \\s deterrent | prevent | neutrality {mid} all \\s the \\s means")
    (example "It will build up its armed forces and maintain a credible deterrent.")
    (counterexample "It will build a bridge.")))

(deffacts european-patterns "Foreign troops that stand by."
  (clause-pattern (id european-troops) (claim sends-europeans)
    (needs "troop" "force" "contingent" "soldier" "brigade" "deploy" "peacekeep" "boots" "presence"
      "mission")
    (besides "europe" "brit" "franc" "french" "german" "kingdom" "uk" "eu" "nordic" "baltic"
      "coalition" "multinational" "reassurance" "the force")
    (expression
      "{europeans} (?: -led )? {mid} (?: [\\w'-]+ {near} )? (?: troops | forces? | contingents? | soldiers | brigades? | deployment | peacekeep\\w+ | boots | presence ) {far} (?: {ukraine} | {station} | deter\\w* )
      | \\b (?: troops | forces | soldiers | contingents? ) {near} (?: from | of ) {near} (?: Europe | European \\s (?: states | countries | nations ) ) \\b
      | \\b (?: multinational | reassurance ) {near} (?: [\\w'-]+ {near} )? (?: force | forces | mission | contingents? | troops | deployment ) (?: {mid} {europeans} )?
      | {station} {mid} (?: {europeans} ) {mid} (?: troops | forces? | contingents? | soldiers )
      | {europeans} {mid} {station} {mid} (?: troops | forces? | contingents? | soldiers | peacekeep\\w+ ) | \\b the \\s force \\s is \\s to \\s be \\s stationed")
    (guard
      "{deny} {mid} (?: European | foreign | NATO ) | \\b no {near} (?: European | NATO | foreign | Western ) | instructors? | united \\s nations \\s (?: peacekeep | monitor | mission ) | OSCE | stationed \\s in \\s Europe | in \\s (?: Poland | the \\s Baltic | Germany | Romania ) | Russian \\s (?: troops | forces ) {near} (?: in | out \\s of ) \\s Europe | Conventional \\s Armed | {nato} {near} (?: troops | forces ) | fighter \\s aircraft")
    (example "European troops will be deployed in Ukraine after the truce.")
    (counterexample "European farmers will march in the capital."))
  (clause-pattern (id european-guarantors) (claim names-european-guarantors)
    (needs "guarant" "group" "coalition" "europe")
    (expression
      "\\b (?: guarantor(?:s)? | guarantees? | group | coalition ) {far} (?: European \\s (?: states | countries | nations ) | Europeans | willing \\s (?: states | countries | nations )? | coalition \\s of \\s the \\s willing ) | {europeans} {mid} (?: guarantors? | guarantee(?:s)? (?: {near} {ukraine} | {near} security )? )")
    (guard
      "\\b (?: American | US ) \\s (?: security \\s )? guarantees? | \\b balance \\b | article {then} (?: 5 | five ) | {russia} {near} among | China | permanent \\s members | non-?members | european \\s union {near} member")
    (example "The guarantors will be a group of European states.")
    (counterexample "The guarantors will be its neighbours in Asia."))
  (clause-pattern (id force-that-fights) (claim serves-as-tripwire)
    (needs "wire" "force" "troop" "contingent" "soldier" "they" "attack" "engagement")
    (besides "wire" "fight" "engag" "defend" "fire" "respond" "repel" "attack" "rules of")
    (expression
      "\\b trip-?wire | \\b (?: force | troops | contingents? | soldiers | they ) {mid} (?: would | will | shall | must | are \\s to | be \\s authori[sz]ed \\s to | mandate ) {near} (?: [\\w'-]+ {near} )? (?: fight | engage | defend | return \\s fire | respond \\s with \\s force | repel )
      | \\b attack {far} (?: met | answered ) {near} by {near} (?: [\\w'-]+ {near} )? (?: forces | troops )
      | \\b attack {near} (?: on | against ) {near} {ukraine} {far} (?: regarded | treated | considered | deemed ) {near} (?: by {mid} )? as {near} (?: an? {near} )? attack {near} (?: on | against ) {near} (?: itself | themselves | each | their \\s own | all )
      | \\b attack {near} (?: on | against ) {near} (?: the \\s force | these \\s troops | them | the \\s contingent | any \\s contingent | european \\s troops ) {far} (?: attack \\s on | war | response | joint | act \\s of )
      | \\b (?: rules \\s of \\s engagement ) {far} (?: force | combat | defend | repel | robust )")
    (guard
      "\\b (?: Ukraine | Kyiv ) \\s must \\b | guarantees? \\s with \\s which | {ukraine} {near} forces | rather \\s than \\s (?: to \\s )? fight | not {near} (?: fight | engage ) | their {near} own {near} (?: country | soil )")
    (example "The troops would fight if attacked, as a tripwire.")
    (counterexample "The troops would sleep in tents."))
  (clause-pattern (id training-on-the-spot) (claim trains-on-the-spot)
    (needs "train" "instruct")
    (expression
      "\\b (?: instructors? | trainers? | training \\s (?: mission | team | cent(?:er|re)s? ) ) {far} (?: {ukraine} | soil | territory | country )
      | \\b train(?:s|ing|ed)? {far} (?: on | in | inside ) {near} (?: {ukraine} (?:ian)? | its ) {near} (?: soil | territory | ground )? ")
    (guard
      "train\\w* {mid} (?: abroad | outside | in \\s (?: Poland | Germany | Britain ) ) {far} only | air \\s bases \\s in")
    (example "Instructors would train the soldiers on Ukrainian territory.")
    (counterexample "Instructors would teach the pupils to read."))
  (clause-pattern (id no-combat) (claim keeps-out-of-combat)
    (needs "combat" "fight" "front" "engag" "hostilit")
    (expression
      "\\b (?: not | no | never | without | non- ) {mid} (?: combat | fight\\w* | front(?: \\s |-)? line | engage\\w* | hostilities )")
    (guard
      "{russia} {near} (?: not | never ) | {ukraine} (?: ian )? {near} (?: forces | troops ) {near} not")
    (owns denied)
    (example "They would take no part in combat.")
    (counterexample "They would take part in lunch.")))

(deffacts integration-patterns "A place in the West."
  (clause-pattern (id into-the-union) (claim integrates-west)
    (needs "europe" "eu" "euro" "market" "west")
    (expression
      "\\b (?: entry | way | road | accession ) {near} (?: in)?to {near} (?: the \\s )? (?: European \\s Union | EU \\b )
      | \\b (?: membership | accession | acced\\w+ | member | join\\w* | candidate | candidacy | integrat\\w+ | admission | path | eligible | access | closer | association | enter\\w* ) {mid} \\b (?: European \\s Union | EU \\b | Euro-Atlantic | European \\s (?: market | institutions | community ) | single \\s market | the \\s West \\b )
      | \\b (?: European | EU | Euro-Atlantic ) \\s (?: integration | membership | accession | path | perspective | future )")
    (guard
      "members? \\s of \\s the \\s European \\s Union \\s (?: will | shall | may ) | (?: european \\s union | EU ) \\s member \\s states | european \\s union \\s (?: sanctions | funds )")
    (example "The state may join the European Union.")
    (counterexample "The state may join the postal union.")))

(deffacts open-door-patterns "What is not shut off."
  (clause-pattern (id union-left-open) (claim integrates-west)
    (needs "european" "eu")
    (expression
      "\\b (?: nothing | not | no | nor ) {mid} \\b (?: preclud\\w+ | stand\\w* \\s in \\s the \\s way | prevent\\w* | prejudic\\w+ | imped\\w+ | hinder\\w* | obstruct\\w* | obstacle | exclud\\w+ | object\\w* | oppos\\w+ ) {far} (?: European \\s Union | EU \\b )")
    (owns denied rejected)
    (example "Nothing in this text stands in the way of accession to the European Union.")
    (counterexample "Nothing in this text is new.")))

(deffacts title-patterns "Whose text it is, by its title."
  (clause-pattern (id title-of-russia) (claim speaks-for-russia) (reads title)
    (expression
      "\\b (?: by | of | from ) {near} (?: the \\s )? (?: President | Government | (?: Foreign | Prime | Deputy ) \\s Minist\\w+ | (?: Minister | Ministry ) \\s of \\s Foreign \\s Affairs | Minist(?:ry|er) | (?: Deputy \\s )? Chairman | delegation | side | State \\s Duma ) {near} (?: [\\w'-]+ {near} )? (?: of {near} )? (?: the \\s )? {russia}
      | {russia} (?: n )? {near} (?: side \\s | soft \\s | new \\s )? (?: peace \\s )? (?: memorandum | proposals? | demands? | terms | ultimatum | draft(?:s)? | conditions | ministry | formula | plan | points | spokes\\w+ | asks? | wants? | requires? | insists? | negotiators? )
      | {moscow-voice} (?:'s)? {mid} \\b (?: speech | address | interview | remarks | formula | plan | conditions | terms | demands? | points | statement | proposals? | outlines? | sets? \\s out | lists? | names? | restates? | tells? | answers? )
      | \\b (?: speech | address | interview | remarks | formula | plan | conditions | terms | demands? | points | statement | proposals? | outlined | set \\s out | listed | named | restated ) {far} (?: {moscow-voice} | the \\s Kremlin )
      | \\b Russian \\s draft \\b | \\b Moscow (?: -based )? \\s (?: research | institute | think )")
    (guard
      "\\b (?: treaty | agreement | memorandum | accord | exchange | pact | package | frontier ) {mid} between | meeting \\s with | remarks {far} (?: Defen[cs]e | Ukraine ) | answer\\w* \\s to | reply \\s to | replies \\s to | against \\s {russia} | reject")
    (example "Memorandum of the Government of the Russian Federation")
    (counterexample "Letter to the editor")))

(deffacts other-title-patterns "Another state whose text it is, by its title."
  (clause-pattern (id title-of-another-state) (claim speaks-of-another-state) (reads title)
    (expression
      "\\A (?! .* {ukraine} ) .*? (?: {other-state} | \\b (?: state | republic | neighbou?r | kingdom ) \\b )")
    (example "Treaty of Friendship with the Republic of Finland")
    (counterexample "What Ukraine can learn from Finland")))

(deffacts reported-terms-patterns "Terms that a text tells, by its title."
  (clause-pattern (id title-of-reported-terms) (claim reports-terms) (reads title)
    (needs "terms" "conditions" "points" "outline" "framework" "settlement")
    (expression
      "\\b (?: terms | conditions | points | outline | framework | settlement ) \\b [^.;]{0,60}? \\b (?: reported | relayed | described | discussed | emerged | leaked | recounted | retold | briefed | negotiated | understood | told \\s by | looks? \\s like | look \\s like )")
    (guard "reject | against | answer | reply | respon | meeting \\s with")
    (example "Terms for ending the war, as relayed by persons briefed on the talks")
    (counterexample "Statement on the terms of reference of the mission")))

(deffacts say-of-others-patterns "A say for Moscow in other words."
  (clause-pattern (id agreed-among-all) (claim requires-consensus)
    (needs "guarant")
    (besides "all" "unanim" "consensus" "jointly" "agreed among" "accord" "alone" "own" "agreement"
      "joint")
    (expression
      "\\b guarantor\\w* {far} (?: common \\s (?: accord | agreement ) | mutual \\s (?: consent | agreement ) | joint \\s decision | of \\s one \\s accord )
      | \\b no {near} guarantor\\w* {mid} (?: act | intervene | move ) {near} (?: alone | on \\s its \\s own | by \\s itself | unless \\s all )
      | \\b guarantor\\w* {far} (?: on \\s the \\s basis \\s of | by | after | upon | following ) {near} (?: decision | agreement | resolution ) {near} (?: [\\w'-]+ {near} )? (?: agreed | taken | approved | adopted | accepted )? {near} (?: among | between | by | of ) {near} (?: them \\s )? all
      | \\b guarantor\\w* {far} (?: act | move | decide | respond | intervene )s? {near} (?: only {near} )? (?: jointly | unanimously | together ) {near} (?: or \\s not \\s at \\s all | only | and \\s (?: by | with ) \\s (?: the )? )")
    (owns denied)
    (example "The guarantor states act on the basis of a decision agreed among all of them.")
    (counterexample "The guarantor states act at once, each by itself."))
  (clause-pattern (id moscow-must-agree) (claim gives-russia-a-veto)
    (needs "rus" "moscow" "kremlin")
    (besides "say" "agree" "consent" "approv" "permission" "object" "blessing" "assent" "coordinat"
      "accept" "consult" "clear" "settl")
    (expression
      "\\b only {near} (?: with | by ) {near} (?: the {near} )? (?: agreement | consent | approval ) {near} (?: of | with | by ) {near} {russia}
      | \\b (?: only {near} )? (?: with | by | without | subject \\s to | upon | after ) {near} {russia} (?: 's )? {then} (?: (?: prior | express | explicit | written | full | own ) {then} )? (?: agreement | consent | approval | permission | blessing | assent )
      | {russia} (?: n )? {near} (?: {must} {near} )? (?: has | have | gets? | be \\s given | is \\s given | receives? ) {near} (?: say | voice | right \\s (?: to | of ) {near} (?: object | objection | refuse | approve ) ) {mid} (?: guarant\\w+ | security | troops | forces | who )
      | {russia} {near} (?: must | has \\s to | needs \\s to | shall ) {near} (?: agree | consent | assent | approve ) {mid} (?: contingents? | forces? | deployments? | troops | guarantee\\w* | guarantors | exercises )
      | \\b (?: composition | mandate | size | deployment | presence | list ) {near} of {mid} (?: contingents? | force | forces | troops | mission | guarantors? ) {mid} (?: agreed | cleared | coordinated | settled | approved ) {near} (?: with | by ) {near} {russia}
      | \\b (?: with | by ) {near} its {near} (?: agreement | consent ) {near} or \\s not \\s at \\s all
      | {ukraine} {mid} (?: coordinat\\w+ | clear\\w* | align\\w* | consult\\w* ) {near} (?: its | the ) {near} (?: [\\w'-]+ {near} )? (?: defen[cs]e | foreign | security | military ) {near} (?: and {near} [\\w-]+ {near} )? (?: policy | plans | exercises | decisions ) {near} with {near} {russia}
      | \\b (?: guarantees? | troops | deployment | force ) {mid} (?: acceptable \\s to | approved \\s by | agreed \\s (?: with | by ) ) {near} {russia}")
    (guard
      "\\b not {near} (?: required | needed | necessary ) | security \\s council | prisoner | {deny} {near} (?: need | depend | require | wait ) | without {near} (?: waiting | asking ) | used \\s its \\s veto | regardless \\s of | whether \\s or \\s not | withdraw\\w* {near} of {near} Russian | {russia} {near} (?: agree | consent | accept )\\w* {near} to \\s (?: an? \\s | the \\s )? (?: [\\w-]+ \\s )? (?: ceasefire | truce | peace | talks | withdraw\\w* )")
    (owns denied laid-on-russia)
    (example "The guarantee takes effect only with Moscow's prior consent.")
    (counterexample "The guarantee takes effect with the consent of parliament."))
  (clause-pattern (id nothing-without-moscow) (claim gives-russia-a-veto)
    (needs "without")
    (besides "rus" "moscow" "kremlin")
    (expression
      "\\b (?: no | not | none | never | nothing | neither ) {far} without {near} (?: the {near} (?: consent | agreement | approval | permission | assent ) {near} of {near} (?: the \\s )? {russia} | {russia} (?: 's )? {near} (?: consent | agreement | approval | permission | assent | blessing ) )")
    (guard
      "security \\s council | prisoner | nothing {near} about | {deny} {near} (?: need | depend | require | wait )")
    (owns denied rejected)
    (example "No guarantee takes effect without Russia's approval.")
    (counterexample "Guarantees take effect without Russia's approval."))
  (clause-pattern (id council-is-the-answer) (claim leaves-it-to-the-council)
    (needs "security council")
    (expression
      "\\b (?: seek | request | refer | bring | ask | turn \\s to | appeal \\s to | notify | call \\s (?: on | upon ) ) {mid} Security \\s Council {far} (?: assist\\w* | action | measures | attention | matter | help | settle\\w* )
      | \\b (?: matter | question | dispute | attack | violation | breach ) {mid} (?: referred | brought | submitted | put | reported ) {near} (?: to | before ) {near} (?: the {near} )? (?: [\\w'-]+ {near} )? Security \\s Council")
    (guard "individual \\s or \\s collective | self-defen[cs]e | resolution")
    (example "They will seek action by the Security Council to assist the victim of aggression.")
    (counterexample "They will thank the Security Council."))
  (clause-pattern (id only-consult) (claim answers-by-consulting)
    (needs "consult")
    (expression
      "\\b (?: will | shall | undertake \\s to | agree \\s to ) {near} (?: [\\w'-]+ {near} )? consult {mid} (?: should | if | when | in \\s the \\s event | whenever ) {mid} (?: situation | question | dispute | threat | violation | breach )")
    (guard "within {near} hours | military \\s response | assist\\w* | NATO")
    (example "The four states will consult if a question arises about these commitments.")
    (counterexample "The four states will consult the map.")))

(deffacts promise-patterns "What Russia is promised, in other words."
  (clause-pattern (id no-more-members) (claim halts-nato-expansion)
    (needs "nato" "atlantic" "alliance")
    (besides "1997" "activit" "deploy" "mov" "advanc" "closer" "member" "east" "take" "admit"
      "invit" "door" "absor"
      "station")
    (expression
      "\\b not {near} to {near} (?: take | admit | accept | invite | bring ) {near} (?: any | more | further | other | new ) {near} (?: [\\w'-]+ {near} )? (?: states | countries | members | republics ) {near} (?: into | to | in ) {near} (?: the \\s )? {nato}
      | \\b (?: admission | accession | membership ) {near} (?: to | of | in ) {near} (?: the \\s )? {nato} {mid} (?: ruled \\s out | excluded | precluded ) {mid} (?: North \\s Atlantic \\s Council | {nato} | resolution | treaty )
      | \\b (?: forces | troops | weapons ) {mid} (?: leave | leaves | withdrawn? | withdraws? | removed | go \\s home ) {mid} \\b 1997
      | {nato} {far} \\b (?: not | never | no ) {near} (?: mov(?:e|es|ing) | advanc(?:e|es|ing) | go | com(?:e|ing) | march\\w* ) {near} (?: any {near} )? (?: further | farther | closer )? {near} (?: (?: to | towards? ) {near} (?: the \\s )? )? (?: east\\w* | {russia} )
      | \\b 1997 {mid} not {near} (?: deploy | station | place )
      | \\b not {near} (?: deploy | station | place | introduce ) {far} (?: 1997 | (?: new | eastern ) \\s members )
      | {nato} {mid} \\b (?: not | never | no ) {near} (?: conduct | carry \\s out | undertake | hold | deploy | station ) {far} (?: territory \\s of \\s Ukraine | Eastern \\s Europe | Caucasus | Central \\s Asia | Baltic )
      | \\b no {near} (?: military \\s )? (?: infrastructure | deployments? | forces | troops | bases | weapons ) {near} of {near} {nato} {mid} (?: 1997 | eastern | new \\s member | joined | Baltic | Poland | Romania )
      | {nato} {mid} (?: admit\\w* | accept\\w* | invit\\w+ | tak(?:e|es|ing) (?: \\s in )? | absorb\\w* ) {near} no {near} (?: new | further | more | other | additional ) {near} (?: members? | states | countries )
      | \\b no {near} (?: new | further | more | additional ) {near} members? {near} (?: of | in | for | to | join\\w* ) {near} (?: the \\s )? {nato}
      | {nato} {mid} (?: has \\s )? (?: stop(?:s|ped)? | ceas(?:e|es|ed) | halt(?:s|ed)? | end(?:s|ed)? | through | done | finished ) {near} (?: with {near} )? (?: its \\s )? (?: mov(?:e|es|ing) | march(?:ing)? | advanc(?:e|ing) | drive | expan\\w+ | growth | growing ) {near} (?: to \\s the \\s )? east\\w*
      | \\b (?: guarantee\\w* | promis\\w+ | assur\\w+ | pledg\\w+ | undertak\\w+ | declar\\w+ | stat(?:e|es|ing) | commit\\w* ) {mid} {nato} {mid} (?: never | not ) {near} (?: be {near} )? (?: tak(?:e|es|ing) \\s in | admit\\w* | absorb\\w* | accept\\w* | invit\\w+ | extend\\w* | expan\\w+ | enlarg\\w+ | move\\w* )
      | {nato} {near} (?: closes? | shuts? ) {near} (?: its | the ) {near} (?: open \\s )? doors?
      | {nato} (?:'s)? {near} (?: open \\s )? door {near} (?: closed | closes | shut | shuts ) (?! {near} to {near} (?: talks | discussion ) )
      | {nato} {mid} (?: deploy\\w* | station\\w* | place\\w* ) {near} no {near} (?: troops | forces | weapons | missiles | infrastructure | bases ) {mid} (?: former \\s Soviet | eastern | Poland | Romania | Baltic | new \\s members | member \\s states | 1997 )")
    (guard
      "{deny} {near} (?: promise | assur | guarantee | pledge )\\w* | \\b no {near} (?: assurances? | promises? | guarantees? | pledges? ) | demand | {ukraine} {near} (?: will | shall | undertakes ) {near} not {near} (?: join | seek ) | myth")
    (owns denied)
    (example "The Alliance will admit no new members.")
    (counterexample "The Alliance will admit no mistake."))
  (clause-pattern (id promise-to-moscow) (claim assures-russia)
    (needs "rus" "moscow" "kremlin")
    (besides "assur" "guarant" "pledg" "promis" "undertak")
    (expression
      "{russia} (?: 's )? {mid} (?: need | require | demand | want | insist \\s on | must \\s have | should \\s have | obtain | receive | get )s? {near} (?: [\\w'-]+ {near} )? (?: security \\s )? guarantees? {near} (?: against {near} (?: [\\w'-]+ {near} )? (?: threats? | hostile | {nato} ) | (?: of | for ) {near} its )
      | {russia} {mid} (?: needs? | deserves? | requires? | is \\s owed | is \\s entitled \\s to | must \\s have | should \\s have ) {near} (?: [\\w'-]+ {near} )? (?: guarantees? | assurances? ) {near} (?: of | for ) {near} its {near} (?: own \\s )? security
      | \\b (?: West(?:ern)? | NATO | United \\s States | Washington | allies | powers | Alliance ) {mid} (?: giv(?:e|es|ing) | offer(?:s|ing)? | provid(?:e|es|ing) | grant(?:s|ing)? | extend(?:s|ing)? ) {near} (?: to {near} )? {russia} {near} (?: [\\w'-]+ {near} )? (?: assurances? | guarantees? | pledges? | promises? | undertakings? )
      | \\b (?: assurances? | guarantees? | pledges? | promises? ) {near} (?: [\\w'-]+ {near} )? (?: given | offered | made | extended ) {near} to {near} (?: the \\s )? {russia}")
    (guard
      "Gorbachev | \\b no {near} (?: [\\w'-]+ {near} )? (?: assurances? | guarantees? | promises? ) | {deny} {near} (?: give | offer | provide ) | guarantees? {near} (?: for | to ) {near} {ukraine} | against {near} {russia}")
    (example "The West gives Moscow a written assurance.")
    (counterexample "The West gives Moscow a cold shoulder.")))

(deffacts no-guarantee-patterns "A state without anybody behind it."
  (clause-pattern (id no-pact-no-guarantee) (claim shuns-guarantees)
    (needs "pact" "guarantee" "treaty" "commitment" "alliance" "defence agreement"
      "defense agreement")
    (expression
      "\\b (?: tied \\s by | bound \\s by | have | has | receiv(?:e|es) | get | gets | with | given | offered | obtains? ) {near} no {near} (?: [\\w'-]+ {near} )? (?: security | defen[cs]e | military | Western | American | foreign ) {near} (?: pacts? | guarantees? | treat(?:y|ies) | commitments? )
      | {ukraine} {mid} (?: renounc\\w+ | forgo\\w* | gives? \\s up | waiv\\w+ ) {near} (?: [\\w'-]+ {near} )? (?: security | defen[cs]e | Western | American | foreign | external ) {near} (?: pacts? | guarantees? | treat(?:y|ies) | commitments? )
      | \\b no {near} (?: Western | foreign | external | American | NATO | bilateral ) {near} (?: security | defen[cs]e ) {near} (?: guarantees? | pacts? | treat(?:y|ies) | commitments? ) {mid} (?: given | concluded | signed | offered | provided | extended | allowed )")
    (guard
      "{russia} {near} (?: receiv | gets | has | given )\\w* | now | at \\s present | so \\s far | today | until | yet | budapest")
    (owns denied rejected)
    (example "It is tied by no security pact to any power.")
    (counterexample "It is tied by a security pact to three powers.")))

(deffacts leave-of-all-patterns "Steps that wait for everybody's leave."
  (clause-pattern (id leave-of-all-parties) (claim asks-leave-of-all)
    (needs "all" "every" "each" "unanim")
    (besides "deploy" "troops" "forces" "force" "measures" "assistance" "decision" "exercises"
      "action" "station")
    (expression
      "\\b (?: deploy\\w* | troops | forces? | measures | assistance | exercises | action | decisions? | station\\w* ) {anywhere} \\b (?: consent | approval | agreement | unanimity | unanimous (?:ly)? (?: \\s (?: consent | agreement | vote | decision ) )? ) {near} (?: of | by | among ) {near} (?: all | every | each ) {near} (?: of {near} )? (?: the \\s )? (?: part(?:y|ies) | participants | states )
      | \\b (?: decisions? | measures | action ) {mid} (?: unanimous(?:ly)? | by \\s unanimity ) {near} (?: by | of | among ) {near} (?: all {near} )? (?: the \\s )? part(?:y|ies)")
    (guard
      "allies | {nato} \\s council | prisoner | Contributing | coalition | without {near} awaiting")
    (owns denied)
    (example "Such deployments may be made with the consent of all the Parties.")
    (counterexample "Such deployments may be made by each Party at will.")))
