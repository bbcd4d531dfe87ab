#include "read/style.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct styling {
    const struct rulebase *rulebase;
    struct findings *findings;
};

static struct finding *report(const struct styling *styling, enum lint_id id, struct mark mark,
                              const char *message, const char *remedy)
{
    struct finding *finding = findings_add(styling->findings, id, mark, "%s", message);

    finding->remedy = remedy;
    return finding;
}

/* ---- what a rule says of itself ---- */

static bool is_good_name(const char *name)
{
    if (!islower((unsigned char)name[0]))
        return false;
    for (const char *at = name; *at != '\0'; at++)
        if (!islower((unsigned char)*at) && !isdigit((unsigned char)*at) &&
            (*at != '-' || at[1] == '-' || at[1] == '\0'))
            return false;
    return true;
}

static void check_name(const struct styling *styling, const struct rule *rule)
{
    if (!is_good_name(rule->name))
        report(styling, LINT_BAD_NAME, syntax_mark(rule->form->node->first->next),
               "the name of a rule is the claim it makes, in lower case with hyphens",
               "write it like `the-claim-that-it-makes`");
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\n")] == '\0';
}

static void check_explanation(const struct styling *styling, const struct rule *rule)
{
    if (is_blank(rule->explanation)) {
        report(styling, LINT_NO_EXPLANATION, construct_mark_head(rule->form),
               "this rule has no explanation",
               "after its name write \"SOURCE: one sentence that says why.\"");
        return;
    }
    if (rule->cite_count == 0 && styling->rulebase->declared.source_count > 0)
        report(styling, LINT_NO_CITE, syntax_mark(rule->form->comment_node),
               "this explanation cites no source",
               "begin it with the ids of the sentences it stands on, and a colon");
}

/* ---- blanks in texts ---- */

/* All names that occur in a rule's conditions and can be named in its explanation. */
static void offer_bound(struct near_name *near, const struct rule *rule, const struct node *first)
{
    for (; first != NULL; first = first->next) {
        if ((first->kind == NODE_VARIABLE || first->kind == NODE_MULTI_VARIABLE) &&
            rule_binds(rule, first->text))
            near_name_offer(near, first->text);
        offer_bound(near, rule, first->first);
    }
}

static struct mark mark_explanation(const struct rule *rule, const char *at, size_t length)
{
    return construct_mark_comment(rule->form, (size_t)(at - rule->form->comment), length);
}

/* A blank {...} of an explanation, which begins at its brace. */
static void check_blank(const struct styling *styling, const struct rule *rule, const char *blank)
{
    struct arena *arena = styling->findings->arena;
    size_t length = strcspn(blank, "}");
    size_t marks = strspn(blank + 1, "$?");
    const char *name = blank + 1 + marks;
    const char *bare = arena_copy(arena, name, strcspn(name, ":}"));
    struct near_name near;
    struct finding *finding;

    if (blank[length] == '\0' || (marks > 0 && rule_binds(rule, bare)))
        return;
    near_name_begin(&near, bare);
    near.prefix = "?";
    offer_bound(&near, rule, rule->form->body);
    if (marks == 0 && (near.best[0] == NULL || near.distance[0] > 0))
        return;
    finding = findings_add(styling->findings, LINT_UNBOUND_BLANK,
                           mark_explanation(rule, blank, length + 1),
                           "the explanation names `{%.*s}`, which %s", (int)length - 1, blank + 1,
                           marks == 0 ? "lacks its `?`" : "no condition binds to one slot");
    finding_near(styling->findings, finding, &near);
    finding->replacement =
        near.best[0] == NULL
            ? NULL
            : arena_format(arena, "{?%s%.*s", near.best[0],
                           (int)(length + 1 - (size_t)(name - blank) - strlen(bare)),
                           name + strlen(bare));
}

/* ?name in running text. */
static void check_bare_variable(const struct styling *styling, const struct rule *rule,
                                const char *at)
{
    size_t length = 1 + strcspn(at + 1, " \t\n.,;:!?(){}\"'");
    struct finding *finding;

    if (!isalpha((unsigned char)at[1]) ||
        (at > rule->explanation && isalnum((unsigned char)at[-1])))
        return;
    finding =
        findings_add(styling->findings, LINT_UNBOUND_BLANK, mark_explanation(rule, at, length),
                     "the explanation names `%.*s` without braces", (int)length, at);
    finding_remedy(styling->findings, finding, "write `{%.*s}`", (int)length, at);
    finding->replacement = arena_format(styling->findings->arena, "{%.*s}", (int)length, at);
}

static void check_blanks(const struct styling *styling, const struct rule *rule)
{
    for (const char *at = rule->explanation; *at != '\0'; at++) {
        if (*at == '{') {
            check_blank(styling, rule, at);
            at += strcspn(at, "}");
            if (*at == '\0')
                return;
        } else if (*at == '?') {
            check_bare_variable(styling, rule, at);
        }
    }
}

