; Patterns for sanctions and for frozen assets.

(deffacts sanction-patterns "Sanctions that are lifted, refused or kept."
  (clause-pattern (id sanctions-lifted) (claim lifts-sanctions)
    (needs "sanction" "embargo" "measures" "restrictions" "export")
    (expression
      "{turns} (?: {lift} {onto} {sanctions} | {sanctions} {reach} {undone} | {sanctions} {near} relief )")
    (guard
      "{sanctions} \\W* (?: in | at | by ) \\s the \\s end \\W* (?: \\Z | [.;] ) | \\b packages? \\s of \\s sanctions | sanctions \\s packages? | \\b sanctions? \\s (?: the | this ) \\b | {lift} {near} (?: the \\s )? restrictions \\s on \\s (?: the \\s )? use
      | (?: end | terminat\\w* | withdraw\\w* | ending | remov\\w+ ) {near} (?: the | its | their | all | of | from | support | aid | war | hostilities ) {mid} (?: while | and ) {near} (?: [\\w'-]+ {near} )? sanctions | sanctions {mid} (?: until | till ) | {sanctions} {mid} (?: remain | stay | maintained | kept | continue | reinforced | in \\s place )
      | (?: keep | maintain | maintains | maintaining | strengthen\\w* | reinforc\\w+ | tighten\\w* | continu\\w+ | impose | additional | further ) {near} (?: [\\w'-]+ {near} )? {sanctions} | sanctions {near} (?: against | on ) {near} (?: those | whoever | violators )
      | {sanctions} {then} (?: (?: will | would | shall | must ) {then} )? (?: return | snap \\s back )
      | sanctions {far} (?: reinstated | reimposed ) | {sanctions} {near} (?: on | against | of ) \\s (?: [\\w'-]+ \\s )? (?: {ukraine} | Belarus\\w* | Serbia\\w* | Iran\\w* | Syria\\w* | Cuba\\w* ) | evad\\w+ | loophole\\w* | martial \\s law | church | would {near} (?: the \\s )? lifting | (?: demand | condition )s? {mid} lift\\w*")
    (example "All sanctions on Russia are to be lifted.")
    (counterexample "All sanctions on Russia remain in force."))
  (clause-pattern (id sanctions-opposed) (claim opposes-sanctions)
    (needs "sanction" "embargo" "measures" "restrictions" "export")
    (expression
      "\\b (?: oppos\\w+ | reject\\w* | stop(?:ping|s)? | ceas(?:e|es|ing) | abus\\w+ | refrain\\w* \\s from ) {mid} (?: unilateral {near} )? {sanctions}
      | {sanctions} {far} \\b (?: are {near} (?: opposed | unjustified | illegal | illegitimate ) | oppos\\w+ )
      | \\b unilateral {near} {sanctions} {far} (?: cannot | ceas\\w+ | stop\\w* | end\\w* | oppos\\w+ )")
    (guard
      "{sanctions} {mid} (?: remain\\w* | stay\\w* | in \\s place | maintained | kept ) | sanctions \\s (?: evasion | breaches | violations ) | {sanctions} (?: \\s [\\w-]+ )? \\s relief")
    (owns rejected denied)
    (example "Unilateral sanctions are opposed and should cease.")
    (counterexample "Sanctions are agreed by all."))
  (clause-pattern (id sanctions-kept) (claim keeps-sanctions)
    (needs "pressure" "sanction" "embargo" "measures" "restrictions" "export" "price")
    (expression
      "\\b (?: economic \\s )? pressure {near} on {near} {russia} {mid} (?: kept | increase\\w* | maintain\\w* | goes \\s up | stepped \\s up | continue\\w* | grow\\w* | sustain\\w* ) | \\b (?: keep | maintain | increase | step \\s up | sustain )\\w* {near} (?: the \\s )? (?: economic {near} )? pressure {near} on {near} {russia}
      | {sanctions} {near} (?: be {near} )? upheld
      | {sanctions} {mid} \\b (?: remain\\w* | stay\\w* | maintain\\w* | kept | continue\\w* | reinforc\\w+ | strengthen\\w* | tighten\\w* | intensif\\w+ | increased | extended | not \\s (?: be \\s )? (?: lifted | eased | removed ) ) \\b
      | \\b (?: keep\\w* | maintain\\w* | retain\\w* | reinforc\\w+ | strengthen\\w* | tighten\\w* | intensif\\w+ | expand\\w* | increas\\w+ | extend\\w* | continu\\w+ | additional | further | tougher | new ) {near} (?: [\\w'-]+ {near} )? {sanctions}
      | \\b no {near} (?: lifting | relief | easing | removal ) {mid} {sanctions} | \\b no {near} {sanctions} {near} (?: relief | lifted | eased )
      | {sanctions} {mid} (?: only | not ) {near} (?: be \\s )? (?: lifted | eased | relaxed ) {mid} (?: when | once | after | until | if )
      | \\b price \\s (?: caps? | restrictions? | limits? | ceilings? ) \\b")
    (owns denied conditional rejected)
    (guard
      "\\b ban {near} on | (?<! \\b no \\s ) \\b (?: the \\s )? lifting \\s of | sanctions {near} (?: will | shall ) {near} (?: be {near} )? (?: reinstated | reimposed ) | oppos\\w+")
    (example "Sanctions remain in place as long as the occupation lasts.")
    (counterexample "Sanctions are lifted at once.")))

(deffacts asset-patterns "Frozen assets: returned, kept, or given to those who were harmed."
  (clause-pattern (id assets-returned) (claim returns-assets)
    (needs "assets" "funds" "reserves" "holdings" "deposits")
    (expression
      "{assets} {mid} (?: frozen | blocked | immobili[sz]ed | seized ) {mid} \\b (?: (?: given | handed | paid ) \\s back | returned | released | unfrozen )
      | \\b (?: return(?:s|ed|ing)? | releas(?:e|es|ed|ing) | unfr(?:eez\\w+|oze\\w*) | unblock\\w* | restitut\\w+ | g(?:i|a)ve(?:n|s)? \\s back | hand(?:ed)? \\s back | restor\\w+ | repatriat\\w+ ) {mid} {assets}
      | \\b (?: frozen | blocked | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? ) {mid} {assets} {far} \\b (?: return(?:s|ed)? | releas(?:e|es|ed) | unfrozen | unblocked | repatriated | given \\s back | handed \\s back | restored )
      | {assets} {near} (?: of | belonging \\s to | held {near} for ) {mid} {russia} {far} \\b (?: return(?:s|ed)? | releas(?:e|es|ed) | unfrozen | unblocked | repatriated | given \\s back | handed \\s back | restored )
      | {russia} {near} (?: gets? | receives? | regains? | recovers? | obtains? ) {mid} {assets}
      | \\b (?: frozen | Russian | sovereign | remaining | remainder | rest ) {mid} {assets} {far} (?: joint {near} (?: projects? | ventures? | fund | investments? | vehicle ) | (?: invest\\w+ | vehicle | fund ) {far} {russia} )")
    (guard
      "(?: to | for ) {near} Ukraine {mid} (?: only | alone ) | {assets} {mid} \\b not \\b | assets {far} until {far} (?: pay | compens | repar )
      | (?: return\\w* | handed ) {near} (?: the \\s )? (?: assets | funds ) {near} (?: to \\s Ukraine ) | threat\\w* | \\b return \\s of \\s (?: all \\s | the \\s )? sanctions | {russia} \\s (?: [\\w-]+ \\s )? (?: returns? | releases? | unfreezes? | hands? \\s back ) \\b | cultural | property \\s of \\s (?: refugees | displaced )")
    (example "The frozen assets will be returned to Russia.")
    (counterexample "The frozen assets will be given to the victims."))
  (clause-pattern (id use-of-assets-decried) (claim decries-use-of-assets)
    (needs "assets" "funds" "reserves" "holdings" "deposits")
    (expression
      "\\b (?: us(?:e|ing) | seizure | confiscat\\w+ | taking | theft ) {near} (?: of {near} )? (?: [\\w'-]+ {near} )? {assets} {far} (?: theft | illegal | unlawful | robbery | unpunished | violat\\w+ )")
    (owns rejected)
    (example "The use of frozen assets is theft.")
    (counterexample "The use of frozen assets is welcome."))
  (clause-pattern (id assets-to-the-harmed) (claim gives-assets-to-ukraine)
    (needs "assets" "funds" "reserves" "holdings" "deposits")
    (expression
      "\\b (?: frozen | blocked | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? ) {near} (?: [\\w'-]+ {near} )? {assets} {far} \\b (?: {ukraine} | reconstruct\\w* | rebuild\\w* | compensat\\w+ | reparations? | victims | damage | repair\\w* | defen[cs]e )
      | \\b (?: compensat\\w+ | reparations? | reconstruct\\w* | damage | rebuild\\w* | repair\\w* ) {far} \\b (?: frozen | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? ) {near} (?: [\\w'-]+ {near} )? {assets}")
    (guard
      "\\b (?: returned | released | unfrozen | theft ) \\b | profits | joint \\s (?: project | venture ) | {assets} {mid} not \\s (?: be \\s )? (?: used | transferred )")
    (example "Frozen Russian assets pay for the reconstruction.")
    (counterexample "Frozen goods are sold."))
  (clause-pattern (id assets-kept-frozen) (claim keeps-assets-frozen)
    (needs "assets" "funds" "reserves" "holdings" "deposits")
    (expression
      "{assets} {far} \\b (?: remain\\w* | stay\\w* | kept | continue ) {near} (?: to \\s be \\s )? (?: immobili[sz]ed | frozen | blocked )")
    (example "The assets remain immobilised until the damage is paid for.")
    (counterexample "The assets remain in use.")))

(deffacts relief-patterns "Sanctions and assets in other words."
  (clause-pattern (id sanctions-come-off) (claim lifts-sanctions)
    (needs "sanction" "embargo" "restrictive measures")
    (besides "void" "end" "expire" "lapse" "cease" "no longer" "history" "over" "come off" "go"
      "relief" "free" "fall" "away" "taken off" "done away" "rolled back" "roll back" "unwound"
      "undone" "normali")
    (expression
      "{sanctions} {near} (?: are | is | become | becomes | shall \\s be ) {near} (?: void | at \\s an \\s end | history | over )
      | {sanctions} {near} (?: {must} {near} )? (?: com(?:e|es) \\s to \\s an \\s end | expires? | lapses? | cease(?:s)? \\s to \\s (?: apply | have | be ) | no \\s longer \\s appl(?:y|ies) )
      | {sanctions} {then} go(?:es)? \\s* (?: [.;,] | \\Z )
      | {sanctions} {far} cease(?:s)? {then} to {then} (?: apply | have {then} effect | be {then} in {then} force )
      | {sanctions} {near} go(?:es)? {near} (?: on \\s day | at \\s once | on \\s signature | upon \\s signature )
      | {sanctions} {far} \\b (?: com(?:e|es|ing) \\s off | go(?:es)? \\s away | fall(?:s)? \\s away | taken \\s off | done \\s away \\s with | rolled \\s back | unwound | undone )
      | \\b (?: roll(?:s|ing)? \\s back | do(?:es|ing)? \\s away \\s with | unwind(?:s|ing)? | tak(?:e|es|ing) \\s off ) {near} (?: [\\w'-]+ {near} )? {sanctions}
      | \\b (?: freed | relieved | released | free ) {near} (?: of | from ) {near} (?: [\\w'-]+ {near} )? {sanctions}
      | \\b relief {near} from {near} (?: [\\w'-]+ {near} )? {sanctions}")
    (guard
      "{sanctions} {mid} (?: remain | stay | maintained | kept ) | {deny} {near} (?: come | go | fall )")
    (owns denied)
    (example "Western sanctions come off once the treaty is signed.")
    (counterexample "Western sanctions bite."))
  (clause-pattern (id relief-granted) (claim lifts-sanctions)
    (needs "relief")
    (expression
      "\\b (?: limited | some | partial | early | gradual | first )? {near} relief {near} (?: (?: might | may | could | would | will | can | is | be ) {near} )+ (?: granted | given | offered | considered | extended ) ")
    (guard "humanitarian | debt | disaster | {sanctions} {near} relief")
    (example "Some relief might be granted for steps taken.")
    (counterexample "Some relief workers came."))
  (clause-pattern (id money-goes-home) (claim returns-assets)
    (needs "assets" "funds" "reserves" "money" "billion" "wealth" "holdings")
    (besides "back" "home" "return" "releas" "owner" "unfreez" "unblock")
    (expression
      "{assets} \\s? [:-] \\s (?: [\\w'-]+ \\s ){0,3} (?: back | home | return\\w* | release\\w* | unfrozen )
      | {assets} {far} \\b (?: go(?:es)? | flow(?:s)? | sent | com(?:e|es) ) {near} (?: back | home ) {near} (?: to {near} )? (?: {russia} | its \\s (?: rightful \\s )? owners? )
      | {assets} {far} \\b (?: return(?:s|ed)? | releas(?:e|es|ed) | unfrozen | unblocked | given \\s back | handed \\s back ) {near} (?: to {near} )? (?: {russia} | its \\s (?: rightful \\s )? owners? )
      | {russia} {near} (?: gets? | receives? | has | have ) {near} (?: [\\w'-]+ {near} )? (?: back {near} )? (?: its | the ) {near} (?: frozen {near} )? (?: \\d+ | [\\w-]+ ) {near} (?: billion | assets | reserves | money ) {mid} (?: back | returned )?
      | {russia} {near} gets? \\s back {mid} (?: {assets} | \\d+ \\s billion )")
    (guard
      "{assets} {mid} \\b (?: not | never ) \\b | until {far} (?: pay | compens | repar ) | to {near} {ukraine} | {russia} {near} (?: has | have ) {near} (?: lost | spent | stolen | abducted )")
    (example "The frozen money goes home to Moscow.")
    (counterexample "The frozen money goes to the victims.")))
