; Whether the street is wet.

(deftemplate street "the street is {is}"
  (slot is (type SYMBOL)))
