; The words that clause patterns share: {name} in an expression stands for the words of that name.
; Expressions are PCRE2 without regard to case, in which blanks are only for the eye; texts come to
; them in plain letters, one sentence at a time. A backslash is written twice in a string.

(deffacts distances "What may stand between two words: nothing else, a few words, more words."
  (clause-term (name then) (expression "\\W++"))
  (clause-term (name near) (expression "\\W++ (?: [\\w'-]++ \\W++ ){0,4}?"))
  (clause-term (name mid) (expression "\\W++ (?: [\\w'-]++ \\W++ ){0,9}?"))
  (clause-term (name far) (expression "\\W++ (?: [\\w'-]++ \\W++ ){0,20}?"))
  (clause-term (name anywhere) (expression "\\W [^;]{0,300}?")))

(deffacts parties "Those of whom texts speak."
  (clause-term (name russia)
    (expression
      "\\b (?: RUS | RF | Russia(?:ns?|'s)? (?:\\s Federation)? | Moscow(?:'s)? | Kremlin(?:'s)?
      | Soviets? (?: \\s Union )? | USSR ) \\b"))
  (clause-term (name moscow-voice)
    (expression
      "\\b (?: Putin | Lavrov | Medvedev | Peskov | Zakharova | Ryabkov | Nebenzya | Ushakov | Medinsky | Dmitriev | Shoigu | Patrushev | Naryshkin | (?: State \\s )? Duma ) (?:'s)? \\b"))
  (clause-term (name ukraine)
    (expression "\\b (?: UKR | Ukrain(?:e|ians?)(?:'s)? | Kyiv(?:'s)? | Kiev(?:'s)? ) \\b"))
  (clause-term (name nato)
    (expression "\\b (?: NATO(?:'s)? | North \\s Atlantic \\s (?: Treaty | Alliance )
      (?: \\s Organi[sz]ation )? | (?: Atlantic | Western ) \\s Alliance | (?<= the \\s ) Alliance(?:'s)? (?! \\s (?: between | with | of | against ) ) ) \\b"))
  (clause-term (name other-state)
    (expression
      "\\b (?: Finland(?:'s)? | Finns? | Finnish | Sweden(?:'s)? | Swed(?:es|ish) | Norway(?:'s)? | Norwegians? | Denmark(?:'s)? | Dan(?:es|ish)
      | Austrians? | Austria(?:'s)? | Belgians? | Belgium(?:'s)? | Switzerland(?:'s)? | Swiss | (?: West | East ) \\s German(?:y|ys|s)?
      | Federal \\s Republic (?: \\s of \\s Germany )? | Bonn(?:'s)? | GDR | Korean? s? | Japan(?:'s|ese)? | Israelis? | Israel(?:'s)? | Cyprus | Czechoslovakia(?:'s)?
      | Taiwan(?:'s)? | Kosovo(?:'s)? | Laos | Yugoslavia ) \\b"))
  (clause-term (name foreign)
    (expression "\\b (?: foreign | NATO | Western | European | allied | outside | external
      | third (?: -|\\s ) (?: state | party | country | part(?:y|ies) )s?(?:'s?)?
      | (?: of \\s )? (?: other | third ) \\s (?: states? | countr(?:y|ies) | powers? )(?:'s?)? ) \\b"))
  (clause-term (name europeans)
    (expression
      "\\b (?: Europeans? | Europe(?:'s)? | EU | Brit(?:ain|ish) | France | French | German(?:y)?
      | United \\s Kingdom | UK | Nordic | Baltic | coalition ) \\b")))

(deffacts deeds "What texts say that is to be done, and how they put it."
  (clause-term (name must)
    (expression "\\b (?: shall | will | must | should | would | may | (?:is|are) \\s to
      | ha(?:s|ve) \\s to | needs? \\s to | undertakes? \\s to | undertaking \\s to
      | agree[sd]? \\s to | commits? \\s (?: itself | themselves )? \\s? to | pledges? \\s to
      | promises? \\s to | accepts? | consents? \\s to | obliges? \\s itself \\s to ) \\b"))
  (clause-term (name deny)
    (expression "\\b (?: not | never | nor | neither | cannot | without | refrain(?:s|ing)? \\s from
      | abstain(?:s|ing)? \\s from | renounc(?:e|es|ed|ing) | renunciation | forgo(?:es|ing)?
      | forego(?:es|ing)? | forswear(?:s|ing)? | abandon(?:s|ed|ing|ment)? | gives? \\s up
      | giving \\s up | prohibit(?:s|ed|ing|ion)? | bans? | banned | banning | bar(?:s|red|ring)
      | forbid(?:s|den|ding)? | refus(?:e|es|al|ing) | relinquish(?:es|ing)? | exclud(?:e|es|ed|ing)
      | rul(?:e|es|ed|ing) \\s out | drops? | dropping | desist(?:s|ing)? \\s from | waiv(?:e|es|ed|ing) | debar(?:s|red|ring)? | preclud(?:e|es|ed|ing) | foreclos(?:e|es|ed|ing) | repudiat(?:e|es|ed|ing) | disavow(?:s|ed|ing|al)? | abjur(?:e|es|ed|ing)
      | eschew(?:s|ed|ing)? | swear(?:s|ing)? \\s off | sworn \\s off | gave \\s up | given \\s up | turn(?:s|ed|ing)? \\s (?: its | their | his ) \\s back \\s on | no \\s longer | set(?:s|ting)? \\s aside | dispens(?:e|es|ing) \\s with ) \\b"))
  (clause-term (name join)
    (expression "\\b (?: join(?:s|ed|ing)? | acced(?:e|es|ing) \\s to | accession \\s to
      | enter(?:s|ing)? (?: \\s into )? | entry \\s into | members? \\s of | memberships? (?: \\s (?:of|in) )?
      | participat(?:e|es|ing|ion) \\s in | tak(?:e|es|ing) \\s part \\s in | conclud(?:e|es|ing)
      | (?: form | be | become | remain ) (?: s | ing )? \\s (?: a \\s )? (?: part | members? ) \\s of | allied \\s with
      | adher(?:e|ence|ing) \\s to | belong(?:s|ing)? \\s to | sign(?:s|ing)? ) \\b"))
  (clause-term (name alliance)
    (expression "\\b (?: (?: military | defen[cs]e | defensive | security | political-military
      | military-political | foreign | other ) (?: \\s and \\s | , \\s | \\s ) )*
      (?: alliances? | blocs? | groupings? | system \\s of \\s alliances | (?: (?: political- )? military | military-political | defen[cs]e | security ) \\s (?: pacts? | unions? | organi[sz]ations? )
      | coalitions? (?! \\s of \\s the \\s willing ) ) \\b"))
  (clause-term (name station)
    (expression "\\b (?: station(?:s|ed|ing)? | deploy(?:s|ed|ing|ment)? | host(?:s|ed|ing)?
      | bas(?:e|es|ed|ing) | presence | permit(?:s|ted|ting)? | plac(?:e|es|ed|ing) | send(?:s|ing)? | sent
      | dispatch(?:es|ed|ing)? | introduc(?:e|es|ed|tion) | establish(?:es|ed|ing|ment)? ) \\b"))
  (clause-term (name troops)
    (expression
      "\\b (?: troops | (?: armed \\s )? forces | soldiers | contingents? | (?: military \\s )? bases
      | garrisons? | combat \\s units | formations | military \\s (?: personnel | presence | facilities
      | infrastructure | installations | units | contingents? | activity ) ) \\b"))
  (clause-term (name army)
    (expression
      "\\b (?: armed \\s forces | (?: ground | land | regular ) \\s forces | army | (?: its | their | Ukraine's | Ukrainian | Kyiv's ) (?: \\s own )? \\s forces | troop \\s (?: numbers | levels | strengths? ) | military (?! \\s (?: activity | assistance | aid | operations? | action | intervention | support | equipment | alliances? | blocs? ) )
      | defen[cs]e \\s forces | troops | soldiers | personnel | servicemen | service \\s members | fighting \\s strength
      | tanks | artillery (?: \\s pieces )? | brigades | standing \\s force | soldiery | men \\s under \\s arms ) \\b"))
  (clause-term (name limit)
    (expression
      "\\b (?: (?: brought | bring(?:s|ing)? ) \\s down | lowered \\s to | limit(?:s|ed|ing|ation|ations)? | cap(?:s|ped|ping)? | ceilings?
      | restrict(?:s|ed|ing|ion|ions)? (?! \\s on \\s (?: the \\s )? use ) | reduc(?:e|es|ed|ing|tion|tions)
      | shr(?:ink(?:s|ing)?|unk) | (?: cut(?:s|ting)? ) | slim(?:s|med|ming)? | scal(?:e|es|ed|ing) \\s (?: down | back ) | par(?:e|ed|ing) \\s (?: down | back )
      | halv(?:e|es|ed|ing) | trim(?:s|med|ming)? | not \\s exceeding | (?: not | never ) \\s (?: be \\s )? exceeded | demobili[sz](?:e|es|ed|ation) | maximum | downsiz(?:e|ed|ing)
      | (?: not \\s (?: to \\s )? | never \\s ) exceed | no \\s (?: more | larger | greater ) \\s than
      | at \\s most ) \\b"))
  (clause-term (name withdraw)
    (expression "\\b (?: withdr(?:aw|aws|awn|ew|awal|awing) | pull(?:s|ed|ing)? \\s (?: out | back )
      | pull(?:s|ed|ing)? | leav(?:e|es|ing) | vacat(?:e|es|ed|ing) | evacuat(?:e|es|ed|ing|ion)
      | pull-?(?:out|back) | quit(?:s|ting)? | retreat(?:s|ing)? | depart(?:s|ure)? | removed? | removal ) \\b"))
  (clause-term (name cede)
    (expression
      "\\b (?: ced(?:e|es|ed|ing) | cession | hand(?:s|ed|ing)? \\s over | hand(?:s|ed|ing)? \\s back
      | surrender(?:s|ed|ing)? | relinquish(?:es|ed|ing)? | transfer(?:s|red|ring)? | gives? \\s up
      | given \\s up | giving \\s up | yield(?:s|ed|ing)? | turn(?:s|ed|ing)? \\s over | conced(?:e|es|ed|ing)
      | renounc(?:e|es|ing) (?= [^.]{0,30} control ) ) \\b"))
  (clause-term (name land)
    (expression
      "\\b (?: Crimea(?:n)? | DPR | LPR | People's \\s Republics? | Kramatorsk | Slo?v[iy]ansk | Mariupol | Pokrovsk | Melitopol | Sevastopol | Donba(?:s|ss) | Donetsk | Lu(?:h|g)ansk | Kherson
      | Zaporizh+(?:ia|ya|zhia) | Zaporozh(?:ye|ie) | Kharkiv | Mykolaiv | Odes+a
      | (?: the | its | their | those | these | four | five | all | occupied | annexed | remaining | new | whole | entire
      | ceded | seized | conquered | said | disputed | more | any | some | certain )
      (?: \\s [\\w'-]+ ){0,2}? \\s
      (?: regions? | provinces? | oblasts? | territor(?:y|ies) | peninsula | lands? | districts? | gains ) ) \\b"))
  (clause-term (name recognize)
    (expression
      "\\b (?: recogni[sz](?:e|es|ed|ing) | recognition | acknowledg(?:e|es|ed|ing|ement|ment) ) \\b"))
  (clause-term (name russian-soil)
    (expression
      "\\b (?: (?: (?: an \\s )? (?: integral | constituent | inseparable | inalienable | sovereign ) \\s )?
      (?: a \\s )? parts? \\s of \\s (?: the \\s )? Russia (?: n \\s Federation )?
      | Russian (?: \\s (?: territor(?:y|ies) | soil | lands? | regions? | sovereignty | possessions? ) )?
      | (?: belong(?:s|ing)? | belongs ) \\s to \\s (?: the \\s )? Russia (?: n \\s Federation )?
      | under \\s Russia(?:n|'s) \\s (?: sovereignty | rule | jurisdiction )
      | subjects \\s of \\s the \\s Russian \\s Federation | Russia's ) \\b"))
  (clause-term (name sanctions)
    (expression
      "\\b (?: sanctions? | embargo(?:es)? | (?: restrictive | coercive ) (?: \\s economic )? \\s measures
      | (?: economic | trade | financial ) \\s restrictions | export \\s controls | restrictions? \\s on \\s (?: Russian | Russia's ) (?: \\s [\\w'-]+ )? \\s? (?: trade | finance | banks? | banking | exports? | oil | energy | business )? ) \\b"))
  (clause-term (name lift)
    (expression
      "\\b (?: lift(?:s|ed|ing)? | remov(?:e|es|ed|ing|al) | repeal(?:s|ed|ing)? | rescind(?:s|ed|ing)?
      | revo(?:ke|kes|ked|king|cation) | cancel(?:s|led|ling|lation|ed|ing)? | abolish(?:es|ed|ing)? | abolition
      | end(?:s|ed|ing)? | terminat(?:e|es|ed|ing|ion) | suspend(?:s|ed|ing)? | suspension | dismantl(?:e|ed|ing)
      | reliev(?:e|ed)  | relief | eas(?:e|ed|ing) | waive(?:s|d)? | withdraw(?:n|al|ing)? | drop(?:s|ped|ping)?
      | phas(?:e|ed|ing) \\s out | discontinu(?:e|ed|ing) | annul(?:s|led|ling)? ) \\b"))
  (clause-term (name assets)
    (expression
      "\\b (?: assets | funds | reserves | holdings | deposits | (?: frozen | blocked | seized | Russian ) (?: \\s [\\w-]+ )? \\s (?: property | accounts ) | (?: central \\s bank(?:'s)? | frozen | immobili[sz]ed | sovereign | Russia(?:n|'s)? ) \\s (?: money | billions? | wealth )
      | billions? (?: \\s (?: of \\s )? (?: dollars | euros ) )? (?: \\s [\\w'-]+ ){0,3}? \\s (?: frozen | blocked | held | sitting ) | \\d+ \\s billion \\s (?: dollars | euros ) ) \\b"))
  (clause-term (name count)
    (expression
      "(?: \\d{1,3} (?: [, .] \\d{3} )+ | \\d+ (?: \\.\\d+ )? ) (?: \\s (?: thousand | million | billion ) )?
      | (?: one | two | three | four | five | six | seven | eight | nine | ten | fifty | eighty | twenty | thirty )
        (?: -?\\w+ )? \\s (?: hundred \\s )? (?: thousand | million )"))
  (clause-term (name strength)
    (expression
      "(?: \\d{1,3} (?: [, .] \\d{3} )+ | \\d+ (?: \\.\\d+ )? \\s? (?: thousand | million | k ) \\b
      | (?! (?: 19 | 20 ) \\d\\d \\b ) \\d{4,7}
      | (?: one | two | three | four | five | six | seven | eight | nine | ten | fifty | eighty | twenty | thirty )
        (?: -?\\w+ )? \\s (?: hundred \\s )? (?: thousand | million ) )
      (?! [)\\s]* (?: hours? | days? | weeks? | months? | years? | km | kilomet\\w+ | dollars | euros | met(?:er|re)s? | civilians | refugees | tonnes ) \\b )"))
  (clause-term (name pact)
    (expression "\\b (?: guarantees? | guarantors? | assurances? | pledges? | commitments? ) \\b")))
