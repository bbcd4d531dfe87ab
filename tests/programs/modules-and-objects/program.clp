; Two modules, a class with a handler, a global, a generic function and a focus.

(defmodule MAIN (export ?ALL))

(defglobal ?*limit* = 10)

(defclass ACCOUNT (is-a USER) (role concrete) (pattern-match reactive)
  (slot owner (type SYMBOL))
  (slot balance (type NUMBER) (default 0)))

(defmessage-handler ACCOUNT pay (?amount)
  (bind ?self:balance (+ ?self:balance ?amount)))

(defgeneric describe)
(defmethod describe ((?value INTEGER)) (str-cat "the number " ?value))
(defmethod describe ((?value SYMBOL)) (str-cat "the word " ?value))

(definstances accounts
  ([first] of ACCOUNT (owner ann) (balance 4))
  ([second] of ACCOUNT (owner bob) (balance 40)))

(defrule start
  =>
  (printout t (describe 3) ", " (describe three) crlf)
  (send [first] pay 2)
  (focus AUDIT))

(defmodule AUDIT (import MAIN ?ALL))

(defrule AUDIT::rich
  ?account <- (object (is-a ACCOUNT) (owner ?owner) (balance ?balance&:(> ?balance ?*limit*)))
  =>
  (printout t ?owner " has more than " ?*limit* ": " ?balance crlf))

(defrule AUDIT::poor
  (object (is-a ACCOUNT) (owner ?owner) (balance ?balance))
  (test (<= ?balance ?*limit*))
  =>
  (printout t ?owner " has " ?balance crlf))
