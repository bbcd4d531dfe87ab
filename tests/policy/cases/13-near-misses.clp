; Worlds in which a rule would go wrong if one of its words were another (`test --mutate`).

(case (name partners-sustain-the-war-without-attrition)
  (title "That Moscow's partners sustain the war does not hang on attrition")
  (set attrition=inactive)
  (cites WUM-2.2 WUM-2.5))

(expect (case partners-sustain-the-war-without-attrition)
  (answers interest-alignment=engaged))
(expect (case partners-sustain-the-war-without-attrition)
  (on interest-alignment)
  (rules partners-would-share-a-russian-victory))

(case (name a-tripwire-is-no-objection-to-neutrality)
  (title "A war that a tripwire brings speaks against the European force, not against neutrality")
  (set european-force-purpose=tripwire neutrality-enforcement=automatic-us-response
    neutrality-force-limits=uncapped)
  (cites END-4.5 END-4.9 END-6.3))

(expect (case a-tripwire-is-no-objection-to-neutrality)
  (answers formal-neutrality=not-proposed))
