; Whether it rains.


(deftemplate   weather "{is}" (slot is (type SYMBOL)))
(defrule  rain-is-wet "It rains."(logical (weather(is rain))) ; always
=>(assert(street (is wet))))