static void check_wording(const struct styling *styling, const struct template *template)
{
    struct arena *arena = styling->findings->arena;
    const char *open = template->wording;

    while ((open = strchr(open, '{')) != NULL) {
        const char *name = arena_copy(arena, open + 1, strcspn(open + 1, ":}"));
        size_t length = strcspn(open, "}");
        struct near_name near;
        struct finding *finding;

        if (open[length] == '\0')
            return;
        if (template_slot(template, name) == NULL) {
            finding = findings_add(
                styling->findings, LINT_UNKNOWN_SLOT_IN_WORDING,
                construct_mark_comment(template->form, (size_t)(open - template->wording) + 1,
                                       strlen(name)),
                "the words of template `%s` name a slot `%s` that it does not have", template->name,
                name);
            near_name_begin(&near, name);
            for (size_t i = 0; i < template->slot_count; i++)
                near_name_offer(&near, template->slots[i].name);
            finding_near(styling->findings, finding, &near);
        }
        open += length;
    }
}

/* ---- conditions and actions ---- */

static size_t count_asserted(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next) {
        if (strcmp(syntax_head(first), "assert") == 0)
            count += syntax_count(first->first->next);
        else if (first->kind == NODE_LIST)
            count += count_asserted(first->first);
    }
    return count;
}

static void check_logical(const struct styling *styling, const struct rule *rule)
{
    if (count_asserted(rule->actions) == 0)
        return;
    for (const struct condition *each = rule->conditions; each != NULL; each = each->next) {
        if (strcmp(syntax_head(each->node), "logical") == 0)
            continue;
        report(styling, LINT_NOT_LOGICAL, syntax_mark(each->node),
               "what this rule concludes outlives this condition",
               "put all conditions into one (logical ...)");
        return;
    }
}

static void check_salience(const struct styling *styling, const struct rule *rule)
{
    const struct node *declare = rule->form->body;

    if (declare == NULL || strcmp(syntax_head(declare), "declare") != 0)
        return;
    for (const struct node *each = declare->first->next; each != NULL; each = each->next)
        if (strcmp(syntax_head(each), "salience") == 0)
            report(styling, LINT_SALIENCE, syntax_mark(each),
                   "salience orders rules without a reason that could be told",
                   "let a condition say what must hold first");
}

static void check_side_effects(const struct styling *styling, const struct rule *rule)
{
    for (const struct node *each = rule->actions; each != NULL; each = each->next)
        if (syntax_head(each)[0] != '\0' && strcmp(syntax_head(each), "assert") != 0)
            finding_remedy(styling->findings,
                           findings_add(styling->findings, LINT_SIDE_EFFECT, syntax_mark(each),
                                        "a rule concludes facts and does nothing else, found `%s`",
                                        syntax_head(each)),
                           "assert what follows, and leave the rest to the engine");
}

static void check_several(const struct styling *styling, const struct rule *rule)
{
    size_t count = 0;

    for (const struct node *each = rule->actions; each != NULL; each = each->next) {
        const struct node *fact =
            strcmp(syntax_head(each), "assert") == 0 ? each->first->next : NULL;

        for (; fact != NULL; fact = fact->next)
            if (++count == 2)
                report(styling, LINT_SEVERAL_CONCLUSIONS, syntax_mark(fact),
                       "this rule concludes more than one fact",
                       "write a rule for each conclusion, or say why they go together");
    }
}

/* ---- names that nothing answers to ---- */

static bool asserts(const struct node *first, const char *template)
{
    for (; first != NULL; first = first->next) {
        if (strcmp(syntax_head(first), "assert") == 0) {
            for (const struct node *fact = first->first->next; fact != NULL; fact = fact->next)
                if (strcmp(syntax_head(fact), template) == 0)
                    return true;
        } else if (first->kind == NODE_LIST && asserts(first->first, template)) {
            return true;
        }
    }
    return false;
}

static bool is_ever_there(const struct rulebase *rulebase, const char *template)
{
    if (template_find(rulebase->templates, template) != NULL ||
        strcmp(template, "initial-fact") == 0 || strcmp(template, "object") == 0)
        return true;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, template) == 0)
            return true;
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (asserts(rule->actions, template))
            return true;
    return false;
}

/* A pattern without slots needs no template, but a fact of its name must come from somewhere. */
static void check_patterns(const struct styling *styling, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == CONDITION_PATTERN &&
            !is_ever_there(styling->rulebase, first->template) &&
            !rulebase_is_lost(styling->rulebase, first->template))
            template_unknown(styling->rulebase->templates, first->node->first, first->template,
                             styling->findings);
        check_patterns(styling, first->first);
    }
}

/* The same name in two files that are both the policy's own. */
static void check_redefined(const struct styling *styling, const struct rule *rule)
{
    const struct rule *before = rule->overrides;

    if (before == NULL || strcmp(before->place.file, rule->place.file) == 0)
        return;
    for (const struct unit *unit = styling->rulebase->units; unit != NULL; unit = unit->next)
        if ((unit->is_overlay || unit->pack != NULL) && strcmp(unit->path, rule->place.file) == 0)
            return;
    finding_relate(findings_add(styling->findings, LINT_REDEFINED_RULE,
                                construct_mark_head(rule->form),
                                "rule `%s` is defined before, at %s:%d, and takes its place",
                                rule->name, before->place.file, before->place.line),
                   before->place, "defined here");
}

