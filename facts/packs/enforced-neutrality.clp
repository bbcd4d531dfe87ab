; Enforced neutrality: an advocate of a neutral Ukraine, armed and protected.
; Not the author's proposal: it grants what he finds missing in neutrality, an answer to a
; violation (END-5.4, END-6.3), and drops the limit on Ukraine's forces (END-5.3).

(deffacts enforced-neutrality "Neutrality with uncapped forces and a sure US response."
  (assumption (key neutrality-enforcement) (value automatic-us-response))
  (assumption (key neutrality-force-limits) (value uncapped)))
