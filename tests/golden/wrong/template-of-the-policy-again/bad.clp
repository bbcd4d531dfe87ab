(deftemplate complaint (slot what) (slot who))
