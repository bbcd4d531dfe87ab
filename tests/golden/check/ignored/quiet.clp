; endstate: ignore-file bad-name Names of this file follow another custom.
; endstate: ignore-file salience Nothing here has any.

; endstate: ignore no-explanation It is a sketch.
(defrule Quiet
  (logical (asumption (key loans) (value rare))) ; endstate: ignore unknown-template
  =>
  (assert (complaint (what idle)))) ; endstate: ignroe no-cite
