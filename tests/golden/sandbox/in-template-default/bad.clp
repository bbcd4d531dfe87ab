(deftemplate trap
  (slot state (default-dynamic (remove "cmd"))))
(deffacts traps (trap))
