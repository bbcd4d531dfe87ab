#include "tell/assess_pages.h"

#include <stdlib.h>
#include <string.h>

#include "ask/why.h"
#include "tell/pages.h"
#include "tell/sources.h"

/* ---- small pieces ---- */

static const char *because(struct document *document, const struct wording *wording,
                           const struct record_fact *fact)
{
    struct strbuf text = {0};
    const char *copy;

    wording_fact(wording, &text, fact);
    copy = arena_string(document->arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

static const char *cites(struct document *document, const struct wording *wording,
                         const struct record_fact *fact)
{
    size_t count;
    const char *const *list = wording_cites(wording, fact, document->arena, &count);

    return wording_cite_list(list, count, document->arena);
}

static const char *label_of(const struct judgement_name *known, const char *name)
{
    return known == NULL || known->label[0] == '\0' ? name : known->label;
}

const char *assess_number(const struct assessment *assessment, const struct claim *claim)
{
    return claim->clause == PROPOSAL_TITLE ? "title"
                                           : assessment->proposal->clauses[claim->clause].number;
}

const char *assess_claim_text(struct document *out, const struct assessment *assessment,
                              const struct claim *claim)
{
    return arena_format(out->arena, "Clause %s, line %d, \"%s\",", assess_number(assessment, claim),
                        claim->line, claim->quote);
}

/* "7, 8, 9": the clauses of a name's items that count, or of those that do not. */
static const char *clauses_of(struct document *document, const struct assessment *assessment,
                              const struct assess_items *items, const char *name, bool counts)
{
    struct strbuf list = {0};
    const char *copy;

    for (size_t i = 0; i < items->count; i++)
        if (strcmp(items->items[i].name, name) == 0 && assess_counts(&items->items[i]) == counts)
            strbuf_format(&list, "%s%s", list.length == 0 ? "" : ", ",
                          assess_number(assessment, items->items[i].claim));
    copy = arena_string(document->arena, strbuf_text(&list));
    strbuf_free(&list);
    return copy;
}

/* ---- the answer in short ---- */

static void add_title(struct document *out, const struct assessment *assessment)
{
    const struct proposal *proposal = assessment->proposal;

    document_long_heading(
        out, proposal->title[0] == '\0' ? proposal->file.path : proposal->title,
        proposal->date[0] == '\0' ? "" : arena_format(out->arena, ", %s", proposal->date));
}

static void add_conclusion(struct document *out, const char *label,
                           const struct assess_conclusion *conclusion,
                           const struct wording *wording)
{
    document_entry(out, label, conclusion->is,
                   arena_format(out->arena, "%s. %s", label_of(conclusion->known, conclusion->is),
                                because(out, wording, conclusion->fact)),
                   cites(out, wording, conclusion->fact));
}

/* Names in their order of rank, each with its clauses. */
static void add_names(struct document *out, const struct assessment *assessment, const char *label,
                      const char *of, const struct assess_items *items, bool counts)
{
    for (size_t i = 0; i < assessment->name_count; i++) {
        const struct judgement_name *known = &assessment->names[i];
        const char *clauses;

        if (strcmp(known->of, of) != 0)
            continue;
        clauses = clauses_of(out, assessment, items, known->name, counts);
        if (clauses[0] == '\0')
            continue;
        document_entry(out, label, known->name,
                       arena_format(out->arena, "%s (clause%s %s).", known->label,
                                    strchr(clauses, ',') == NULL ? "" : "s", clauses),
                       "");
        label = "";
    }
}

/* The clauses that cross a red line, each once: without them the rest could stand. */
static void add_strikes(struct document *out, const struct assessment *assessment)
{
    const struct claim *last = NULL;
    struct strbuf list = {0};

    for (size_t i = 0; i < assessment->crossings.count; i++) {
        const struct assess_item *item = &assessment->crossings.items[i];

        if (!assess_counts(item) || (last != NULL && last->clause == item->claim->clause))
            continue;
        strbuf_format(&list, "%s%s", last == NULL ? "" : ", ",
                      assess_number(assessment, item->claim));
        last = item->claim;
    }
    if (last != NULL && assessment->verdict.known != NULL && assessment->verdict.known->strikes)
        document_entry(out, "To be struck", arena_string(out->arena, list.text),
                       "What is left crosses no red line.", "");
    strbuf_free(&list);
}

static void add_summary(struct document *out, const struct assessment *assessment,
                        const struct wording *wording)
{
    add_conclusion(out, "Verdict", &assessment->verdict, wording);
    for (size_t i = 0; i < assessment->end_state_count; i++)
        add_conclusion(out, i == 0 ? "End state" : "", &assessment->end_states[i], wording);
    if (assessment->kind.is != NULL)
        add_conclusion(out, "Kind", &assessment->kind, wording);
    add_names(out, assessment, "Crossed", "red-line", &assessment->crossings, true);
    add_strikes(out, assessment);
    add_names(out, assessment, "In question", "red-line", &assessment->crossings, false);
    add_names(out, assessment, "Supplied", "mark", &assessment->marks, true);
    add_names(out, assessment, "Not scored", "silence", &assessment->silences, true);
}

/* ---- the text beside its judgements ---- */

/* Where the words of a claim stand in its clause. */
static bool find_mark(struct block_mark *out, const struct proposal_clause *clause,
                      const struct record_fact *fact)
{
    const char *quote = record_text(fact, "quote");
    const char *found = quote[0] == '\0' ? NULL : strstr(clause->text, quote);

    if (found == NULL)
        return false;
    out->begin = (size_t)(found - clause->text);
    out->end = out->begin + strlen(quote);
    return true;
}

/* The fact of a claim, by its place among all. */
static const struct record_fact **claim_facts(const struct assessment *assessment)
{
    struct record *record = assessment->record;
    const struct record_fact **facts =
        ARENA_ARRAY(&record->arena, const struct record_fact *, assessment->claims->count + 1);

    for (size_t i = 0; i < record->fact_count; i++) {
        size_t id = 0;

        if (strcmp(record->facts[i].template, "claim") == 0)
            id = (size_t)strtoul(record_text(&record->facts[i], "id"), NULL, 10);
        if (id > 0 && id <= assessment->claims->count)
            facts[id - 1] = &record->facts[i];
    }
    return facts;
}

struct passage {
    struct block_mark *marks;
    size_t mark_count;
};

/* In their order and apart from one another. */
static void add_mark(struct passage *passage, struct block_mark mark)
{
    size_t at = 0;

    while (at < passage->mark_count && passage->marks[at].end < mark.begin)
        at++;
    while (at < passage->mark_count && passage->marks[at].begin <= mark.end) {
        if (passage->marks[at].begin < mark.begin)
            mark.begin = passage->marks[at].begin;
        if (passage->marks[at].end > mark.end)
            mark.end = passage->marks[at].end;
        memmove(&passage->marks[at], &passage->marks[at + 1],
                sizeof *passage->marks * (passage->mark_count - at - 1));
        passage->mark_count--;
    }
    memmove(&passage->marks[at + 1], &passage->marks[at],
            sizeof *passage->marks * (passage->mark_count - at));
    passage->marks[at] = mark;
    passage->mark_count++;
}

static void mark_items(struct passage *passage, const struct assessment *assessment,
                       const struct assess_items *items, const struct record_fact **facts)
{
    for (size_t i = 0; i < items->count; i++) {
        const struct claim *claim = items->items[i].claim;
        struct block_mark mark;

        if (find_mark(&mark, &assessment->proposal->clauses[claim->clause],
                      facts[claim - assessment->claims->items]))
            add_mark(passage, mark);
    }
}

static void add_crossing(struct document *out, const struct assess_item *item,
                         const struct wording *wording)
{
    if (assess_counts(item)) {
        document_note(out, "crosses",
                      arena_format(out->arena, "%s (%s)", item->name, item->strength),
                      because(out, wording, item->fact), cites(out, wording, item->fact));
        document_mark(out, STATUS_ABSENT);
        return;
    }
    document_note(out, "is this", arena_format(out->arena, "%s?", item->name),
                  because(out, wording, item->fact), cites(out, wording, item->fact));
    document_mark(out, STATUS_ASSUMED);
}

/* What is judged of one clause. */
struct judged {
    struct assess_items crossings, marks, silences;
};

static struct judged judged_of(const struct assessment *assessment, size_t clause)
{
    return (struct judged){assess_items_of(&assessment->crossings, clause),
                           assess_items_of(&assessment->marks, clause),
                           assess_items_of(&assessment->silences, clause)};
}

static void add_notes(struct document *out, const struct judged *judged,
                      const struct wording *wording)
{
    for (size_t i = 0; i < judged->crossings.count; i++)
        add_crossing(out, &judged->crossings.items[i], wording);
    for (size_t i = 0; i < judged->marks.count; i++) {
        const struct assess_item *item = &judged->marks.items[i];

        document_note(out, "supplies", item->name, because(out, wording, item->fact),
                      cites(out, wording, item->fact));
        document_mark(out, STATUS_GIVEN);
    }
    for (size_t i = 0; i < judged->silences.count; i++) {
        const struct assess_item *item = &judged->silences.items[i];

        document_note(out, "not scored:", item->name, because(out, wording, item->fact),
                      cites(out, wording, item->fact));
    }
}

/* Clauses without a judgement are left out of the text for a terminal. */
static void add_clauses(struct document *out, const struct assessment *assessment,
                        const struct wording *wording)
{
    const struct record_fact **facts = claim_facts(assessment);

    for (size_t i = 0; i < assessment->proposal->clause_count; i++) {
        const struct proposal_clause *clause = &assessment->proposal->clauses[i];
        struct judged judged = judged_of(assessment, i);
        size_t most = judged.crossings.count + judged.marks.count + judged.silences.count;
        struct passage passage = {ARENA_ARRAY(out->arena, struct block_mark, most + 1), 0};

        mark_items(&passage, assessment, &judged.crossings, facts);
        mark_items(&passage, assessment, &judged.marks, facts);
        mark_items(&passage, assessment, &judged.silences, facts);
        document_go_beyond_text(out, most == 0);
        document_passage(out, clause->number, arena_format(out->arena, "line %d", clause->line),
                         clause->text, passage.marks, passage.mark_count);
        add_notes(out, &judged, wording);
    }
    document_go_beyond_text(out, false);
}

void pages_assessment(struct document *out, const struct assessment *assessment,
                      const struct wording *wording)
{
    add_title(out, assessment);
    document_break(out);
    add_summary(out, assessment, wording);
    document_break(out);
    document_heading(out, "Clauses");
    if (assessment->crossings.count + assessment->marks.count + assessment->silences.count == 0)
        document_paragraph(out, "No clause crosses a red line or supplies anything.");
    add_clauses(out, assessment, wording);
    document_break(out);
    document_paragraph(out, "`endstate assess FILE --why NAME` derives what is said of a red line, "
                            "a mark, an end state or the verdict.");
    document_go_beyond_text(out, true);
    sources_add(out, &wording->rulebase->declared);
}

/* ---- why ---- */

void pages_assessment_why(struct document *out, const struct assessment *assessment,
                          const char *name, const struct wording *wording)
{
    const struct judgement_name *known =
        assess_name(assessment->names, assessment->name_count, NULL, name);
    size_t count;
    struct record_fact **facts = assess_facts(assessment, name, &count);

    document_heading(out, arena_format(out->arena, "%s: %s", name, label_of(known, name)));
    document_break(out);
    for (size_t i = 0; i < count; i++)
        pages_reasons(out, why_tree(assessment->record, facts[i], false), wording);
    if (count == 0)
        document_paragraph(out, "The rules judge nothing of this text by that name.");
    sources_add(out, &wording->rulebase->declared);
}
