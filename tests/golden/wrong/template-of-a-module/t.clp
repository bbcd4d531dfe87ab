(defmodule MAIN (export ?ALL))
(defmodule WALKING (import MAIN ?ALL))
(deftemplate WALKING::boots (slot kind))
(deffacts d (domain (key weather) (values dry wet) (baseline dry)))
