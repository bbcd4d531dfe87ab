/* The page of a comparison. */
#include "tell/pages.h"

#include <string.h>

static const char *const letters[CONTRAST_SIDES] = {"A", "B"};

static const char *kept(struct document *out, struct strbuf *text)
{
    const char *copy = arena_string(out->arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

static const char *key_of(const struct comparison *comparison, size_t assumption)
{
    return comparison->assumptions[assumption].sides[CONTRAST_A]->domain->key;
}

static const char *value_of(const struct compare_subject *subject, int side)
{
    return compare_is(subject, side) == NULL ? "no support" : compare_is(subject, side);
}

/* ---- what is assumed ---- */

static const char *assumed(struct document *out, const struct assumption *assumption)
{
    return arena_format(out->arena, "%s (%s)", assumption_value(assumption),
                        wording_origin(assumption, out->arena));
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
        const char *cells[] = {key_of(comparison, i), assumed(out, each->sides[CONTRAST_A]),
                               assumed(out, each->sides[CONTRAST_B])};

        document_row(out, cells, sizeof cells / sizeof cells[0]);
    }
}

/* ---- one difference ---- */

/* The reason that stands first for an answer, unless a side gives none. */
static void add_answer(struct document *out, const struct compare_subject *subject, int side,
                       const struct wording *wording)
{
    struct strbuf text = {0};
    const struct record_fact *fact;
    const char *const *cites;
    size_t count;

    if (compare_is(subject, side) == NULL) {
        document_item(out, 1, arena_format(out->arena, "%s:", letters[side]),
                      "No rule concludes a value.", "");
        return;
    }
    fact = subject->sides[side]->fact;
    wording_fact(wording, &text, fact);
    cites = wording_cites(wording, fact, out->arena, &count);
    document_item(out, 1, arena_format(out->arena, "%s:", letters[side]), kept(out, &text),
                  wording_cite_list(cites, count, out->arena));
}

/* "x and y; or on z" */
static const char *sets(struct document *out, const struct comparison *comparison,
                        const struct compare_subject *subject)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < subject->set_count; i++) {
        const struct compare_set *set = &subject->sets[i];

        for (size_t j = 0; j < set->count; j++)
            strbuf_format(&text, "%s%s",
                          j == 0               ? (i == 0 ? "" : "; or on ")
                          : j + 1 < set->count ? ", "
                                               : " and ",
                          key_of(comparison, set->members[j]));
    }
    strbuf_add(&text, subject->is_complete ? "." : "; there may be more ways.");
    return kept(out, &text);
}

static void add_given(struct strbuf *text, const char *before, const struct record_fact *fact,
                      const struct wording *wording)
{
    strbuf_add(text, before);
    if (wording_assumption(wording, fact) != NULL)
        strbuf_format(text, "%s is %s", record_text(fact, "key"), record_text(fact, "value"));
    else
        wording_statement(wording, text, fact);
}

/* "x is v; the other side has y is w": what a first inference stands on that differs. */
static const char *grounds(struct document *out, const struct compare_part *part,
                           const struct wording *wordings)
{
    const struct contrast_step *step = part->step;
    struct strbuf text = {0};

    for (size_t i = 0; i < step->rests_count; i++)
        add_given(&text, i == 0 ? " (" : "; ", step->rests_on[i], &wordings[part->side]);
    for (size_t i = 0; i < step->excludes_count; i++)
        add_given(&text,
                  arena_format(out->arena, "%s%s", text.length == 0 ? " (" : "; ",
                               i == 0
                                   ? arena_format(out->arena, "where %s has ", letters[!part->side])
                                   : ""),
                  step->excludes[i], &wordings[!part->side]);
    if (text.length > 0)
        strbuf_add(&text, ")");
    return kept(out, &text);
}

static void add_part(struct document *out, const struct compare_part *part,
                     const struct wording *wordings)
{
    const struct record_firing *firing = part->step->firing;
    struct strbuf text = {0};

    wording_because(&text, firing);
    strbuf_add(&text, grounds(out, part, wordings));
    document_item(
        out, 2, arena_format(out->arena, "%s:", letters[part->side]), kept(out, &text),
        firing->source == NULL
            ? ""
            : wording_cite_list(firing->source->cites, firing->source->cite_count, out->arena));
}

static void add_difference(struct document *out, const struct comparison *comparison,
                           const struct compare_subject *subject, const struct wording *wordings)
{
    document_break(out);
    document_item(out, 0, arena_format(out->arena, "%s:", subject->on),
                  arena_format(out->arena, "%s -> %s", value_of(subject, CONTRAST_A),
                               value_of(subject, CONTRAST_B)),
                  "");
    for (int side = 0; side < CONTRAST_SIDES; side++)
        add_answer(out, subject, side, &wordings[side]);
    if (subject->set_count > 0)
        document_item(out, 1, "Turns on:", sets(out, comparison, subject), "");
    else
        document_item(out, 1, "Turns on:", "no assumption: the sides differ in other facts.", "");
    for (size_t i = 0; i < subject->part_count; i++)
        add_part(out, &subject->parts[i], wordings);
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
    document_heading(out, arena_format(out->arena, "A: %s  B: %s", comparison->names[CONTRAST_A],
                                       comparison->names[CONTRAST_B]));
    add_assumptions(out, comparison);
    for (size_t i = 0; i < comparison->subject_count; i++)
        if (comparison->subjects[i].is_different)
            add_difference(out, comparison, &comparison->subjects[i], wordings);
    add_same(out, comparison);
}
