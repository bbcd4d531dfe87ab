/* A derivation for people. */
#include "tell/conditions.h"
#include "tell/page_pieces.h"
#include "tell/pages.h"
#include "tell/sources.h"

/* How deep a tree is unfolded at first. */
enum { SHOWN_AT_FIRST = 3 };

struct telling {
    struct document *document;
    const struct wording *wording;
};

/* ---- the tree ---- */

/* What a line with the reasons of a fact is called by one that repeats it. */
static const char *name_of_reasons(struct document *document, const struct record_fact *fact)
{
    return arena_format(document->arena, "reasons-f-%zu", fact->id);
}

static void add_node(struct telling *telling, int depth, const struct why_node *node);

static void add_because(struct telling *telling, int depth, const char *label,
                        const struct record_firing *firing)
{
    document_item(telling->document, depth, label,
                  page_because(telling->document, telling->wording, firing),
                  page_firing_cites(telling->document, firing));
}

static void add_condition(struct telling *telling, int depth, const struct record_firing *firing,
                          const struct why_condition *condition)
{
    struct strbuf text = {0};

    condition_text(telling->wording, &text, firing, condition);
    strbuf_add(&text, ".");
    document_item(telling->document, depth, condition_label(condition),
                  strbuf_take(&text, telling->document->arena), "");
    document_mark(telling->document,
                  condition->kind == WHY_ABSENT ? STATUS_ABSENT : STATUS_CONDITION);
}

static void add_cut(struct telling *telling, int depth, size_t cut, const char *where)
{
    if (cut > 0)
        document_item(telling->document, depth, "",
                      arena_format(telling->document->arena, "... %zu more %s", cut, where), "");
}

static void add_reason(struct telling *telling, int depth, const struct record_fact *fact,
                       const struct why_reason *reason, bool is_first)
{
    add_because(telling, depth, is_first ? "" : "Also:", reason->firing);
    if (is_first)
        document_name(telling->document, name_of_reasons(telling->document, fact));
    else
        document_mark(telling->document, STATUS_ALTERNATIVE);
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

    if (assumption == NULL) {
        document_item(document, depth,
                      "Stated:", page_fact(document, telling->wording, wording_fact, fact),
                      page_cites(document, telling->wording, fact));
        document_mark(document, STATUS_GIVEN);
        return;
    }
    page_add_assumed(document, depth, telling->wording, fact);
}

static void add_repeated(struct telling *telling, int depth, const struct record_fact *fact)
{
    struct document *document = telling->document;

    document_item(document, depth,
                  "As above:", page_fact(document, telling->wording, wording_fact, fact), "");
    document_mark(document, STATUS_REPEATED);
    document_refer(document, name_of_reasons(document, fact));
}

static void add_node(struct telling *telling, int depth, const struct why_node *node)
{
    bool is_given = node->reason_count == 0 || status_of_fact(node->fact) != CLAIM_ESTABLISHED;

    if (node->is_repeated) {
        add_repeated(telling, depth, node->fact);
        return;
    }
    if (is_given)
        add_given(telling, depth, node->fact);
    for (size_t i = 0; i < node->reason_count; i++)
        add_reason(telling, depth, node->fact, &node->reasons[i], i == 0 && !is_given);
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

static void add_answer(struct telling *telling, const struct why_answer *answer)
{
    struct document *document = telling->document;

    if (answer->is_short) {
        add_short(telling, answer);
        document_go_beyond_text(document, true);
    } else if (answer->about != NULL && !answer->is_found) {
        document_paragraph(document, arena_format(document->arena,
                                                  "Nothing in this derivation mentions `%s`.",
                                                  answer->about));
    } else {
        document_fold(document, SHOWN_AT_FIRST);
        add_node(telling, 0, answer->tree);
    }
}

void pages_reasons(struct document *out, const struct why_node *tree, const struct wording *wording)
{
    struct telling telling = {out, wording};

    document_fold(out, SHOWN_AT_FIRST);
    add_node(&telling, 0, tree);
}

void pages_why(struct document *out, const struct why_answer *answer, const struct wording *wording)
{
    const struct recommendation *asked = answer->asked;
    struct telling telling = {out, wording};

    document_heading(out, arena_format(out->arena, "%s: %s", asked->on, asked->is));
    if (asked->subject != NULL && asked->subject->question[0] != '\0')
        document_paragraph(out, asked->subject->question);
    page_add_assuming(out, wording);
    document_break(out);
    add_answer(&telling, answer);
    sources_add(out, &wording->rulebase->declared);
}
