/* The page of a comparison of two policies. */
#include <string.h>

#include "tell/compare_rules.h"
#include "tell/page_pieces.h"
#include "tell/sweep_words.h"

/* Edits of one sort that are named; where there are more, the rest is counted. */
enum { MOST_NAMED = 30 };

static const char *const letters[EDIT_SIDES] = {"A", "B"};

static const char *const parts[EDIT_PARTS] = {[EDIT_RULE] = "rule",
                                              [EDIT_FACT] = "fact",
                                              [EDIT_TEMPLATE] = "template",
                                              [EDIT_OTHER] = "construct"};

/* "changed", "replaced" by an overlay, ... */
static const char *kind_of(const struct edit *edit)
{
    static const char *const kinds[EDIT_KINDS] = {[EDIT_CHANGED] = "changed",
                                                  [EDIT_ADDED] = "added",
                                                  [EDIT_REMOVED] = "removed",
                                                  [EDIT_REWORDED] = "reworded"};
    const struct rule *rule = edit->part == EDIT_RULE ? edit->things[EDIT_NEW] : NULL;

    if (edit->kind == EDIT_CHANGED && rule != NULL && rule->overrides != NULL)
        return "replaced";
    return kinds[edit->kind];
}

/* ---- what is compared ---- */

static void add_own_values(struct document *out, const struct behaviour_key *key, int side)
{
    const struct domain *domain = key->sides[side]->domain;
    struct strbuf text = {0};

    for (size_t i = 0; i < domain->value_count; i++)
        if (behaviour_is_own_value(key, side, i))
            strbuf_format(&text, "%s%s", text.length == 0 ? "" : ", ", domain->values[i]);
    if (text.length > 0)
        document_paragraph(out, arena_format(out->arena, "Only %s has values of %s: %s.",
                                             letters[side], key->key, text.text));
    strbuf_free(&text);
}

/* The keys that only one side knows, each with the value that it keeps. */
static void add_own_keys(struct document *out, const struct behaviour *behaviour, int side)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];

        if (key->sides[!side] == NULL)
            strbuf_format(&text, "%s%s=%s", text.length == 0 ? "" : ", ", key->key,
                          assumption_value(key->sides[side]));
    }
    if (text.length > 0)
        document_paragraph(out, arena_format(out->arena, "Only %s has the assumptions: %s.",
                                             letters[side], text.text));
    strbuf_free(&text);
}

static void add_keys(struct document *out, const struct behaviour *behaviour)
{
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        add_own_keys(out, behaviour, side);
    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];

        for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
            if (key->sides[side] != NULL)
                add_own_values(out, key, side);
        if (behaviour_is_other_home(key))
            document_paragraph(out,
                               arena_format(out->arena, "Unless set, %s is %s in A and %s in B.",
                                            key->key, assumption_value(key->sides[EDIT_OLD]),
                                            assumption_value(key->sides[EDIT_NEW])));
    }
}

static void add_held(struct document *out, const struct behaviour *behaviour)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];
        const struct assumption *held =
            key->sides[EDIT_OLD] != NULL ? key->sides[EDIT_OLD] : key->sides[EDIT_NEW];

        if (key->is_held)
            strbuf_format(&text, "%s%s=%s", text.length == 0 ? "" : ", ", key->key,
                          assumption_value(held));
    }
    if (text.length > 0)
        document_paragraph(out, arena_format(out->arena, "Held in both: %s.", text.text));
    strbuf_free(&text);
}

static void add_own_subjects(struct document *out, const struct behaviour *behaviour, int side)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < behaviour->only_count[side]; i++)
        strbuf_format(&text, "%s%s", i == 0 ? "" : ", ", behaviour->only[side][i]);
    if (text.length > 0)
        document_paragraph(out, arena_format(out->arena, "Only %s has the subjects: %s.",
                                             letters[side], text.text));
    strbuf_free(&text);
}

static void add_count(struct document *out, const struct behaviour *behaviour)
{
    struct strbuf text = {0};

    if (behaviour->different_count == 0)
        strbuf_add(&text, behaviour->combinations == 1 ? "No answer changes under the "
                                                       : "No answer changes under any of ");
    else if (behaviour->is_counted)
        sweep_words_number(&text, behaviour->changed);
    else
        strbuf_add(&text, "Some");
    strbuf_add(&text, behaviour->different_count == 0 ? "" : " of ");
    sweep_words_number(&text, behaviour->combinations);
    strbuf_format(&text, " combination%s of the assumptions",
                  behaviour->combinations == 1 ? "" : "s");
    if (behaviour->different_count > 0) {
        strbuf_format(&text, " change%s an answer",
                      behaviour->is_counted && behaviour->changed == 1 ? "s" : "");
        if (behaviour->is_counted) {
            strbuf_add(&text, ": ");
            sweep_words_share(&text, (double)behaviour->changed / (double)behaviour->combinations);
        }
    }
    strbuf_add(&text, ".");
    document_paragraph(out, strbuf_take(&text, out->arena));
}

/* ---- edits ---- */

/* Each place has a line of its own, so that lines do not break where the length of a path says. */
static void add_edit(struct document *out, const struct edit *edit)
{
    static const char *const titles[EDIT_PARTS] = {[EDIT_RULE] = "Rule",
                                                   [EDIT_FACT] = "Fact",
                                                   [EDIT_TEMPLATE] = "Template",
                                                   [EDIT_OTHER] = "Construct"};
    static const char *const labels[EDIT_SIDES] = {[EDIT_OLD] = "before:", [EDIT_NEW] = ""};

    document_item(out, 0, arena_format(out->arena, "%s %s:", titles[edit->part], kind_of(edit)),
                  edit->name, "");
    if (edit->kind == EDIT_REWORDED)
        document_item(out, 1, "", "the same logic, with other words or cites", "");
    for (int side = EDIT_NEW; side >= EDIT_OLD; side--)
        if (edit->places[side].file != NULL)
            document_item(
                out, 1, labels[side],
                arena_format(out->arena, "%s:%d", edit->places[side].file, edit->places[side].line),
                "");
}

