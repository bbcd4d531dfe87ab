; Recognition demanded: a mediator whose terms recognize Russia's gains in law.
; The author sees signs that Kyiv could live with a frozen line, but without recognition (RED-3.5).

(deffacts recognition-demanded "The terms recognize Russian gains."
  (assumption (key territorial-terms) (value legal-recognition)))
