#include "tell/mutation_pages.h"

#include <string.h>

#include "tell/mutation_words.h"

/* ---- one mutant ---- */

static void add_heading(struct document *out, const char *word, const struct mutant_trial *trial)
{
    const struct mutant *mutant = trial->mutant;

    document_break(out);
    document_long_heading(out, arena_format(out->arena, "%s: %s", word, mutant->rule->name),
                          arena_format(out->arena, ", %s", mutation_words_kind(mutant->kind)));
    document_item(out, 0, "",
                  arena_format(out->arena, "%s:%d:%d", mutant->place.file, mutant->place.line,
                               mutant->place.column),
                  "");
}

static int depth_of(const char *line)
{
    return (int)(strspn(line, " ") / 2);
}

static void add_diff(struct document *out, const struct mutant *mutant)
{
    struct line_diff diff;

    mutation_words_diff(&diff, mutant, out->arena);
    for (size_t i = 0; i < diff.count; i++)
        if (diff.lines[i].mark != ' ')
            document_item(out, 1, diff.lines[i].mark == '-' ? "-" : "+",
                          diff.lines[i].text + strspn(diff.lines[i].text, " "), "");
}

/* Rules or sentences that are no longer among the reasons, or newly are. */
static void add_names(struct document *out, const char *label, const struct mutant_trial *trial,
                      const char *const *names, size_t count)
{
    struct strbuf text = {0};

    for (size_t i = 0; i < count; i++)
        strbuf_format(&text, "%s%s", i == 0 ? "" : ", ", names[i]);
    if (count > 0)
        document_item(out, 0,
                      arena_format(out->arena, "%s %s:", label,
                                   trial->is_of_cites ? "cited" : "among the rules"),
                      strbuf_take(&text, out->arena), "");
}

static void add_case(struct document *out, const struct mutation_report *report,
                     const struct mutant_trial *trial)
{
    const char **lines = mutation_words_case(report, trial, out->arena);

    if (lines == NULL)
        return;
    document_item(out, 0, "", "A case that notices it:", "");
    for (; *lines != NULL; lines++)
        document_item(out, 1 + depth_of(*lines), "", *lines + strspn(*lines, " "), "");
}

static void add_witness(struct document *out, const struct mutation_report *report,
                        const struct mutant_trial *trial)
{
    const char *witness = mutation_words_witness(report, trial, out->arena);
    const char *change = mutation_words_change(trial, out->arena);

    if (trial->witness == NULL)
        return;
    if (change[0] == '\0')
        change = trial->reasons_on == NULL
                     ? "Other reasons are found"
                     : arena_format(out->arena, "%s has other reasons", trial->reasons_on);
    document_item(out, 0, "",
                  witness[0] == '\0'
                      ? arena_format(out->arena, "%s, as things are assumed.", change)
                      : arena_format(out->arena, "%s with %s.", change, witness),
                  "");
    add_names(out, "No longer", trial, trial->lost, trial->lost_count);
    add_names(out, "Newly", trial, trial->gained, trial->gained_count);
}

static void add_trial(struct document *out, const struct mutation_report *report,
                      const struct mutant_trial *trial, const char *word)
{
    add_heading(out, word, trial);
    add_diff(out, trial->mutant);
    add_witness(out, report, trial);
    add_case(out, report, trial);
}

static void add_killed(struct document *out, const struct mutant_trial *trial)
{
    const struct mutant *mutant = trial->mutant;

    document_item(out, 0, "killed",
                  arena_format(out->arena, "%s:%d:%d %s: %s, by %s (%s:%d)", mutant->place.file,
                               mutant->place.line, mutant->place.column, mutant->rule->name,
                               mutation_words_kind(mutant->kind), trial->killer->name,
                               trial->killer->place.file,
                               trial->expected == NULL ? trial->killer->place.line
                                                       : trial->expected->place.line),
                  "");
}

static void add_all(struct document *out, const struct mutation_report *report,
                    enum mutant_fate fate, const char *word)
{
    for (size_t i = 0; i < report->trials->count; i++)
        if (report->trials->items[i].fate == fate)
            add_trial(out, report, &report->trials->items[i], word);
}

/* ---- the sums ---- */

static void add_sums(struct document *out, const struct mutation_report *report)
{
    const size_t *fates = report->trials->fates;
    struct strbuf text = {0};

    document_break(out);
    document_heading(out, arena_format(out->arena,
                                       "%zu mutants of %zu rule%s, held against %zu "
                                       "case%s",
                                       report->trials->count, report->rule_count,
                                       report->rule_count == 1 ? "" : "s", report->case_count,
                                       report->case_count == 1 ? "" : "s"));
    strbuf_format(&text, "%.1f of 100", mutate_score(report->trials));
    if (report->least_score > 0 && !report->is_enough)
        strbuf_format(&text, ", less than the %zu wanted", report->least_score);
    document_entry(out, "Score", "", strbuf_take(&text, out->arena), "");
    document_entry(out, "Killed", "",
                   arena_format(out->arena, "%zu: a case fails", fates[MUTANT_KILLED]), "");
    document_entry(out, "Survived", "",
                   arena_format(out->arena,
                                "%zu: no case fails, and some assumptions give another answer",
                                fates[MUTANT_SURVIVED]),
                   "");
    if (fates[MUTANT_UNDECIDED] > 0)
        document_entry(out, "Undecided", "",
                       arena_format(out->arena,
                                    "%zu: no case fails, and there are too many combinations to "
                                    "tell more",
                                    fates[MUTANT_UNDECIDED]),
                       "");
    document_entry(out, "Equivalent", "",
                   arena_format(out->arena,
                                "%zu: the same answers under all assumptions, %zu of them by other "
                                "reasons",
                                fates[MUTANT_REASONS] + fates[MUTANT_EQUIVALENT],
                                fates[MUTANT_REASONS]),
                   "");
    document_entry(
        out, "Not built", "",
        arena_format(out->arena, "%zu: CLIPS refuses the changed rule", fates[MUTANT_NOT_BUILT]),
        "");
}

void pages_mutation(struct document *out, const struct mutation_report *report)
{
    document_go_beyond_text(out, true);
    document_heading(out, "Mutants");
    document_go_beyond_text(out, false);
    for (size_t i = 0; report->is_verbose && i < report->trials->count; i++)
        if (report->trials->items[i].fate == MUTANT_KILLED)
            add_killed(out, &report->trials->items[i]);
    if (report->is_verbose) {
        add_all(out, report, MUTANT_EQUIVALENT, "Equivalent");
        add_all(out, report, MUTANT_REASONS, "Same answers, other reasons");
    }
    add_all(out, report, MUTANT_UNDECIDED, "Undecided");
    add_all(out, report, MUTANT_SURVIVED, "Survived");
    add_sums(out, report);
}
