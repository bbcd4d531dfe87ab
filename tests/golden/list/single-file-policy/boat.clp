; Whether to take the boat out: a whole policy in one file, templates and assumptions included.

(deftemplate hazard "{of} is a hazard" (slot of (type SYMBOL) (default ?NONE)))

(deffacts domains
  (domain (key wind) (values calm gale) (baseline calm) (question "How does the wind blow?"))
  (domain (key tide) (values high low) (baseline high)))

(defrule a-gale-is-a-hazard
  "A gale would swamp it."
  (logical (assumption (key wind) (value gale)))
  =>
  (assert (hazard (of wind))))

(defrule low-water-is-a-hazard
  "It would run aground."
  (logical (assumption (key tide) (value low)))
  =>
  (assert (hazard (of tide))))

(defrule stay-ashore
  "Because of the {?of}."
  (logical (hazard (of ?of)))
  =>
  (assert (recommendation (on outing) (is stay-ashore))))

(defrule put-to-sea
  "Nothing speaks against it."
  (logical (not (hazard)))
  =>
  (assert (recommendation (on outing) (is put-to-sea))))
