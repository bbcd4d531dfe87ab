; Nobody is advised here, and nothing stands under logical.
(deffacts sky
  (domain (key rain) (values no yes) (baseline yes))
  (domain (key wind) (values none storm) (baseline none)))

(defrule walk-when-dry
  (assumption (key rain) (value no))
  (not (assumption (key wind) (value storm)))
  =>
  (assert (recommendation (on walk) (is go))))
