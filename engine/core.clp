; The templates that the engine knows. Every other template belongs to the policy.
; A template's comment words a fact of it: {slot} stands for the slot's value.

(deftemplate domain "{question}"
  (slot key (type SYMBOL) (default ?NONE))
  (multislot values (type SYMBOL))
  (slot baseline (type SYMBOL) (default ?NONE))
  (slot actor (type SYMBOL) (default nobody))
  (slot question (type STRING))
  (multislot cites (type SYMBOL)))

(deftemplate assumption "{key} is {value}"
  (slot key (type SYMBOL) (default ?NONE))
  (slot value (type SYMBOL) (default ?NONE)))

(deftemplate advised "The advice is for {actor}"
  (slot actor (type SYMBOL) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate recommendation "{on}: {is}"
  (slot on (type SYMBOL) (default ?NONE))
  (slot is (type SYMBOL) (default ?NONE)))

(deftemplate source "{gist}"
  (slot id (type SYMBOL) (default ?NONE))
  (slot gist (type STRING) (default ?NONE)))

(deftemplate set-aside "{id} carries no reasoning: {reason}"
  (slot id (type SYMBOL) (default ?NONE))
  (slot reason (type STRING) (default ?NONE)))

(deftemplate subject "{question}"
  (slot name (type SYMBOL) (default ?NONE))
  (multislot values (type SYMBOL))
  (slot label (type STRING))
  (slot section (type SYMBOL) (default nowhere))
  (slot order (type INTEGER) (default 0))
  (slot question (type STRING)))

(deftemplate section "{title}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot title (type STRING))
  (slot order (type INTEGER) (default 0))
  (slot layout (type SYMBOL) (allowed-symbols lines by-value brief) (default lines)))

(deftemplate heading "{label}"
  (slot section (type SYMBOL) (default ?NONE))
  (slot value (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (slot order (type INTEGER) (default 0)))

(deftemplate spelling "`{of}` is written {as}"
  (slot of (type SYMBOL) (default ?NONE))
  (slot as (type STRING) (default ?NONE)))

(deftemplate stance "every fact `{template}` speaks against this: {against}"
  (slot template (type SYMBOL) (default ?NONE))
  (slot against (type STRING) (default ?NONE)))

; Regression cases: files of their own, read by `endstate test` and never asserted in a run.

(deftemplate case "Case {name}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot title (type STRING))
  (multislot packs (type LEXEME))
  (multislot set (type SYMBOL))
  (multislot cites (type SYMBOL))
  (slot todo (type STRING))
  (slot skip (type STRING)))

(deftemplate expect "Case {case} expects something of {on}"
  (slot case (type SYMBOL) (default ?NONE))
  (multislot set (type SYMBOL))
  (multislot answers (type SYMBOL))
  (slot on (type SYMBOL))
  (slot is (type SYMBOL))
  (multislot one-of (type SYMBOL))
  (multislot is-not (type SYMBOL))
  (slot support (type SYMBOL) (allowed-symbols none))
  (multislot cites (type SYMBOL))
  (multislot not-cites (type SYMBOL))
  (multislot rules (type SYMBOL))
  (multislot not-rules (type SYMBOL))
  (multislot independent-of (type SYMBOL)))

; Reading a proposal. Patterns find words that make a claim; rules turn claims into judgements.
; Expressions are PCRE2, without regard to case, blanks in them ignored; {name} in one stands for the
; clause-term of that name. They see one sentence at a time, in plain letters.

(deftemplate clause-term "the words of {name} are written {expression}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot expression (type STRING) (default ?NONE)))

; What the groups who, size, unit, where and condition of an expression hold goes into the claim.
; A sentence is looked at only if it holds one of the words that a pattern needs, and one of those
; that it needs besides, in small letters.
; A pattern owns a kind of qualifier where its own words are such: "will not join" is no denial.
(deftemplate clause-pattern "words like \"{example}\" claim {claim:words}"
  (slot id (type SYMBOL) (default ?NONE))
  (slot claim (type SYMBOL) (default ?NONE))
  (slot reads (type SYMBOL) (allowed-symbols clause title) (default clause))
  (slot expression (type STRING) (default ?NONE))
  (slot guard (type STRING))
  (multislot needs (type STRING))
  (multislot besides (type STRING))
  (multislot owns (type SYMBOL))
  (slot example (type STRING) (default ?NONE))
  (slot counterexample (type STRING) (default ?NONE)))

; What changes the meaning of a claim. Where it may stand: before the end of the claim (with no
; barrier between the two), behind it, in its sentence, in its clause.
(deftemplate clause-qualifier "words like \"{example}\" make a claim {kind:words}"
  (slot id (type SYMBOL) (default ?NONE))
  (slot kind (type SYMBOL) (default ?NONE))
  (slot stands (type SYMBOL) (allowed-symbols before behind sentence clause) (default sentence))
  (slot expression (type STRING) (default ?NONE))
  (slot barrier (type STRING))
  (multislot needs (type STRING))
  (slot example (type STRING) (default ?NONE))
  (slot counterexample (type STRING) (default ?NONE)))

(deftemplate proposal "the text is \"{title}\""
  (slot title (type STRING))
  (slot date (type STRING)))

; Clauses are counted from 1; 0 is the title.
(deftemplate claim "clause {number}, line {line}: \"{quote}\""
  (slot id (type INTEGER) (default ?NONE))
  (slot clause (type INTEGER) (default ?NONE))
  (slot number (type STRING))
  (slot line (type INTEGER))
  (slot what (type SYMBOL) (default ?NONE))
  (slot pattern (type SYMBOL))
  (slot quote (type STRING))
  (slot who (type STRING))
  (slot size (type NUMBER) (default 0))
  (slot unit (type STRING))
  (slot where (type STRING))
  (slot condition (type STRING)))

(deftemplate qualifier "the claim is {kind:words}"
  (slot claim (type INTEGER) (default ?NONE))
  (slot kind (type SYMBOL) (default ?NONE))
  (slot words (type STRING)))

; What a text can be judged to be or to hold, with the words for it, in the order of rank.
(deftemplate judgement "{label}"
  (slot of (type SYMBOL) (default ?NONE)
    (allowed-symbols end-state kind verdict red-line mark silence))
  (slot name (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (slot rank (type INTEGER) (default 0))
  (slot strikes (type SYMBOL) (allowed-symbols yes no) (default no))
  (multislot cites (type SYMBOL)))

; What rules judge. A claim of 0 stands for the text as a whole.
(deftemplate crossed "a red line is crossed: {red-line:words} ({strength:words})"
  (slot red-line (type SYMBOL) (default ?NONE))
  (slot strength (type SYMBOL) (default ?NONE) (allowed-symbols explicit in-substance arguable))
  (slot claim (type INTEGER) (default 0)))

(deftemplate supplied "the text supplies {mark:words}"
  (slot mark (type SYMBOL) (default ?NONE))
  (slot claim (type INTEGER) (default 0)))

(deftemplate unscored "nothing follows from {what:words}"
  (slot what (type SYMBOL) (default ?NONE))
  (slot claim (type INTEGER) (default 0)))

(deftemplate end-state "the text leads to {is}"
  (slot is (type SYMBOL) (default ?NONE)))

(deftemplate end-state-kind "the kind is {is}"
  (slot is (type SYMBOL) (default ?NONE)))

(deftemplate verdict "the verdict is {is}"
  (slot is (type SYMBOL) (default ?NONE)))
