; The rules that go on for ever have the focus.
(defmodule MAIN (export ?ALL))
(deftemplate count (slot is))
(deffacts d (domain (key weather) (values dry wet) (baseline dry)) (count (is 0)))
(defrule begin => (focus COUNTING))
(defmodule COUNTING (import MAIN ?ALL))
(defrule on ?count <- (count (is ?n)) => (modify ?count (is (+ ?n 1))))
