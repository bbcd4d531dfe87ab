/* A derivation for people. */
#include "tell/conditions.h"
#include "tell/page_pieces.h"
#include "tell/pages.h"

struct telling {
    struct document *document;
    const struct wording *wording;
    bool *is_cited; /* by the place of a source among the declared ones */
};

/* ---- sources ---- */

static void mark_cites(struct telling *telling, const char *const *cites, size_t count)
{
    const struct declarations *declared = &telling->wording->rulebase->declared;

    for (size_t i = 0; i < count; i++) {
        const struct source *source = declaration_source(declared, cites[i]);

        if (source != NULL)
            telling->is_cited[source - declared->sources] = true;
    }
}

static void add_sources(struct telling *telling)
{
    const struct declarations *declared = &telling->wording->rulebase->declared;
    bool has_heading = false;

    for (size_t i = 0; i < declared->source_count; i++) {
        if (!telling->is_cited[i])
            continue;
        if (!has_heading) {
            document_break(telling->document);
            document_heading(telling->document, "Sources");
        }
        has_heading = true;
        document_entry(telling->document, declared->sources[i].id, "", declared->sources[i].gist,
                       "");
    }
}

/* ---- the tree ---- */

static void add_node(struct telling *telling, int depth, const struct why_node *node);

static void add_because(struct telling *telling, int depth, const char *label,
                        const struct record_firing *firing)
{
    document_item(telling->document, depth, label, page_because(telling->document, firing),
                  page_firing_cites(telling->document, firing));
    if (firing->source != NULL)
        mark_cites(telling, firing->source->cites, firing->source->cite_count);
}

static void add_condition(struct telling *telling, int depth, const struct record_firing *firing,
                          const struct why_condition *condition)
{
    struct strbuf text = {0};

    condition_text(telling->wording, &text, firing, condition);
    strbuf_add(&text, ".");
    document_item(telling->document, depth, condition_label(condition),
                  page_taken(telling->document, &text), "");
}

static void add_cut(struct telling *telling, int depth, size_t cut, const char *where)
{
    if (cut > 0)
        document_item(telling->document, depth, "",
                      arena_format(telling->document->arena, "... %zu more %s", cut, where), "");
}

static void add_reason(struct telling *telling, int depth, const char *label,
                       const struct why_reason *reason)
{
    add_because(telling, depth, label, reason->firing);
    for (size_t i = 0; i < reason->ground_count; i++) {
        const struct why_ground *ground = &reason->grounds[i];

        if (ground->node == NULL)
            add_condition(telling, depth + 1, reason->firing, ground->condition);
        else
            add_node(telling, depth + (ground->condition == NULL ? 1 : 2), ground->node);
    }
    add_cut(telling, depth + 1, reason->cut, "below");
}

static void add_given(struct telling *telling, int depth, const struct record_fact *fact)
{
    struct document *document = telling->document;
    const struct assumption *assumption = wording_assumption(telling->wording, fact);
    size_t count;
    const char *const *cites = wording_cites(telling->wording, fact, document->arena, &count);

    mark_cites(telling, cites, count);
    if (assumption != NULL)
        document_item(document, depth, "Assumed:",
                      arena_format(document->arena, "%s is %s (%s).", assumption->domain->key,
                                   record_text(fact, "value"),
                                   wording_origin(assumption, document->arena)),
                      wording_cite_list(cites, count, document->arena));
    else
        document_item(document, depth,
                      "Stated:", page_fact(document, telling->wording, wording_fact, fact),
                      wording_cite_list(cites, count, document->arena));
}

static void add_node(struct telling *telling, int depth, const struct why_node *node)
{
    bool is_given = node->reason_count == 0 || status_of_fact(node->fact) != CLAIM_ESTABLISHED;

    if (node->is_repeated) {
        document_item(telling->document, depth, "As above:",
                      page_fact(telling->document, telling->wording, wording_fact, node->fact), "");
        return;
    }
    if (is_given)
        add_given(telling, depth, node->fact);
    for (size_t i = 0; i < node->reason_count; i++)
        add_reason(telling, depth, i == 0 && !is_given ? "" : "Also:", &node->reasons[i]);
    add_cut(telling, depth, node->cut, "beside");
}

/* ---- in short ---- */

static void add_short(struct telling *telling, const struct why_answer *answer)
{
    const struct record_fact *fact = answer->asked->fact;
    const struct why_basis *basis = &answer->basis;

    if (status_of_fact(fact) == CLAIM_ESTABLISHED)
        add_because(telling, 0, "", fact->firings[0]);
    else
        add_given(telling, 0, fact);
    for (size_t i = 0; i < basis->assumption_count; i++)
        if (basis->assumptions[i] != fact)
            add_given(telling, 1, basis->assumptions[i]);
    for (size_t i = 0; i < basis->absence_count; i++)
        add_condition(telling, 1, basis->absences[i].firing, basis->absences[i].condition);
    if (basis->assumption_count + basis->absence_count == 0)
        document_item(telling->document, 1, "", "This rests on no assumption.", "");
}

void pages_why(struct document *out, const struct why_answer *answer, const struct wording *wording)
{
    const struct recommendation *asked = answer->asked;
    struct telling telling = {
        out, wording, ARENA_ARRAY(out->arena, bool, wording->rulebase->declared.source_count)};

    document_heading(out, arena_format(out->arena, "%s: %s", asked->on, asked->is));
    if (asked->subject != NULL && asked->subject->question[0] != '\0')
        document_paragraph(out, asked->subject->question);
    document_break(out);
    if (answer->is_short) {
        add_short(&telling, answer);
        return;
    }
    if (answer->about != NULL && !answer->is_found) {
        document_paragraph(
            out,
            arena_format(out->arena, "Nothing in this derivation mentions `%s`.", answer->about));
        return;
    }
    add_node(&telling, 0, answer->tree);
    add_sources(&telling);
}
