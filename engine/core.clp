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
