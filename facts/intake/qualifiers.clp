; Words that change what a claim means: a denial, a demand of somebody else, a delay, a proviso.

(deffacts denials "The text says that it is not so, or that it must not be."
  (clause-qualifier (id plain-denial) (kind denied) (stands before)
    (expression
      "\\b no \\s (?: [\\w'-]+ \\s ){0,2}? (?: peace | settlement | truce | ceasefire | deal | agreement | treaty ) \\b [^.;:]{0,90} \\b without \\b (*SKIP) (*FAIL)
      | \\b (?: not (?! \\s only | \\s later | \\s less | \\s merely ) | never (?! \\s again \\s (?: threaten | be \\s a \\s threat | pose ) ) | nor | neither | cannot | [a-z]+n't | no
        (?! \\s (?: later | more | less | fewer | longer | doubt | matter | way \\s to ) )
      | without (?! \\s (?: delay | (?: pre )? conditions? | exception | reservation | consent | interruption
        | awaiting | discrimination | limit | hindrance ) )
      | nothing | none | nobody | (?<! a \\s ) few | hardly | scarcely | refrain(?:s|ing)? \\s from | declin(?:e|es|ed|ing) \\s to
      | refus(?:e|es|ed|ing|al) \\s to | withhold(?:s|ing)? | (?<! not \\s ) less \\s than | far \\s from | short \\s of ) \\b")
    (barrier
      "\\b (?: but | while | whereas | although | instead | yet | unless | except | until | so \\s that | (?: and | or ) \\s that
      | (?! or \\s to \\b ) (?: and | or ) \\s (?: [\\w'-]+ \\s ){0,3}?
      (?: shall | will | must | to | agrees? | undertakes? | should | would | is | are | recogni[sz]es | accepts ) ) \\b
      | : | , \\s [a-z]+s \\s (?: the | an? | its | their | to | that ) \\s | , \\s [\\w-]+ (?: ed | ing ) \\s | , \\s (?: and | but | nor ) \\s | , \\s (?: which | who ) \\s")
    (example "The allies will not recognise the change of borders.")
    (counterexample "The allies not only arm Ukraine."))
  (clause-qualifier (id refusal-before) (kind rejected) (stands before)
    (expression
      "\\b (?: reject(?:s|ed|ing|ion)? | rul(?:e|es|ed|ing) \\s out | refus(?:e|es|ed|ing|al)
      | oppos(?:e|es|ed|ing|ition) | unacceptable | unthinkable | resist(?:s|ed|ing)?
      | (?: a | the | grave | serious ) \\s (?: mistake | error | folly | trap ) | wrong \\s to
      | turn(?:s|ed|ing)? \\s down | sa(?:y|ys|id|ying) \\s no \\s to | push(?:es|ed)? \\s back \\s against | avoid(?:s|ed|ing)? | prevent(?:s|ed|ing)?
      | guard(?:s|ing)? \\s against | warn(?:s|ed|ing)? \\s (?: against | that | of ) | too \\s (?: early | soon ) | not \\s the \\s (?: time | moment ) | no \\s time \\s to | to \\s (?: force | impose | foist | dictate ) | myth | premature(?:ly)? | never \\s again (?! \\s (?: threaten | be \\s a \\s threat | pose ) )
      | (?: forced | compelled | pressed | pressured | coerced | bullied ) \\s (?: to | into ) | under \\s duress | immoral | absurd | reckless | irresponsible | capitulation | line \\s is \\s drawn \\s at | peace \\s cannot \\s mean | no \\s question \\s of | must \\s never
      | condemn(?:s|ed|ing)? | regret(?:s|ted|ting)? | deplor(?:e|es|ed) | violat(?:e|es|ed|ing|ion)
      | sceptical \\s of | skeptical \\s of | insist(?:s|ed|ing)? \\s on \\s no | (?: folly | madness | foolish | reckless | naive | insane ) \\s (?: to | of ) ) \\b")
    (barrier
      "\\b (?: but | while | whereas | although | and \\s (?: [\\w'-]+ \\s )? (?: shall | will | must | agrees?
      | undertakes? | should | would ) ) \\b | :")
    (example "We rule out any recognition of the seizure.")
    (counterexample "We take part in the recognition of the seizure."))
  (clause-qualifier (id something-else-instead) (kind rejected) (stands before)
    (needs "instead of" "rather than" "place of")
    (expression "\\b (?: instead \\s of | rather \\s than | in \\s place \\s of ) \\b")
    (barrier "[,:;] | \\b (?: but | while | whereas | although ) \\b")
    (example "It arms itself instead of being neutral.")
    (counterexample "It is placed among the neutral states."))
  (clause-qualifier (id refusal-behind) (kind rejected) (stands behind)
    (expression
      "\\b (?: (?: is | are | was | were | remains? | would \\s be | must \\s be | should \\s be | will \\s be | ha(?:s|ve) \\s to \\s be | needs? \\s to \\s be | ought \\s to \\s be | can \\s only \\s be | cannot \\s be | could \\s never \\s be )
      \\s (?: [\\w'-]+ \\s ){0,2}?
      (?: unacceptable | not \\s acceptable | not \\s (?: required | needed | necessary | sought | deserved | justified | realistic ) | undeserved | accepted (?= \\W+ never ) | rejected | ruled \\s out | off \\s the \\s table | not \\s on \\s offer | out \\s of \\s reach
        | out \\s of \\s the \\s question | a \\s non-?starter | a \\s (?: [\\w-]+ \\s )? mistake | opposed | no \\s answer
        | not \\s an \\s option | no \\s solution | resisted | refused | not \\s on \\s the \\s table | no \\s substitute | not \\s (?: an? | the ) \\s (?: [\\w-]+ \\s )? (?: security | peace | guarantee | arrangement | solution | answer | settlement ) )
      | (?: would | will | could | can | (?<! \\b it \\s ) does | (?<! they \\s ) do ) \\s (?: not | never ) \\s (?: work | bring | hold | be \\s accepted | protect | deter )
      | (?: would | will | could ) \\s (?: (?! not \\b | never \\b ) [\\w'-]+ \\s )? (?: reward | invite | betray | merely | only | fail | leave | embolden | finance | fund | fuel | feed | encourage | doom | destroy | undermine | sow | reopen | strip | cripple | enable | allow \\s (?: Russia | Moscow | Putin )
        | (?: hand | give | grant ) \\s (?: Putin | {russia} | the \\s (?: Kremlin | aggressor | invader ) ) \\s (?: the \\s means | time | what | another | an? \\s (?: free | breath | victory | prize | lifeline )\\w* ) )
      | (?: would | will | could ) \\s (?: [\\w'-]+ \\s )? (?: make | render | turn | leave ) \\s [^.;]{0,40}? \\b (?: worthless | meaningless | useless | empty | pointless | hollow )
      | (?: would | will ) \\s be \\s (?: [\\w'-]+ \\s ){0,2}? (?: gift | betrayal | crime | mistake | error | folly | madness | surrender | capitulation | disaster | catastrophe | trap | wrong | dangerous | reckless | premature | suicidal | suicide | fatal | invitation )
      | (?: is | are | was ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: absurd | a \\s pretext | a \\s myth | madness | folly | a \\s trap | an \\s illusion | a \\s lie | a \\s fantasy | nonsense | void | null \\s and \\s void )
      | (?: has | have ) \\s (?: failed (?! \\s to ) | never ) | (?: is | are ) \\s no \\s longer \\s (?: meaningful | realistic | viable | possible | relevant | an \\s option )
      | ha(?:s|ve) \\s no \\s place
      | (?: invites | rewards | betrays | emboldens | dooms | tempts ) | (?: is | are ) \\s (?: an? | the ) \\s (?: [\\w'-]+ \\s )? (?: pause | prelude | invitation | gift | capitulation | breather )
      | (?: is | are | was | were | will \\s be | would \\s be | shall \\s be | can \\s be ) \\s (?: not | never | no ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: accepted | agreed | part \\s of | up \\s for | on \\s offer | open \\s to | negotiable | contemplated | envisaged | foreseen | agreeable | tolerated | imposed | set \\s (?: on | for ) | for \\s (?: sale | discussion | negotiation ) )
      | \\b (?: and | but ) \\s (?: we | they ) \\s (?: [\\w'-]+ \\s )? (?: struck | refused | rejected | turned ) \\s (?: it | them | that ) \\b
      | (?: was | were | is | are | has \\s been | have \\s been | had \\s it | had \\s them | had \\s this ) \\s (?: [\\w'-]+ \\s ){0,2}? (?: struck \\s (?: out | from ) | deleted | crossed \\s out | left \\s out | taken \\s out | thrown \\s out | (?: dropped | removed | withdrawn ) \\s from \\s the \\s (?: [\\w'-]+ \\s )? (?: counter- )? (?: text | draft | document | plan | list | table ) | turned \\s down | voted \\s down | dismissed | never \\s on \\s offer | not \\s on \\s offer )
      | forms? \\s no \\s part \\s of | find(?:s)? \\s no \\s place | (?: and | but | then | later ) \\s (?: was | were | been )? \\s? (?: refused | rejected | declined | turned \\s down | dismissed ) \\b
      | which \\s is \\s why \\s [^.;]{0,60} \\b not
      | \\b (?: and | but ) \\s (?: [\\w'-]+ \\s ){0,3}? (?: (?: had | got ) \\s (?: it | them | this | that ) \\s (?: [\\w]+ \\s )? (?: struck | removed | deleted | thrown | taken ) | (?: (?: was | were ) \\s (?: [\\w]+ \\s )? )? (?: refused | rejected | dismissed | declined | struck \\s out | thrown \\s out | turned \\s down ) ) \\b (?! \\s to )
      | pa(?:y|ys) \\s for \\s the \\s next | (?: this | the ) \\s (?: plan | text | paper | proposal | draft | agreement ) \\s (?: does | will | shall ) \\s not \\s (?: do \\s so | propose \\s it | provide \\s for \\s it )
      | depends? \\s on {near} consensus | does \\s not \\s exist ) \\b")
    (barrier "; | , \\s (?: and | but | while | whereas ) \\b")
    (example "Recognition of the seizure would be a grave mistake.")
    (counterexample "Recognition of the seizure would be granted.")))

(deffacts voices "The text tells what somebody else asks for."
  (clause-qualifier (id demand-of-russia) (kind attributed) (stands before)
    (needs "lavrov" "medvedev" "peskov" "rus" "moscow" "kremlin" "soviet" "ussr" "putin")
    (expression
      "{russia} (?: \\s (?: leaders? | officials? | government | president | side | notes? | drafts? | papers? | delegation | envoys? ) )?
      (?: , \\s [^,]{2,40} , )? (?: \\s (?: has | have | had | also | still | again | is | are | likely | to | would | will | may | might | could | publicly | repeatedly ) )*
      \\s (?: (?: (?: demand | insist | want | claim | call | seek | ask | press | push | argue | proclaim | hope | aim
        | intend | expect | dictate | fear )(?:s|ed|ing)? | propos(?:e|es|ed|ing) | (?: la(?:y|id) | set | spell(?:s|ed) ) \\s out | articulat(?:es|ed) | outlin(?:es|ed) ) | sought | says | said | (?: repeat | reiterat | restat | renew )(?:s|ed|ing)? | calling \\s for | proposals? | goals? | terms | aims | conditions? )
      | (?: demand(?:s|ed)? | insist(?:ence|ed|s)? | ultimat(?:um|a) | wish(?:es)? | goals? ) {near} (?: of | by | from ) {near} {russia}
      | \\b (?: Putin | Lavrov | Medvedev | Peskov )(?:'s)? \\s (?: [\\w'-]+ \\s ){0,3}? (?: (?: articulat | outlin | propos | laid \\s out | set \\s out | reiterat | repeat | affirm | stat )(?:e|es|ed)? | demand | insist | want | claim | call | ask | seek | aim | say )(?:s|ed|ing)? \\b")
    (barrier
      "; | \\b (?: but | and \\s (?: this | these | the \\s (?! \\W* \\d ) ) | so | therefore | however ) \\b")
    (example "Russia demands that the country be neutral.")
    (counterexample "The country will be neutral."))
  (clause-qualifier (id opinion-of-others) (kind attributed) (stands before)
    (needs "putin" "moscow" "kremlin" "some" "critic" "sceptic" "skeptic" "other" "observer"
      "commentator" "many" "oppon" "propon" "advoc" "it is" "it was" "it has" "will say" "may say"
      "might say"
      "would say" "will tell" "will object" "may object" "hear")
    (expression
      "\\b (?: some | critics | sceptics | skeptics | others | observers | commentators | many | opponents
      | proponents | advocates ) (?: \\s [\\w'-]+ ){0,4}? \\s (?: argue | say | suggest | claim | believe | propose | hold | contend | want
      | maintain | urge | fear )(?:s|d)? \\b | \\b (?: Putin | Moscow | the \\s Kremlin ) \\s (?: offers? | dictates? | threatens ) \\b | \\b it \\s (?: is | was | has \\s been | will \\s be | may \\s be ) \\s (?: (?: sometimes | often | also | now | widely ) \\s )? (?: said | argued | suggested | objected | claimed | alleged | feared )
      | \\b (?: he | she | they | someone | somebody | people | some | you | Moscow | Putin ) \\s (?: will | may | might | would ) \\s (?: say | object | tell \\s (?: us | you | me ) | reply ) \\b (?: [^.:;]{0,80} : )?
      | \\b (?: I | we ) \\s (?: can \\s )? (?: hear | heard ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: say | saying | that ) \\b (?: [^.:;]{0,80} : )?")
    (barrier "[;:]")
    (example "Some argue that the country should be neutral.")
    (counterexample "The country should be neutral."))
  (clause-qualifier (id condition-on-russia) (kind laid-on-russia) (stands before)
    (needs "rus" "moscow" "kremlin" "soviet" "ussr" "occup")
    (expression
      "(?<! \\b in \\s ) (?<! \\b on \\s ) (?<! \\b of \\s ) (?<! \\b to \\s ) (?<! \\b by \\s ) (?<! with \\s ) (?<! from \\s ) (?<! inside \\s )
      (?<! against \\s ) (?<! \\b for \\s ) (?<! of \\s the \\s ) (?<! on \\s the \\s ) (?<! to \\s the \\s ) (?<! against \\s the \\s ) (?<! by \\s the \\s ) (?<! with \\s the \\s ) {russia} (?: 's )? (?: \\s (?: and | [A-Z][\\w'-]+ | armed | military | own | forces | troops | units | side ) ){0,4} \\s
      (?: shall | will | must | should | would | is \\s to | are \\s to | undertakes? | agrees? | commits?
      | pledges? | promises? | has | have | may | withdraws? | relinquish(?:es)? | returns? | reduces? | limits? ) (?! \\s (?: not \\s (?: accept | tolerate | sign | negotiate | recogni[sz]e ) | (?: only \\s )? (?: negotiate | sign | talk | deal ) ) \\b )
      | \\b (?: call(?:s|ed|ing)? \\s (?: on | upon ) | urg(?:e|es|ed|ing) | ask(?:s|ed|ing)? | requir(?:e|es|ed|ing) | expect(?:s|ed|ing)? | oblig(?:e|es|ed|ing) | press(?:es|ed|ing)? ) \\s (?: the \\s )? {russia} \\s to
      | (?: of | from | by ) \\s (?: all \\s )? (?: the \\s )? (?: Russian | occupying | occupation ) (?: \\s armed | \\s military )? \\s (?: troops | forces | units | army )")
    (barrier
      "\\b and \\s (?: the \\s )? {ukraine} | [;:] | , \\s and \\s | \\b that \\s (?: [\\w'-]+ \\s ){0,3}? (?: {ukraine} | {nato} | the \\s West ) | \\b (?: matched \\s by | in \\s (?: exchange | return ) \\s for ) \\b")
    (example "Russia must limit its forces near the border.")
    (counterexample "Ukraine must limit its forces near the border."))
  (clause-qualifier (id both-sides) (kind mutual)
    (needs "mutual" "reciproc" "both" "each" "other" "parties" "simultan" "between" "abroad"
      "either")
    (expression
      "\\b (?: mutual(?:ly)? | reciprocal(?:ly)? | both \\s (?: sides | parties | countries | armies )
      | each \\s (?: other | has \\s imposed | side ) | on \\s the \\s other | one \\s another | against \\s each \\s other
      | the \\s parties \\s (?: shall | will ) \\s withdraw | simultaneous(?:ly)?
      | the \\s other's \\s (?: territory | soil | borders? | land ) | the \\s territory \\s of \\s (?: the \\s )? other \\s (?: part(?:y|ies) | states? | countr(?:y|ies) ) | (?: either | neither | each | the \\s other ) \\s part(?:y|ies) | the \\s other \\s could | (?: where | from \\s which ) \\s they \\s (?: could | can ) \\s (?: hit | reach | strike ) | (?: on \\s either | on \\s both | either ) \\s sides? \\s of
      | outside \\s (?: of \\s )? (?: its | their | the )? \\s? (?: own \\s )? (?: national \\s | territor )[\\w]* | stationed \\s abroad
      | between \\s (?: the \\s )? {russia} \\s and \\s {ukraine} | between \\s {ukraine} \\s and \\s (?: the \\s )? {russia} ) \\b")
    (example "Both sides lift the measures that each has imposed on the other.")
    (counterexample "The measures are lifted.")))

(deffacts provisos "Not now, not without more, or not for good."
  (clause-qualifier (id put-off) (kind deferred)
    (needs "defer" "postpon" "put" "later" "in due" "reserved" "left" "to be" "will be" "await"
      "subject" "for" "moratorium")
    (expression
      "\\b (?: defer(?:s|red|ring|ral)? | postpon(?:e|es|ed|ing|ement) | put(?:s|ting)? \\s off | at \\s a \\s later \\s (?: date | stage | time )
      | in \\s due \\s course | reserved \\s for | left \\s (?: open | aside | for )
      | to \\s be \\s (?: discussed | negotiated | determined | resolved | decided | settled ) | will \\s be \\s (?: discussed | examined | considered )
      | await(?:s|ing)? | subject \\s to \\s (?: further | future | later | separate ) \\s (?: talks | negotiations | agreement )
      | for \\s (?: the \\s next \\s )? (?: a \\s decade | (?: [\\w-]+ \\s ){1,2} years ) | moratorium ) \\b")
    (example "The status of the peninsula is reserved for later talks.")
    (counterexample "The status of the peninsula is settled."))
  (clause-qualifier (id reservation) (kind reserved)
    (needs "prejudice" " not " "reserv" "irrespective" "notwithstanding")
    (expression
      "\\b (?: without \\s prejudice | (?: shall | does | do | will | may ) \\s not \\s (?: be \\s (?: construed | interpreted | understood | read | taken )
      | imply | constitute | prejudge | prejudice | amount | affect | mean | entail )
      | reserv(?:e|es|ing) \\s (?: its | their | the | all | every ) (?: \\s \\w+ )? \\s (?: position | positions | rights? | claims? | title )
      | irrespective \\s of | notwithstanding ) \\b")
    (example "This is without prejudice to the position of either side on its borders.")
    (counterexample "This prejudices the position of either side on its borders."))
  (clause-qualifier (id proviso) (kind conditional)
    (expression
      "\\b (?: if | provided (?: \\s that )? | on \\s (?: the \\s )? condition | only \\s (?: after | when | once | if | upon )
      | once | as \\s long \\s as | so \\s long \\s as | unless | until | in \\s (?: exchange | return ) \\s for | when | upon | subject \\s to | depending \\s on ) \\b")
    (example "Once the truce holds, the measures will be lifted.")
    (counterexample "The measures will be lifted."))
  (clause-qualifier (id after-withdrawal) (kind earned)
    (needs "after" "once" "upon" "following" "until" "when" "only if" "unless" "as long as"
      "conditional" "in step" "linked" "only in")
    (expression
      "\\b (?: on | upon | at ) \\s (?: the \\s )? (?: signature | signing ) \\b (*COMMIT) (*FAIL) | \\b (?: after | once | upon | following | until | when | only \\s if | unless | as \\s long \\s as | so \\s long \\s as | only \\s in \\s (?: return | exchange ) \\s for | conditional \\s on | in \\s step \\s with | linked \\s to ) \\b
      [^.]{0,120}? \\b (?: withdr[ae]w\\w* | departure | departed | gone | sign(?:s|ed)? \\s (?: [\\w'-]+ \\s ){0,2} (?: peace | agreement ) | (?: {ukraine} ) \\s (?: can \\s accept | accepts | finds \\s acceptable | has \\s accepted | is \\s content ) | acceptable \\s to \\s (?: {ukraine} ) | leaves? | left | compl(?:y|ies|ied|iance) | pay(?:s|ment)? | paid | compensat\\w+ | ends? \\s (?: its | the ) \\s occupation | reparations
      | occup(?:y|ies|ied|ation) | restor\\w+ | implement(?:s|ed|ation)? | honou?rs? | full \\s (?: and \\s \\w+ \\s )? peace | has \\s ended | last(?:s|ing) \\s peace ) \\b")
    (example "Sanctions are lifted only after Russia withdraws from all it holds.")
    (counterexample "Sanctions are lifted after the signature."))
  (clause-qualifier (id by-degrees) (kind staged)
    (needs "part" "case" "only" "may" "might" "could" "limited" "selective" "certain" "some"
      "agreed in" "eas" "suspen" "discuss" "consider" "examin")
    (expression
      "\\b (?: in \\s part | case[- ]by[- ]case | partial(?:ly)? | may \\s be | might \\s be | could \\s be | only {mid} (?: lift | remov | eas | reliev )\\w* {far} (?: after | once | when ) | limited | selective(?:ly)? | certain | some (?! \\s \\w+ \\s argue ) | agreed \\s in | eas(?:e|ed|ing) | (?: suspend(?:ed)? | suspension ) (?! [^.;]{0,60} \\b (?: terminated | lifted | repealed | removed | abolished ) ) | discussed | consider(?:ed)? | examined? ) \\b")
    (example "The measures are lifted in part.")
    (counterexample "The measures are lifted at once."))
  (clause-qualifier (id snap-back) (kind revocable)
    (needs "reinstat" "impos" "snap" "restored" "be withdrawn" "revoked" "forfeit" "lapse")
    (expression
      "\\b (?: reinstat(?:e|ed|ement) | re-?impos(?:e|ed|ition) | snap(?:s|ped)?[- ]?back | restored \\s (?: automatically | at \\s once | immediately )
      | (?: will | shall | would ) \\s be \\s (?: withdrawn | revoked | forfeit(?:ed)? ) | (?<! sanctions \\s ) (?<! measures \\s ) (?<! embargo \\s ) (?<! restrictions \\s ) (?<! freeze \\s ) lapse(?:s)? ) \\b")
    (example "If the truce is broken, all measures are reinstated.")
    (counterexample "The measures are kept.")))

(deffacts judgements-passed "The sentence, or the clause, says what is to be thought of it."
  (clause-qualifier (id dismay) (kind rejected) (stands sentence)
    (needs "were " "is to" "would be to" "dismay" "alarm" "horror" "disbelief" "concern" "lesson"
      "reject" "programme for" "recipe for" "what moscow calls" "what the kremlin calls"
      "what putin calls" "failed" "deleted" "struck" "omitted" "dropped")
    (expression
      "\\b (?: with | to \\s our | to \\s my ) \\s (?: great \\s | deep \\s )? (?: dismay | alarm | horror | disbelief | grave \\s concern ) \\b
      | \\b (?: we | parliament | house | senate | council | government | assembly | I ) \\s (?: [\\w'-]+ \\s )? rejects? \\s (?: this | that | it | these | all \\s of )
      | \\b (?: lesson | message ) \\s (?: [\\w'-]+ \\s ){0,4}? (?: lost \\s on | to \\s every | for \\s every )
      | \\b (?: programme | program | recipe | blueprint ) \\s for \\s (?: the \\s | a \\s | more \\s )? (?: next \\s | another \\s )? (?: war | disaster | defeat )
      | \\A (?: Were \\s [^,;]{1,80} \\s to \\s (?: be | become ) \\s | Were \\s (?: Moscow | Russia | the \\s Kremlin ) \\s (?: \\w+ \\s )? (?: granted | given | allowed | offered | handed ) \\s | If \\s [^,;]{3,80} \\s were \\s (?: to \\s be \\s )? ) \\b
      | \\A To \\s [^,;]{3,100} \\s (?: is | would \\s be ) \\s to \\s (?: side | tell | invite | reward | betray | show | teach | encourage | repeat | surrender )
      | \\b what \\s (?: Moscow | Putin | the \\s Kremlin | Russia ) \\s calls
      | \\A \\W* (?: point | paragraph | clause | article | section | item ) \\s [\\w.()-]+ \\s [^;]{0,200}? \\b (?: is | are | was | were ) \\s (?: deleted | struck | omitted | dropped )
      | \\b has \\s been \\s tried \\s and \\s (?: has \\s )? failed")
    (example "We read with dismay that the state is to be neutral.")
    (counterexample "We read that the state is to be neutral."))
  (clause-qualifier (id refused-in-the-same-clause) (kind rejected) (stands clause)
    (expression
      "\\A (?: It | This | That | They | None \\s of \\s (?: \\w+ \\s )? (?: this | that | these | those | it ) | Such (?: \\s [\\w'-]+ ){1,3} | (?: These | Those ) \\s (?: terms | demands | points | conditions | claims | proposals ) ) \\s
      (?: [\\w'-]+ \\s )? (?: (?: should | must | may | can | will | cannot | could | ought \\s to ) \\s (?: not \\s | never \\s )? be \\s (?: refused | rejected | resisted | accepted | opposed | signed | tolerated | agreed | allowed | on \\s the \\s table )
      | (?: is | are | remains? ) \\s (?: [\\w'-]+ \\s )? (?: unacceptable | not \\s acceptable | rejected | out \\s of \\s the \\s question | a \\s non-?starter | not \\s peace | no \\s peace ) ) \\b (?! \\s by \\s (?: both | all | the \\s parties ) )")
    (example "None of this may be accepted.")
    (counterexample "This may be extended by both parties.")))

(deffacts reports "The text tells what stands in another text, or asks."
  (clause-qualifier (id question) (kind asked) (stands behind)
    (needs "?")
    (expression "\\? \\W* \\Z")
    (example "Would the country be safer if it were neutral?")
    (counterexample "The country would be safer if it were neutral."))
  (clause-qualifier (id open-question) (kind asked) (stands before)
    (needs "whether" "question" "matter" "issue")
    (expression
      "\\b (?: whether (?! \\s or \\s not ) | (?: question | matter | issue ) \\s (?: of (?: \\s how )? | as \\s to ) ) \\b")
    (barrier
      "[;:.] | , \\s (?: but | and | so ) \\b | \\b (?: is | are | was ) \\s (?: (?: settled | closed | determined | decided | established ) \\s by | decided \\s (?: unanimously | jointly ) ) \\b | , \\s (?: [\\w'-]+ \\s ){1,5} (?: said | says | replied | answered ) \\s that \\b")
    (example "Whether the state will be neutral is for its people to say.")
    (counterexample "The state will be neutral."))
  (clause-qualifier (id another-states-story) (kind of-another-state) (stands sentence)
    (expression
      "\\A (?! .* {ukraine} ) .*? {other-state} \\W+ (?: (?! (?: will | shall | would | must | is | are | be ) \\b ) [\\w'-]+ \\W+ ){0,6}? (?: was | were | had | did | lost | gave | kept | became | paid | fought | found | held | took | came | went | made | won | could | [a-z]{3,}ed ) \\b")
    (example "In 1940 Finland gave up a tenth of its land.")
    (counterexample "Ukraine gives up a tenth of its land, as Finland did."))
  (clause-qualifier (id told-of-the-past) (kind of-the-past) (stands sentence)
    (needs "19" "20" "reunification")
    (expression
      "\\A (?: [\\w.()-]+ \\s )? (?: In | By | Until | Between | From | As \\s (?: early | late ) \\s as | Back \\s in | On \\s \\d+ \\s [A-Z][a-z]+ ) \\s (?: (?: [A-Z][a-z]+ | early | late | the \\s (?: spring | summer | autumn | winter ) \\s of ) \\s )? (?: 1\\d{3} | 20[01]\\d | 202[0-4] ) \\b [^.,;]{0,60}? \\b (?: was | were | had | inherited | fell | lost | gave | promised | handed | signed | tried | did | became | accepted | disavowed | acknowledged | pledged | undertook | withdrew | rejected | took | came | broke | asked | demanded | offered | agreed | assured | refused | failed | moved | invaded | annexed | seized ) \\b
      | \\b (?: in \\s the \\s course \\s of | during ) \\s (?: German \\s )? reunification \\b [^.;]{0,60}? \\b (?: assured | promised | told | gave )
      | {ukraine} \\s (?: was | were | had \\s been ) \\s [^.;]{0,60}? \\b (?: in | until | before | by ) \\s (?: 19\\d\\d | 20[01]\\d | 202[0-2] ) \\b")
    (example "In 1994 the state gave up its weapons.")
    (counterexample "The state gives up its weapons by 2030."))
  (clause-qualifier (id recital-of-a-draft) (kind attributed) (stands before)
    (needs "whereas" "having regard" "noting" "recalling" "circulat" "leak" "reported")
    (expression
      "\\A (?: [\\w.()-]+ \\s )? (?: whereas | having \\s regard | noting | recalling | aware | considering ) [^;]{0,160}? \\b (?: draft | plan | proposals? | text | paper | scheme | offer | document | terms | demands? | ultimatum | memorandum )
      | \\b (?: draft | plan | proposals? | text | paper | scheme | document ) \\s (?: [\\w'-]+ \\s ){0,6}? (?: circulat\\w+ | leaked | reported(?:ly)? )")
    (example "whereas under that draft the state would be neutral;")
    (counterexample "whereas the state shall be neutral;"))
  (clause-qualifier (id demand-of-them) (kind attributed) (stands before)
    (needs "it " "they" "he ")
    (expression
      "(?: \\A | [,;:] \\s | \\b and \\s | \\b that \\s ) (?: It | They | He ) (?: \\s (?: also | still | further | even | now ) )? \\s (?: wants? | demands? | insists? | claims? | asks? \\s for | calls? \\s for | seeks? | would \\s like | expects? ) \\b")
    (barrier "[;:] | \\b (?: but | so | therefore | however ) \\b")
    (example "It wants the country to be neutral.")
    (counterexample "It will be neutral."))
  (clause-qualifier (id call-of-those) (kind attributed) (stands before)
    (needs "notion" "suggestion" "argument" "thought" "fantasy" "illusion" "fiction" "assumption"
      "request" "wish" "rumo" "claim" "asked" "those who" "anyone who" "people who" "whoever"
      "calls to" "calls for"
      "demands"
      "idea" "talk of" "told that" "told to")
    (expression
      "\\b those \\s who \\s would \\s (?: have | let | make | see ) \\b | \\b (?: (?: those | anyone | people | all | whoever ) (?: \\s who )? \\s (?: [\\w'-]+ \\s ){0,2}? (?: call | calls | argue | argues | say | says | want | wants | propose | proposes | ask | asks | urge | urges | suggest | suggests ) | (?: we | I | Ukrainians ) \\s (?: am | are | were | have \\s been ) \\s (?: [\\w'-]+ \\s )? told | talk \\s of | asked \\s (?: about | whether | if ) | calls \\s (?: to | for | on ) (?! \\s (?: the \\s )? (?: consent | accord | agreement | approval | assent | leave | permission | unanim\\w+ | consensus ) ) | (?: the | any | every | all | this | that ) \\s (?: [\\w-]+ \\s )? (?: idea | notion | suggestion | claim | demand | argument | thought | fantasy | illusion | fiction | assumption | talk | rumours? | rumors? ) \\s (?: of | that (?! \\s {ukraine} \\s (?: may | might | has | could ) \\b ) ) | claims \\s that | demands \\s (?: that | for | to ) | (?: requests? | wish | wishes ) \\s (?: that | for | to ) ) \\b")
    (barrier
      "[;:] | \\b but \\b | , \\s (?: [\\w'-]+ \\s ){1,5} (?: said | says | replied | answered ) \\s that \\b")
    (example "Those who call for the country to be neutral forget the past.")
    (counterexample "Those present want to be heard."))
  (clause-qualifier (id called-a-demand) (kind attributed) (stands behind)
    (needs "demand" "insist" "ask" "want" "aim" "terms" "propos")
    (expression
      ", \\s (?: as \\s {russia} \\s (?: demands? | wants? | insists? | asks? | proposes? | sees \\s it ) | (?: a | the ) \\s (?: demand | condition | aim | goal | term ) \\s (?: that | of ) \\s {russia} )")
    (example ", a demand that Moscow is likely to begin with")
    (counterexample ", a demand that allies will meet"))
  (clause-qualifier (id provision-of-the-past) (kind attributed) (stands before)
    (needs "was" "were" "had been" "would have")
    (expression
      "\\b (?: provision | clause | proposal | draft | plan | treaty | text | talks | deal | formula | approach ) s? \\s (?: was | were | had \\s been ) \\s (?: [\\w'-]+ \\s )? (?: structured | designed | meant | written | supposed | intended | drafted | built ) \\b
      | \\b (?: was | were ) \\s supposed \\s to \\b | \\b (?: drafts? | plans? | texts? | treaty | treaties | proposals? | demands? ) \\s (?: that | which ) \\s would \\s have \\b")
    (example "That provision was structured to give the attacker a veto.")
    (counterexample "That provision gives the attacker a veto.")))
