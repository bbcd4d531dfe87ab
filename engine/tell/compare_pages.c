/* The page of a comparison. */
#include "tell/pages.h"

#include <string.h>

static const char *const letters[CONTRAST_SIDES] = {"A", "B"};

static const char *key_of(const struct comparison *comparison, size_t assumption)
{
    return comparison->assumptions[assumption].sides[CONTRAST_A]->domain->key;
}

static const char *value_of(const struct compare_subject *subject, int side)
{
    return wording_answer(compare_is(subject, side));
}

static const char *side_label(struct document *out, int side)
{
    return arena_format(out->arena, "%s:", letters[side]);
}

static void add_assumptions(struct document *out, const struct comparison *comparison)
{
    static const char *const heads[] = {"Assumption", "A", "B"};

    document_break(out);
    if (comparison->assumption_count == 0) {
        document_paragraph(out, "Both sides assume the same.");
        return;
    }
    document_row(out, heads, sizeof heads / sizeof heads[0]);
    for (size_t i = 0; i < comparison->assumption_count; i++) {
        const struct compare_assumption *each = &comparison->assumptions[i];
        const char *cells[] = {key_of(comparison, i), assumption_value(each->sides[CONTRAST_A]),
                               assumption_value(each->sides[CONTRAST_B])};

        document_row(out, cells, sizeof cells / sizeof cells[0]);
    }
}

/* ---- one difference ---- */

static void add_given(struct strbuf *text, const char *before, const struct record_fact *fact,
                      const struct wording *wording)
{
    strbuf_add(text, before);
    if (wording_assumption(wording, fact) != NULL)
        strbuf_format(text, "%s is %s", record_text(fact, "key"), record_text(fact, "value"));
    else
        wording_statement(wording, text, fact);
}

/* " (x is v; where B has y is w)": what a first inference stands on that differs. */
static void add_grounds(struct strbuf *text, const struct compare_part *part,
                        const struct wording *wordings)
{
    const struct contrast_step *step = part->step;
    const char *before = " (";

    for (size_t i = 0; i < step->rests_count; i++, before = "; ")
        add_given(text, before, step->rests_on[i], &wordings[part->side]);
    for (size_t i = 0; i < step->excludes_count; i++, before = "; ") {
        strbuf_add(text, before);
        if (i == 0)
            strbuf_format(text, "where %s has: ", letters[!part->side]);
        add_given(text, "", step->excludes[i], &wordings[!part->side]);
    }
    if (step->rests_count + step->excludes_count > 0)
        strbuf_add(text, ")");
}

/* The first inference that is an answer's own first reason, or NULL. */
static const struct compare_part *part_of_answer(const struct compare_subject *subject, int side)
{
    const struct record_fact *fact =
        compare_is(subject, side) == NULL ? NULL : subject->sides[side]->fact;

    for (size_t i = 0; i < subject->part_count; i++)
        if (subject->parts[i].side == side && fact != NULL && fact->firing_count > 0 &&
            subject->parts[i].step->firing == fact->firings[0])
            return &subject->parts[i];
    return NULL;
}

static void add_answer(struct document *out, const struct compare_subject *subject, int side,
                       const struct wording *wordings)
{
    struct strbuf text = {0};
    const struct compare_part *part;
    const char *const *cites;
    size_t count;

    if (compare_is(subject, side) == NULL) {
        document_item(out, 1, side_label(out, side), "No rule concludes a value.", "");
        return;
    }
    wording_fact(&wordings[side], &text, subject->sides[side]->fact);
    part = part_of_answer(subject, side);
    if (part != NULL)
        add_grounds(&text, part, wordings);
    cites = wording_cites(&wordings[side], subject->sides[side]->fact, out->arena, &count);
    document_item(out, 1, side_label(out, side), strbuf_take(&text, out->arena),
                  wording_cite_list(cites, count, out->arena));
}

static void add_part(struct document *out, const struct compare_part *part,
                     const struct wording *wordings)
{
    const struct rule *rule = part->step->firing->source;
    struct strbuf text = {0};

    wording_because(&text, part->step->firing);
    add_grounds(&text, part, wordings);
    document_item(out, 2, side_label(out, part->side), strbuf_take(&text, out->arena),
                  rule == NULL ? "" : wording_cite_list(rule->cites, rule->cite_count, out->arena));
}

/* "x and y; or on z" */
static void add_sets(struct strbuf *text, const struct comparison *comparison,
                     const struct compare_subject *subject)
{
    for (size_t i = 0; i < subject->set_count; i++) {
        const struct compare_set *set = &subject->sets[i];

        for (size_t j = 0; j < set->count; j++)
            strbuf_format(text, "%s%s",
                          j == 0               ? (i == 0 ? "" : "; or on ")
                          : j + 1 < set->count ? ", "
                                               : " and ",
                          key_of(comparison, set->members[j]));
    }
    strbuf_add(text, subject->is_complete ? "." : "; there may be other ways.");
}

