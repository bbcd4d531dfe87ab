; A slot or a symbol may have the name of a forbidden function; only a call is refused.

(deftemplate shop (slot open (type SYMBOL)) (multislot exit (type SYMBOL)))
(deffacts shops (shop (open yes) (exit north south)))

(defrule the-shop-sells-it
  "GUIDE-2.1: The shop is open."
  (logical (shop (open yes) (exit $? north $?)))
  =>
  (assert (protection (because open))))
