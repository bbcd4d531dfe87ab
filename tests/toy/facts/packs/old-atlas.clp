; The old atlas: a librarian with a worn atlas of countries that have changed their names.
; See GUIDE-1.2 and GUIDE-1.3.

(deffacts old-atlas "Superseded and damaged."
  (assumption (key content) (value superseded))
  (assumption (key condition) (value damaged)))
