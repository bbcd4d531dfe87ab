; Rules in a module of their own, which gets the focus and asks for more than it is shown.
(defmodule MAIN (export ?ALL))
(deffacts stated
  (domain (key weather) (values dry wet) (baseline dry) (question "How is it?"))
  (subject (name walk) (values yes no) (question "Shall we walk?")))
(defrule the-day-begins "The day begins." => (focus WALKING))
(defmodule WALKING (import MAIN ?ALL))
(deftemplate boots "there are {kind} boots" (slot kind))
(deffacts owned (boots (kind old)))
(defrule dry-paths
  "It is dry."
  (logical (assumption (key weather) (value dry)) (exists (boots)))
  =>
  (assert (recommendation (on walk) (is yes))))
(defrule MAIN::wet-paths
  "It is wet."
  (logical (assumption (key weather) (value wet)))
  =>
  (assert (recommendation (on walk) (is no))))
