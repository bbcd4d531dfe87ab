; The countries whose past is drawn on: three that were neutral, each safe or unsafe for its own
; reason (END-6.2 to END-6.4), and three whose name a model carries (END-1.6, END-1.7, END-2.2).

(deffacts neutral-precedents "What became of countries that were neutral."
  (precedent (country finland) (of formal-neutrality)
    (label "Finland's policies at home and abroad were open to Soviet interference for decades")
    (cites END-6.2))
  (precedent (country austria) (of formal-neutrality)
    (label "Austria was spared since invading it would have drawn in America anyway")
    (cites END-6.3))
  (precedent (country belgium) (of formal-neutrality)
    (label "Belgium, a buffer without help from others, was invaded in both world wars")
    (cites END-6.4)))

(deffacts model-precedents "What the models are named after."
  (precedent (country west-germany) (of west-germany-model)
    (label "the alliance's promise covers only what the member controls")
    (cites END-1.6))
  (precedent (country norway) (of norway-model)
    (label "a founding member of 1949 that limited foreign bases and forces on its soil")
    (cites END-1.7))
  (precedent (country israel) (of israel-model)
    (label "memorandums of understanding promise Israel a qualitative edge over its neighbors")
    (cites END-2.2)))
