(defrule a-quiet-book-is-unread "GUIDE-1.1: One." (logical (assumption (key loans) (value rare))) => (assert (complaint (what unread))))
(defrule a-quiet-book-is-unread "GUIDE-1.1: Two." (logical (assumption (key loans) (value rare))) => (assert (complaint (what unread))))
(defrule a-quiet-book-is-unread "GUIDE-1.1: Three." (logical (assumption (key loans) (value rare))) => (assert (complaint (what unread))))