static void check_undeclared_subject(const struct styling *styling, const struct node *first)
{
    for (; first != NULL; first = first->next) {
        if (strcmp(syntax_head(first), "recommendation") == 0)
            report(styling, LINT_UNDECLARED_SUBJECT, syntax_mark(first),
                   "the policy declares no subjects, so this one has no question and no known "
                   "values",
                   "state (subject (name ...) (values ...) (question \"...\"))");
        else if (first->kind == NODE_LIST)
            check_undeclared_subject(styling, first->first);
    }
}

/* ---- facts ---- */

static void write_words(struct strbuf *out, const struct node *node)
{
    if (node->kind != NODE_LIST) {
        strbuf_format(out, "%d%s ", (int)node->kind, node->text);
        return;
    }
    strbuf_add(out, "(");
    for (const struct node *each = node->first; each != NULL; each = each->next)
        write_words(out, each);
    strbuf_add(out, ")");
}

/* A fact as it says, whatever its layout, and the order in which it was read. */
struct said {
    const char *words;
    const struct stated_fact *fact;
    size_t order;
};

static int compare_said(const void *a, const void *b)
{
    const struct said *x = a, *y = b;
    int by_words = strcmp(x->words, y->words);

    if (by_words != 0)
        return by_words;
    return x->order < y->order ? -1 : x->order > y->order;
}

static void check_duplicates(const struct styling *styling)
{
    const struct rulebase *rulebase = styling->rulebase;
    struct arena *arena = styling->findings->arena;
    struct said *all = ARENA_ARRAY(arena, struct said, rulebase->fact_count + 1);
    size_t count = 0;

    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next) {
        struct strbuf words = {0};

        strbuf_format(&words, "%s:", fact->pack == NULL ? "" : fact->pack);
        write_words(&words, fact->node);
        all[count] = (struct said){arena_string(arena, words.text), fact, count};
        count++;
        strbuf_free(&words);
    }
    if (count > 0)
        qsort(all, count, sizeof *all, compare_said);
    for (size_t i = 1; i < count; i++)
        if (strcmp(all[i - 1].words, all[i].words) == 0)
            finding_relate(report(styling, LINT_DUPLICATE_FACT, syntax_mark(all[i].fact->node),
                                  "this fact is stated before", "leave one of them out"),
                           all[i - 1].fact->node->place, "stated here");
}

static bool rule_cites(const struct rule *rule, const char *id)
{
    for (size_t i = 0; i < rule->cite_count; i++)
        if (strcmp(rule->cites[i], id) == 0)
            return true;
    return false;
}

static bool fact_cites(const struct stated_fact *fact, const char *id)
{
    for (const struct node *cite = stated_fact_slot(fact, "cites"); cite != NULL; cite = cite->next)
        if (cite->text != NULL && strcmp(cite->text, id) == 0)
            return true;
    return false;
}

static bool is_cited(const struct rulebase *rulebase, const char *id)
{
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        if (rule_cites(rule, id))
            return true;
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (fact_cites(fact, id))
            return true;
    return rulebase_is_lost(rulebase, id);
}

static void check_sources(const struct styling *styling)
{
    const struct declarations *declared = &styling->rulebase->declared;

    for (size_t i = 0; i < declared->source_count; i++) {
        const struct source *source = &declared->sources[i];
        const struct node *id = stated_fact_slot(source->fact, "id");

        if (id == NULL || source->set_aside != NULL || is_cited(styling->rulebase, source->id))
            continue;
        finding_remedy(styling->findings,
                       findings_add(styling->findings, LINT_UNUSED_SOURCE, syntax_mark(id),
                                    "nothing cites source `%s`", source->id),
                       "cite it, or state (set-aside (id %s) (reason \"...\"))", source->id);
    }
}

/* ---- all ---- */

static void check_rule(const struct styling *styling, const struct rule *rule)
{
    check_name(styling, rule);
    check_explanation(styling, rule);
    check_blanks(styling, rule);
    check_salience(styling, rule);
    check_patterns(styling, rule->conditions);
    check_logical(styling, rule);
    check_side_effects(styling, rule);
    check_several(styling, rule);
    check_redefined(styling, rule);
    if (styling->rulebase->declared.subject_count == 0)
        check_undeclared_subject(styling, rule->actions);
}

void style_check(const struct rulebase *rulebase, struct findings *findings)
{
    const struct styling styling = {rulebase, findings};

    for (const struct template *each = rulebase->templates; each != NULL; each = each->next)
        if (each->form->comment_node != NULL)
            check_wording(&styling, each);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        check_rule(&styling, rule);
    check_duplicates(&styling);
    check_sources(&styling);
}
