/* The JSON of mutants of the rules. */
#include "tell/json_pieces.h"
#include "tell/mutation_words.h"

static const char *fate_of(enum mutant_fate fate)
{
    static const char *const names[MUTANT_FATES] = {
        [MUTANT_KILLED] = "killed",         [MUTANT_SURVIVED] = "survived",
        [MUTANT_UNDECIDED] = "undecided",   [MUTANT_REASONS] = "other-reasons",
        [MUTANT_EQUIVALENT] = "equivalent", [MUTANT_NOT_BUILT] = "not-built"};

    return names[fate];
}

static const char *kind_of(enum mutation kind)
{
    static const char *const names[MUTATIONS] = {[MUTATION_RULE] = "rule",
                                                 [MUTATION_CONDITION] = "condition",
                                                 [MUTATION_BRANCH] = "alternative",
                                                 [MUTATION_NOT] = "not",
                                                 [MUTATION_NO_NOT] = "no-not",
                                                 [MUTATION_VALUE] = "value",
                                                 [MUTATION_COMPARISON] = "comparison",
                                                 [MUTATION_CONCLUSION] = "conclusion"};

    return names[kind];
}

static void put_diff(json_t *object, const struct mutant *mutant)
{
    json_t *removed = json_array(), *added = json_array();
    struct arena arena = {NULL};
    struct line_diff diff;

    mutation_words_diff(&diff, mutant, &arena);
    for (size_t i = 0; i < diff.count; i++)
        if (diff.lines[i].mark != ' ')
            json_array_append_new(diff.lines[i].mark == '-' ? removed : added,
                                  json_string(diff.lines[i].text));
    json_put(object, "removed", removed);
    json_put(object, "added", added);
    arena_free(&arena);
}

static json_t *killer_json(const struct mutant_trial *trial)
{
    const struct policy_case *killer = trial->killer;
    json_t *object = json_object();

    json_put_text(object, "case", killer->name);
    json_put_text(object, "file", killer->place.file);
    json_put_number(
        object, "line",
        (size_t)(trial->expected == NULL ? killer->place.line : trial->expected->place.line));
    return object;
}

static json_t *settings_json(const struct mutation_report *report, const struct mutant_trial *trial)
{
    const struct declarations *declared = &report->rulebase->declared;
    json_t *object = json_object();

    for (size_t i = 0; i < declared->domain_count; i++)
        if (trial->witness[i] != report->assumptions[i].value)
            json_put_text(object, declared->domains[i].key,
                          declared->domains[i].values[trial->witness[i]]);
    return object;
}

static json_t *case_json(const struct mutation_report *report, const struct mutant_trial *trial)
{
    struct arena arena = {NULL};
    const char **lines = mutation_words_case(report, trial, &arena);
    struct strbuf text = {0};
    json_t *json = json_null();

    for (; lines != NULL && *lines != NULL; lines++)
        strbuf_format(&text, "%s\n", *lines);
    if (text.length > 0)
        json = json_taken(&text);
    arena_free(&arena);
    return json;
}

static json_t *reasons_json(const struct mutant_trial *trial)
{
    json_t *object = json_object();

    if (trial->lost_count + trial->gained_count == 0) {
        json_decref(object);
        return json_null();
    }
    json_put_text(object, "on", trial->reasons_on);
    json_put_text(object, "of", trial->is_of_cites ? "cites" : "rules");
    json_put(object, "lost", json_words(trial->lost, trial->lost_count));
    json_put(object, "gained", json_words(trial->gained, trial->gained_count));
    return object;
}

static json_t *witness_json(const struct mutation_report *report, const struct mutant_trial *trial)
{
    json_t *object = json_object();

    json_put(object, "set", settings_json(report, trial));
    json_put_text(object, "on", trial->on);
    json_put_text(object, "from", trial->from);
    json_put_text(object, "to", trial->to);
    json_put(object, "wrong", json_boolean(trial->is_wrong));
    json_put(object, "reasons", reasons_json(trial));
    json_put(object, "case", case_json(report, trial));
    return object;
}

static json_t *trial_json(const void *context, size_t index)
{
    const struct mutation_report *report = context;
    const struct mutant_trial *trial = &report->trials->items[index];
    const struct mutant *mutant = trial->mutant;
    json_t *object = json_object();

    json_put_text(object, "rule", mutant->rule->name);
    json_put_text(object, "kind", kind_of(mutant->kind));
    json_put_text(object, "file", mutant->place.file);
    json_put_number(object, "line", (size_t)mutant->place.line);
    json_put_number(object, "column", (size_t)mutant->place.column);
    put_diff(object, mutant);
    json_put_text(object, "fate", fate_of(trial->fate));
    json_put(object, "killed_by", trial->killer == NULL ? json_null() : killer_json(trial));
    json_put(object, "witness", trial->witness == NULL ? json_null() : witness_json(report, trial));
    return object;
}

bool json_write_mutation(struct json_target out, const struct mutation_report *report)
{
    const size_t *fates = report->trials->fates;
    json_t *document = json_object();

    json_put_text(document, "schema", "endstate.mutation/1");
    json_put(document, "score", json_real(mutate_score(report->trials)));
    json_put(document, "least_score",
             report->least_score == 0 ? json_null()
                                      : json_integer((json_int_t)report->least_score));
    json_put_number(document, "cases", report->case_count);
    json_put_number(document, "rules", report->rule_count);
    json_put_number(document, "killed", fates[MUTANT_KILLED]);
    json_put_number(document, "survived", fates[MUTANT_SURVIVED]);
    json_put_number(document, "undecided", fates[MUTANT_UNDECIDED]);
    json_put_number(document, "other_reasons", fates[MUTANT_REASONS]);
    json_put_number(document, "equivalent", fates[MUTANT_EQUIVALENT]);
    json_put_number(document, "not_built", fates[MUTANT_NOT_BUILT]);
    return json_finish_with(out, document, "mutants", report->trials->count, trial_json, report);
}
