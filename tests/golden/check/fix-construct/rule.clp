(defrul an-idle-book-is-weeded
  "GUIDE-3.3: It is {?complaint}."
  (logical
    (complaint (what ?complaint)))
  =>
  (assert (recommendation (on decision) (is weed))))
