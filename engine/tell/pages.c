#include "tell/pages.h"

#include <string.h>

#include "tell/conditions.h"
#include "tell/page_pieces.h"
#include "tell/sources.h"

/* ---- small pieces ---- */

static const char *joined(struct document *document, const char *const *list, size_t count)
{
    return wording_cite_list(list, count, document->arena);
}

/* ---- recommend ---- */

static void add_title(struct document *document, const struct wording *wording)
{
    const char *going_on = page_assuming(document, ", assuming ", wording);

    document_long_heading(document, "Recommendation",
                          going_on[0] == '\0' ? " under the baseline assumptions" : going_on);
}

static void add_line(struct document *document, const char *label, const char *value,
                     const struct recommendation *item, const struct wording *wording)
{
    if (item->is == NULL) {
        document_entry(document, label, wording_answer(NULL), "No rule concludes a value.", "");
        document_mark(document, STATUS_UNSUPPORTED);
    } else {
        document_entry(document, label, value,
                       page_fact(document, wording, wording_fact, item->fact),
                       page_cites(document, wording, item->fact));
    }
    if (item->robustness != NULL)
        document_entry(document, "", "", pages_robustness(document, item->robustness), "");
}

static bool is_in(const struct recommendation *item, const struct section *section)
{
    return item->subject != NULL && item->subject->section != NULL &&
           strcmp(item->subject->section, section->name) == 0;
}

static void add_lines(struct document *document, const struct recommendations *all,
                      const struct section *section, const struct wording *wording)
{
    for (size_t i = 0; i < all->count; i++)
        if (is_in(&all->items[i], section))
            add_line(document, all->items[i].subject->label, all->items[i].is, &all->items[i],
                     wording);
}

static void add_by_value(struct document *document, const struct recommendations *all,
                         const struct section *section, const struct wording *wording)
{
    const struct declarations *declared = &wording->rulebase->declared;

    for (size_t h = 0; h < declared->heading_count; h++) {
        const struct heading *heading = &declared->headings[h];
        const char *label = heading->label;

        if (strcmp(heading->section, section->name) != 0)
            continue;
        for (size_t i = 0; i < all->count; i++) {
            if (!is_in(&all->items[i], section) || all->items[i].is == NULL ||
                strcmp(all->items[i].is, heading->value) != 0)
                continue;
            add_line(document, label, all->items[i].on, &all->items[i], wording);
            label = "";
        }
    }
}

/* "leverage considerable; interest-a, interest-b engaged": subjects in a row share their value. */
static void add_brief(struct document *document, const struct recommendations *all,
                      const struct section *section)
{
    struct strbuf text = {0};
    const struct recommendation *last = NULL;

    for (size_t i = 0; i < all->count; i++) {
        const struct recommendation *item = &all->items[i];

        if (!is_in(item, section))
            continue;
        if (last != NULL &&
            strcmp(last->is != NULL ? last->is : "", item->is != NULL ? item->is : "") == 0)
            strbuf_format(&text, ", %s", item->on);
        else if (last != NULL)
            strbuf_format(&text, " %s; %s", wording_answer(last->is), item->on);
        else
            strbuf_add(&text, item->on);
        last = item;
    }
    if (last != NULL) {
        strbuf_format(&text, " %s.", wording_answer(last->is));
        document_entry(document, section->title, "", strbuf_take(&text, document->arena), "");
    }
    for (size_t i = 0; i < all->count; i++)
        if (is_in(&all->items[i], section) && all->items[i].robustness != NULL)
            document_entry(document, "", all->items[i].on,
                           pages_robustness(document, all->items[i].robustness), "");
}

static const char *name_of(const struct recommendation *item)
{
    return item->subject != NULL ? item->subject->label : item->on;
}

static bool is_placed(const struct recommendation *item, const struct declarations *declared)
{
    for (size_t i = 0; i < declared->section_count; i++)
        if (is_in(item, &declared->sections[i]))
            return true;
    return false;
}

