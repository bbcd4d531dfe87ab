; Russia refuses everything: a pessimist's Moscow, which turns down all three options.
; The author names the case himself: Moscow may keep to its maximal goals (DIL-6.1).

(deffacts russia-refuses-everything "Moscow rejects each of the three options."
  (assumption (key russia-on-norway) (value rejects))
  (assumption (key russia-on-israel) (value rejects))
  (assumption (key russia-on-european) (value rejects)))
