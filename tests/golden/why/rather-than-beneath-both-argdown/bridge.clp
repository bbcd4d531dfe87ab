; Both runs conclude a bridge, one by the old rule and the other by the new one.
(deffacts river
  (domain (key old-bridge) (values stands gone) (baseline stands))
  (domain (key new-bridge) (values planned built) (baseline planned)))

(deftemplate bridge "there is a bridge over the {over}"
  (slot over))

(defrule the-old-bridge-crosses
  "The old bridge stands."
  (logical (assumption (key old-bridge) (value stands)))
  =>
  (assert (bridge (over river))))

(defrule the-new-bridge-crosses
  "The new bridge is built."
  (logical (assumption (key new-bridge) (value built)))
  =>
  (assert (bridge (over river))))

(defrule a-safe-crossing-is-open
  "There is a bridge, and the old one is out of the way."
  (logical
    (bridge)
    (assumption (key old-bridge) (value gone)))
  =>
  (assert (recommendation (on crossing) (is open))))