void pages_recommendation(struct document *out, const struct recommendations *all,
                          const struct wording *wording)
{
    const struct declarations *declared = &wording->rulebase->declared;

    add_title(out, wording);
    document_break(out);
    for (size_t i = 0; i < declared->section_count; i++) {
        const struct section *section = &declared->sections[i];

        if (section->layout == SECTION_BRIEF) {
            add_brief(out, all, section);
            continue;
        }
        if (section->title[0] != '\0') {
            document_break(out);
            document_heading(out, section->title);
        }
        if (section->layout == SECTION_BY_VALUE)
            add_by_value(out, all, section, wording);
        else
            add_lines(out, all, section, wording);
    }
    for (size_t i = 0; i < all->count; i++)
        if (!is_placed(&all->items[i], declared))
            add_line(out, name_of(&all->items[i]), all->items[i].is, &all->items[i], wording);
    if (all->count == 0)
        document_paragraph(out, "The rules conclude nothing.");
    document_break(out);
    if (declared->subject_count > 0)
        document_paragraph(out, "`endstate why SUBJECT` derives an answer; "
                                "`endstate list subjects` names all.");
    document_go_beyond_text(out, true);
    sources_add(out, declared);
}

/* ---- list ---- */

static void add_entry(struct document *out, const struct catalogue *catalogue,
                      const struct catalogue_entry *entry)
{
    const char *list = joined(out, entry->words, entry->word_count);

    document_item(out, 0, entry->name, "", "");
    if (entry->text[0] != '\0' || entry->cite_count > 0)
        document_item(out, 1, "", entry->text, joined(out, entry->cites, entry->cite_count));
    switch (catalogue->listing) {
    case ENDSTATE_LIST_ASSUMPTIONS:
        document_item(out, 1, "", arena_format(out->arena, "Values: %s", list), "");
        document_item(out, 1, "", arena_format(out->arena, "Now: %s (%s)", entry->now, entry->from),
                      "");
        if (strcmp(entry->actor, "nobody") != 0)
            document_item(out, 1, "", arena_format(out->arena, "In the hands of: %s", entry->actor),
                          "");
        break;
    case ENDSTATE_LIST_SUBJECTS:
        document_item(out, 1, "", arena_format(out->arena, "Values: %s", list), "");
        break;
    case ENDSTATE_LIST_RULES:
        document_item(out, 1, "",
                      arena_format(out->arena, "%s:%d", entry->place.file, entry->place.line), "");
        if (entry->overrides.file != NULL)
            document_item(out, 1, "",
                          arena_format(out->arena, "overrides the rule at %s:%d",
                                       entry->overrides.file, entry->overrides.line),
                          "");
        break;
    case ENDSTATE_LIST_SOURCES:
        if (entry->word_count > 0)
            document_item(out, 1, "", arena_format(out->arena, "Rules: %s", list), "");
        if (entry->set_aside != NULL)
            document_item(out, 1, "", arena_format(out->arena, "Set aside: %s", entry->set_aside),
                          "");
        break;
    case ENDSTATE_LIST_PACKS:
        document_item(out, 1, "", arena_format(out->arena, "Sets: %s", list), "");
        break;
    }
}

void pages_list(struct document *out, const struct catalogue *catalogue,
                const struct declarations *declared)
{
    static const char *const titles[] = {[ENDSTATE_LIST_ASSUMPTIONS] = "Assumptions",
                                         [ENDSTATE_LIST_SUBJECTS] = "Subjects",
                                         [ENDSTATE_LIST_RULES] = "Rules",
                                         [ENDSTATE_LIST_SOURCES] = "Sources",
                                         [ENDSTATE_LIST_PACKS] = "Packs"};

    document_go_beyond_text(out, true);
    document_heading(out, titles[catalogue->listing]);
    document_go_beyond_text(out, false);
    for (size_t i = 0; i < catalogue->count; i++)
        add_entry(out, catalogue, &catalogue->entries[i]);
    document_go_beyond_text(out, true);
    if (catalogue->count == 0)
        document_paragraph(out, "There are none.");
    sources_add(out, declared);
}

