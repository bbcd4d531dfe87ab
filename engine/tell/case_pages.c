#include "tell/case_pages.h"

#include <string.h>

#include "tell/case_text.h"
#include "tell/coverage_pages.h"

static const char *taken(struct document *document, struct strbuf *text)
{
    const char *copy = arena_string(document->arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

/* How far a line is indented, in steps of two. */
static int depth_of(const char *line)
{
    return (int)(strspn(line, " ") / 2);
}

static const char *without_indent(const char *line)
{
    return line + strspn(line, " ");
}

static void add_actual(struct document *out, const struct told_failure *told)
{
    struct strbuf text = {0};

    case_text_actual(&text, told->failure);
    strbuf_add(&text, ".");
    if (told->because[0] != '\0')
        strbuf_format(&text, " %s", told->because);
    document_item(out, 1, "Actual:", taken(out, &text), told->cites);
}

/* What a failure is about, unless the one before is about the same. */
static void add_about(struct document *out, const struct case_failure *failure,
                      const struct case_failure *before)
{
    const struct place *place = &failure->expected->place;
    struct strbuf about = {0};

    if (before != NULL && before->row == failure->row &&
        before->expected->on == failure->expected->on)
        return;
    case_text_about(&about, failure);
    strbuf_format(&about, " (%s:%d)", place->file, place->line);
    document_item(out, 0, "", taken(out, &about), "");
}

static void add_failure(struct document *out, const struct told_failure *told)
{
    struct strbuf wanted = {0};

    case_text_expected(&wanted, told->failure->expected);
    strbuf_add(&wanted, ".");
    document_item(out, 1, "Expected:", taken(out, &wanted), "");
    add_actual(out, told);
    for (size_t i = 0; i < told->why_not_count; i++)
        document_item(out, 1 + depth_of(told->why_not[i]), "", without_indent(told->why_not[i]),
                      "");
}

static void add_failures(struct document *out, const struct told_case *told)
{
    for (size_t i = 0; told->result != NULL && i < told->result->failure_count; i++) {
        add_about(out, told->failures[i].failure, i == 0 ? NULL : told->failures[i - 1].failure);
        add_failure(out, &told->failures[i]);
    }
}

/* ---- snapshots ---- */

/* Changed lines, each below the subject that it is about. */
static void add_changes(struct document *out, const struct line_diff *diff)
{
    const char *subject = NULL;

    for (size_t i = 0; i < diff->count; i++) {
        const struct diff_line *line = &diff->lines[i];

        if (line->mark == ' ') {
            subject = line->text[0] != ' ' ? line->text : subject;
            continue;
        }
        if (subject != NULL && line->text[0] == ' ')
            document_item(out, 1, "", subject, "");
        subject = NULL;
        document_item(out, 1 + depth_of(line->text), line->mark == '-' ? "-" : "+",
                      without_indent(line->text), "");
    }
}

static void add_snapshot(struct document *out, const struct case_snapshot *snapshot)
{
    document_item(out, 0, "",
                  arena_format(out->arena, "%s (%s)", case_text_snapshot(snapshot), snapshot->path),
                  "");
    add_changes(out, &snapshot->diff);
}

/* ---- cases ---- */

static void add_heading(struct document *out, const char *word, const struct policy_case *of)
{
    document_break(out);
    document_long_heading(out, arena_format(out->arena, "%s: %s", word, of->name),
                          of->title[0] == '\0' ? "" : arena_format(out->arena, ", %s", of->title));
}

static void add_case(struct document *out, const struct told_case *told)
{
    const struct case_result *result = told->result;

    if (told->outcome != CASE_FAILED)
        return;
    add_heading(out, "Failed", told->of);
    add_failures(out, told);
    if (result != NULL && result->wrong != NULL) {
        document_item(out, 0, "",
                      arena_format(out->arena, "The run went wrong (%s:%d)",
                                   result->wrong->place.file, result->wrong->place.line),
                      "");
        document_item(out, 1, "", result->fault, "");
    }
    if (told->snapshot != NULL)
        add_snapshot(out, told->snapshot);
}

static void add_outcome(struct document *out, const struct told_case *told)
{
    bool is_todo = told->outcome == CASE_TODO || told->outcome == CASE_DONE;
    const char *reason = told->outcome == CASE_SKIPPED ? told->of->skip
                         : is_todo                     ? told->of->todo
                                                       : told->of->title;

    document_entry(out, case_text_outcome(told->outcome), told->of->name, reason, "");
}

static void add_done(struct document *out, const struct case_report *report)
{
    for (size_t i = 0; i < report->count; i++) {
        const struct policy_case *of = report->cases[i].of;

        if (report->cases[i].outcome != CASE_DONE)
            continue;
        document_break(out);
        document_paragraph(out, arena_format(out->arena,
                                             "%s holds now, and is still marked as to do: %s "
                                             "(%s:%d)",
                                             of->name, of->todo, of->place.file, of->place.line));
    }
}

static void add_accepted(struct document *out, const struct case_snapshot *accepted)
{
    document_break(out);
    if (accepted->diff.is_same) {
        document_paragraph(out,
                           arena_format(out->arena, "%s says the same already.", accepted->path));
        return;
    }
    document_paragraph(out, arena_format(out->arena, "Accepted in %s:", accepted->path));
    add_changes(out, &accepted->diff);
    document_break(out);
}

void pages_cases(struct document *out, const struct case_report *report)
{
    struct strbuf summary = {0};

    document_go_beyond_text(out, true);
    document_heading(out, "Cases");
    document_go_beyond_text(out, false);
    for (size_t i = 0; report->is_verbose && i < report->count; i++)
        add_outcome(out, &report->cases[i]);
    for (size_t i = 0; i < report->count; i++)
        add_case(out, &report->cases[i]);
    add_done(out, report);
    if (report->accepted != NULL)
        add_accepted(out, report->accepted);
    document_break(out);
    case_text_summary(&summary, report);
    document_paragraph(out, taken(out, &summary));
    if (report->coverage != NULL)
        pages_coverage(out, report->coverage, report->is_verbose);
}
