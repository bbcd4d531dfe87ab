(defglobal ?*gone* = (remove "cmd"))
