(defrule a-quiet-book-is-idle
	"GUIDE-1.1: Niemänd, nobödy ?asks {?him}."
	(logical	(assumption (key loans)	(value "räre")	(valu rare)))
	=>
	(assert (complaint (what idle))))
