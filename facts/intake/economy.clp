; Patterns for sanctions and for frozen assets.

(deffacts sanction-patterns "Sanctions that are lifted, refused or kept."
  (clause-pattern (id sanctions-lifted) (claim lifts-sanctions)
    (expression "{lift} {mid} {sanctions} | {sanctions} {far} {lift} \\b | {sanctions} {near} relief")
    (guard "\\b sanctions? \\s (?: the | this ) | {lift} {near} (?: the \\s )? restrictions \\s on \\s (?: the \\s )? use
      | (?: end | terminat\\w* | withdraw\\w* | ending | remov\\w+ ) {near} (?: the | its | their | all | of | from | support | aid | war | hostilities ) {mid} (?: while | and ) {near} (?: [\\w'-]+ {near} )? sanctions | sanctions {mid} (?: until | till ) | {sanctions} {mid} (?: remain | stay | maintained | kept | continue | reinforced | in \\s place )
      | (?: keep | maintain | maintains | maintaining | strengthen\\w* | reinforc\\w+ | tighten\\w* | continu\\w+ | impose | additional | further ) {near} (?: [\\w'-]+ {near} )? {sanctions} | sanctions {near} (?: against | on ) {near} (?: those | whoever | violators )
      | sanctions {far} (?: reinstated | reimposed ) | would {near} (?: the \\s )? lifting | (?: demand | condition )s? {mid} lift\\w*")
    (example "All sanctions on Russia are to be lifted.")
    (counterexample "All sanctions on Russia remain in force."))
  (clause-pattern (id sanctions-opposed) (claim opposes-sanctions)
    (expression "\\b (?: oppos\\w+ | reject\\w* | stop(?:ping|s)? | ceas\\w+ | abus\\w+ | refrain\\w* \\s from ) {mid} (?: unilateral {near} )? {sanctions}
      | {sanctions} {far} \\b (?: are {near} (?: opposed | unjustified | illegal | illegitimate ) | oppos\\w+ )
      | \\b unilateral {near} {sanctions} {far} (?: cannot | ceas\\w+ | stop\\w* | end\\w* | oppos\\w+ )")
    (owns rejected denied)
    (example "Unilateral sanctions are opposed and should cease.")
    (counterexample "Sanctions are agreed by all."))
  (clause-pattern (id sanctions-kept) (claim keeps-sanctions)
    (expression "{sanctions} {mid} \\b (?: remain\\w* | stay\\w* | maintain\\w* | kept | continue\\w* | reinforc\\w+ | strengthen\\w* | tighten\\w* | intensif\\w+ | increased | extended | not \\s (?: be \\s )? (?: lifted | eased | removed ) ) \\b
      | \\b (?: keep\\w* | maintain\\w* | retain\\w* | reinforc\\w+ | strengthen\\w* | tighten\\w* | intensif\\w+ | expand\\w* | increas\\w+ | extend\\w* | continu\\w+ | additional | further | tougher | new ) {near} (?: [\\w'-]+ {near} )? {sanctions}
      | \\b no {near} (?: lifting | relief | easing | removal ) {mid} {sanctions} | \\b no {near} {sanctions} {near} (?: relief | lifted | eased )
      | {sanctions} {mid} (?: only | not ) {near} (?: be \\s )? (?: lifted | eased | relaxed ) {mid} (?: when | once | after | until | if )
      | \\b price \\s (?: caps? | restrictions? | limits? | ceilings? ) \\b")
    (owns denied conditional rejected)
    (guard "\\b ban {near} on | (?<! \\b no \\s ) \\b (?: the \\s )? lifting \\s of | sanctions {near} (?: will | shall ) {near} (?: be {near} )? (?: reinstated | reimposed ) | oppos\\w+")
    (example "Sanctions remain in place as long as the occupation lasts.")
    (counterexample "Sanctions are lifted at once.")))

(deffacts asset-patterns "Frozen assets: returned, kept, or given to those who were harmed."
  (clause-pattern (id assets-returned) (claim returns-assets)
    (expression "\\b (?: return(?:s|ed|ing)? | releas(?:e|es|ed|ing) | unfr(?:eez\\w+|oze\\w*) | unblock\\w* | restitut\\w+ | g(?:i|a)ve(?:n|s)? \\s back | hand(?:ed)? \\s back | restor\\w+ | repatriat\\w+ ) {mid} {assets}
      | \\b (?: frozen | blocked | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? ) {mid} {assets} {far} \\b (?: return(?:s|ed)? | releas(?:e|es|ed) | unfrozen | unblocked | repatriated | given \\s back | handed \\s back | restored )
      | {russia} {near} (?: gets? | receives? | regains? | recovers? | obtains? ) {mid} {assets}
      | \\b (?: frozen | Russian | sovereign | remaining | remainder | rest ) {mid} {assets} {far} (?: joint {near} (?: projects? | ventures? | fund | investments? | vehicle ) | (?: invest\\w+ | vehicle | fund ) {far} {russia} )")
    (guard "(?: to | for ) {near} Ukraine {mid} (?: only | alone ) | {assets} {mid} \\b not \\b | assets {far} until {far} (?: pay | compens | repar )
      | (?: return\\w* | handed ) {near} (?: the \\s )? (?: assets | funds ) {near} (?: to \\s Ukraine ) | cultural | property \\s of \\s (?: refugees | displaced )")
    (example "The frozen assets will be returned to Russia.")
    (counterexample "The frozen assets will be given to the victims."))
  (clause-pattern (id use-of-assets-decried) (claim decries-use-of-assets)
    (expression "\\b (?: us(?:e|ing) | seizure | confiscat\\w+ | taking | theft ) {near} (?: of {near} )? (?: [\\w'-]+ {near} )? {assets} {far} (?: theft | illegal | unlawful | robbery | unpunished | violat\\w+ )")
    (owns rejected)
    (example "The use of frozen assets is theft.")
    (counterexample "The use of frozen assets is welcome."))
  (clause-pattern (id assets-to-the-harmed) (claim gives-assets-to-ukraine)
    (expression "\\b (?: frozen | blocked | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? ) {near} (?: [\\w'-]+ {near} )? {assets} {far} \\b (?: {ukraine} | reconstruct\\w* | rebuild\\w* | compensat\\w+ | reparations? | victims | damage | repair\\w* | defen[cs]e )
      | \\b (?: compensat\\w+ | reparations? | reconstruct\\w* | damage | rebuild\\w* | repair\\w* ) {far} \\b (?: frozen | immobili[sz]ed | seized | sovereign | Russia(?:n|'s)? ) {near} (?: [\\w'-]+ {near} )? {assets}")
    (guard "\\b (?: returned | released | unfrozen | theft ) \\b | profits | joint \\s (?: project | venture ) | {assets} {mid} not \\s (?: be \\s )? (?: used | transferred )")
    (example "Frozen Russian assets pay for the reconstruction.")
    (counterexample "Frozen goods are sold."))
  (clause-pattern (id assets-kept-frozen) (claim keeps-assets-frozen)
    (expression "{assets} {far} \\b (?: remain\\w* | stay\\w* | kept | continue ) {near} (?: to \\s be \\s )? (?: immobili[sz]ed | frozen | blocked )")
    (example "The assets remain immobilised until the damage is paid for.")
    (counterexample "The assets remain in use.")))
