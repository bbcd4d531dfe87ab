(defruel r
  (logical (complaint (what ?what)))
  =>
  (assert (demand (what ?what))))
