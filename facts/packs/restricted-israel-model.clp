; A restricted Israel model: a cautious Pentagon that limits the use of its weapons.
; The author's model has no such limits (END-3.2, DIL-3.2); this pack puts them back.

(deffacts restricted-israel-model "Ukraine may not use US weapons freely."
  (assumption (key weapons-use) (value restricted)))
