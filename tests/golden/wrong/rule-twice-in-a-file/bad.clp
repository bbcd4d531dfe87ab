(defrule r (complaint) => (assert (demand (what r))))
(defrule r (complaint) => (assert (demand (what s))))
