; Limits on a state's own means of defence, and another government for it, in whatever words: a thing and
; what is done with it, in either order.

(deffacts means-of-defence "The army, its size, its weapons, and what is done to keep them small."
  (clause-term (name within)
    (expression
      "[^\\w;:]++ (?: (?! (?: Russia | Russian | Moscow | NATO | Washington | Britain | France | guarantors? | allies | partners ) [^\\w;]++ (?: will | shall | must | would | should | may | undertakes? | agrees? | withdraws? ) \\b ) [\\w'/-]++ [^\\w;]++ ){0,14}?"))
  (clause-term (name few)
    (expression "[^\\w;]++ (?: [\\w'/-]++ [^\\w;]++ ){0,6}?"))
  (clause-term (name soldiery)
    (expression
      "\\b (?: (?: armed | ground | land | regular | standing | defen[cs]e | conventional | combat | active | fighting | active-duty | Ukraine's | Ukrainian | Kyiv's | Kiev's | Republic's | country's | state's | its | their ) (?: \\s (?: own | armed | ground | land | military | entire | whole | post-?war | present | peacetime | conventional | active-duty | standing | fighting | armou?red | security ) ){0,3} \\s (?: forces? | services ) (?! \\s (?: group | for \\s good | of \\s (?: law | nature ) ) )
      | forces \\s of \\s (?: Ukraine | the \\s (?: Republic | State | country ) | Kyiv | Kiev )
      | army | armies | soldiery | soldiers | troops | servicemen | servicewomen | service \\s?members | personnel | manpower | head-?count
      | (?<! \\b foreign \\s ) (?: Ukraine's | Ukrainian | Kyiv's | Kiev's | its | their | the | a | own | post-?war | smaller | larger | national ) \\s (?: own \\s | post-?war \\s | peacetime \\s | Ukrainian \\s | standing \\s | smaller \\s )? military (?= \\W* \\Z | \\W*+ [,;.)] | \\s (?: in | by | to | of | at | be | is | are | that | which | and | will | would | shall | must | should | may | might | can | has | ha[sd] | have | from | after | within | beyond | below | under | not | no | strength | forces? | potential | power | establishment | personnel | machine | manpower | numbers | size | headcount | up | with | on | once | capped | limited | remain\\w* | capabilit\\w+ ) \\b )
      | (?: military | armed | troop | force ) \\s (?: strength | manpower | potential | establishment | headcount | numbers | levels? | totals? ) | (?: men | people | soldiers ) \\s under \\s arms | under \\s arms
      | brigades? | divisions (?! \\s (?: within | among | between | over ) ) | battalions? | regiments | AFU | UAF | VSU | ZSU | war \\s machine | National \\s Guard | air \\s force | navy ) \\b"))
  (clause-term (name kit)
    (expression
      "\\b (?: (?: (?: battle | main ) \\s )? (?: battle \\s )? tanks | artillery (?: \\s (?: pieces | systems | guns ) )? | guns | howitzers | mortars | armou?red \\s (?: vehicles | personnel \\s carriers ) | infantry \\s fighting \\s vehicles | (?: combat | war | fighter | military ) [\\s-]? (?: planes | aircraft | jets | helicopters ) | warplanes | helicopters | warships | (?: multiple | rocket ) \\s (?: rocket \\s )? launchers | brigades | divisions | battalions | heavy \\s (?: equipment | weapons ) | military \\s hardware | hardware | equipment ) \\b"))
  (clause-term (name hold-down)
    (expression
      "\\b (?: limit(?:s|ed|ing|ation|ations)? | cap(?:s|ped|ping)? | ceilings? | restrict(?:s|ed|ing|ion|ions)? (?! \\s on \\s (?: the \\s )? (?: use | deliver | transfer ) ) | constrain(?:s|ed|ing)? | constraints? | curb(?:s|ed|ing)? | curtail(?:s|ed|ing|ment)? | reduc(?:e|es|ed|ing|tion|tions) | cut(?:s|ting|backs?)? | shr(?:ink(?:s|ing|age)?|unk) | trim(?:s|med|ming)? | slash(?:es|ed|ing)? | halv(?:e|es|ed|ing) | downsiz(?:e|es|ed|ing) | prun(?:e|es|ed|ing) | par(?:e|es|ed|ing) \\s (?: [\\w-]+ \\s ){0,4}? (?: down | back | to ) | pared | slim(?:s|med|ming)? | whittl(?:e|es|ed|ing) | lower(?:s|ed|ing) | lessen(?:s|ed|ing)? | diminish(?:es|ed|ing)? | decreas(?:e|es|ed|ing) | contract(?:s|ed|ing) \\s to | (?: bring | brings | brought | bringing | taken? | keep | keeps | kept | keeping | held | hold | stay | stays | remain | remains | drop | drops | fall | falls ) (?: \\s [\\w'-]+ ){0,5}? \\s (?: down | below | beneath | under (?! \\s (?: arms | fire | attack | control | command | the \\s ) ) | within \\s (?: the \\s | an? \\s )? (?: agreed \\s | fixed \\s | set \\s )? (?: limits? | bounds | ceilings? | levels? ) ) | scal(?:e|es|ed|ing) \\s (?: down | back ) | scaled-down | dr[ae]w(?:s|n|ing)?[ -]?down | (?: wind | winds | wound | run ) \\s down | demobili[sz](?:e|es|ed|ing|ation) | disband(?:s|ed|ing|ment)? | dissol(?:ve|ves|ved|ution) | fr(?:ee|o)z(?:e|en|ing) \\s at | capp?ed | (?: upper \\s )? bounds? (?! \\s (?: by | to | for ) ) | thresholds? | quotas? | maxim(?:um|a|al) | number \\s cap | size \\s limits? | upper \\s limits? | (?: no | not | never | nor ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: exceed\\w* | surpass\\w* | top(?:ping)? | outnumber\\w* | bigger | larger | more | greater | higher | stronger | above | over | beyond | in \\s excess ) | without \\s exceeding | not \\s exceeding | at \\s most | at \\s the \\s most | up \\s to \\s a \\s (?: maximum | limit ) | (?: smaller | leaner ) \\s than | to \\s (?: a | one ) \\s (?: third | half | quarter | fraction ) | by \\s (?: a | one | two ) (?: \\s | - ) (?: third | half | quarter )s? | by \\s half | beyond \\s which | hollow(?:s|ed|ing)? \\s out | shed(?:s|ding)? | rein(?:s|ed|ing)? \\s in | thinn?(?:ed|ing|s)? \\s out | downscal\\w+ | dwindl(?:e|es|ing) | smaller | leaner | fewer (?! \\s than ) | stood \\s down | (?: permitted | permissible | allowed | authori[sz]ed | admissible ) \\s (?: strength | size | numbers? | level )s? | at \\s (?: a | the ) \\s level \\s (?: sufficient | adequate | needed | required | necessary ) (?= [^;]{0,80} \\b (?: only | internal | police | policing | border | frontier | public \\s order ) ) | what \\s is \\s (?: needed | required | necessary ) \\s for \\s (?: internal | border | frontier | policing ) | token | skeleton | freez(?:e|es|ing) (?= [^;]{0,80} \\s at \\s | \\s of \\s | {near} (?: strength | numbers | size ) )
      | (?: revert | return | go \\s back | come \\s down | fall \\s back | drop | go \\s down | shrink | brought | cut | taken | held | kept )(?:s|ed|ing)? \\s (?: (?: back | down ) \\s )? to \\s (?: [\\w'-]+ \\s ){0,4}? (?: levels? | size | strength | those \\s of | pre-\\w+ )
      | (?: not | never | nor | refrain(?:s|ing)? \\s from ) \\s (?: to \\s )? (?: enlarg | expand | increas | grow | rais | build )\\w* \\s (?: up \\s )? (?= [^;]{0,60} (?: beyond | above | over | past ) ) ) \\b"))
  (clause-term (name bound-above)
    (expression
      "(?: \\b (?: (?: no | not | never | nor ) (?: \\s [\\w'-]+ ){0,4}? \\s (?: exceed | exceeding | surpass | top | bigger \\s than | larger \\s than | more \\s than | greater \\s than | higher \\s than | above | over | beyond | in \\s excess \\s of ) | at \\s (?: the \\s )? most | up \\s to | at \\s an? \\s (?: upper )? \\s? (?: maximum | limit | ceiling ) \\s of | a \\s (?: maximum | limit | ceiling | cap ) \\s of | (?: maximum | max | limit | ceiling | cap | upper \\s (?: bound | limit ) | limited | capped | restricted | confined | held | kept | reduced | cut | slimmed | shrunk | trimmed | pared | pegged | frozen | fixed | brought \\s down | lowered | scaled \\s (?: down | back ) ) (?: \\s [\\w'-]+ ){0,3}? \\s? (?: [.:] | of | at | to | on | is | be ) (?: \\s (?: around | about | some | roughly | approximately | only | just | set \\s at | fixed \\s at | at ) )* | below | under | fewer \\s than | less \\s than | within | beyond | (?: shrink | shrinks | reduce | reduces | cut | cuts | come | go | falls? | drops? ) \\s (?: down \\s )? to ) )"))
  (clause-term (name tally)
    (expression
      "(?: \\d{1,3} (?: [, .] \\d{3} )+ | \\d++ (?: \\.\\d+ )? (?: \\s? (?: thousand | million | k ) \\b )? | \\b (?: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | a \\s hundred ) (?: -\\w+ )? (?: \\s hundred )? (?: \\s (?: thousand | million ) )? \\b )
      (?! [)\\s-]* (?: hours? | days? | weeks? | months? | years? | km | kilomet\\w+ | miles | per \\s? cent | percent | % | dollars | euros | billion | met(?:er|re)s? | civilians | refugees | tonnes | points ) \\b )"))
  (clause-term (name not-that-army)
    (expression
      "(?: peacekeep\\w* | multinational | stabili[sz]ation | observer | monitoring | reassurance | rapid \\s reaction | expeditionary ) \\s (?: \\w+ \\s )? (?: force | forces | mission | troops | contingent ) | \\b (?: peacekeepers | missions? | contingents? | observers ) \\b
      | \\b (?: troops | forces ) \\s of \\s (?: the \\s )? (?: France | United \\s (?: States | Kingdom | Nations ) | other | third | foreign | those ) | \\b (?: foreign | Western | NATO | European | allied | American | Russian | Russia's | Moscow's | U\\.?S\\.? | British | French | German | Turkish | Polish | Belarusian | North \\s Korean | Chinese | occupation | occupying | guarantors? | coalition ) (?: \\s (?: armed | ground | military | land | own ) )* \\s (?: troops | forces? | soldiers | army | armies | military | personnel | contingents? | divisions | brigades | battalions | air \\s force | navy )
      | \\b (?: coalition | contributing \\s states? | alliance ) \\b [^;]{0,60} \\b (?: its | their ) \\s (?: forces | troops )
      | \\b (?: casualt\\w+ | losses | wounded | killed | prisoners? \\s (?: of \\s war | held | taken ) | convoys? | guards (?! \\s men ) ) \\b
      | \\b (?: both | each | either ) \\s (?: sides? | part(?:y|ies) | arm(?:y|ies) | other ) \\b | \\b troops \\s of \\s (?: both | the \\s two )
      | \\b (?: line \\s of \\s contact | contact \\s line | buffer \\s zone | security \\s zone | demilitari[sz]ed ) \\b"))
  (clause-term (name no-limit)
    (expression
      "\\b (?: no | without | free \\s (?: of | from ) | neither | any | never | not (?= \\s be \\s (?: subject | limited | restricted | capped ) ) ) (?: \\s [\\w-]+ ){0,4}? \\s (?: limit | cap | ceiling | restriction | restraint | constraint | reduction | curb | threshold | cut | quota | limited | restricted | limitation )(?: s | ation | ations )? (?! \\s to \\s ) \\b | \\bunlimited | (?: lift | remov | eas | end | abolish | relax | scrap | drop )\\w* (?: \\s [\\w-]+ ){0,3} \\s (?: limit | cap | ceiling | restriction )s? | \\b (?: at \\s least | no \\s fewer | no \\s less | not \\s (?: less | fewer ) | minimum \\s of | a \\s minimum | not \\s (?: fall | drop | go | be ) \\s below | (?<! not \\s ) (?<! not \\s to \\s ) (?<! never \\s ) (?<! permitted \\s to \\s ) (?<! allowed \\s to \\s ) (?: grow\\w* | enlarg\\w+ | expand\\w* | increase[sd]? ) | strengthen\\w* | larger \\s army ) \\b"))
  (clause-term (name once-upon-a-time)
    (expression
      "\\A (?: In | By | Between | Since | After | From | During | Under ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: 19\\d\\d | 20[01]\\d ) \\b (?! [^;]* \\b (?: would | will | shall | must ) \\b ) | \\b the \\s (?: 19\\d\\d | 20[01]\\d ) \\s (?: [\\w-]+ \\s ){0,3}? (?: treaty | agreement | convention | accord | pact ) \\s (?: set | fixed | limited | imposed | reduced | restricted | banned | bound | capped )")))

(deffacts wider-army-patterns "An army and its limits, in either order."
  (clause-pattern (id army-and-what-holds-it-down) (claim caps-forces)
    (needs "forces" "force level" "force size" "armed force" "army" "armies" "military" "troop"
      "soldier" "service" "personnel" "manpower"
      "headcount" "head-count" "armament" "brigade" "division" "battalion" "regiment" "arms" "armed"
      "afu"
      "uaf" "vsu"
      "zsu" "war machine" "national guard" "navy" "air force")
    (besides "ukr" "kyiv" "kiev" " its " "their " "republic" "afu" "country" "zsu" "vsu" "uaf"
      "internal" "frontier")
    (expression
      "{soldiery} {within} {hold-down}
      | \\b (?: armaments | forces | army | fortifications ) {few} (?: restricted | limited | confined ) \\s to \\s (?: the \\s )? (?: tasks | needs | purposes | duties | functions | missions ) {few} (?: internal | border | frontiers? | police | policing | public \\s order )
      | \\b (?: keep | have | maintain | retain | field )s? \\s only \\s (?: [\\w'-]+ \\s ){0,3}? (?: forces? | army | troops | military ) \\b
      | {hold-down} (?= [^\\w;] ) (?: [^\\w;]++ (?! (?: by | with | from | aid | risk | spending ) \\b ) [\\w'/-]++ ){0,11}? [^\\w;]++ {soldiery}")
    (guard
      "{not-that-army} | {no-limit} | {once-upon-a-time} | \\b (?: exercises? | manoeuvres? | maneuvers ) \\b
      | {hold-down} {near} (?: risk | risks | damage | suffering | tension | violence | cost | range | rate | supply | supplies | aid | assistance | sanctions | deliver\\w+ | flow | poverty | emissions | casualt\\w+ | exercises? | manoeuvres? | borders | boundar\\w+ | time | liability | scope )
      | limits \\s of \\s (?: the \\s )? (?: [\\w-]+ \\s )? (?: oblasts? | provinces? | regions? | republics? | cit(?:y|ies) ) | (?: administrative | city | municipal | oblast | regional | state | speed | time ) \\s (?: limits | borders | boundar\\w+ )
      | (?: exercises? | manoeuvres? ) {near} {hold-down} | {hold-down} \\s on \\s (?: how (?! \\s (?: many | large | big ) ) | where | when ) | \\b in \\s Europe \\b | (?: soldiers | troops ) \\s exchanged | {hold-down} {near} (?: intensity | shelling | fighting | number \\s of \\s (?: attacks | strikes | incidents ) ) | demobili[sz]ed \\s (?: [\\w-]+ \\s )? (?: soldiers | personnel | troops | servicemen | service | men ) | cut(?:s|ting)? \\s off | cut \\s (?: through | short )
      | (?: army | forces | military | troops | soldiers ) {then} (?: has | have | had | ha[sd] \\s been ) {then} (?: shrunk | been | lost | fallen | already )
      | limited \\s to \\s (?: its | their | the ) \\s (?: defen[cs]e | training | protection | mandate ) | limited \\s to \\s (?: training | self-defen[cs]e | advice )
      | \\b (?: replac\\w+ | rotat\\w+ | veterans? | reintegrat\\w+ | train(?:s|ed|ing)? | instructors? | deliver\\w* | suppl(?:y|ies|ied) | pay | salar\\w+ | financ\\w+ | fund(?:s|ed|ing)? | equip ) \\b
      | \\b (?: cross | leave | withdr[ae]w\\w* | pull(?:s|ed|ing)? (?: \\s out | \\s back | back ) | advance | hold(?:s)? \\s fire | cease \\s fire | ceasefire \\s line ) \\b {near} (?: line | limits | positions | from )
      | not {near} (?: more | over | beyond ) {near} (?: hours | days | weeks | km | kilomet\\w+ ) | reductions? \\s (?: of | in ) \\s (?: the \\s )? (?: violence | tension )
      | \\b (?: civil | public | customer | health | secret | emergency | social ) \\s (?: service | services | personnel )")
    (owns denied)
    (example "Kyiv would have to slash its military by half.")
    (counterexample "Kyiv thanks its military for reaching the river by dawn."))
  (clause-pattern (id army-up-to-a-number) (claim caps-forces)
    (needs "force" "army" "military" "troop" "soldier" "service" "personnel" "manpower" "headcount"
      "men" "under arms" "strength" "national guard" "people in uniform")
    (besides "most" "than" "up to" "maximum" "max" "limit" "ceiling" "cap" "bound" "restrict"
      "confin"
      "reduc" "cut" "slim" "shr" "trim" "pared" "pegged" "frozen" "fixed" "down" "lower" "below"
      "under"
      "within" "beyond" "above" "over" "exceed" "surpass" "top" "falls to" "drop" "excess"
      "left with" "allow" "permit" "grant" "content"
      "make do" "makes do" "settle" "held" "kept")
    (expression
      "(?: {soldiery} | \\b standing \\s force ) {within} {bound-above} {few} (?<size> {strength} )
      | {bound-above} \\s (?: [\\w'-]+ \\s ){0,3}? (?<size> {strength} ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: soldiers | troops | men | persons | personnel | servicemen | service \\s?members | people \\s in \\s uniform | (?: men | people ) \\s under \\s arms )
      | \\b (?: no | not | nor | neither | never ) {within} \\b (?: beyond | above | over | in \\s excess \\s of | larger \\s than | bigger \\s than | more \\s than | exceeding | other \\s than ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: force | army | military | forces | strength ) \\s of \\s (?: [\\w'-]+ \\s ){0,2}? (?<size> {strength} )
      | \\b (?: no | not | nor | neither | never ) \\s (?: [\\w'-]+ \\s ){0,3}? {soldiery} \\s (?: exceeding | above | over | beyond | larger \\s than | bigger \\s than | in \\s excess \\s of | of \\s more \\s than ) \\s (?: [\\w'-]+ \\s ){0,2}? (?<size> {strength} )
      | \\b (?: left \\s with | allowed | permitted | granted | restricted \\s to | confined \\s to | content \\s itself \\s with | makes? \\s do \\s with | settles? \\s for ) \\s (?: [\\w'-]+ \\s ){0,5}? (?: army | force | forces | military ) \\s of \\s (?: [\\w'-]+ \\s ){0,2}? (?<size> {strength} )
      | \\b nor {few} {soldiery} {few} (?<size> {strength} ) \\s (?: persons | men | troops | soldiers | personnel )
      | \\b (?: trim | cut | reduc | shrink | slim | pare | slash | lower | bring | tak | whittl | prun )\\w* {few} {strength} {within} \\b to {few} (?<size> {strength} )
      | \\b (?: smaller | leaner | reduced | slimmed-down | scaled-down ) {few} (?: army | armed \\s forces | military | force ) {few} (?<size> {strength} )
      | {soldiery} {within} \\b (?: from ) \\s (?: [\\w-]+ \\s ){0,2}? {strength} {few} \\b to {few} (?<size> {strength} )")
    (guard
      "{not-that-army} | {no-limit} | {once-upon-a-time} | \\b (?: deliver\\w* | suppl(?:y|ies|ied) | train(?:s|ed|ing)? | financ\\w+ | fund(?:s|ed|ing)? | pay(?:s|ing)? | fell | had \\s fallen | grew | (?: has | have | had ) \\s (?: [\\w'-]+ \\s )? (?: shrunk | fallen | dropped | been \\s (?: reduced | cut ) ) | border \\s guards | police\\w* | euros | dollars | household | kilomet\\w+ ) \\b | within \\s the \\s next")
    (owns denied)
    (example "It trims the 900,000 now under arms to 600,000.")
    (counterexample "It moves the army to the north within 72 hours."))
  (clause-pattern (id units-and-arms-counted) (claim caps-forces)
    (needs "tank" "artillery" "gun" "howitzer" "mortar" "vehicle" "plane" "aircraft" "jet"
      "helicopter"
      "warship" "launcher" "brigade" "division" "battalion" "hardware" "equipment")
    (besides "most" "than" "up to" "maxim" "limit" "ceiling" "cap" "bound" "confin" "reduc" "cut"
      "fixed" "above" "over" "exceed" "surpass" "how " "level")
    (expression
      "{kit} {mid} (?: {bound-above} | \\b fixed \\s at | \\b set \\s at ) {near} {tally}
      | \\b (?: not \\s (?: above | over | more \\s than | to \\s exceed ) | no \\s more \\s than | at \\s most | a \\s maximum \\s of | up \\s to \\s a \\s maximum \\s of ) \\s {tally} \\s (?: [\\w-]+ \\s )? {kit}
      | \\b (?: ceilings? | caps? | limits? | limitations? | maxim(?:um|al|a) | upper \\s (?: bounds? | limits? ) | restrictions? ) {few} (?: on | for | of | upon ) {few} {kit}
      | \\b how \\s (?: big | large | many | strong ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: {soldiery} | {kit} ) {few} (?: may | can | could | should | might | is \\s to | are \\s to | will | would | must ) \\b")
    (guard
      "{not-that-army} | {no-limit} | {once-upon-a-time} | {russia} {near} {kit} | \\b (?: deliver\\w* | suppl(?:y|ies|ied) | provid\\w+ | receiv\\w+ | train(?:s|ed|ing)? | donat\\w+ | need(?:s|ed)? | destroyed | zone | strip | belt | export\\w* | foreign ) \\b")
    (owns denied)
    (example "Air force: not above 102 combat planes; helicopters: 35.")
    (counterexample "Two brigades reached the town before the others."))
  (clause-pattern (id size-of-an-army-settled-with-others) (claim caps-forces)
    (needs "size" "number" "strength" "manpower" "parameter" "big" "level" "headcount")
    (besides "army" "force" "military" "troop")
    (expression
      "\\b (?: size | numbers? | numerical \\s strength | strength | manpower | parameters | levels? | composition | headcount ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: of | for ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: {soldiery} ) {mid} \\b (?: agreed \\s (?: with | between | by | among ) | approved \\s by | negotiated | stipulated | prescribed | laid \\s down | specified | determined \\s (?: by | in | with ) | defined \\s (?: by | in | with ) | regulated | (?: fixed | settled ) \\s (?: by | in | between | under ) | set \\s (?: out | by | in | forth ) | subject \\s to (?: \\s \\w+ )? \\s (?: limits | agreement | inspection ) )
      | \\b (?: agree(?:s|d|ment)? | understanding | negotiat(?:e|es|ed|ion|ions) | settle(?:s|d|ment)? | decid(?:e|es|ed) ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: on | upon | about | over ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: size | numbers | strength | parameters | levels ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: of | for ) \\s (?: the \\s )? (?: Ukraine's | Ukrainian | Kyiv's | Kiev's | armed ) (?: \\s own )? \\s (?: armed \\s )? (?: army | forces | military )")
    (guard
      "{not-that-army} | {no-limit} | \\b (?: itself | alone | sovereign\\w* | own \\s decision | by \\s Ukraine \\b | Kyiv \\s decides | Ukraine \\s decides | for \\s Ukraine \\s to | Ukraine's \\s own \\s (?: choice | affair ) )")
    (owns denied)
    (example "The size of Ukraine's army is stipulated in a protocol.")
    (counterexample "The size of Ukraine's army is a matter of pride."))
  (clause-pattern (id no-armed-formations) (claim demilitarizes)
    (needs "formation" "armed units" "military units" "armed forces" "military forces")
    (besides "soil" "territory" "land")
    (expression
      "\\b (?: not | no | never | ban(?: s | ned )? | bar(?: s | red )? | prohibit\\w* | forbid\\w* | unlawful ) {mid} (?: rais(?:e|ed|ing) | creat(?:e|ed|ing|ion) | form(?:ed|ing|ation)? | hav(?:e|ing) | maintain(?:ed|ing)? | set(?:ting)? \\s up ) \\s (?: of \\s )? (?: any \\s | its \\s (?: own \\s )? )? (?: armed | military ) \\s (?: formations | units | forces ) \\s (?: on | in ) \\s (?: its | the \\s country(?:'s) | Ukrain\\w+ ) \\s (?: soil | territory | land )")
    (guard
      "\\b (?: illegal | foreign | third | other | Russian | separatist | private ) \\s (?: [\\w-]+ \\s )? (?: formations | units | forces ) | \\b (?: zone | strip | buffer | belt ) \\b")
    (owns denied)
    (example "It will not be lawful to raise armed formations on its territory.")
    (counterexample "Nobody may raise foreign armed formations on its territory."))
  (clause-pattern (id left-without-arms) (claim demilitarizes)
    (needs "disarm" "demilitari" "military potential"
      "war machine" "military infrastructure")
    (besides "ukr" "kyiv" "kiev" "country" "republic" "its " "state")
    (expression
      "\\b (?: (?: partial | full | complete | total | gradual | verified | general | phased | thorough | substantial | supervised ) \\s )? disarm(?:ament|ing) \\s (?: [\\w'-]+ \\s ){0,2}? (?: of \\s )? (?: the \\s )? (?: {ukraine} | (?: country | republic ) \\b )
      | {ukraine} (?: \\s (?: full | partial | complete | gradual | phased ) )? \\s (?: disarmament | demilitari[sz]ation )
      | {ukraine} {few} \\b (?: disarms | (?: to | must | shall | will | should | would ) \\s (?: [\\w'-]+ \\s )? (?: be \\s )? (?: fully \\s | partially \\s | completely \\s )? (?: disarm(?:ed)? | demilitari[sz](?:e|ed) ) ) \\b
      | \\b demilitari[sz]ation {near} (?: and | , ) {near} denazification | \\b denazification {near} (?: and | , ) {near} demilitari[sz]ation
      | \\b (?: demilitari[sz](?:e|ed|ing) | disarmed ) \\s (?: and \\s [\\w-]+ \\s )? (?: {ukraine} | state | country )
      | \\b (?: dismantl\\w+ | liquidat\\w+ | eliminat\\w+ | destr\\w+ ) \\s (?: [\\w'-]+ \\s ){0,2}? {ukraine} (?: 's )? \\s (?: [\\w'-]+ \\s ){0,2}? (?: war \\s machine | military \\s (?: potential | infrastructure | machine ) )")
    (guard
      "demilitari[sz]\\w+ [, ]+ (?: [\\w-]+ [, ]+ ){0,3}? (?: zone | buffer | strip | area | corridor | line | sector | plant | belt | peninsula | station ) | (?: plant | station | zone | strip | buffer | area | corridor ) {far} demilitari | \\b (?: nuclear | mines? | prisoners? | militias? | illegal | separatist | gangs? ) {near} disarm | disarm\\w+ {near} (?: conference | mines | militias? | separatist | illegal | nuclear ) | nuclear \\s disarmament | {once-upon-a-time} | \\b failed \\b")
    (example "Partial disarmament of Ukraine is the fourth step.")
    (counterexample "The disarmament conference met in Ukraine's capital.")))

(deffacts wider-arsenal-patterns "Weapons of reach, and what takes them away, in either order."
  (clause-term (name reach-arms)
    (expression
      "(?<! nuclear \\s ) (?<! atomic \\s ) \\b (?: (?: offensive | (?: long | longer | medium | intermediate )(?: er )? [- ] range | deep-strike | strike | attack | assault | combat | ballistic | cruise | guided | hypersonic | aeroballistic | surface-to-surface | ground-launched | air-launched | air-to-ground | strategic | heavy | armed | precision | precision-guided | unmanned | self-propelled | thermobaric | far-reaching | home-?built | domestic(?: ally [ -] (?: made | built | produced ) )? ) (?: (?: \\s | , \\s | \\s (?: and | or ) \\s | \\s and/or \\s ) (?: [\\w-]+ ) ){0,3}? \\s
          (?: weapons? | weaponry | arms | armaments? | missiles? | missilery | rockets? | rocketry | munitions? | drones? | UAVs? | vehicles | systems? | artillery | guns? | aircraft | planes | bombers? | jets | helicopters? | capabilit(?:y|ies) | means | assets | arsenals? | hardware | potential )
        | (?: long-range | offensive ) \\s? (?= , | and | or | / )
        | missiles? (?! \\s (?: defen[cs]e | attack | attacks | strikes? | shield | launch | threat ) ) | missile \\s (?: technolog(?:y|ies) | systems? | programmes? | programs? | forces? | production ) | missilery | rockets | submarines | bombers | kamikaze \\s drones | ATACMS | Storm \\s Shadows? | SCALP | Taurus | HIMARS | Tomahawks? | JASSMs? | F-16s? | Flamingos? | Neptunes?
        | (?: weapons? (?: \\s systems? )? | weaponry | arms | armaments? | rockets? | munitions? | drones? | UAVs? | systems? | artillery | guns? | howitzers | aircraft | planes | vehicles | vessels ) {near} (?: able \\s to | capable \\s of | that \\s (?: can | could | may | might | would | are \\s able \\s to ) | (?: with \\s )? which \\s (?: (?: it | they | {ukraine} | the \\s army ) \\s )? (?: can | could | may | might ) | that | which | able | (?: can | could ) ) \\s (?: [\\w'-]+ \\s )? (?: reach | hit | hitt | strik | strike | attack | fly | fir | fire | carry | target | threaten | travel )(?: ing | es )?
        | (?: weapons? (?: \\s systems? )? | weaponry | arms | armaments? | rockets? | munitions? | drones? | UAVs? | systems? | artillery | guns? | howitzers | vehicles | aircraft ) {near} (?: of | with | having | whose ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: range | reach | radius | offensive | endurance )
        | (?: weapons? | arms | rockets? | drones? | guns? | systems? ) \\s (?: firing | flying | that \\s (?: fire | fly | reach ) ) \\s (?: farther | further | more | beyond )
        | (?: anything | nothing ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: that | which | able | capable ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: reach | strike | striking | hit | hitting | threaten | attack )(?: ing | es | s )? | (?: missile | rocket | attack \\s drone ) \\s (?: programmes? | programs? | industry | development | building ) | (?: means | capacity | abilit(?:y|ies) | capabilit(?:y|ies) | wherewithal ) \\s (?: to | of ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: strike | striking | hit | hitting | reach | reaching | attack | attacking ) | (?: weapons | arms | means ) \\s of \\s (?: attack | offen[cs]e | aggression | long \\s range ) | (?: long-range | deep ) \\s (?: fires | strikes? ) ) \\b"))
  (clause-term (name take-away)
    (expression
      "\\b (?: ban(?:s|ned|ning)? | prohibit(?:s|ed|ing|ion|ions)? | forbid(?:s|den|ding)? | bar(?:s|red|ring)? (?! \\s of ) | debar(?:s|red)? | outlaw(?:s|ed|ing)? | exclu(?:de|des|ded|ding|sion) | rul(?:e|es|ed|ing) \\s out | preclud(?:e|es|ed|ing) | depriv(?:e|es|ed|ing) | stripp?(?:s|ed|ing) | prevent(?:s|ed|ing)? | den(?:y|ies|ied) | renounc(?:e|es|ed|ing) | renunciation | forgo(?:es|ing|ne)? | forego(?:es|ing)? | forswear(?:s|ing)? | forsworn | eschew(?:s|ed|ing)? | giv(?:e|es|en|ing) \\s (?: up | away ) | relinquish(?:es|ed|ing|ment)? | surrender(?:s|ed|ing)? (?! \\s (?: of \\s )? {land} ) | hand(?:s|ed|ing)? \\s (?: over | in | back ) | part(?:s|ing)? \\s with | do(?:es|ing)? \\s without | dispens(?:e|es|ing) \\s with | get(?:s|ting)? \\s rid \\s of | rid \\s itself | scrap(?:s|ped|ping)? | destroy(?:s|ed|ing)? | destruction | dismantl(?:e|es|ed|ing|ement) | decommission(?:s|ed|ing)? | eliminat(?:e|es|ed|ing|ion) | liquidat(?:e|es|ed|ing|ion) | phas(?:e|es|ed|ing) \\s out | abandon(?:s|ed|ing|ment)? | relinquished | waiv(?:e|es|ed|ing|er) | withh[eo]ld(?:s|ing)? | out \\s of \\s (?: Ukrainian | Ukraine's | Kyiv's | its ) \\s (?: hands | reach ) | withdraws? | withdrawn | withdrawal | non-(?: possession | acquisition | production | deployment \\s by \\s Ukraine | use \\s of ) | moratorium | (?: ceas(?:e|es|ed|ing) | cessation | stop(?:s|ped|ping)? | halt(?:s|ed|ing)? | end(?:s|ed|ing)? | discontinu(?:e|es|ed|ing) | suspend(?:s|ed|ing)? | shut(?:s|ting)? \\s down | clos(?:e|es|ed|ing|ure) (?: \\s of | \\s down )? ) (?= {near} (?: programmes? | programs? | production | manufactur\\w+ | making | building | development | developing | producing | assembl\\w+ | work | plants? | deliver\\w+ | suppl\\w+ | purchas\\w+ | acquir\\w+ | acquisition ) ) | refrain(?:s|ing)? \\s from | abstain(?:s|ing)? \\s from | desist(?:s|ing)? \\s from | off-?limits | taboo | (?: is | are ) \\s out \\b | impermissib\\w+ | inadmissib\\w+
      | (?: not | never | cannot | nor | neither | no \\s longer ) (?: \\s [\\w'-]+ ){0,3}? \\s (?: possess(?:es|ed)? | own(?:s|ed)? | hold | held | have | has | keep | kept | retain(?:ed)? | maintain(?:ed)? | acquir(?:e|ed) | obtain(?:ed)? | receiv(?:e|ed) | buy | bought | purchas(?:e|ed) | import(?:ed)? | build | built | mak(?:e|ing) | made | manufactur(?:e|ed) | produc(?:e|ed) | develop(?:ed)? | test(?:ed)? | field(?:ed)? | deploy(?:ed)? | station(?:ed)? | procur(?:e|ed) | equip(?:ped)? | arm(?:ed)? | allow(?:ed)? | permit(?:ted)? | entitled | authori[sz]ed | be \\s (?: among | left | supplied | in ) | accept | stockpile | experiment | allowed )
      | (?: ha(?:s|ve) | possess(?:es)? | own(?:s)? | hold(?:s)? | keep(?:s)? | field(?:s)? | retain(?:s)? ) \\s no | (?: no \\s longer | never ) (?: \\s [\\w'-]+ ){0,2}? \\s (?: furnish | suppl(?:y|ied) | provid(?:e|ed) | deliver(?:ed)? | s[eo](?:ll|ld) | transfer(?:red)? | sen[dt] | giv(?:e|en) )
      | (?: is | are | be | being | remain ) \\s (?: closed | shut | ended | halted | stopped | terminated | suspended | discontinued | wound \\s up | denied ) | (?: agree | undertake | pledge | promise | commit )(?: s | d )? (?: \\s themselves | \\s itself )? \\s not \\s to \\s (?: supply | hand | transfer | deliver | provide | sell | give | send | furnish ) | beyond \\s use
      | none (?: \\s for )? | mothball\\w* | shelv(?:e|es|ed|ing) | abolish\\w* | abolition | unlawful | illegal | self-denying | remov(?:e|es|ed|ing|al) | sign(?:s|ed|ing)? \\s away | turn(?:s|ed|ing)? \\s (?: over | in ) | (?: be | being ) \\s without | (?: free | devoid | rid ) \\s of | los(?:e|es|ing) \\s (?: its | all | any | the ) | lock \\s and \\s key | impound\\w* | (?: sent | shipped | given | flown | taken ) \\s (?: back | home | away | out )
      | return(?:s|ed|ing)? (?= {few} (?: donors? | suppliers? | owners? | manufacturers? | West | givers? | senders? ) ) | leav(?:e|es|ing) \\s (?: the \\s )? (?: Ukrain\\w+ | service | inventor\\w+ | country | its ) | (?: taken | put ) \\s out \\s of \\s service | (?: must | ha(?:s|ve) \\s to ) \\s go (?= \\s*+ (?: [,;.] | \\Z ) ) | dis-?possess\\w* ) \\b"))
  (clause-term (name rein-in)
    (expression
      "\\b (?: limit(?:s|ed|ing|ation|ations)? | cap(?:s|ped|ping)? | ceilings? | restrict(?:s|ed|ing|ion|ions)? (?! \\s on \\s (?: the \\s )? use ) | curb(?:s|ed|ing)? | curtail(?:s|ed|ing|ment)? | constrain(?:s|ed|ing)? | constraints? | reduc(?:e|es|ed|ing|tion) | capped | confin(?:e|es|ed|ing) | bounds | thresholds? | maximum | (?: not | nor | never ) {near} (?: exceed | surpass | go \\s beyond | be \\s (?: above | over | more \\s than | greater \\s than ) ) | no \\s (?: more | greater | longer | further | farther ) \\s than ) \\b"))
  (clause-term (name not-those-arms)
    (expression
      "\\b (?: nuclear | atomic ) (?: \\s | -armed \\s ) (?: weapons? | arms | missiles? | warheads? | deterren\\w+ ) (?! \\s (?: or | and | , ) ) | \\b (?: captured | unexploded | fragments? | debris | remnants | wreckage | mines ) \\b | (?: has | have | had ) \\s (?: [\\w'-]+ \\s )? (?: destroyed | shot | intercepted | downed | eliminated | handed | given ) | (?: missiles? | rockets? | drones? ) \\s (?: has | have | had ) \\s | \\b (?: the | two ) \\s (?: sides | parties | armies ) \\s (?: give | withdraw | pull | stop | cease | end | halt | refrain | renounce )
      | \\b (?: United \\s States \\s and \\s Russia | Washington \\s and \\s Moscow | Moscow \\s and \\s Washington | Russia \\s and \\s the \\s United \\s States ) \\b
      | {nato} \\s (?: will | shall | must | would | should | undertakes? | agrees? | does | do ) \\b | \\b (?: with \\s which \\s (?: the \\s )? (?: Ukrain\\w+ | Kyiv ) | governments \\s [^;]{0,60}? \\b hand \\s over ) \\b | \\b chemical \\b | \\b biological \\b | \\b landmines? | \\b convention \\s on \\s cluster \\b
      | \\b (?: Iran(?:ian)? | North \\s Korea(?:n)? | DPRK | China | Chinese | Belarus(?:ian)? ) \\b
      | {russia} (?: n | 's )? \\s (?: [\\w'-]+ \\s ){0,4}? (?: missiles? | drones? | systems? | weapons? | bombers? | Fleet | strikes? | attacks? | rockets? | aircraft | submarines )
      | {russia} \\s (?: will | shall | must | would | should | has \\s to | to | ceases? | stops? | withdraws? | removes? | pulls? | halts? ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: withdraw | stop | cease | not | deploy | remove | end | halt | keep | pull | refrain | give | limit | cut | destroy | attack\\w* | firing | fir\\w+ )
      | (?: lift | remov | eas | end | relax | abolish | drop | overcom )\\w* \\s (?: [\\w'-]+ \\s ){0,4}? (?: ban | bans | limits? | restrictions? | prohibition | curbs? | caps? )
      | (?: ban | limits? | restrictions? | prohibition | curbs? ) {mid} (?: lifted | removed | dropped | eased | relaxed | ended )
      | \\b (?: no | without | any | free \\s (?: of | from ) | not \\s set (?: \\s any )? | set \\s no ) \\s (?: [\\w-]+ \\s ){0,3}? (?: restrict\\w* | limit\\w* | cap | caps | ban | bans | prohibition | constraint | ceiling )s? \\b
      | (?: intercept | shoot | shot | shooting | defend | defen[cs]e | protect\\w* | warn\\w* ) \\s (?: \\w+ \\s ){0,2}? (?: down | against | from ) \\b
      | (?: missile | drone | rocket ) s? \\s (?: and \\s \\w+ \\s )? (?: attack | strike | barrage | salvo | threat )s? | strikes? \\s (?: on | against ) \\s | \\b (?: fir(?:e|es|ed|ing) | launch(?:es|ed|ing)? ) \\s (?: of \\s | any \\s | its \\s )? (?: missiles | rockets | drones )
      | \\b (?: both | each | either ) \\s (?: sides? | part(?:y|ies) | arm(?:y|ies) | other ) \\b | \\b mutual | \\b neither \\s (?: side | party ) | \\b parties \\s (?: shall | will ) \\s
      | \\b (?: strip | belt | corridor | buffer | line \\s of \\s contact | contact \\s line | civilians | police | museum | (?<! beyond \\s the \\s ) (?<! beyond \\s the \\s border \\s ) zone ) \\b
      | \\b (?: foreign | Western | NATO | American | alli(?:ed|ance) | US | U\\.S\\. | third [- ] countr\\w+ ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: missiles? | systems? | weapons? ) {mid} (?: station | deploy | plac | host | base )\\w* | (?: station | deploy | plac | host | bas )\\w* \\s (?: [\\w'-]+ \\s ){0,3}? (?: foreign | Western | NATO | American | US | U\\.S\\. )
      | \\s of \\s (?: other | foreign ) \\s (?: members | states | countries | powers ) | (?: use | usage | employment ) \\s of \\s (?: [\\w'-]+ \\s ){0,4}? (?: weapons? | missiles? | drones? | systems? ) | \\b (?: insufficient | shortage | lack\\w* | run(?:s|ning)? \\s (?: low | out ) )"))
  (clause-term (name arms-kept)
    (expression
      "{not-those-arms} | {once-upon-a-time} | \\b (?: deliver(?:s|ed|ing)? | receive[sd]? | will \\s supply | suppl(?:ied|ies) \\s with | provided? \\s with | jointly | co-?produc\\w+ | donat\\w+ ) \\b (?! [^;]{0,60} \\b (?: cease|stop|halt|end) ) (?<! not \\s receive ) (?<! not \\s be \\s delivered )
      | \\b (?: gave | handed ) \\s (?: up | over ) | accession | broader \\s discussion | may \\s be \\s discussed | \\b exchang\\w+ \\s of \\s prisoners | \\b may \\s only \\s be \\s used | (?: withdraw\\w* | pull\\w* ) {few} heavy | heavy {near} {few} (?: withdrawn | pulled )"))
  (clause-pattern (id reach-taken-away) (claim bans-weapons)
    (needs "weapon" "arms" "armament" "missile" "rocket" "munition" "drone" "uav" "unmanned"
      "system"
      "artillery" "guns" "aircraft" "plane" "bomber" "jets" "submarine" "atacms" "storm shadow"
      "scalp"
      "taurus" "himars" "tomahawk" "jassm" "f-16" "capabilit" "capacit" "abilit" "nothing"
      "anything" "fires"
      "strikes" "means" "flamingo" "neptune"
      "arsenal")
    (besides "ban" "prohib" "forbid" "bar" "outlaw" "exclu" "rul" "preclud" "depriv" "strip"
      "prevent"
      "deny" "denie" "renounc" "renunc" "forgo" "forego" "forswear" "forsworn" "eschew" "giv"
      "relinquish" "surrender" "hand"
      "part" "withh" "do without" "does without" "dispens" "rid" "scrap" "destr" "dismantl"
      "decommission"
      "eliminat" "liquidat" "phas" "abandon" "waiv" "withdraw" "non-" "moratorium" "ceas"
      "cessation"
      "stop" "halt" "end" "discontinu" "suspend" "shut" "clos" "refrain" "abstain" "desist" "off"
      "taboo" "inadmiss" "impermiss"
      "none" "mothball" "shelv" "abolish" "abolition" "lawful" "illegal" "denying" "remov" "sign"
      "turn" "back" "lock" "beyond use" "wound" "terminat" "home" "away" "impound" "return" "leav"
      "los" "free" "devoid" "taken"
      "no " "not" "never" "cannot" "nor" "neither")
    (expression
      "{reach-arms} \\s? [:-] \\s (?: none | no \\b | nil | banned | prohibited | forbidden ) | {take-away} {within} {reach-arms}
      | (?: \\A | [.;:,(] \\s | \\b and \\s | \\b with \\s | \\b be \\s | \\b have \\s ) no (?: t \\s any )? \\s (?: [\\w'-]+ \\s ){0,3}? {reach-arms}
      | \\b nothing \\s (?: [\\w'-]+ \\s ){0,2}? (?: that | which | able | capable ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: reach | strik | hit | fl(?:y|ies) | fir )\\w*
      | \\b (?: (?<= [\\w,] \\s ) without \\s (?: any \\s | its \\s )? | but \\s not \\s | not \\s ) {reach-arms}
      | \\b (?: deliver(?:y|ies) | supply | supplies | transfers? | provision | sales? | shipments? | purchases? | acquisition | import | production ) {few} {reach-arms} {within} \\b (?: ceas\\w+ | stop\\w* | halt\\w* | ends? | ended | discontinu\\w+ | terminat\\w+ | cancel\\w* )")
    (guard "{arms-kept}")
    (owns denied rejected)
    (example "Kyiv renounces all strike systems, whether imported or of its own making.")
    (counterexample
      "Russia shall stop the firing of missiles at cities."))
  (clause-pattern (id reach-given-up) (claim bans-weapons)
    (needs "weapon" "arms" "armament" "missile" "rocket" "munition" "drone" "uav" "unmanned"
      "system"
      "artillery" "guns" "aircraft" "plane" "bomber" "jets" "submarine" "atacms" "storm shadow"
      "scalp"
      "taurus" "himars" "tomahawk" "jassm" "f-16" "capabilit" "capacit" "abilit" "nothing"
      "anything" "fires"
      "strikes" "means" "flamingo" "neptune"
      "arsenal")
    (besides "ban" "prohib" "forbid" "bar" "outlaw" "exclu" "rul" "preclud" "depriv" "strip"
      "prevent"
      "deny" "denie" "renounc" "renunc" "forgo" "forego" "forswear" "forsworn" "eschew" "giv"
      "relinquish" "surrender" "hand"
      "part" "withh" "do without" "does without" "dispens" "rid" "scrap" "destr" "dismantl"
      "decommission"
      "eliminat" "liquidat" "phas" "abandon" "waiv" "withdraw" "non-" "moratorium" "ceas"
      "cessation"
      "stop" "halt" "end" "discontinu" "suspend" "shut" "clos" "refrain" "abstain" "desist" "off"
      "taboo" "inadmiss" "impermiss"
      "none" "mothball" "shelv" "abolish" "abolition" "lawful" "illegal" "denying" "remov" "sign"
      "turn" "back" "lock" "beyond use" "wound" "terminat" "home" "away" "impound" "return" "leav"
      "los" "free" "devoid" "taken"
      "no " "not" "never" "cannot" "nor" "neither")
    (expression "{reach-arms} {within} {take-away}")
    (guard "{arms-kept}")
    (owns denied rejected)
    (example "Its long-range missiles are scrapped.")
    (counterexample "Russia shall stop the firing of missiles at cities, it ends."))
  (clause-pattern (id reach-reined-in) (claim bans-weapons)
    (needs "weapon" "arms" "armament" "missile" "rocket" "munition" "drone" "uav" "unmanned"
      "system")
    (besides "limit" "cap" "ceiling" "restrict" "curb" "curtail" "constrain" "reduc" "confin"
      "bound"
      "threshold" "maximum" "exceed" "surpass" "beyond" "more than" "than")
    (expression
      "{rein-in} {few} (?: range | reach | radius | flight \\s distance ) {few} (?: missiles? | rockets? | drones? | weapons? | systems? | munitions? | UAVs? | arms )
      | (?: range | reach ) \\s (?: caps? | limits? | ceilings? | restrictions? | limitations? ) {few} (?: missiles? | rockets? | drones? | weapons? | systems? )
      | (?: range | reach | radius ) {few} (?: missiles? | rockets? | drones? | weapons? | systems? | munitions? | UAVs? ) {within} {rein-in}
      | (?: missiles? | rockets? | drones? | weapons? | systems? | munitions? | UAVs? ) {few} (?: range | reach | radius ) {few} {rein-in}
      | {rein-in} {few} {reach-arms} | {reach-arms} {few} {rein-in}
      | (?: missiles? | rockets? | drones? ) {near} {rein-in} {near} (?<size> \\d+ ) \\W* (?<unit> kilomet(?:er|re)s? | km | miles? ) \\b")
    (guard
      "{not-those-arms} | {once-upon-a-time} | \\b (?: arms \\s control | in \\s Europe ) \\b | \\b (?: deliver(?:s|ed|y)? | suppl(?:y|ies|ied) | provid\\w+ | receiv\\w+ | accession | broader \\s discussion | may \\s be \\s discussed | reduc\\w+ \\s the \\s (?: risk | threat | damage ) ) \\b | limit(?:s|ed|ing) \\s the \\s (?: damage | risk | effect )")
    (owns denied)
    (example "Limits on the reach of Ukrainian missiles are indispensable.")
    (counterexample "Limits on the length of speeches are indispensable."))
  (clause-pattern (id arms-of-which-kinds) (claim bans-weapons)
    (needs "weapon" "arms" "armament" "weaponry" "arsenal")
    (besides "may" "allow" "permit" "could" "defensive" "kind" "type" "sort" "categor" "list"
      "prohibit"
      "forbid" "ban" "exclu")
    (expression
      "\\b (?: only | solely | exclusively | merely | nothing \\s (?: but | beyond | more \\s than ) | no \\s (?: weapons | arms ) \\s (?: other \\s than | except | but ) | confin\\w+ \\s to | limited \\s to | restricted \\s to ) {few} (?: defensive | defen[cs]e ) {few} (?: arms | weapons? | weaponry | armaments? | systems? | character | nature | kind | purposes? )?
      | \\b (?: arms | weapons? | weaponry | armaments? | arsenal ) \\s (?: of \\s )? (?: an? \\s )? (?: [\\w-]+ \\s )? defensive (?: \\s (?: nature | character | kind | type ) )? {few} (?: only | alone | exclusively )
      | \\b defensive \\s (?: arms | weapons? | weaponry | armaments? | systems? ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: only | alone | exclusively )
      | \\b (?: only | solely ) \\s (?: arms | weapons? | weaponry | armaments? ) \\s (?: of \\s )? (?: an? \\s )? (?: purely \\s )? defensive
      | \\b (?: kinds? | types? | sorts? | categor(?:y|ies) | classes | lists? ) \\s of \\s (?: the \\s )? (?: [\\w-]+ \\s )? (?: arms | weapons? | weaponry | armaments? ) {few} (?: {ukraine} | it | the \\s (?: country | army | republic ) ) \\s (?: [\\w'-]+ \\s )? (?: may | can | could | must | shall | will | is | would ) \\s (?: [\\w'-]+ \\s )? (?: not | never | only | keep | hold | have | possess | retain | be \\s (?: allowed | permitted | forbidden | denied ) | allowed | permitted | forbidden | barred )
      | \\b (?: forbidden | prohibited | banned | proscribed | excluded | restricted ) \\s (?: kinds | types | sorts | categories | classes | weapons | arms | weaponry | armaments )")
    (guard
      "{not-those-arms} | {once-upon-a-time} | deliver\\w* | not \\s (?: only | just ) | {russia} (?: n )? {near} (?: shall | must | will ) | not \\s deter | since \\s purely | would \\s not")
    (owns denied rejected)
    (example "Only arms of a defensive nature will be allowed to it.")
    (counterexample "Only the arms of the town hang above the door.")))

(deffacts wider-government-patterns "Another government, in either order."
  (clause-term (name rulers)
    (expression
      "\\b (?: governments? | leadership | leaders? | presidents? (?! \\s (?: Trump | Putin | Macron | Biden | Xi | Erdogan ) ) | head \\s of \\s (?: state | government | the \\s (?: Kyiv | Kiev ) \\s (?: regime | authorities ) ) | authorities | regime (?! \\s of \\s (?: sanctions | inspections ) ) | junta | clique | rulers? | ruling \\s (?: class | elite | circles | party ) | administration | executive | cabinet | parliament | (?: Verkhovna \\s )? Rada | Zelensk[a-z]+ | incumbents? | (?: those | people | men ) \\s (?: (?: now | currently | presently ) \\s )? (?: ruling | governing ) | those \\s (?: now \\s )? in \\s (?: power | office | charge ) | constitutional \\s (?: authority | bod(?:y|ies) | organs? ) | (?: people | men | figures | politicians | persons ) \\s (?: now \\s )? in \\s (?: power | office | charge ) | powers \\s that \\s be | political \\s (?: order | system | leadership | class ) | state \\s (?: power | structure | apparatus | system ) | officials | (?: current | present | ruling | Kyiv | Kiev ) \\s team | politicians | office-?holders | top \\s (?: echelon | brass ) | system \\s of \\s power ) \\b"))
  (clause-term (name unseat)
    (expression
      "\\b (?: replac(?:e|es|ed|ing|ement|ements) | remov(?:e|es|ed|ing|al) | oust(?:s|ed|ing|er)? | depos(?:e|es|ed|ing|ition) | dismiss(?:es|ed|ing|al)? | toppl(?:e|es|ed|ing) | overthr(?:ow|ows|own|owing) | unseat(?:s|ed|ing)? | supplant(?:s|ed|ing)? | supersed(?:e|es|ed|ing) | (?: step | steps | stepped | stepping | stand | stands | standing ) \\s (?: down | aside ) | resign(?:s|ed|ing|ation|ations)? | abdicat(?:e|es|ed|ion) | (?: leave | leaves | leaving | vacate | vacates | quit | quits ) \\s (?: his \\s | her \\s | the \\s | its \\s | their \\s )? (?: office | post | power | posts | stage | scene | presidency ) | departure | exit | (?: mak(?:e|es|ing) | giv(?:e|es|ing) ) \\s way | gives? \\s up \\s (?: power | office ) | (?: hand(?:s|ed|ing)? (?: \\s over | ing-over )? | handover | handing \\s over | surrender(?:s|ed|ing)? | transfer(?:s|red|ring)? | relinquish(?:es|ed|ing)? | la(?:y|ys|id|ying) \\s down | cede[sd]? | yield(?:s|ed|ing)? | assum(?:e|es|ed|ing|ption) | seiz(?:e|es|ed|ing) | tak(?:e|es|ing|en) ) \\s (?: of \\s )? (?: its \\s | his \\s | their \\s | all \\s | the \\s | over \\s | state \\s )* (?: power | powers | reins | mandate ) \\b (?! \\s (?: cuts? | plants? | stations? | supply | grid | lines? ) ) | tak(?:e|es|ing) \\s (?: the \\s place \\s of | over \\s from ) | (?: eliminat | liquidat | eradicat )\\w+ (?= \\s (?: of \\s )? (?: the \\s | this \\s ) (?: [\\w-]+ \\s ){0,2} (?: regime | junta | clique | government | leadership ) ) | bow(?:s|ing)? \\s out | retires? (?: \\s from ) | evict\\w* | (?: end | ends | fall | demise ) \\s of (?= \\s the \\s (?: [\\w'-]+ \\s ){0,2} (?: regime | government | junta | clique | rule ) )
      | dismantl(?:e|es|ed|ing|ement) | dissol(?:ve|ves|ved|ving|ution) | abolish(?:es|ed|ing)? | purg(?:e|es|ed|ing) | lustrat\\w+ | (?: barred | banned | excluded | disqualified | debarred ) (?= [^;]{0,40} (?: office | power | life | elections? | standing | posts? | government | public ) ) | take \\s no \\s part | (?: must | should | would | ha(?:s|ve) \\s to | needs? \\s to | is \\s to | are \\s to ) \\s (?: first \\s )? (?: go | be \\s gone | leave (?= \\s*+ (?: [;,.] | \\Z | (?: and | before | by | first | office | power | once | after | upon | when | so | his | her ) \\b ) ) | disappear ) | reconstitut(?:e|ed|ing|ion) | chang(?:e|es|ed|ing) \\s of \\s (?: government | leadership | power | president | guard | regime ) | swept \\s away | driven \\s (?: out | from ) | out \\s of \\s (?: office | power ) | power \\s into \\s its \\s own \\s hands ) \\b"))
  (clause-term (name unseated)
    (expression
      "\\b (?: (?: step | steps | stepping | stand | stands | standing ) \\s (?: down | aside ) | resign(?:s|ed|ing|ation|ations)? | abdicat(?:e|es|ion) | bow(?:s|ing)? \\s out | retires? \\s from | (?: leave | leaves | leaving | vacate | vacates | quit | quits ) \\s (?: his \\s | her \\s | the \\s | its \\s | their \\s )? (?: office | post | power | posts | stage | scene | presidency | political ) | departure | depart(?:s|ed)? (?= \\s*+ (?: [,;.] | \\Z | from \\s (?: office | power ) | and | once | when | before ) ) | exit | (?: not | no \\s longer | never ) \\s (?: stay | remain | continue | cling | be ) \\s (?: on \\s )? (?: in | to ) \\s (?: power | office | his \\s post ) | (?: transfers? | hands? \\s over | passes | delegates? ) \\s (?: his | her ) \\s (?: duties | functions | office | powers ) | (?: mak(?:e|es|ing) | giv(?:e|es|ing) ) \\s way | gives? \\s up \\s (?: power | office )
      | (?: hand(?:s|ing)? (?: \\s over )? | surrender(?:s|ing)? | transfer(?:s|ring)? | relinquish(?:es|ing)? | la(?:y|ys|ying) \\s down | cedes? | yield(?:s|ing)? ) \\s (?: its \\s | his \\s | their \\s | all \\s | the \\s | over \\s | state \\s )* (?: power | powers | reins | mandate ) \\b (?! \\s (?: cuts? | plants? | stations? | supply | grid | lines? ) ) | power \\s into \\s its \\s own \\s hands
      | replaced | succeeded | (?: removed | ousted | deposed | dismissed | toppled | overthrown | unseated | dissolved | abolished ) (?! \\s (?: the | an? | its | his | all | this ) \\s ) | supplanted | superseded | dismantled | dissolves \\s itself | purged | evicted | eliminated | liquidated | eradicated | reconstituted | renewed \\s from | swept \\s away | driven \\s (?: out | from ) | out \\s of \\s (?: office | power ) | brought \\s to \\s trial | be \\s changed
      | replacement | removal | ouster | dismissal | dissolution | deposition
      | (?: barred | banned | excluded | disqualified | debarred ) (?= [^;]{0,40} (?: office | power | life | elections? | standing | posts? | government | public ) ) | take \\s no \\s part | (?: must | should | would | ha(?:s|ve) \\s to | needs? \\s to | is \\s to | are \\s to ) \\s (?: first \\s )? (?: go | be \\s gone | disappear | leave (?= \\s*+ (?: [;,.] | \\Z | (?: and | before | by | first | office | power | once | after | upon | when | so | his | her ) \\b ) ) ) ) \\b"))
  (clause-term (name stopgap)
    (expression
      "\\b (?: transitional | interim | provisional | temporary | caretaker | external | international | UN | U\\.N\\. | United \\s Nations | foreign | outside | trusteeship | stopgap | technocratic | peace | unity | Moscow-friendly | pro-Russian | friendly | loyal | compliant | puppet | acceptable | reconstituted | lawfully \\s (?: chosen | elected ) | legitimately \\s elected | capable )"))
  (clause-term (name not-that-government)
    (expression
      "\\b (?: Trump | Biden | Putin | American | Assad | Yanukovych | Lukashenko | Washington )(?: 's )? \\s (?: [\\w-]+ \\s )? (?: administration | government | presidency | regime | leadership | cabinet | has | had | leaves? | left | resign\\w* ) | (?: administration | government | president | leadership | change ) \\s (?: in | of ) \\s (?: Washington | the \\s United \\s States )
      | {russia} (?: n | 's )? \\s (?: [\\w-]+ \\s )? (?: leadership | leaders? | government | president | regime | authorities | occupation | administration )
      | \\b (?: in | of ) \\s (?: Moscow | the \\s Kremlin | Russia ) \\b
      | \\b (?: self-government | local \\s government | local \\s authorities | sanctions \\s regime | visa \\s regime | ceasefire \\s regime | regime \\s of \\s (?: silence | inspection ) | (?: visa | customs | legal | sanctions | inspection | verification | price | tax | trade | border | control | export | licensing ) \\s regimes? | interim \\s (?: agreement | order | law | deal ) | plant | power \\s station | zone | mayor | embass(?:y|ies) )
      | (?: occupied | annexed | liberated | temporarily ) \\s (?: [\\w-]+ \\s )? (?: districts? | territor\\w+ | areas? | regions? | provinces? | Crimea | Donbas ) | \\b (?: Donetsk | Luhansk | Donbas | Crimea | Kherson | Zaporizhzhia ) \\b
      | \\b (?: sovereign \\s right | own \\s choice | freely \\s (?: choose | chosen | elect ) | free \\s choice | not \\s (?: interfere | seek | meddle ) | non-interference | without \\s (?: outside | foreign ) \\s (?: pressure | interference ) )
      | \\b (?: sought | tried | attempted | attempts? | hoped | failed | plot(?:s|ted)? | plan(?:s|ned)? \\s to \\s (?: topple | overthrow ) | aimed | wanted ) \\s (?: [^\\s]+ \\s ){0,6}? (?: topple | overthrow | replace | remove | install | oust | change )
      | in \\s accordance \\s with \\s the \\s (?: Constitution | laws? ) | \\b (?: offered | prepared | ready | willing ) \\s to \\s (?: step | stand | resign | leave | go \\b ) | \\b sanctions \\b {near} (?: remov | replac | change ) | (?: remov | replac )\\w* {near} (?: mines | debris | sanctions | troops | ambassador )"))
  (clause-pattern (id rulers-unseated) (claim changes-government)
    (needs "government" "leader" "president" "head of" "authorit" "regime" "junta" "clique" "ruler"
      "ruling"
      "administration" "executive" "cabinet" "parliament" "rada" "zelensk" "incumbent" "in power"
      "in office"
      "in charge" "political" "state power" "state structure" "state apparatus" "powers that be"
      "official"
      " team" "politician" "at the top" "system of power" "office-holder" "power")
    (besides "ukr" "kyiv" "kiev" "zelensk" "rada" "incumbent" "maidan" "coup" "present president"
      "current president" "sitting president" "present head" "current head" "present leader"
      "current leader")
    (expression
      "{rulers} {within} {unseated} | {unseat} [^\\w;,]++ (?: [\\w'-]++ [^\\w;,]++ ){0,6}? {rulers}
      | \\b change \\s (?: at \\s the \\s top | of \\s guard | of \\s the \\s guard ) {few} {ukraine}
      | \\b (?: freed | free | freeing | liberat(?:e|ed|ing|ion) | rid | deliver(?:ed)? ) \\s (?: from | of ) \\s the \\s (?: [\\w'-]+ \\s ){0,2}? (?: regime | junta | clique | government | rulers )
      | \\b Zelensk[a-z]+ \\s (?: [\\w-]+ \\s ){0,2}? (?: goes | out | leaves | quits | exits | departs ) (?! \\s (?: to | for | on | into | back | the ) \\b )
      | \\b (?: incumbent | president ) (?:'s) \\s (?: departure | removal | resignation | exit | replacement | ouster )
      | \\b (?: army | armed \\s forces | officers | generals | military | commanders ) {within} \\b (?: tak(?:e|es|ing) | seiz(?:e|es|ing) | assum(?:e|es|ing) ) \\s (?: over \\s )? (?: the \\s | state \\s )? (?: power | government | reins )
      | \\b (?: hand(?:s|ing|ed|over)? (?: [ -] over )? | transfer(?:s|red|ring)? | change | chang(?:es|ing) | surrender | pass(?:es|ed|ing)? ) \\s (?: of \\s )? (?: the \\s | state \\s | all \\s )? power \\s (?: in | over | at ) \\s (?: the \\s \\w+ \\s of \\s )? {ukraine}
      | \\b power \\s (?: in | over ) \\s {ukraine} {few} \\b (?: handed | transferred | passed | pass(?:es)? | transfer | taken )")
    (guard
      "{not-that-government} | {once-upon-a-time} | \\b (?: after | following | upon ) \\s (?: the \\s )? (?: regular | scheduled ) \\s elections | {unseat} {near} corrupt | {unseat} {near} (?: troops | mines | sanctions | restrictions | obstacles | barriers | weapons | clause )
      | (?: ambassador | envoy | minister \\s of | general | commander | judge ) {near} {unseat} | (?: regular | constitutional | peaceful | democratic ) \\s (?: transfer | change ) | voted? \\s out | Ukrainians? \\s alone | ballot \\s box | powers \\s to \\s (?: the \\s )? (?: [\\w-]+ \\s )? (?: regions? | communit\\w+ | provinces? | municipal\\w+ ) | by \\s Ukrainian \\s voters")
    (owns denied)
    (example "Zelensky steps aside on signature.")
    (counterexample "The government of Ukraine removed the mines on its side of the river."))
  (clause-pattern (id rulers-for-a-time) (claim changes-government)
    (needs "government" "administration" "governance" "cabinet" "authorit" "trusteeship" "rule"
      "leadership" "management"
      "council" "leader" "in charge" "in power" "in office" "head of" "install" "control"
      "protectorate" "tutelage" "president" "regime")
    (besides "ukr" "kyiv" "kiev" "zelensk")
    (expression
      "{stopgap} \\s (?: [\\w'-]+ [\\s,]+ ){0,2}? (?: government | administration | governance | cabinet | authorit(?:y|ies) | trusteeship | rule | leadership | council | management | protectorate | president | regime ) (?: (?! \\s ) | (?= [^;]{0,160} \\b (?: {ukraine} | govern\\w* | rul(?:e|es) | tak(?:e|es) \\s (?: over | power | charge | office ) | instal\\w+ | replac\\w+ | exercis\\w+ | in \\s place | run | runs | elections? ) ) )
      | {ukraine} {few} \\b (?: under | governed | administered | run | ruled | managed ) \\s (?: by \\s )? (?: an? \\s | the \\s )? (?: temporary \\s )? {stopgap}
      | \\b (?: administration | governance | trusteeship | tutelage | protectorate | rule | control ) \\s (?: of | over | by ) \\s (?: (?: the | all | whole | entire | of | post-?war | rest | remainder | remaining | state | country ) \\s ){0,4}? {ukraine}
      | \\b (?: new | other | different | another | alternative | fresh | changed | successor ) \\s (?: [\\w'-]+ \\s )? {rulers} {few} (?: in | of | for | at \\s the \\s head \\s of ) \\s (?: power \\s in \\s | the \\s )? {ukraine}
      | \\b (?: an? \\s )? (?: different | another | alternative | other ) \\s {ukraine} \\s (?: government | leadership | president | authorities | administration )
      | \\b (?: with | under | install\\w* | form\\w* | until | once | only ) \\s (?: an? | the ) \\s (?: new | changed | successor ) \\s {ukraine} \\s (?: government | leadership | president | authorities | administration )
      | {ukraine} {few} \\b (?: get | gets | needs? | have | has | receive | receives | elects? | install | installs | under | requires? ) \\s (?: an? \\s )? (?: new | other | different | another | alternative ) \\s (?: [\\w'-]+ \\s )? {rulers}
      | \\b (?: trusteeship | protectorate | tutelage ) \\b
      | \\b (?: government | leadership | president | cabinet ) \\s (?: ready | willing | prepared | fit | acceptable | friendly | disposed | amenable ) {within} (?: {russia} | \\b sign\\w* | \\b treaty )
      | \\b (?: headed | led | run | governed ) \\s by \\s (?: [\\w'-]+ \\s )? (?: Medvedchuk | Yanukovych | Tsaryov | Boiko )
      | (?: \\A | [:;,] ) \\W* (?: and \\s )? (?: a \\s )? new \\s (?: government | leadership | president | authorities | rulers ) (?= \\s*+ (?: [;,.] | \\Z | then \\b | (?: in | for ) \\s {ukraine} ) )
      | \\b (?: signed | concluded ) \\s by \\s (?: his | Zelensk[a-z]+'s | a | the ) \\s (?: elected \\s )? successor
      | \\b install(?:s|ed|ing|ation)? \\s (?: of \\s )? (?: an? \\s | the \\s )? (?: [\\w'-]+ \\s ){0,3}? (?: {rulers} | replacement | successor )")
    (guard
      "{not-that-government} | {once-upon-a-time} | administration {near} of \\s the \\s (?: districts? | territor\\w+ | areas? | regions? | zone | plant | provinces? | city | port ) | international \\s (?: consortium | law | monitoring | organi[sz]ation ) | (?: civil | military ) \\s administration \\s of \\s | control \\s (?: of | over ) \\s (?: [\\w'-]+ \\s ){0,3} (?: border | plant | territor | airspace | arms | weapons | land | provinces | regions | area | parts? ) | return(?:s|ed)? \\s to \\s | restor\\w+ | re-?establish\\w+ | (?: sanctions | export | arms | price ) \\s control
      | \\b (?: Ukraine's | Ukrainian | its ) \\s (?: control | rule | authority | administration | sovereignty ) | \\b control \\s by \\s {ukraine} | (?: under | return\\w* \\s to ) \\s (?: full \\s )? {ukraine} \\s (?: control | rule | administration ) | interim \\s (?: president | government ) \\s of \\s Syria | reconstruct\\w+ | fund | council \\s of \\s (?: Europe | the \\s EU ) | administration \\s of \\s (?: [\\w-]+ \\s ){0,3}? (?: assets | funds? | plant | aid ) | Berlin | Paris | London | Warsaw | Budapest | European \\s Council | Security \\s Council (?! [^;]{0,60} exercise ) | foreign \\s government | peace \\s council | board")
    (owns denied)
    (example "A caretaker cabinet shall run Ukraine until there is a new constitution.")
    (counterexample "A caretaker opens the gate of the embassy of Ukraine."))
  (clause-pattern (id vote-without-the-incumbent) (claim changes-government)
    (needs "election" "vote" "ballot" "poll" "successor" "victor" "winner" "stand for" "candidate"
      "newly elected" "new president")
    (besides "ukr" "kyiv" "kiev" "zelensk" "russia" "moscow")
    (expression
      "\\b (?: elections? | vote | ballot | polls? ) {within} (?: without \\s (?: the \\s )? (?: incumbent | Zelensk[a-z]+ | current | present | sitting ) | (?: neither | not | nor | no ) {few} (?: incumbent | Zelensk[a-z]+ | president | members | participants | those ) {within} (?: stand | run | candidates? | take \\s part ) | (?: incumbent | Zelensk[a-z]+ | president ) {few} (?: may \\s not | barred | excluded | not \\s (?: be \\s )? (?: stand | run | a \\s candidate ) ) )
      | \\b (?: incumbent | Zelensk[a-z]+ | (?: present | current | sitting ) \\s (?: president | leaders? | head \\s of \\s state ) ) {few} (?: may \\s not | shall \\s not | must \\s not | will \\s not | does \\s not | do \\s not | is \\s not \\s to | barred \\s from | excluded \\s from | banned \\s from ) \\s (?: [\\w'-]+ \\s )? (?: stand(?:ing)? | run(?:ning)? | be \\s (?: a \\s )? candidate | candida\\w+ | taking | take )
      | \\b (?: only | solely ) \\s (?: with \\s | by \\s | after \\s )? (?: [\\w'-]+ \\s ){0,5}? (?: victor | winner | successor | (?: new | newly \\s elected | elected | legitimate ) \\s (?: [\\w-]+ \\s )? (?: president | leader | leadership | government | parliament | head ) ) {few} \\b (?: {russia} | sign\\w* | conclud\\w+ | treaty | agreement | accord | negotiat\\w+ )
      | \\b (?: sign\\w* | conclud\\w+ | treaty | agreement | accord | negotiat\\w+ | talks ) {few} (?: only | solely ) \\s (?: with | by ) {few} (?: victor | winner | successor | (?: new | newly \\s elected | elected | legitimate ) \\s (?: [\\w-]+ \\s )? (?: president | leader | leadership | government | parliament | head ) )
      | \\b (?: signed | concluded ) \\s (?: by | with ) \\s an? \\s (?: new | newly \\s elected | future | different | legitimate | successor ) \\s (?: [\\w-]+ \\s )? (?: government | leadership | president | parliament | authorities )
      | \\b (?: elections? | vote ) {few} (?: bring | brings | produce | install | yield | put )s? {few} (?: new | different | another | capable | acceptable | legitimate | pliable ) \\s (?: [\\w'-]+ \\s )? {rulers}")
    (guard
      "{not-that-government} | {once-upon-a-time} | in \\s accordance \\s with | observers? \\s (?: from | of )")
    (owns denied)
    (example "Elections are held in Ukraine in which the president may not stand.")
    (counterexample "Elections are held in Ukraine in which the soldiers may not be forgotten."))
  (clause-pattern (id no-standing-to-sign) (claim denies-legitimacy)
    (needs "mandate" "legitima" "tenure" "right" "entitled" "empowered" "standing" "powers" "term"
      "authority" "right to sign" "usurp" "signature"
      "illegal" "unlawful" "coup" "lawful" "void" "null")
    (besides "ukr" "kyiv" "kiev" "zelensk" "rada" "present president" "current president"
      "sitting president" "incumbent")
    (expression
      "\\b no \\s (?: right | authority | mandate | standing | power ) \\s to \\s (?: sign | speak | negotiate | conclude | represent | act )
      | \\b no \\s (?: [\\w'-]+ \\s )? legitimate \\s (?: [\\w'-]+ \\s )? (?: partner | interlocutor | authority | counterpart | government | leadership | leader | president | person | signatory )
      | \\b (?: not \\s entitled | not \\s empowered | not \\s authori[sz]ed ) \\s to \\s (?: sign | conclude | negotiate )
      | \\b (?: lost | lacks? | forfeit(?:s|ed)? | without | exhausted | outlived | overstayed | possess(?:es)? \\s no | ha(?:s|ve) \\s no | no \\s longer \\s ha(?:s|ve) ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: mandate | legitimacy | authority \\s to \\s sign | right \\s to \\s sign | power \\s to \\s sign | powers )
      | \\b (?: mandate | tenure | term | term \\s of \\s office | powers | legitimacy ) {mid} \\b (?: expired | lapsed | ended | ran \\s out | run \\s out | over | spent | exhausted | void )
      | \\b (?: illegitimate | illegal | unlawful | usurp(?:er|ers|ed|ing) | self-proclaimed | unconstitutional ) \\s (?: [\\w'-]+ \\s ){0,3}? {rulers}
      | {rulers} {few} \\b (?: illegitimate | not \\s legitimate | (?: is | are | being ) \\s illegal | cannot \\s (?: bind | sign \\b | commit ) | no \\s longer \\s (?: be \\s )? legitimate | unlawful | usurp\\w* | not \\s (?: be \\s )? (?: entitled | empowered | authori[sz]ed | competent ) \\s to \\s sign )
      | \\b (?: his | her | its | their | Zelensk[a-z]+(?:'s)? ) \\s signature {few} (?: void | invalid | worthless | null | no \\s (?: legal | value | force | effect ) )
      | \\b signed \\s by \\s (?: him | Zelensk[a-z]+ | the \\s (?: present | current | sitting | incumbent ) \\s [\\w-]+ ) {few} (?: void | invalid | null | challenged | no \\s (?: legal | value | force | effect ) )
      | {rulers} {few} \\b (?: came | brought | put ) \\s (?: to \\s (?: power | office ) | in ) {few} (?: coup | putsch )")
    (guard
      "{not-that-government} | \\b (?: describ | call | brand | portray | dismiss | drop | stop | ceas | retract )(?:e|es|ed|s|ing)? {near} (?: [\\w'-]+ {near} )? illegitimate | russian \\s (?: occupation | administration ) | illegitimate {near} (?: annex | occup | referend | election ) | (?: annexation | referend\\w+ ) {mid} illegitimate | \\b (?: guarantee | mission | force | agreement | treaty | council | truce | ceasefire | observer\\w* | fund | contract | lease | nuclear ) {near} (?: mandate | term )")
    (owns denied)
    (example "The head of the Kyiv regime has lost his mandate.")
    (counterexample "Kyiv has lost its patience with the mission's mandate.")))