/* ---- profile ---- */

static void add_cost(struct document *out, const struct rule_cost *cost)
{
    const char *cells[] = {cost->name, arena_format(out->arena, "%zu", cost->firings),
                           arena_format(out->arena, "%zu", cost->matches),
                           arena_format(out->arena, "%zu", cost->compares),
                           arena_format(out->arena, "%.1f", cost->seconds * 1e6)};

    document_row(out, cells, sizeof cells / sizeof cells[0]);
}

static void add_shares(struct document *out, const struct profile *profile)
{
    double share = profile->seconds > 0 ? profile->action_seconds / profile->seconds : 0;

    document_paragraph(out,
                       arena_format(out->arena,
                                    "Actions and the matching they set off took %.0f%% of a run; "
                                    "the rest went into stating the facts and matching them.",
                                    100 * share));
}

void pages_profile(struct document *out, const struct profile *profile)
{
    static const char *const heads[] = {"Rule", "Firings", "Matches", "Compares", "Time (us)"};

    document_heading(out, arena_format(out->arena, "Profile: a run takes %.1f us (mean of %zu)",
                                       profile->seconds * 1e6, profile->runs));
    document_break(out);
    if (profile->rule_count > 0)
        document_row(out, heads, sizeof heads / sizeof heads[0]);
    for (size_t i = 0; i < profile->rule_count; i++)
        add_cost(out, &profile->rules[i]);
    document_break(out);
    add_shares(out, profile);
    if (profile->idle_count > 0)
        document_paragraph(
            out, arena_format(out->arena, "%zu of %zu rules did not fire; `--json` names them.",
                              profile->idle_count, profile->idle_count + profile->rule_count));
}

/* ---- trace ---- */

static void add_facts(struct document *out, const char *label, struct record_fact **facts,
                      size_t count, const struct wording *wording)
{
    for (size_t i = 0; i < count; i++)
        document_item(out, 1, label,
                      arena_format(out->arena, "f-%zu %s", facts[i]->id,
                                   page_fact(out, wording, wording_statement, facts[i])),
                      "");
}

static void add_trace_conditions(struct document *out, const struct record *record,
                                 const struct record_firing *firing, const struct wording *wording)
{
    size_t count;
    const struct why_condition *conditions = why_conditions(record, firing, &count, out->arena);

    for (size_t i = 0; i < count; i++) {
        struct strbuf text = {0};

        condition_text(wording, &text, firing, &conditions[i]);
        document_item(out, 1, condition_kind(conditions[i].kind), strbuf_take(&text, out->arena),
                      "");
    }
}

static void add_firing(struct document *out, const struct record *record,
                       const struct record_firing *firing, const struct wording *wording)
{
    const char *place = firing->source == NULL
                            ? ""
                            : arena_format(out->arena, " (%s:%d)", firing->source->place.file,
                                           firing->source->place.line);

    document_item(out, 0, arena_format(out->arena, "%zu.", firing->sequence + 1),
                  arena_format(out->arena, "%s%s", firing->rule, place), "");
    add_facts(out, "matched", firing->matched, firing->matched_count, wording);
    add_trace_conditions(out, record, firing, wording);
    add_facts(out, "asserted", firing->asserted, firing->asserted_count, wording);
    add_facts(out, "retracted", firing->retracted, firing->retracted_count, wording);
}

void pages_trace(struct document *out, const struct record *record, const struct wording *wording)
{
    const struct record_firing **in_order =
        ARENA_ARRAY(out->arena, const struct record_firing *, record->fired + 1);

    for (size_t i = 0; i < record->firing_count; i++)
        in_order[record->firings[i].sequence] = &record->firings[i];
    document_heading(out, arena_format(out->arena, "Trace: %zu firing%s", record->fired,
                                       wording_plural(record->fired)));
    for (size_t i = 0; i < record->fired; i++)
        if (in_order[i] != NULL)
            add_firing(out, record, in_order[i], wording);
}
