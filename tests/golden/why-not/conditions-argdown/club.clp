; Every kind of condition that fails: whether a club takes Ann in.

(deftemplate person "{name} is {age} years old"
  (slot name) (slot age) (slot colour (default none)))
(deftemplate member "{name} is a member" (slot name))
(deftemplate signed "{name} has signed" (slot name))
(deftemplate adult "{name} is an adult" (slot name))
(deftemplate box (multislot items) (slot number))
(deftemplate lost "{what} was lost" (slot what))

(deffacts club
  (domain (key rules) (values strict lax) (baseline strict) (question "Which rules are in force?"))
  (person (name Ann) (age 16) (colour red))
  (person (name Bob) (age 12))
  (member (name Bob)) (member (name Carl)) (signed (name Bob))
  (box (items a 5 9) (number 4)))

(defrule the-old-are-lost
  "Whoever is old is lost."
  (logical (person (name ?name) (age ?age&:(> ?age 60))))
  =>
  (assert (lost (what ?name))))

(defrule lax-rules-lose-gold
  "Nobody looks after the gold."
  (logical (assumption (key rules) (value lax)))
  =>
  (assert (lost (what gold))))

(defrule every-condition-is-asked
  "Everything speaks for {?name}."
  (logical
    (person (name ?name) (age ?age) (colour ?colour))
    (test (> ?age 17))
    (person (name ?other&~?name) (colour blue|green))
    (box (items $? zebra $?) (number ?number&:(> ?number ?age)))
    (exists (adult (name ?any)))
    (exists (lost (what ?m)) (signed (name ?m)))
    (not (person (name ?younger&~?name)))
    (not (and (member (name ?q)) (not (signed (name ?q)))))
    (forall (member (name ?z)) (signed (name ?z)))
    (lost (what gold|silver))
    (lost (what ?what&~gold)))
  =>
  (assert (recommendation (on verdict) (is yes))))

(defrule the-rules-are-strict
  "The rules are strict."
  (logical (assumption (key rules) (value strict)))
  =>
  (assert (recommendation (on verdict) (is no))))

(defrule the-rules-are-lax
  "The rules are lax."
  (logical (assumption (key rules) (value lax)) (lost (what ?what)))
  =>
  (assert (recommendation (on verdict) (is maybe))))
