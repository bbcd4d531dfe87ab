; What a text can be judged to be or to hold, in the order in which it is told. The red lines are
; those of facts/demands.clp.

(deffacts red-line-names "What must not be signed."
  (judgement (of red-line) (name neutrality) (rank 1) (label "a neutral Ukraine"))
  (judgement (of red-line) (name force-caps) (rank 2) (label "limits on Ukraine's armed forces"))
  (judgement (of red-line) (name weapons-ban) (rank 3) (label "a ban on offensive weapons"))
  (judgement (of red-line) (name regime-change) (rank 4) (label "a change of government imposed on Kyiv"))
  (judgement (of red-line) (name russian-veto) (rank 5) (label "a Russian veto over the guarantees"))
  (judgement (of red-line) (name territorial-cession) (rank 6) (label "land handed over to Russia"))
  (judgement (of red-line) (name legal-recognition) (rank 7) (label "recognition of Russian gains"))
  (judgement (of red-line) (name renounced-claims) (rank 8) (label "the claim to lost land given up"))
  (judgement (of red-line) (name assurances-to-russia) (rank 9) (label "western assurances for Russia"))
  (judgement (of red-line) (name sanctions-relief) (rank 10) (label "the lifting of sanctions"))
  (judgement (of red-line) (name asset-return) (rank 11) (label "the return of frozen assets"))
  (judgement (of red-line) (name no-deterrent) (rank 12) (label "nothing that would deter a new attack")))

(deffacts mark-names "What Ukraine needs."
  (judgement (of mark) (name recognition-refused) (rank 1) (label "no recognition of Russian gains"))
  (judgement (of mark) (name nonmilitary-recovery) (rank 2) (label "lost land to be regained by peaceful means"))
  (judgement (of mark) (name guarantee) (rank 3) (label "a promise to answer an attack"))
  (judgement (of mark) (name western-integration) (rank 4) (label "a place in the West"))
  (judgement (of mark) (name capable-force) (rank 5) (label "a force able to defend and deter"))
  (judgement (of mark) (name assets-for-ukraine) (rank 6) (label "Russian assets for the damage done"))
  (judgement (of mark) (name sanctions-kept) (rank 7) (label "sanctions that stay")))

(deffacts end-state-names "Where a text leads."
  (judgement (of end-state) (name norway-model) (rank 1)
    (label "NATO membership with self-imposed limits on foreign forces"))
  (judgement (of end-state) (name west-germany-model) (rank 2)
    (label "NATO membership for the land under Kyiv's control, without a war for the rest"))
  (judgement (of end-state) (name nato-unspecified) (rank 3) (label "NATO membership of no named kind"))
  (judgement (of end-state) (name article-5-like) (rank 4)
    (label "a guarantee like Article 5 outside of NATO"))
  (judgement (of end-state) (name israel-model) (rank 5) (label "arms and aid to stand alone"))
  (judgement (of end-state) (name european-tripwire) (rank 6) (label "European troops that would fight"))
  (judgement (of end-state) (name european-guarantee) (rank 7)
    (label "a European guarantee whose purpose is not said"))
  (judgement (of end-state) (name european-training) (rank 8)
    (label "European troops that train and would not fight"))
  (judgement (of end-state) (name formal-neutrality) (rank 9) (label "a neutral state"))
  (judgement (of end-state) (name unspecified) (rank 10) (label "guarantees of no named kind"))
  (judgement (of end-state) (name none) (rank 11) (label "no end state")))

(deffacts kind-names "Kinds of neutrality. The first that applies is told."
  (judgement (of kind) (name in-substance) (rank 1) (label "shut out of NATO and of foreign forces without the word"))
  (judgement (of kind) (name istanbul) (rank 2) (label "guaranteed by powers of which the attacker is one"))
  (judgement (of kind) (name dependent) (rank 3) (label "leaning on the power that threatens"))
  (judgement (of kind) (name protected) (rank 4) (label "its independence guaranteed by powers"))
  (judgement (of kind) (name armed) (rank 5) (label "with a strong force of its own"))
  (judgement (of kind) (name bare) (rank 6) (label "with nothing behind it")))

(deffacts verdict-names "What is to be said of a text."
  (judgement (of verdict) (name plan-a) (rank 1) (label "This is Plan A"))
  (judgement (of verdict) (name other-nato-form) (rank 2) (label "NATO membership in a form other than Plan A"))
  (judgement (of verdict) (name plan-b) (rank 3) (label "This is Plan B"))
  (judgement (of verdict) (name compatible) (rank 4) (label "Compatible with what Ukraine needs"))
  (judgement (of verdict) (name repairable) (rank 5) (strikes yes) (label "Sound but for clauses to strike"))
  (judgement (of verdict) (name insufficient) (rank 6) (label "It does not give what Ukraine needs"))
  (judgement (of verdict) (name reject) (rank 7) (label "Not to be signed")))

(deffacts silence-names "What the article says nothing of."
  (judgement (of silence) (name elections) (rank 1) (label "elections and referendums"))
  (judgement (of silence) (name amnesty) (rank 2) (label "amnesty"))
  (judgement (of silence) (name language) (rank 3) (label "language"))
  (judgement (of silence) (name church) (rank 4) (label "church and religion"))
  (judgement (of silence) (name plants) (rank 5) (label "power plants and dams"))
  (judgement (of silence) (name g8) (rank 6) (label "a seat among the eight"))
  (judgement (of silence) (name non-nuclear-status) (rank 7) (label "nuclear arms forgone"))
  (judgement (of silence) (name justice) (rank 8) (label "courts and tribunals"))
  (judgement (of silence) (name prisoners) (rank 9) (label "prisoners and the deported")))
