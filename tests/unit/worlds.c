#include "worlds.h"

#include <stdlib.h>
#include <string.h>

#include "run/load.h"

/* ---- loading and running ---- */

static struct clips_session *build_all(struct bench *bench, bool is_reversed)
{
    struct clips_session *session = clips_session_new();

    if (!load_rulebase(session, &bench->rulebase, is_reversed, &bench->arena, &bench->error))
        fail_msg("%s", bench->error.text);
    return session;
}

struct clips_session *worlds_reversed(struct worlds *worlds)
{
    return build_all(&worlds->bench, true);
}

void worlds_load(struct worlds *out, const char *text)
{
    struct bench *bench = &out->bench;

    *out = (struct worlds){0};
    if (!bench_read(bench, text))
        fail_msg("%s in\n%s", bench->error.text, text);
    bench->session = build_all(bench, false);
    assumptions_begin(&out->assumptions, &bench->rulebase, &bench->arena, &bench->findings);
    if (!findings_pass(&bench->findings, &bench->error))
        fail_msg("%s", bench->error.text);
    out->domain_count = bench->rulebase.declared.domain_count;
    out->all = ARENA_ARRAY(&bench->arena, bool, out->domain_count);
    for (size_t i = 0; i < out->domain_count; i++)
        out->all[i] = true;
}

void worlds_free(struct worlds *worlds)
{
    bench_free(&worlds->bench);
}

size_t worlds_size(const struct worlds *worlds, size_t domain)
{
    return worlds->bench.rulebase.declared.domains[domain].value_count;
}

size_t worlds_count(const struct worlds *worlds)
{
    size_t count = 1;

    for (size_t i = 0; i < worlds->domain_count; i++)
        count *= worlds_size(worlds, i);
    return count;
}

void worlds_values(const struct worlds *worlds, size_t number, size_t *values)
{
    for (size_t i = worlds->domain_count; i-- > 0; number /= worlds_size(worlds, i))
        values[i] = number % worlds_size(worlds, i);
}

size_t worlds_number(const struct worlds *worlds, const size_t *values)
{
    size_t number = 0;

    for (size_t i = 0; i < worlds->domain_count; i++)
        number = number * worlds_size(worlds, i) + values[i];
    return number;
}

static void assert_values(struct worlds *worlds, const size_t *values)
{
    struct bench *bench = &worlds->bench;
    char fact[256];

    for (size_t i = 0; i < worlds->domain_count; i++) {
        const struct domain *domain = &bench->rulebase.declared.domains[i];

        snprintf(fact, sizeof fact, "(assumption (key %s) (value %s))", domain->key,
                 domain->values[values[i]]);
        if (!clips_session_assert(bench->session, fact, &bench->error))
            fail_msg("%s", bench->error.text);
    }
}

static void read_answers(struct worlds *worlds, const char *const *subjects, size_t count,
                         const char **answers)
{
    struct bench *bench = &worlds->bench;
    struct record *record = clips_session_record(bench->session, &bench->rulebase);

    for (size_t i = 0; i < count; i++) {
        answers[i] = NULL;
        for (size_t j = 0; j < record->fact_count; j++) {
            const struct record_fact *fact = &record->facts[j];

            if (strcmp(fact->template, "recommendation") != 0 ||
                strcmp(record_text(fact, "on"), subjects[i]) != 0)
                continue;
            if (answers[i] != NULL)
                fail_msg("a full run concludes two values of %s", subjects[i]);
            answers[i] = arena_string(&bench->arena, record_text(fact, "is"));
        }
    }
    record_free(record);
}

void worlds_answer(struct worlds *worlds, const size_t *values, const char *const *subjects,
                   size_t count, const char **answers)
{
    struct bench *bench = &worlds->bench;
    struct clips_limits limits = {10000, 10};

    if (!clips_session_reset(bench->session, &bench->error))
        fail_msg("%s", bench->error.text);
    assert_values(worlds, values);
    if (!clips_session_run(bench->session, &bench->rulebase, limits, &bench->error))
        fail_msg("%s", bench->error.text);
    read_answers(worlds, subjects, count, answers);
}

