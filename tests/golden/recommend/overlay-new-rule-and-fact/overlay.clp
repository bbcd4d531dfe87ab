(deffacts gifts (place (name school) (label "The school") (takes weeded)))

(defrule the-school-takes-atlases
  "GUIDE-2.1: The school asked for it."
  (logical (assumption (key loans) (value rare)))
  =>
  (assert (protection (because school))))
