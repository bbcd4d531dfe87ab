(deftemplate trap
  (slot state (default (remove "cmd"))))