static void add_edits(struct document *out, const struct edits *edits)
{
    size_t named = 0, unnamed = 0;

    for (size_t i = 0; i < edits->count; i++) {
        if (i > 0 && edits->items[i].part != edits->items[i - 1].part)
            named = 0;
        if (named++ < MOST_NAMED)
            add_edit(out, &edits->items[i]);
        else
            unnamed++;
    }
    if (unnamed > 0)
        document_paragraph(
            out, arena_format(out->arena, "And %zu more edits; `--json` names them all.", unnamed));
    if (edits->count == 0)
        document_paragraph(out, "The rules and facts are the same.");
}

/* ---- what changes ---- */

static const char *arrow(struct document *out, const struct behaviour_change *change)
{
    return arena_format(out->arena, "%s -> %s", wording_answer(change->from),
                        wording_answer(change->to));
}

static const char *witness_of(struct document *out, const struct behaviour *behaviour,
                              const struct behaviour_change *change)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];

        if (!behaviour_is_set(key, change->witness[i]))
            continue;
        strbuf_format(
            &text, "%s%s=%s", text.length == 0 ? "for example at " : ", ", key->key,
            key->sides[EDIT_OLD]->domain->values[key->values[EDIT_OLD][change->witness[i]]]);
    }
    if (text.length == 0)
        strbuf_add(&text, "already where nothing is set");
    strbuf_add(&text, ".");
    return strbuf_take(&text, out->arena);
}

/* "the replaced rule a", "the added fact b" */
static void add_blame(struct document *out, const struct behaviour_change *change)
{
    for (size_t i = 0; i < change->blame_count; i++) {
        const struct edit *edit = change->blame[i];
        const char *label = i == 0 ? (change->is_together ? "Owed together to:" : "Owed to:")
                            : change->is_together ? "and:"
                                                  : "or alone to:";

        document_item(
            out, 1, label,
            arena_format(out->arena, "the %s %s %s.", kind_of(edit), parts[edit->part], edit->name),
            "");
    }
    if (change->blame_count == 0)
        document_item(out, 1,
                      "Owed to:", "no edit of rules or facts that could be undone by itself.", "");
}

static bool has_same_blame(const struct behaviour_change *a, const struct behaviour_change *b)
{
    return a->blame_count == b->blame_count && a->is_together == b->is_together &&
           (a->blame_count == 0 ||
            memcmp(a->blame, b->blame, a->blame_count * sizeof(struct edit *)) == 0);
}

/* What several in a row are owed to is said once, after the last. */
static void add_change(struct document *out, const struct behaviour *behaviour,
                       const struct behaviour_subject *subject, size_t number)
{
    const struct behaviour_change *change = &subject->changes[number];

    document_item(out, 0, arena_format(out->arena, "%s:", arrow(out, change)),
                  witness_of(out, behaviour, change), "");
    if (number + 1 == subject->change_count || !has_same_blame(change, change + 1))
        add_blame(out, change);
}

static void add_subject(struct document *out, const struct behaviour *behaviour,
                        const struct behaviour_subject *subject)
{
    static const char *const heads[] = {"A -> B", "Combinations", "Share"};

    document_break(out);
    document_heading(out, subject->on);
    document_row(out, heads, sizeof heads / sizeof heads[0]);
    for (size_t i = 0; i < subject->change_count; i++) {
        struct strbuf count = {0}, share = {0};
        const char *cells[] = {arrow(out, &subject->changes[i]), NULL, NULL};

        sweep_words_number(&count, subject->changes[i].count);
        sweep_words_share(&share, subject->changes[i].share);
        cells[1] = strbuf_take(&count, out->arena);
        cells[2] = strbuf_take(&share, out->arena);
        document_row(out, cells, sizeof cells / sizeof cells[0]);
    }
    document_break(out);
    for (size_t i = 0; i < subject->change_count; i++)
        add_change(out, behaviour, subject, i);
}

static void add_same(struct document *out, const struct behaviour *behaviour)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < behaviour->subject_count; i++)
        if (behaviour->subjects[i].change_count == 0)
            strbuf_format(&text, "%s%s", text.length == 0 ? "" : ", ", behaviour->subjects[i].on);
    if (text.length > 0 && behaviour->different_count > 0) {
        document_break(out);
        document_paragraph(out, arena_format(out->arena, "The same in both: %s.", text.text));
    }
    strbuf_free(&text);
}

void pages_behaviour(struct document *out, const struct behaviour *behaviour)
{
    document_heading(out, arena_format(out->arena, "Comparison of rules: A %s, B %s",
                                       behaviour->names[EDIT_OLD], behaviour->names[EDIT_NEW]));
    document_break(out);
    add_count(out, behaviour);
    add_held(out, behaviour);
    add_keys(out, behaviour);
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        add_own_subjects(out, behaviour, side);
    document_break(out);
    add_edits(out, &behaviour->edits);
    for (size_t i = 0; i < behaviour->subject_count; i++)
        if (behaviour->subjects[i].change_count > 0)
            add_subject(out, behaviour, &behaviour->subjects[i]);
    add_same(out, behaviour);
}
