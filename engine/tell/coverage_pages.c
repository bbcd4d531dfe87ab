#include "tell/coverage_pages.h"

#include "tell/page_pieces.h"

/* ", fewer than the 100% wanted", where it is fewer. */
static void add_gate(struct strbuf *out, const struct coverage_gate *gate)
{
    if (gate->is_set && !gate->is_met)
        strbuf_format(out, ", fewer than the %zu%s wanted", gate->least,
                      gate->is_percent ? "%" : "");
}

static void add_sums(struct document *out, const struct told_coverage *told)
{
    const struct coverage_sums sums = coverage_sums_of(told->coverage);
    struct strbuf rules = {0}, sources = {0};

    strbuf_format(&rules, "%zu of %zu fired", sums.rules_fired, sums.rules);
    add_gate(&rules, &told->rules);
    strbuf_format(&rules, "; %zu are reasons of an answer that is asked about", sums.rules_reasons);
    document_entry(out, "Rules", "", strbuf_take(&rules, out->arena), "");
    document_entry(out, "Answers", "",
                   arena_format(out->arena, "%zu of %zu values came up; %zu are expected",
                                sums.values_reached, sums.values, sums.values_expected),
                   "");
    document_entry(out, "Assumptions", "",
                   arena_format(out->arena, "%zu of %zu values were in force", sums.settings_used,
                                sums.settings),
                   "");
    strbuf_format(&sources, "%zu of %zu are cited or set aside",
                  sums.sources_cited + sums.sources_set_aside, sums.sources);
    add_gate(&sources, &told->sources);
    strbuf_format(&sources, "; %zu are cited by what fired", sums.sources_cited);
    document_entry(out, "Sentences", "", strbuf_take(&sources, out->arena), "");
}

/* ---- what is missing ---- */

/* Things of one kind under a heading that stands only where there are any. */
struct listing {
    struct document *out;
    const char *heading;
    bool is_begun;
};

static void list(struct listing *listing, const char *text)
{
    if (!listing->is_begun) {
        document_break(listing->out);
        document_heading(listing->out, listing->heading);
    }
    listing->is_begun = true;
    document_item(listing->out, 0, "", text, "");
}

static void list_rule(struct listing *listing, const struct rule *rule)
{
    list(listing, arena_format(listing->out->arena, "%s (%s:%d)", rule->name, rule->place.file,
                               rule->place.line));
}

static void list_rules(struct document *out, const struct coverage *coverage, bool is_verbose)
{
    struct listing silent = {out, "Rules that never fired", false};
    struct listing unasked = {out, "Rules that fired, but for no answer that is asked about",
                              false};

    for (size_t i = 0; i < coverage->rule_count; i++)
        if (coverage->rules[i].fired == 0)
            list_rule(&silent, coverage->rules[i].rule);
    for (size_t i = 0; is_verbose && i < coverage->rule_count; i++)
        if (coverage->rules[i].fired > 0 && coverage->rules[i].reasons == 0)
            list_rule(&unasked, coverage->rules[i].rule);
}

static bool is_unreached(const struct value_coverage *value)
{
    return value->is_possible && value->reached == 0;
}

static bool is_unexpected(const struct value_coverage *value)
{
    return value->reached > 0 && value->expected == 0;
}

/* "name: value, value" for each name that has such values. */
static void list_values(struct listing *listing, const struct name_coverage *names, size_t count,
                        bool (*is_wanted)(const struct value_coverage *value))
{
    for (size_t i = 0; i < count; i++) {
        struct strbuf text = {0};

        for (size_t j = 0; j < names[i].count; j++)
            if (is_wanted(&names[i].values[j]))
                strbuf_format(&text, "%s%s", text.length == 0 ? "" : ", ",
                              names[i].values[j].value);
        if (text.length > 0)
            list(listing,
                 arena_format(listing->out->arena, "%s: %s", names[i].name, strbuf_text(&text)));
        strbuf_free(&text);
    }
}

static void list_sources(struct document *out, const struct coverage *coverage)
{
    struct listing silent = {out, "Sentences that nothing cited", false};

    for (size_t i = 0; i < coverage->source_count; i++) {
        const struct source *source = coverage->sources[i].source;

        if (coverage->sources[i].cited == 0 && source->set_aside == NULL)
            list(&silent, arena_format(out->arena, "%s: %s", source->id, source->gist));
    }
}

void pages_coverage(struct document *out, const struct told_coverage *told, bool is_verbose)
{
    const struct coverage *coverage = told->coverage;
    struct listing unreached = {out, "Values that never came up", false};
    struct listing unexpected = {out, "Values that came up and were not expected", false};
    struct listing unused = {out, "Assumptions' values that were never in force", false};

    document_break(out);
    document_heading(out, arena_format(out->arena, "Coverage in %zu run%s", coverage->runs,
                                       coverage->runs == 1 ? "" : "s"));
    add_sums(out, told);
    list_rules(out, coverage, is_verbose);
    list_values(&unreached, coverage->subjects, coverage->subject_count, is_unreached);
    if (is_verbose)
        list_values(&unexpected, coverage->subjects, coverage->subject_count, is_unexpected);
    list_values(&unused, coverage->assumptions, coverage->assumption_count, is_unreached);
    list_sources(out, coverage);
}
