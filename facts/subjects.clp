; How the recommendations are presented: the sections of the page, the headings within one, and
; every subject with its possible values, the label it goes by and the question it answers.
; Nothing here bears on what is recommended.
;
; endstate: ignore-file unreached-value Subjects of one kind share one list of values.

(deffacts sections "The parts of the page, from the top."
  (section (name headline) (title "") (order 1) (layout lines))
  (section (name options) (title "") (order 2) (layout by-value))
  (section (name prospects) (title "") (order 3) (layout lines))
  (section (name measures) (title "Measures") (order 4) (layout lines))
  (section (name standing) (title "Standing") (order 5) (layout brief)))

(deffacts headings "What the options that are not a plan are grouped under."
  (heading (section options) (value on-the-table) (label "On the table") (order 1))
  (heading (section options) (value not-proposed) (label "Not proposed") (order 2))
  (heading (section options) (value ruled-out) (label "Ruled out") (order 3)))

(deffacts headline-subjects "The next step and the two plans."
  (subject (name next-step) (label "Next step") (section headline) (order 1)
    (values restore-support offer-norway-model offer-israel-model offer-european-guarantee
      conclude-norway-model conclude-israel-model conclude-european-guarantee sustain-pressure)
    (question "What should Washington do next?"))
  (subject (name plan-a) (label "Plan A") (section headline) (order 2)
    (values norway-model west-germany-model israel-model european-guarantee formal-neutrality none)
    (question "Which outcome should Washington seek first?"))
  (subject (name plan-b) (label "Plan B") (section headline) (order 3)
    (values norway-model west-germany-model israel-model european-guarantee formal-neutrality none)
    (question "Which outcome should it fall back on?")))

(deffacts option-subjects "Where each of the five options stands."
  (subject (name norway-model) (label "Norway model") (section options) (order 1)
    (values plan-a plan-b on-the-table not-proposed ruled-out)
    (question "Where does NATO membership on the Norway model stand?"))
  (subject (name israel-model) (label "Israel model") (section options) (order 2)
    (values plan-a plan-b on-the-table not-proposed ruled-out)
    (question "Where does the Israel model stand?"))
  (subject (name european-guarantee) (label "European") (section options) (order 3)
    (values plan-a plan-b on-the-table not-proposed ruled-out)
    (question "Where does a European security guarantee stand?"))
  (subject (name west-germany-model) (label "West Germany") (section options) (order 4)
    (values plan-a plan-b on-the-table not-proposed ruled-out)
    (question "Where does NATO membership on the West Germany model stand?"))
  (subject (name formal-neutrality) (label "Neutrality") (section options) (order 5)
    (values plan-a plan-b on-the-table not-proposed ruled-out)
    (question "Where does formal neutrality stand?")))

(deffacts prospect-subjects "What could be secured now."
  (subject (name attainable) (label "Attainable") (section prospects) (order 1)
    (values norway-model west-germany-model israel-model european-guarantee formal-neutrality none)
    (question "Which outcome could be secured now?")))

(deffacts measure-subjects "What to do, keep and discuss meanwhile."
  (subject (name pressure) (label "Pressure") (section measures) (order 1)
    (values sustain article-silent)
    (question "Should the pressure on Russia be kept up?"))
  (subject (name sanctions) (label "Sanctions") (section measures) (order 2)
    (values keep-bulk keep-military-modernization article-silent)
    (question "Which sanctions should stay?"))
  (subject (name frozen-assets) (label "Frozen assets") (section measures) (order 3)
    (values transfer-to-ukraine)
    (question "What should become of Russia's frozen sovereign assets?"))
  (subject (name frozen-assets-route) (label "Assets route") (section measures) (order 4)
    (values europe-unilaterally needs-agreement)
    (question "Who can transfer the frozen assets?"))
  (subject (name munitions) (label "Munitions") (section measures) (order 5)
    (values fund-general-production article-silent)
    (question "How should munitions for Ukraine be made available?"))
  (subject (name offensive-weapons-limits) (label "Weapon limits") (section measures) (order 6)
    (values not-discussable discussable)
    (question "Can limits on Ukraine's offensive weapons be discussed?"))
  (subject (name territory) (label "Territory") (section measures) (order 7)
    (values freeze-acceptable compensation-missing red-line-crossed maximal-position)
    (question "How do the terms on territory sit with what Kyiv can accept?"))
  (subject (name israel-model-deterrence) (label "Deterrence") (section measures) (order 8)
    (values credible weakened)
    (question "Would the Israel model deter Russia?")))

(deffacts standing-subjects "Kyiv's leverage, the outlook, and the four American interests."
  (subject (name leverage) (label "Leverage") (section standing) (order 1)
    (values considerable reduced squandered)
    (question "How much leverage does Kyiv have in the talks?"))
  (subject (name outlook) (label "Outlook") (section standing) (order 2)
    (values good-deal-within-reach lifeline-to-moscow)
    (question "What can be expected of the talks?"))
  (subject (name interest-alignment) (label "Adversaries") (section standing) (order 3)
    (values engaged undercut)
    (question "Is the interest in loosening the alignment of adversaries engaged?"))
  (subject (name interest-ukraine-ally) (label "Ukraine ally") (section standing) (order 4)
    (values engaged undercut)
    (question "Is the interest in a free Ukraine as an ally engaged?"))
  (subject (name interest-frontline-allies) (label "Frontline") (section standing) (order 5)
    (values engaged undercut)
    (question "Is the interest in the allies on the front line engaged?"))
  (subject (name interest-stable-europe) (label "Stable Europe") (section standing) (order 6)
    (values engaged undercut)
    (question "Is the interest in a stable and peaceful Europe engaged?")))
