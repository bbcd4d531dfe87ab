; Two rules conclude the same fact; each is a reason for it.

(deftemplate road "the road is {state}" (slot state (type SYMBOL)))

(deffacts morning (rain heavy) (sprinkler on))

(defrule rain-wets "It rains." (logical (rain ?)) => (assert (road (state wet))))
(defrule sprinkler-wets "The sprinkler runs." (logical (sprinkler on))
  => (assert (road (state wet))))
(defrule slippery "A wet road is slippery."
  (logical (road (state wet)))
  =>
  (assert (road (state slippery)))
  (printout t "mind the road" crlf))
