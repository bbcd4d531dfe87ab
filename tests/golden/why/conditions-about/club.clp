; Every kind of condition: whether a club takes Ann in.

(deftemplate person "{name} is {age} years old"
  (slot name) (slot age) (slot colour (default none)))
(deftemplate member "{name} is a member" (slot name))
(deftemplate signed "{name} has signed" (slot name))
(deftemplate adult "{name} is an adult" (slot name))
(deftemplate box (multislot items) (slot number))
(deftemplate lost "{what} was lost" (slot what))

(deffacts club
  (domain (key rules) (values strict lax) (baseline strict) (question "Which rules are in force?"))
  (person (name Ann) (age 21) (colour red))
  (person (name Bob) (age 12))
  (member (name Bob)) (member (name Carl)) (signed (name Bob)) (signed (name Carl))
  (box (items a 5 9) (number 4))
  (pair one 7)
  (signed (name Dora)))

(defrule adults
  "{?name} is of age."
  (logical (person (name ?name) (age ?age&:(> ?age 17))))
  =>
  (assert (adult (name ?name))))

(defrule dora-signs-again
  "Dora signs twice."
  (logical (lost (what key)))
  =>
  (assert (signed (name Dora))))

(defrule the-key-is-lost
  "Nobody has the key."
  (logical (not (box (items $? key $?))))
  =>
  (assert (lost (what key))))

(defrule every-condition-holds
  "Everything speaks for {?name}."
  (logical
    (assumption (key rules) (value ?rules&strict|lax))
    (person (name ?name) (age ?age) (colour ?colour&~blue&~green))
    (box (items ?first $?middle ?last&:(> ?last (+ ?age -15))) (number =(- ?age 17)))
    (pair ?one ?seven&~?name)
    (signed (name Dora))
    (exists (adult (name ?any)))
    (exists (member (name ?m)) (signed (name ?m)))
    (not (person (name ?other&~?name) (age ?higher&:(> ?higher ?age))))
    (not (lost (what gold|silver)))
    (not (and (member (name ?q)) (not (signed (name ?q)))))
    (not (recommendation (on verdict) (is no)))
    (not (box (items $? zebra $?)))
    (forall (member (name ?z)) (signed (name ?z)))
    (test (> ?last 5))
    (test (and (neq ?name Bob Carl) (member$ 5 ?middle) (or (< ?age 5) (numberp ?age)))))
  =>
  (assert (recommendation (on verdict) (is yes))))

(defrule a-branch-holds
  (logical
    (or (lost (what key)) (lost (what gold)) (member (name Bob)))
    (not (not (adult))))
  =>
  (assert (recommendation (on verdict) (is yes))))

(defrule the-rules-are-strict
  "The rules are strict."
  (logical
    (assumption (key rules) (value strict))
    (not (assumption (key rules) (value lax))))
  =>
  (assert (recommendation (on verdict) (is yes))))
