(deftemplate assumption (slot key) (slot value))
