; The words of the library's own: what it states about its rooms and what its rules conclude.

(deftemplate place "{label} is a place where a book may stand"
  (slot name (type SYMBOL) (default ?NONE))
  (slot label (type STRING) (default ?NONE))
  (slot takes (type SYMBOL) (default ?NONE) (allowed-symbols kept stored weeded))
  (multislot cites (type SYMBOL)))

(deftemplate complaint "the book is {what}"
  (slot what (type SYMBOL) (default ?NONE)))

(deftemplate protection "{because} protects the book"
  (slot because (type SYMBOL) (default ?NONE)))

(deftemplate demand "readers still want {what}"
  (slot what (type SYMBOL) (default ?NONE)))

(deftemplate outcome "the book is {is}"
  (slot is (type SYMBOL) (default ?NONE) (allowed-symbols kept stored weeded)))
