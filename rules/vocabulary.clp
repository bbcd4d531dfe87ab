; The policy's own words: the templates that facts are stated in and that rules conclude.
; A template's comment words a fact of it, {slot} standing for a value; it also follows the words
; "nothing shows that". Stated facts carry the sentences they rest on in their cites; what a rule
; concludes carries none, since the rule that concluded it does.

; Stated facts

(deftemplate option "{label} is one of the outcomes proposed or described"
  (slot name (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (slot end-state (type SYMBOL) (default ?NONE)
    (allowed-symbols nato-membership israel-model european-guarantee neutrality))
  (slot proposed (type SYMBOL) (default ?NONE) (allowed-symbols yes no))
  (slot answer-key (type SYMBOL) (default none))
  (slot offer (type SYMBOL) (default none))
  (slot conclude (type SYMBOL) (default none))
  (slot next-best (type SYMBOL) (default none))
  (multislot cites (type SYMBOL)))

(deftemplate actor "a part in this falls to {label}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (slot role (type SYMBOL) (default ?NONE)
    (allowed-symbols negotiator ally frontline-ally partner-of-russia institution person public))
  (slot spending (type SYMBOL) (default none))
  (multislot cites (type SYMBOL)))

(deftemplate demand "{actor:words} asks for {label}"
  (slot actor (type SYMBOL) (default ?NONE))
  (slot name (type SYMBOL) (default ?NONE))
  (slot kind (type SYMBOL) (default ?NONE) (allowed-symbols goal war-aim economy))
  (slot label (type STRING) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate red-line "there is a red line at {label}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate precedent "{country:words} is a precedent: {label}"
  (slot country (type SYMBOL) (default ?NONE))
  (slot of (type SYMBOL) (default ?NONE)
    (allowed-symbols formal-neutrality norway-model west-germany-model israel-model))
  (slot label (type STRING) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate pressure-vector "one of the vectors of pressure on Russia is {label}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate aid "{receiver:words} gets {what} from {giver:words}"
  (slot giver (type SYMBOL) (default ?NONE))
  (slot receiver (type SYMBOL) (default ?NONE))
  (slot what (type STRING) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate figure "{about}: {value} {unit:words}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot about (type STRING))
  (slot value (type NUMBER) (default ?NONE))
  (slot unit (type SYMBOL) (default ?NONE))
  (multislot cites (type SYMBOL)))

(deftemplate observation "{text}"
  (slot name (type SYMBOL) (default ?NONE))
  (slot text (type STRING) (default ?NONE))
  (multislot cites (type SYMBOL)))

; What rules conclude on the way to a recommendation

(deftemplate finding "{about:words} {claim:words}"
  (slot about (type SYMBOL) (default ?NONE))
  (slot claim (type SYMBOL) (default ?NONE)))

(deftemplate pressing "{vector:words} presses on Russia"
  (slot vector (type SYMBOL) (default ?NONE)))

(deftemplate lapse "{of:words} no longer holds"
  (slot of (type SYMBOL) (default ?NONE)))

(deftemplate crossing "a red line is crossed by {of:words}"
  (slot of (type SYMBOL) (default ?NONE)))

(deftemplate downside "for Russia, {option:words} means {means:words}"
  (slot option (type SYMBOL) (default ?NONE))
  (slot means (type SYMBOL) (default ?NONE)))

(deftemplate objection "an objection stands against {to:words}: {because:words}"
  (slot to (type SYMBOL) (default ?NONE))
  (slot because (type SYMBOL) (default ?NONE)))

(deftemplate obstacle "{to:words} meets an obstacle: {because:words}"
  (slot to (type SYMBOL) (default ?NONE))
  (slot because (type SYMBOL) (default ?NONE)))

(deftemplate answer "Russia's answer to {option:words} is {is}"
  (slot option (type SYMBOL) (default ?NONE))
  (slot is (type SYMBOL) (default ?NONE) (allowed-symbols untested rejects accepts)))

(deftemplate blocked "{option:words} is blocked by {by:words}"
  (slot option (type SYMBOL) (default ?NONE))
  (slot by (type SYMBOL) (default ?NONE)))

(deftemplate reached "the talks have come to {option:words}"
  (slot option (type SYMBOL) (default ?NONE)))

(deftemplate passed-over "the talks have gone past {option:words}"
  (slot option (type SYMBOL) (default ?NONE)))

(deftemplate in-question "{option:words} is the next outcome to ask about"
  (slot option (type SYMBOL) (default ?NONE)))

(deftemplate out-of-reach "{option:words} is out of reach"
  (slot option (type SYMBOL) (default ?NONE)))