const char **worlds_answer_all(struct worlds *worlds, const char *const *subjects, size_t count)
{
    size_t combinations = worlds_count(worlds);
    const char **answers = ARENA_ARRAY(&worlds->bench.arena, const char *, combinations *count);
    size_t *values = ARENA_ARRAY(&worlds->bench.arena, size_t, worlds->domain_count);

    for (size_t i = 0; i < combinations; i++) {
        worlds_values(worlds, i, values);
        worlds_answer(worlds, values, subjects, count, &answers[i * count]);
    }
    return answers;
}

bool worlds_same(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* splitmix64 */
size_t worlds_random(uint64_t *series, size_t below)
{
    uint64_t mixed = *series += 0x9E3779B97F4A7C15U;

    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return (size_t)((mixed ^ (mixed >> 31)) % below);
}

/* ---- making up ---- */

/* Layer 0 and 1 conclude facts of these templates, each with a symbol p or q, or a key's value. */
enum { LAYERS = 2, TEMPLATES = 3, RULES = 4, CHAINS = 2 };

const char *const worlds_subjects[] = {"chain-0", "chain-1", "left", "right", "idle"};
const size_t worlds_subject_count = sizeof worlds_subjects / sizeof worlds_subjects[0];

struct making {
    struct strbuf *out;
    uint64_t *series;
    enum worlds_kind kind;
    size_t keys;
    size_t sizes[4];
    size_t made;      /* rules so far, to name them */
    size_t variables; /* of this rule so far, to name them */
    bool has_value;   /* whether this rule has bound ?value */
};

static size_t below(struct making *making, size_t limit)
{
    return worlds_random(making->series, limit);
}

static void add_declarations(struct making *making)
{
    strbuf_add(making->out, "(deftemplate topic (slot key) (slot group))\n"
                            "(deftemplate place (slot name) (slot takes))\n"
                            "(deffacts stated (subject (name idle))\n"
                            " (subject (name left)) (subject (name right))"
                            " (subject (name chain-0)) (subject (name chain-1))\n"
                            " (place (name left) (takes p)) (place (name right) (takes q))\n");
    for (size_t key = 0; key < making->keys; key++) {
        making->sizes[key] = 1 + below(making, 10) / 4 + below(making, 2);
        strbuf_format(making->out, " (domain (key k%zu) (baseline v0) (values", key);
        for (size_t value = 0; value < making->sizes[key]; value++)
            strbuf_format(making->out, " v%zu", value);
        strbuf_format(making->out, ")) (topic (key k%zu) (group g%zu))\n", key, below(making, 2));
    }
    strbuf_add(making->out, ")\n");
    for (size_t layer = 0; layer < LAYERS; layer++)
        for (size_t i = 0; i < TEMPLATES; i++)
            strbuf_format(making->out, "(deftemplate f%zu-%zu (slot x))\n", layer, i);
    if (making->kind == WORLDS_FUNCTIONS)
        strbuf_add(making->out, "(deffunction same (?a ?b) (eq ?a ?b))\n");
}

static void add_assumption(struct making *making, const char *before)
{
    size_t key = below(making, making->keys), size = making->sizes[key];
    size_t value = below(making, size);

    strbuf_format(making->out, " (assumption (key k%zu) (value %sv%zu))", key, before, value);
}

static void add_either(struct making *making)
{
    size_t key = below(making, making->keys), size = making->sizes[key];

    strbuf_format(making->out, " (assumption (key k%zu) (value v%zu|v%zu))", key,
                  below(making, size), below(making, size));
}

static void add_value_variable(struct making *making)
{
    if (making->has_value)
        return;
    making->has_value = true;
    strbuf_format(making->out, " (assumption (key k%zu) (value ?value))",
                  below(making, making->keys));
}

static void add_topic(struct making *making, const char *wrapped, const char *closed)
{
    size_t variable = making->variables++;

    strbuf_format(making->out,
                  "%s (topic (key ?k%zu) (group g%zu)) (assumption (key ?k%zu) (value v%zu))%s",
                  wrapped, variable, below(making, 2), variable, below(making, 2), closed);
}

/* A variable of a not is its own, whatever another pattern binds of that name. */
static void add_own_variable(struct making *making)
{
    size_t variable = making->variables++;

    if (below(making, 2) == 0)
        strbuf_format(making->out,
                      " (not (assumption (key ?k%zu) (value v%zu))) (topic (key ?k%zu) (group g0))",
                      variable, below(making, 3), variable);
    else
        strbuf_format(making->out,
                      " (not (topic (key ?k%zu) (group none))) (assumption (key ?k%zu) (value v1))",
                      variable, variable);
}

static void add_conclusion(struct making *making, size_t layer, const char *before,
                           const char *after)
{
    strbuf_format(making->out, "%s (f%zu-%zu (x %s))%s", before, layer, below(making, TEMPLATES),
                  below(making, 2) == 0 ? "p" : "q", after);
}

static void add_any_conclusion(struct making *making, size_t layer, const char *before)
{
    strbuf_format(making->out, "%s (f%zu-%zu (x ?)))", before, layer, below(making, TEMPLATES));
}

static void add_own_test(struct making *making)
{
    if (!making->has_value)
        return;
    if (making->kind == WORLDS_FUNCTIONS)
        strbuf_add(making->out, " (test (same ?value v1))");
    else
        strbuf_add(making->out, " (test (neq ?value v0))");
}

/* One condition on assumptions, or, in circles, on what any layer concludes, without a not. */
static void add_condition_of_circles(struct making *making)
{
    switch (below(making, 6)) {
    case 0:
        add_assumption(making, "");
        return;
    case 1:
        add_topic(making, "", "");
        return;
    case 2:
        add_value_variable(making);
        return;
    default:
        add_conclusion(making, below(making, LAYERS), "", "");
        return;
    }
}

/* One condition on assumptions, or, above the lowest layer, on what the layer below concludes. */
static void add_condition(struct making *making, size_t layer)
{
    if (making->kind == WORLDS_CIRCULAR) {
        add_condition_of_circles(making);
        return;
    }
    switch (below(making, layer == 0 ? 10 : 15)) {
    case 0:
    case 1:
        add_assumption(making, "");
        return;
    case 2:
        add_assumption(making, "~");
        return;
    case 3:
        add_either(making);
        return;
    case 4:
        add_value_variable(making);
        add_own_test(making);
        return;
    case 5:
        strbuf_add(making->out, " (not");
        add_assumption(making, "");
        strbuf_add(making->out, ")");
        return;
    case 6:
        add_topic(making, "", "");
        return;
    case 7:
        add_topic(making, " (not (and", "))");
        return;
    case 8:
        add_own_variable(making);
        return;
    case 9:
        strbuf_add(making->out, " (or");
        add_assumption(making, "");
        add_assumption(making, "~");
        strbuf_add(making->out, ")");
        return;
    case 10:
        add_conclusion(making, layer - 1, " (not", ")");
        return;
    case 11:
        add_any_conclusion(making, layer - 1, " (exists");
        return;
    case 12:
        add_topic(making, " (forall", ")");
        return;
    default:
        add_conclusion(making, layer - 1, "", "");
        return;
    }
}

/* Under logical conditions the order of firing does not matter; else each layer waits. */
static void begin_rule(struct making *making, size_t layer)
{
    making->variables = 0;
    making->has_value = false;
    strbuf_format(making->out, "(defrule r%zu", making->made++);
    if (making->kind == WORLDS_CHANGING || making->kind == WORLDS_QUERIES)
        strbuf_format(making->out, " (declare (salience -%zu))", 10 * layer);
    else
        strbuf_add(making->out, " (logical");
}

static void end_conditions(struct making *making)
{
    bool is_logical = making->kind != WORLDS_CHANGING && making->kind != WORLDS_QUERIES;

    strbuf_add(making->out, is_logical ? ") =>" : " =>");
}

static void add_layer_rule(struct making *making, size_t layer)
{
    const char *symbol;

    begin_rule(making, layer);
    for (size_t conditions = 1 + below(making, 3); conditions > 0; conditions--)
        add_condition(making, layer);
    if (!making->has_value && making->variables == 0)
        add_assumption(making, "~");
    end_conditions(making);
    symbol = making->has_value && below(making, 3) == 0 ? "?value"
             : below(making, 2) == 0                    ? "p"
                                                        : "q";
    strbuf_format(making->out, " (assert (f%zu-%zu (x %s))))\n", layer, below(making, TEMPLATES),
                  symbol);
}

/* A rule that takes back or changes what its layer has concluded. */
static void add_change(struct making *making, size_t layer)
{
    size_t template = below(making, TEMPLATES);

    strbuf_format(making->out, "(defrule r%zu (declare (salience -%zu))", making->made++,
                  10 * layer + 5);
    add_assumption(making, "");
    strbuf_format(making->out, " ?f <- (f%zu-%zu (x p)) => (%s))\n", layer, template,
                  below(making, 2) == 0 ? "retract ?f" : "modify ?f (x q)");
}

static void add_query(struct making *making)
{
    size_t template = below(making, TEMPLATES);

    begin_rule(making, 1);
    add_assumption(making, "");
    strbuf_format(making->out,
                  " => (if (any-factp ((?f f0-%zu)) (eq ?f:x p)) then (assert (f1-%zu (x q)))))\n",
                  template, below(making, TEMPLATES));
}

/* A subject of which the first conclusion in a chain decides, with a value made while running. */
static void add_chain(struct making *making, size_t chain)
{
    size_t first = below(making, TEMPLATES), second = below(making, TEMPLATES);

    begin_rule(making, 2);
    strbuf_format(making->out, " (exists (f1-%zu (x p|q)))", first);
    end_conditions(making);
    strbuf_format(making->out, " (assert (recommendation (on chain-%zu) (is first))))\n", chain);
    begin_rule(making, 2);
    strbuf_format(making->out, " (not (f1-%zu (x p|q))) (exists (f1-%zu (x p)))", first, second);
    end_conditions(making);
    strbuf_format(making->out, " (assert (recommendation (on chain-%zu) (is second))))\n", chain);
    begin_rule(making, 2);
    strbuf_format(making->out,
                  " (not (f1-%zu (x p|q))) (not (f1-%zu (x p))) (f0-%zu (x p))"
                  " (assumption (key k%zu) (value ?value))",
                  first, second, below(making, TEMPLATES), below(making, making->keys));
    end_conditions(making);
    strbuf_format(making->out,
                  " (assert (recommendation (on chain-%zu) (is (sym-cat made- ?value)))))\n",
                  chain);
}

static void add_places(struct making *making)
{
    begin_rule(making, 2);
    strbuf_format(making->out, " (place (name ?place) (takes ?what)) (f1-%zu (x ?what))",
                  below(making, TEMPLATES));
    end_conditions(making);
    strbuf_add(making->out, " (assert (recommendation (on ?place) (is suits))))\n");
}

void worlds_make_up(struct strbuf *out, uint64_t *series, enum worlds_kind kind)
{
    struct making making = {.out = out, .series = series, .kind = kind};

    making.keys = 2 + below(&making, 3);
    add_declarations(&making);
    for (size_t layer = 0; layer < LAYERS; layer++)
        for (size_t i = 0; i < (kind == WORLDS_CIRCULAR ? 3 : 1) * RULES; i++)
            add_layer_rule(&making, layer);
    if (kind == WORLDS_CHANGING)
        for (size_t layer = 0; layer < LAYERS; layer++)
            add_change(&making, layer);
    if (kind == WORLDS_QUERIES)
        add_query(&making);
    for (size_t chain = 0; chain < CHAINS; chain++)
        add_chain(&making, chain);
    add_places(&making);
}
