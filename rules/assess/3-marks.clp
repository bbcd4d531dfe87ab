; What a text supplies of what Ukraine needs (RED-3.3 to RED-3.6, DIL-7).
;
; endstate: ignore-file no-cite Where the article is silent there is no sentence to cite.

(defrule recognition-refused-is-a-mark
  "RED-3.5: \"{?quote}\" keeps a freeze from becoming recognition."
  (logical
    (says (what refuses-recognition) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark recognition-refused) (claim ?claim))))

(defrule upheld-borders-refuse-recognition
  "RED-3.5: \"{?quote}\" leaves Russia's gains without a title."
  (logical
    (says (what upholds-borders) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark recognition-refused) (claim ?claim))))

(defrule peaceful-recovery-is-a-mark
  "RED-3.5: \"{?quote}\" keeps the way to the land open by nonmilitary means."
  (logical
    (says (what seeks-peaceful-recovery) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark nonmilitary-recovery) (claim ?claim))))

(defrule a-guarantee-is-a-mark
  "RED-3.3, RED-3.6: \"{?quote}\" promises to stand behind Ukraine."
  (logical
    (says (what guarantees-ukraine) (claim ?claim) (quote ?quote))
    (not (text-says (what requires-consensus))))
  =>
  (assert (supplied (mark guarantee) (claim ?claim))))

(defrule an-answer-to-attack-is-a-mark
  "RED-3.3, RED-3.6: \"{?quote}\" says what follows a new attack."
  (logical
    (says (what answers-attack) (claim ?claim) (quote ?quote))
    (not (text-says (what requires-consensus)))
    (not (text-says (what takes-russias-help))))
  =>
  (assert (supplied (mark guarantee) (claim ?claim))))

(defrule a-likeness-of-article-five-is-a-guarantee
  "RED-3.3, RED-3.6: \"{?quote}\" promises an answer to an attack."
  (logical
    (says (what resembles-article-five) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark guarantee) (claim ?claim))))

(defrule nato-membership-is-a-guarantee
  "END-1.2, END-1.4: \"{?quote}\" brings the guarantee of Article 5."
  (logical
    (says (what joins-nato) (claim ?claim) (quote ?quote))
    (text-says (what nato-membership)))
  =>
  (assert (supplied (mark guarantee) (claim ?claim))))

(defrule integration-is-a-mark
  "RED-3.6: \"{?quote}\" gives Ukraine a place in the West."
  (logical
    (says (what integrates-west) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark western-integration) (claim ?claim))))

(defrule a-future-in-nato-is-integration
  "RED-3.6: \"{?quote}\" gives Ukraine a place in the West."
  (logical
    (says (what sees-future-in-nato) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark western-integration) (claim ?claim))))

(defrule arms-make-a-capable-force
  "RED-3.3, END-3.1: \"{?quote}\" gives Ukraine the means to defend itself."
  (logical
    (says (what arms-ukraine) (claim ?claim) (quote ?quote))
    (not (text-says (what requires-consensus)))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (supplied (mark capable-force) (claim ?claim))))

(defrule a-force-built-is-a-capable-force
  "RED-3.3, END-3.1: \"{?quote}\" makes a force that can defend and deter."
  (logical
    (says (what builds-force) (claim ?claim) (quote ?quote))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (supplied (mark capable-force) (claim ?claim))))

(defrule training-makes-a-capable-force
  "END-4.6: \"{?quote}\" makes soldiers of recruits."
  (logical
    (says (what trains-on-the-spot) (claim ?claim) (quote ?quote))
    (not (qualifier (claim ?claim) (kind laid-on-russia))))
  =>
  (assert (supplied (mark capable-force) (claim ?claim))))

(defrule assets-for-the-damage-are-a-mark
  "DIL-7.5: \"{?quote}\" has Russia's assets pay for the damage."
  (logical
    (says (what gives-assets-to-ukraine) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark assets-for-ukraine) (claim ?claim))))

(defrule assets-kept-frozen-are-a-mark
  "DIL-7.2, DIL-7.5: \"{?quote}\" keeps the assets for the damage."
  (logical
    (says (what keeps-assets-frozen) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark assets-for-ukraine) (claim ?claim))))

(defrule sanctions-kept-are-a-mark
  "DIL-7.2: \"{?quote}\" keeps the pressure on while the occupation lasts."
  (logical
    (says (what keeps-sanctions) (claim ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark sanctions-kept) (claim ?claim))))

; What the article says nothing of

(defrule the-article-is-silent-on-elections
  "The article says nothing of elections, so \"{?quote}\" counts neither way."
  (logical
    (claim (what holds-elections) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what elections) (claim ?claim))))

(defrule the-article-is-silent-on-amnesty
  "The article says nothing of amnesty, so \"{?quote}\" counts neither way."
  (logical
    (claim (what grants-amnesty) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what amnesty) (claim ?claim))))

(defrule the-article-is-silent-on-language
  "The article says nothing of language, so \"{?quote}\" counts neither way."
  (logical
    (claim (what settles-language) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what language) (claim ?claim))))

(defrule the-article-is-silent-on-church
  "The article says nothing of the church, so \"{?quote}\" counts neither way."
  (logical
    (claim (what settles-church) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what church) (claim ?claim))))

(defrule the-article-is-silent-on-plants
  "The article says nothing of power plants, so \"{?quote}\" counts neither way."
  (logical
    (claim (what settles-plants) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what plants) (claim ?claim))))

(defrule the-article-is-silent-on-g8
  "The article says nothing of the club of eight, so \"{?quote}\" counts neither way."
  (logical
    (claim (what returns-to-g8) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what g8) (claim ?claim))))

(defrule the-article-is-silent-on-non-nuclear-status
  "The article says nothing of nuclear arms by themselves, so \"{?quote}\" counts neither way."
  (logical
    (claim (what forgoes-nuclear-arms) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what non-nuclear-status) (claim ?claim))))

(defrule the-article-is-silent-on-justice
  "The article says nothing of courts and tribunals, so \"{?quote}\" counts neither way."
  (logical
    (claim (what settles-justice) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what justice) (claim ?claim))))

(defrule the-article-is-silent-on-prisoners
  "The article says nothing of prisoners, so \"{?quote}\" counts neither way."
  (logical
    (claim (what exchanges-prisoners) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what prisoners) (claim ?claim))))
