; The baseline administration: the world the author argues from, all 24 values spelled out.
; The world of February 2025 with Washington at Kyiv's side, which is a choice that the author
; asks for (INTRO-1.4), and opposed to NATO membership (GOOD-1.3). Changes nothing by itself.

(deffacts baseline-administration "The baseline, every value spelled out."
  (assumption (key us-support) (value stands-by))
  (assumption (key us-nato-stance) (value opposed))
  (assumption (key us-sanctions-stance) (value hold))
  (assumption (key us-backstop) (value none))
  (assumption (key us-inventories) (value low))
  (assumption (key congress-request) (value reluctant))
  (assumption (key weapons-use) (value unrestricted))
  (assumption (key russia-on-norway) (value untested))
  (assumption (key russia-on-israel) (value untested))
  (assumption (key russia-on-european) (value untested))
  (assumption (key russia-holds-territory) (value yes))
  (assumption (key russia-war-prospects) (value stuck))
  (assumption (key china-wedge) (value impossible))
  (assumption (key europe-readiness) (value not-ready))
  (assumption (key european-force-purpose) (value unspecified))
  (assumption (key europe-holds-assets) (value yes))
  (assumption (key territorial-terms) (value freeze-without-recognition))
  (assumption (key western-integration) (value pledged))
  (assumption (key neutrality-enforcement) (value russian-veto))
  (assumption (key neutrality-force-limits) (value capped))
  (assumption (key attrition) (value active))
  (assumption (key long-range-strike) (value active))
  (assumption (key sanctions-pressure) (value active))
  (assumption (key interest-lens) (value america-first)))
