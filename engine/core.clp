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

(deftemplate stance "every fact `{template}` speaks against this: {against}"
  (slot template (type SYMBOL) (default ?NONE))
  (slot against (type STRING) (default ?NONE)))
