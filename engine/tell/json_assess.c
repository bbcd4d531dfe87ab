/* The JSON of an assessment. */
#include <string.h>

#include "ask/why.h"
#include "tell/assess_pages.h"
#include "tell/json_pieces.h"

static json_t *clauses_json(const struct proposal *proposal)
{
    json_t *list = json_array();

    for (size_t i = 0; i < proposal->clause_count; i++) {
        json_t *clause = json_object();

        json_put_text(clause, "number", proposal->clauses[i].number);
        json_put(clause, "line", json_integer(proposal->clauses[i].line));
        json_put_text(clause, "text", proposal->clauses[i].text);
        json_put_text(clause, "heading", proposal->clauses[i].heading);
        json_array_append_new(list, clause);
    }
    return list;
}

static void put_reason(json_t *object, const struct json_run *run, const struct record_fact *fact)
{
    json_put(object, "because", json_fact_text(run, fact));
    json_put(object, "cites", json_fact_cites(run, fact));
    json_put_text(object, "rule", fact->firing_count == 0 ? NULL : fact->firings[0]->rule);
    json_put(object, "fact", json_id('f', fact->id));
}

static json_t *items_json(const struct assessment *assessment, const struct json_run *run,
                          const struct assess_items *items, const char *name)
{
    json_t *list = json_array();

    for (size_t i = 0; i < items->count; i++) {
        const struct assess_item *item = &items->items[i];
        size_t clause = item->claim->clause;
        json_t *object = json_object();

        json_put_text(object, name, item->name);
        if (item->strength[0] != '\0')
            json_put_text(object, "strength", item->strength);
        json_put_text(object, "clause",
                      clause == PROPOSAL_TITLE ? "title"
                                               : assessment->proposal->clauses[clause].number);
        json_put(object, "line", json_integer(item->claim->line));
        json_put_text(object, "quote", item->claim->quote);
        json_put_text(object, "pattern", item->claim->pattern);
        put_reason(object, run, item->fact);
        json_array_append_new(list, object);
    }
    return list;
}

/* All that patterns found, with what makes it mean something else. */
static json_t *claims_json(const struct assessment *assessment)
{
    json_t *list = json_array();

    for (size_t i = 0; i < assessment->claims->count; i++) {
        const struct claim *claim = &assessment->claims->items[i];
        json_t *object = json_object(), *qualifiers = json_array();

        json_put_text(object, "clause",
                      claim->clause == PROPOSAL_TITLE
                          ? "title"
                          : assessment->proposal->clauses[claim->clause].number);
        json_put(object, "line", json_integer(claim->line));
        json_put_text(object, "claim", claim->what);
        json_put_text(object, "pattern", claim->pattern);
        json_put_text(object, "quote", claim->quote);
        if (claim->size > 0)
            json_put(object, "size", json_real(claim->size));
        for (size_t j = 0; j < claim->qualifier_count; j++)
            json_array_append_new(qualifiers,
                                  json_pack("{ss ss}", "kind", claim->qualifiers[j].kind, "words",
                                            claim->qualifiers[j].words));
        json_put(object, "qualifiers", qualifiers);
        json_array_append_new(list, object);
    }
    return list;
}

/* The clauses without which the rest could stand, where the verdict says that there are such. */
static json_t *strikes_json(const struct assessment *assessment)
{
    json_t *list = json_array();
    size_t last = PROPOSAL_TITLE;

    if (assessment->verdict.known == NULL || !assessment->verdict.known->strikes)
        return list;
    for (size_t i = 0; i < assessment->crossings.count; i++) {
        const struct assess_item *item = &assessment->crossings.items[i];

        if (!assess_counts(item) || item->claim->clause == last)
            continue;
        last = item->claim->clause;
        json_array_append_new(list, json_string(assessment->proposal->clauses[last].number));
    }
    return list;
}

static json_t *end_states_json(const struct assessment *assessment, const struct json_run *run)
{
    json_t *list = json_array();

    for (size_t i = 0; i < assessment->end_state_count; i++) {
        json_t *object = json_object();

        json_put_text(object, "is", assessment->end_states[i].is);
        put_reason(object, run, assessment->end_states[i].fact);
        json_array_append_new(list, object);
    }
    return list;
}

bool json_write_assessment(struct json_target out, const struct assessment *assessment,
                           const struct wording *wording)
{
    struct json_run run = {wording, assessment->record, NULL};
    const struct proposal *proposal = assessment->proposal;
    json_t *document = json_object();

    json_put_text(document, "schema", "endstate.assessment/1");
    json_put_text(document, "title", proposal->title);
    json_put_text(document, "date", proposal->date[0] == '\0' ? NULL : proposal->date);
    json_put_text(document, "source", proposal->source[0] == '\0' ? NULL : proposal->source);
    json_put_text(document, "end_state", assessment->end_state);
    json_put_text(document, "kind", assessment->kind.is);
    json_put_text(document, "verdict", assessment->verdict.is);
    put_reason(document, &run, assessment->verdict.fact);
    json_put(document, "end_states", end_states_json(assessment, &run));
    json_put(document, "strike", strikes_json(assessment));
    json_put(document, "clauses", clauses_json(proposal));
    json_put(document, "claims", claims_json(assessment));
    json_put(document, "crossings",
             items_json(assessment, &run, &assessment->crossings, "red_line"));
    json_put(document, "marks", items_json(assessment, &run, &assessment->marks, "mark"));
    json_put(document, "not_scored", items_json(assessment, &run, &assessment->silences, "what"));
    return json_finish(out, document);
}

bool json_write_assessment_why(struct json_target out, const struct assessment *assessment,
                               const char *name, const struct wording *wording)
{
    struct json_run run = {wording, assessment->record, NULL};
    json_t *document = json_object(), *trees = json_array();
    size_t count;
    struct record_fact **facts = assess_facts(assessment, name, &count);

    for (size_t i = 0; i < count; i++)
        json_array_append_new(trees, json_why_tree(&run, why_tree(run.record, facts[i], false)));
    json_put_text(document, "schema", "endstate.assessment_why/1");
    json_put_text(document, "on", name);
    json_put(document, "trees", trees);
    return json_finish(out, document);
}
