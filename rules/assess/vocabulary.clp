; What the judgement of a text is reasoned in.

(deftemplate voice "the text speaks for {of}"
  (slot of (type SYMBOL) (default ?NONE)))

(deftemplate says "a clause {what:words}"
  (slot claim (type INTEGER) (default ?NONE))
  (slot clause (type INTEGER) (default ?NONE))
  (slot number (type STRING))
  (slot quote (type STRING))
  (slot what (type SYMBOL) (default ?NONE)))

; Of the text as a whole, whichever clause says it.
(deftemplate text-says "the text as a whole: {what:words}"
  (slot what (type SYMBOL) (default ?NONE)))

; A verdict that an end state would bring by itself.
(deftemplate footing "by its end state the text would be {of}"
  (slot of (type SYMBOL) (default ?NONE)
    (allowed-symbols plan-a other-nato-form plan-b compatible)))

(deftemplate flaw "a clause crosses a red line"
  (slot counts (type SYMBOL) (default yes)))

(deftemplate refusal "the text cannot be signed: {because:words}"
  (slot because (type SYMBOL) (default ?NONE)))
