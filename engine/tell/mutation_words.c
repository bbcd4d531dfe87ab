#include "tell/mutation_words.h"

#include <string.h>

#include "base/strbuf.h"

const char *mutation_words_kind(enum mutation kind)
{
    static const char *const words[MUTATIONS] = {
        [MUTATION_RULE] = "the rule left out",
        [MUTATION_CONDITION] = "a condition dropped",
        [MUTATION_BRANCH] = "an alternative dropped",
        [MUTATION_NOT] = "a condition negated",
        [MUTATION_NO_NOT] = "a negation dropped",
        [MUTATION_VALUE] = "another value asked for",
        [MUTATION_COMPARISON] = "a comparison turned",
        [MUTATION_CONCLUSION] = "another value concluded",
    };

    return words[kind];
}

void mutation_words_diff(struct line_diff *out, const struct mutant *mutant, struct arena *arena)
{
    *out = (struct line_diff){.is_same = true};
    if (mutant->text != NULL)
        line_diff_read(out, mutant->rule->text, mutant->text, arena);
}

static const char *value_or_none(const char *value)
{
    return value == NULL ? "without support" : value;
}

const char *mutation_words_change(const struct mutant_trial *trial, struct arena *arena)
{
    if (trial->is_wrong)
        return arena_format(arena, "The run goes wrong, and %s is %s with the rules as they are",
                            trial->on, value_or_none(trial->from));
    if (trial->on == NULL)
        return "";
    return arena_format(arena, "%s becomes %s instead of %s", trial->on, value_or_none(trial->to),
                        value_or_none(trial->from));
}

/* ---- the witness ---- */

static const struct domain *domain_of(const struct mutation_report *report, size_t index)
{
    return &report->rulebase->declared.domains[index];
}

/* The settings of the witness with so much between two of them. */
static const char *settings_of(const struct mutation_report *report,
                               const struct mutant_trial *trial, const char *between,
                               struct arena *arena)
{
    struct strbuf text = {0};

    for (size_t i = 0; trial->witness != NULL && i < report->rulebase->declared.domain_count; i++)
        if (trial->witness[i] != report->assumptions[i].value)
            strbuf_format(&text, "%s%s=%s", text.length == 0 ? "" : between,
                          domain_of(report, i)->key,
                          domain_of(report, i)->values[trial->witness[i]]);
    return text.length == 0 ? "" : strbuf_take(&text, arena);
}

const char *mutation_words_witness(const struct mutation_report *report,
                                   const struct mutant_trial *trial, struct arena *arena)
{
    return settings_of(report, trial, ", ", arena);
}

/* ---- a case ---- */

static bool is_taken(const struct mutation_report *report, const char *name)
{
    for (size_t i = 0; i < report->cases->count; i++)
        if (strcmp(report->cases->cases[i].name, name) == 0)
            return true;
    return false;
}

/* The survivor's number among those of its rule and fate, counted from 1. */
static size_t number_of(const struct mutation_report *report, const struct mutant_trial *trial)
{
    size_t number = 1;

    for (const struct mutant_trial *each = report->trials->items; each < trial; each++)
        number += each->mutant->rule == trial->mutant->rule && each->fate == trial->fate;
    return number;
}

/* A name for a case that no other has. A rule of a module has colons, which no case may have. */
static const char *name_for(const struct mutation_report *report, const struct mutant_trial *trial,
                            struct arena *arena)
{
    const char *colons = strstr(trial->mutant->rule->name, "::");
    const char *rule = colons == NULL ? trial->mutant->rule->name : colons + 2;
    size_t number = number_of(report, trial);
    const char *name = arena_format(arena, "pins-%s-%s%zu", rule,
                                    trial->fate == MUTANT_REASONS ? "reasons-" : "", number);

    while (is_taken(report, name))
        name = arena_format(arena, "%s-too", name);
    return name;
}

static const char *list(const char *begin, const char *const *words, size_t count,
                        struct arena *arena)
{
    struct strbuf text = {0};

    strbuf_format(&text, "  (%s", begin);
    for (size_t i = 0; i < count; i++)
        strbuf_format(&text, " %s", words[i]);
    strbuf_add(&text, ")");
    return strbuf_take(&text, arena);
}

static size_t add_answer(const char **lines, const struct mutant_trial *trial, struct arena *arena)
{
    if (trial->from == NULL) {
        lines[0] = arena_format(arena, "  (on %s)", trial->on);
        lines[1] = "  (support none))";
        return 2;
    }
    lines[0] = arena_format(arena, "  (answers %s=%s))", trial->on, trial->from);
    return 1;
}

static size_t add_reasons(const char **lines, const struct mutant_trial *trial, struct arena *arena)
{
    size_t count = 0;

    if (trial->reasons_on != NULL)
        lines[count++] = arena_format(arena, "  (on %s)", trial->reasons_on);
    if (trial->lost_count > 0)
        lines[count++] =
            list(trial->is_of_cites ? "cites" : "rules", trial->lost, trial->lost_count, arena);
    if (trial->gained_count > 0)
        lines[count++] = list(trial->is_of_cites ? "not-cites" : "not-rules", trial->gained,
                              trial->gained_count, arena);
    lines[count - 1] = arena_format(arena, "%s)", lines[count - 1]);
    return count;
}

const char **mutation_words_case(const struct mutation_report *report,
                                 const struct mutant_trial *trial, struct arena *arena)
{
    enum { MOST_LINES = 8 };
    const char **lines = ARENA_ARRAY(arena, const char *, MOST_LINES);
    const struct rule *rule = trial->mutant->rule;
    const char *name, *settings = settings_of(report, trial, " ", arena);
    size_t count = 0;

    if (trial->witness == NULL ||
        (trial->on == NULL && trial->lost_count + trial->gained_count == 0))
        return NULL;
    name = name_for(report, trial, arena);
    lines[count++] = arena_format(arena, "(case (name %s)", name);
    lines[count++] = arena_format(arena, "  (title \"Rule %s, line %d\")", rule->name,
                                  trial->mutant->place.line);
    if (settings[0] != '\0')
        lines[count++] = arena_format(arena, "  (set %s)", settings);
    if (rule->cite_count > 0)
        lines[count++] = list("cites", rule->cites, rule->cite_count, arena);
    lines[count - 1] = arena_format(arena, "%s)", lines[count - 1]);
    lines[count++] = arena_format(arena, "(expect (case %s)", name);
    count += trial->on != NULL ? add_answer(lines + count, trial, arena)
                               : add_reasons(lines + count, trial, arena);
    lines[count] = NULL;
    return lines;
}