static bool is_among(const char *key, const struct record_fact *const *facts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(facts[i]->template, "assumption") == 0 &&
            strcmp(record_text(facts[i], "key"), key) == 0)
            return true;
    return false;
}

/* An assumption that matters may stand under no part: under what both sides conclude. */
static void add_unseen(struct document *out, const struct comparison *comparison,
                       const struct compare_subject *subject)
{
    for (size_t i = 0; i < comparison->assumption_count; i++) {
        bool is_seen = !subject->matters[i];

        for (size_t j = 0; !is_seen && j < subject->part_count; j++) {
            const struct contrast_step *step = subject->parts[j].step;

            is_seen = is_among(key_of(comparison, i), step->rests_on, step->rests_count) ||
                      is_among(key_of(comparison, i), step->excludes, step->excludes_count);
        }
        if (!is_seen)
            document_item(out, 2, "Also:",
                          arena_format(out->arena,
                                       "%s, under something that both conclude on the way.",
                                       key_of(comparison, i)),
                          "");
    }
}

static bool has_same_crux(const struct comparison *comparison, const struct compare_subject *a,
                          const struct compare_subject *b)
{
    bool is_same = a->set_count == b->set_count && a->is_complete == b->is_complete &&
                   a->part_count == b->part_count;

    for (size_t i = 0; is_same && i < comparison->assumption_count; i++)
        is_same = a->matters[i] == b->matters[i];
    for (size_t i = 0; is_same && i < a->set_count; i++)
        is_same = a->sets[i].count == b->sets[i].count;
    for (size_t i = 0; is_same && i < a->part_count; i++)
        is_same = a->parts[i].step->firing == b->parts[i].step->firing;
    return is_same;
}

/* A subject further up that turns on the same, or NULL. */
static const struct compare_subject *shown_before(const struct comparison *comparison,
                                                  const struct compare_subject *subject)
{
    for (const struct compare_subject *each = comparison->subjects; each < subject; each++)
        if (each->is_different && has_same_crux(comparison, each, subject))
            return each;
    return NULL;
}

/* What the line of a difference is called by one that turns on the same. */
static const char *name_of(const struct document *out, const struct compare_subject *subject)
{
    return arena_format(out->arena, "differs-%s", subject->on);
}

static void add_crux(struct document *out, const struct comparison *comparison,
                     const struct compare_subject *subject, const struct wording *wordings)
{
    const struct compare_subject *before = shown_before(comparison, subject);
    struct strbuf text = {0};

    if (before != NULL)
        strbuf_format(&text, "the same as %s.", before->on);
    else if (subject->set_count > 0)
        add_sets(&text, comparison, subject);
    else
        strbuf_add(&text, "other facts than assumptions.");
    document_item(out, 1, "Turns on:", strbuf_take(&text, out->arena), "");
    if (before != NULL) {
        document_mark(out, STATUS_REPEATED);
        document_refer(out, name_of(out, before));
    }
    for (size_t i = 0; before == NULL && i < subject->part_count; i++) {
        const struct compare_part *part = &subject->parts[i];

        if (part != part_of_answer(subject, part->side))
            add_part(out, part, wordings);
    }
    if (before == NULL)
        add_unseen(out, comparison, subject);
}

static void add_difference(struct document *out, const struct comparison *comparison,
                           const struct compare_subject *subject, const struct wording *wordings)
{
    document_break(out);
    document_item(out, 0, arena_format(out->arena, "%s:", subject->on),
                  arena_format(out->arena, "%s -> %s", value_of(subject, CONTRAST_A),
                               value_of(subject, CONTRAST_B)),
                  "");
    document_name(out, name_of(out, subject));
    for (int side = 0; side < CONTRAST_SIDES; side++)
        add_answer(out, subject, side, wordings);
    add_crux(out, comparison, subject, wordings);
}

/* ---- the whole ---- */

static void add_same(struct document *out, const struct comparison *comparison)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < comparison->subject_count; i++)
        if (!comparison->subjects[i].is_different)
            strbuf_format(&text, "%s%s", text.length == 0 ? "" : ", ", comparison->subjects[i].on);
    document_break(out);
    if (comparison->different_count == 0)
        document_paragraph(out, "No recommendation differs.");
    if (text.length > 0)
        document_paragraph(out,
                           arena_format(out->arena, "The same in both: %s.", strbuf_text(&text)));
    strbuf_free(&text);
}

void pages_comparison(struct document *out, const struct comparison *comparison,
                      const struct wording wordings[CONTRAST_SIDES])
{
    document_heading(out,
                     arena_format(out->arena, "Comparison: A %s, B %s",
                                  comparison->names[CONTRAST_A], comparison->names[CONTRAST_B]));
    add_assumptions(out, comparison);
    for (size_t i = 0; i < comparison->subject_count; i++)
        if (comparison->subjects[i].is_different)
            add_difference(out, comparison, &comparison->subjects[i], wordings);
    add_same(out, comparison);
}
