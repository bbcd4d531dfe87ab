; Patterns for a say of Moscow's in what protects Ukraine, from words for the say and words for what
; protects, in whichever order they stand.

(deffacts veto-words "A say, and what it is a say in."
  (clause-term (name protection)
    (expression
      "\\b (?: guarant\\w+ | protect\\w* | suret\\w+ | stand(?:s|ing)? \\s surety | troops | soldiers | contingents? | instructors? | trainers? | advis[eo]rs? | forces? | deploy\\w* | station\\w*
      | (?: military \\s )? (?: aid | assistance | help\\w* ) | measures | mission | defen[cs]e | defend\\w* | exercis\\w+ | arms | weapons
      | peacekeep\\w* | alliances? | allies | pacts? | intervene\\w* | intervention | response | respond\\w* | act(?:s|ion)? | presence | airspace | bases ) \\b"))
  (clause-term (name say)
    (expression
      "\\b (?: consents? | consented | consenting | approv(?:e|es|ed|al|ing) | agree(?:s|d|ment|ing)? | concur(?:s|red|rence|ring)? | assent(?:s|ed)? | permission | permit(?:s|ted)? | authori[sz](?:e|es|ed|ation)
      | accept(?:s|ed|ance)? | endors(?:e|es|ed|ement) | blessing | green \\s light | go-?ahead | say(?:s)? \\s yes | sign(?:s|ed)? \\s off | sign-?off | accord | acquiescence | has \\s no \\s objections? | raises \\s no \\s objections? | not \\s (?: object(?:s|ed)? | oppos(?:e|es|ed) ) | leave | clear(?:s|ed|ance) | subscribe(?:s|d)? | (?: has | have ) \\s no \\s objections? | no \\s objections? | co-?sign\\w* | favou?rable \\s vote | votes? \\s in \\s favou?r ) \\b"))
  (clause-term (name no)
    (expression
      "\\b (?: no | not | none | nothing | never | neither | nor | cannot | nobody | without | except | save ) \\b"))
  (clause-term (name proviso)
    (expression
      "\\b (?: unless | except | only | provided | providing | if | condition(?:al)? \\s (?: up )?on | on \\s condition | subject \\s to | contingent \\s (?: up )?on | depend(?:s|ing|ent)? \\s (?: up )?on | needs? | need(?:ed|ing) | requir(?:e|es|ed|ing)
      | without | prior | once | after | before | call(?:s|ing)? \\s for | presuppos\\w+ | hing(?:e|es|ing) \\s (?: up )?on | upon | until | when ) \\b"))
  (clause-term (name leave-of)
    (expression
      "(?: consent | approval | agreement | permission | assent | concurrence | leave | authori[sz]ation | acceptance | endorsement | blessing | acquiescence | green \\s light | go-?ahead | say-?so | nod ) \\W+ (?: of | by | from ) \\b"))
  (clause-term (name refusal-right)
    (expression
      "\\b (?: veto(?:es|ed)? | (?: right | power | possibility ) \\s (?: of | to ) \\s (?: veto | refus\\w+ | object\\w* | block\\w* | reject\\w* ) | (?: (?: last | final | decisive | deciding | equal ) \\s (?: word | say | voice | vote ) | a \\s say ) (?: \\s equal )? \\s (?: over | in | on | as \\s to | about | to | when | whether | before )
      | (?: block(?:s|ing)? | forbid(?:s|ding)? | prohibit | stop | halt | stay | turn \\s down | say(?:s)? \\s no | object \\s to | reject | disallow\\w* | overrul\\w+ | prevent\\w* | hold \\s up | frustrat\\w+ | strike \\s (?: out | down | off ) )
      | (?: blocking | negative | casting | dissenting ) \\s (?: votes? | voice | minority ) ) \\b")))

(deffacts veto-of-moscow-patterns "Moscow can keep others from protecting Ukraine."
  (clause-pattern (id if-moscow-agrees) (claim gives-russia-a-veto)
    (needs "rus" "moscow" "kremlin")
    (besides "consent" "approv" "agree" "concur" "assent" "permi" "authori" "accept" "endors"
      "blessing" "green light" "go-ahead" "go ahead" "goahead" "say yes" "says yes" "sign" "accord"
      "acquiesc" "object" "oppos" "leave" "clear" "subscrib" "vote" "say-so" "nod ")
    (expression
      "(?: {no} {anywhere} )? {protection} {anywhere} {proviso} {mid} {russia} (?: 's )? {near} (?: [\\w'-]+ {near} )? {say}
      | (?: {no} {anywhere} )? {proviso} {mid} {russia} (?: 's )? {near} (?: [\\w'-]+ {near} )? {say} (?= {anywhere} {protection} )
      | (?: {no} {anywhere} )? {protection} {anywhere} \\b {leave-of} {then} (?: the {then} | both {then} )? (?: {ukraine} {then} and {then} )? {russia}
      | (?: {no} {anywhere} )? \\b {leave-of} {then} (?: the {then} | both {then} )? (?: {ukraine} {then} and {then} )? {russia} (?= {anywhere} {protection} )
      | {russia} {near} must {near} (?: (?: first | also | likewise | too ) {near} )? {say} (?= {anywhere} {protection} )
      | {russia} {near} too {near} must {near} {say}
      | {protection} {anywhere} \\b (?: over | against | despite ) {near} (?: {russia} (?: 's )? | its ) {near} objections?
      | {protection} {anywhere} {russia} (?: n )? {near} (?: [\\w'-]+ {near} )? (?: has | have ) {near} not {near} {say}")
    (guard
      "withdr\\w+ | prisoner | security \\s council \\s resolution | {russia} {near} (?: agree | accept | consent | commit )\\w* {near} (?: to \\s (?: a | the ) \\s )? (?: ceasefire | truce | peace | withdraw | stop | end | talks | negotiat ) | ceasefire {near} with | agreement {near} (?: between | with ) {near} {russia} | \\b (?: not | nor | never | neither | no ) {near} (?: require | need | depend | wait | ask | seek | subject | hinge )\\w* | without {near} (?: asking | waiting ) | (?: peace | ceasefire ) \\s (?: agreement | treaty | deal | settlement | talks ) | {russia} (?: n )? {near} (?: agreement | consent ) {near} to {near} (?: a | the | any ) {near} (?: ceasefire | truce | peace ) | {ukraine} {near} (?: agree | consent | approv | accept )\\w* | whether \\s or \\s not | regardless \\s of")
    (owns denied laid-on-russia conditional)
    (example "European soldiers could serve there provided that Russia approves their tasks.")
    (counterexample "European soldiers will serve there once Russia has agreed to a ceasefire."))
  (clause-pattern (id moscow-may-refuse) (claim gives-russia-a-veto)
    (needs "rus" "moscow" "kremlin")
    (besides "veto" "right" "power" "possibility" "word" "say" "voice" "vote" "minority" "block"
      "forbid" "prohibit" "stop" "halt" "stay" "turn down" "object" "reject" "disallow" "overrul"
      "prevent" "hold up" "frustrat" "strike")
    (expression
      "{russia} (?: 's )? {far} \\b (?: entitled | rights? | powers? | could | may | can | would | will | shall | has | have | had | keeps? | holds? | retains? | gets? | giv(?:e|es|en) | grant\\w* | receives? | obtains? | enjoys? | exercis\\w+ ) {near} (?: [\\w'-]+ {near} )? {refusal-right} (?= {anywhere} {protection} )
      | {protection} {anywhere} {russia} (?: 's )? {mid} \\b (?: entitled | rights? | powers? | could | may | can | would | will | shall | has | have | had | keeps? | holds? | retains? | gets? | giv(?:e|es|en) | grant\\w* | receives? | obtains? | enjoys? | exercis\\w+ ) {near} (?: [\\w'-]+ {near} )? {refusal-right}
      | {protection} {anywhere} \\b (?: giv\\w+ | grant\\w* | assur\\w+ | accord\\w* | concede\\w* | allow\\w* | let\\w* | leav\\w+ ) {near} (?: {russia} | it | them ) {near} (?: [\\w'-]+ {near} )? {refusal-right}
      | \\b (?: giv\\w+ | grant\\w* | assur\\w+ | accord\\w* | concede\\w* | allow\\w* | let\\w* | leav\\w+ ) {near} (?: {russia} | it | them ) {near} (?: [\\w'-]+ {near} )? {refusal-right} (?= {anywhere} {protection} )
      | {refusal-right} {near} (?: for | of | by | to ) {near} (?: the {near} )? {russia} {mid} (?: over | on | in | against ) {mid} {protection}")
    (guard
      "{russia} {near} (?: would | might ) \\s like | will \\s not \\s get | {sanctions} | {russia} {near} (?: used | uses | cast | casts | wields ) {near} (?: its | a | the ) {near} veto | vetoed | UN \\s reform | \\b no {near} (?: [\\w'-]+ {near} )? (?: veto | say | voice ) | \\b (?: block | stop | halt | stay )\\w* {near} (?: the \\s )? (?: advance | export | grain | port | ship | fight | attack | war | fire )\\w* | {russia} {near} (?: block | stop | halt )\\w* {near} (?: attack | fight | shell | the \\s war ) | against {near} {russia}")
    (owns laid-on-russia rejected)
    (example "Russia could say no to the protection of Ukraine by its guarantors.")
    (counterexample "Russia has used its veto and troops move on."))
  (clause-pattern (id unanimous-with-moscow) (claim gives-russia-a-veto)
    (needs "unanim" "accord" "consensus" "joint" "all " "each" "single" "common" "every" "none"
      "of its")
    (besides "rus" "moscow" "kremlin")
    (expression
      "\\b (?: unanim\\w+ | (?: common | mutual | full ) \\s (?: accord | consent | agreement ) | consensus | joint(?:ly)? {near} (?: decision | decide\\w* | agreed? ) | decided \\s jointly | (?: accord | consent | agreement | approval | concurrence ) {then} (?: of | by | among ) {then} (?: all | each | every ) | (?: all | each | every ) {near} (?: [\\w'-]+ {near} )? (?: agree | consent | approve | concur )s? | (?: each | every ) {near} (?: [\\w'-]+ {near} )? (?: having | holds? | has ) {near} a {near} (?: blocking {near} )? (?: vote | veto ) | a \\s single \\s (?: negative \\s )? (?: vote | veto ) ) (?= {anywhere} (?: {protection} | breach | attack ) ) {far} {russia}
      | \\b (?: agreement | accord | consent ) {then} of {then} its {near} members {mid} {russia}
      | \\b (?: when | once | if | after | only ) {near} (?: all | every | each ) {mid} {russia} {mid} (?: finds? | agrees? | determines? | establish(?:es)? | decides? | concludes? | confirms? | concurs? | consents? )
      | \\b approved {mid} by {then} all {then} (?: the {then} )? (?: members | parties | guarantors | powers ) {far} {russia}
      | \\A (?= [^;]* {protection} ) [^;]*? \\K {russia} {far} \\b (?: unanim\\w+ | (?: common | mutual ) \\s (?: accord | consent | agreement ) | consensus | joint(?:ly)? {near} (?: decision | decid\\w+ | agree\\w* ) | (?: each | every ) {near} (?: of {near} )? (?: [\\w'-]+ {near} )? (?: could | can | may ) {near} (?: prevent | block | stop | veto | refuse | frustrate | halt ) | (?: each | every ) {near} (?: [\\w'-]+ {near} )? (?: having | holds? | has ) {near} a {near} (?: blocking {near} )? (?: vote | veto ) | (?: accord | consent | agreement | approval | concurrence ) {then} (?: of | by | among ) {then} (?: all | each | every ) )
      | \\b (?: unanim\\w+ | (?: common | mutual ) \\s (?: accord | consent | agreement ) | consensus ) {anywhere} \\b one {near} of {near} (?: these | them | which | whom | the ) {mid} {russia}
      | \\b (?: accord | consent | agreement | approval | concurrence ) {then} (?: of | by | among ) {then} (?: all | each | every ) {mid} (?: guarantors? | sponsors? | sureties | signator\\w+ | part(?:y|ies) | powers ) {far} {russia}")
    (guard
      "{nato} {mid} (?: consensus | unanim ) | (?: consensus | unanim\\w+ ) {mid} (?: {nato} | allies ) | without {near} (?: awaiting | waiting | requiring | need\\w* | consensus | unanimity ) | European \\s (?: Council | Union ) | prisoner | (?: invite | invites | denounce | condemn )\\w* | unanim\\w+ {near} (?: in {near} )? (?: condemn | denounc | reject | support )\\w*")
    (owns conditional laid-on-russia rejected)
    (example "The guarantors, Russia among them, come to its help only by unanimous decision.")
    (counterexample "The guarantors act without awaiting consensus among themselves and Russia."))
  (clause-pattern (id unless-moscow-objects) (claim gives-russia-a-veto)
    (needs "object" "declin" "refus" "disagree" "withh" "veto" "oppos" "dissent" "says no" "say no"
      "against")
    (besides "rus" "moscow" "kremlin")
    (expression
      "\\b (?: if | provided | unless | as \\s long \\s as | so \\s long \\s as | where | when | should ) {near} (?: no | none | any | not \\s one | one | neither | nobody ) {near} (?: [\\w'-]+ {near} )? (?: guarantors? | powers? | part(?:y|ies) | members? | signator\\w+ | sponsors? | sureties | them | these | those ) {mid} {russia} {mid} (?: objects? | declin\\w+ | disagrees? | dissents? | vetoes | oppos\\w+ | says? \\s no )
      | \\b (?: in \\s which | to \\s which | provided | unless ) {near} (?: none | no ) {mid} {russia} {mid} object\\w*
      | \\b (?: if | unless | should | once | when | where ) {near} {russia} {near} (?: declines? | refus\\w+ | objects? | disagrees? | withholds? | vetoes | opposes? | dissents? | says? \\s no ) {mid} {protection}
      | {protection} {mid} \\b (?: if | unless | should | when | where ) {near} {russia} {near} (?: declines? | refus\\w+ | objects? | disagrees? | withholds? | vetoes | opposes? | dissents? | says? \\s no )")
    (guard
      "{russia} {near} (?: refus | declin )\\w* {near} to | prisoner | even \\s if | withdr\\w+ | ceasefire | truce | {sanctions} | whether \\s or \\s not | regardless | despite | counter-?attack")
    (owns denied conditional laid-on-russia rejected)
    (example "Help is sent if no guarantor, Moscow among them, objects.")
    (counterexample "Help is sent even if Moscow objects."))
  (clause-pattern (id moscow-among-those-who-decide) (claim gives-russia-a-veto)
    (needs "rus" "moscow" "kremlin" "permanent five" "permanent members")
    (besides "commission" "council" "group" "committee" "panel" "board")
    (expression
      "\\A (?= [^;]* (?: {protection} | breach | attack | aggression | violation ) ) [^;]*? \\K \\b (?: commission | council | contact \\s group | committee | panel | board ) {far} {russia} {anywhere} \\b (?: unanim\\w+ | (?: common | mutual ) \\s (?: accord | consent | agreement ) | consensus )
      | \\b (?: run | decided | authori[sz]ed | activated | triggered | governed ) {near} (?: from | by | in | through ) {near} the {near} Security \\s Council \\b
      | \\A (?= [^;]* (?: {protection} | breach | attack | aggression | violation ) ) [^;]*? \\K {russia} {anywhere} \\b (?: decid\\w+ | acts? | determin\\w+ ) {mid} \\b (?: unanim\\w+ | (?: common | mutual ) \\s (?: accord | consent | agreement ) | consensus )
      | \\b (?: permanent \\s (?: five | members ) ) {mid} (?: rule | decide | determine | authori[sz]e | approve )s? {mid} (?: attack | breach | response | guarant\\w+ | help | action )")
    (guard "sanctions \\s committee | prisoner | humanitarian | self-defen[cs]e | report")
    (owns laid-on-russia conditional)
    (example "The guarantee is activated by the Security Council, where Moscow votes.")
    (counterexample "The commission of Russia and Ukraine exchanges maps.")))
