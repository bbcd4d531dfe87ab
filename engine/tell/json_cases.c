/* The JSON of running cases. */
#include "tell/case_pages.h"
#include "tell/coverage_pages.h"
#include "tell/json_pieces.h"

static json_t *settings_json(const struct case_setting *settings, size_t count)
{
    json_t *object = json_object();

    for (size_t i = 0; i < count; i++)
        json_put_text(object, settings[i].domain->key,
                      settings[i].domain->values[settings[i].value]);
    return object;
}

static const char *kind_of(enum expectation_kind kind)
{
    static const char *const names[] = {[EXPECT_VALUE] = "is",
                                        [EXPECT_OTHER_VALUE] = "is-not",
                                        [EXPECT_NO_SUPPORT] = "no-support",
                                        [EXPECT_CITES] = "cites",
                                        [EXPECT_NO_CITES] = "not-cites",
                                        [EXPECT_RULES] = "rules",
                                        [EXPECT_NO_RULES] = "not-rules",
                                        [EXPECT_INDEPENDENT] = "independent-of"};

    return names[kind];
}

static json_t *dependence_json(const struct case_failure *failure)
{
    json_t *object = json_object();

    json_put_text(object, "key", failure->domain->key);
    json_put_text(object, "value", failure->domain->values[failure->value]);
    json_put_text(object, "is", failure->becomes);
    return object;
}

static const char *outcome_of(enum case_outcome outcome)
{
    static const char *const names[] = {
        [CASE_HELD] = "held", [CASE_FAILED] = "failed",   [CASE_TODO] = "todo",
        [CASE_DONE] = "done", [CASE_SKIPPED] = "skipped", [CASE_NOT_RUN] = "not-run"};

    return names[outcome];
}

static json_t *failure_json(const struct told_failure *told)
{
    const struct case_failure *failure = told->failure;
    const struct expectation *expected = failure->expected;
    json_t *object = json_object();

    json_put_number(object, "line", (size_t)expected->place.line);
    json_put(object, "set", settings_json(failure->row->settings, failure->row->setting_count));
    json_put_text(object, "on", expected->on);
    json_put_text(object, "kind", kind_of(expected->kind));
    json_put(object, "expected", json_words(expected->words, expected->count));
    json_put_text(object, "is", failure->is);
    json_put(object, "words", json_words(failure->words, failure->count));
    json_put(object, "depends_on",
             failure->domain == NULL ? json_null() : dependence_json(failure));
    json_put_text(object, "because", told->because);
    json_put(object, "why_not", json_words(told->why_not, told->why_not_count));
    return object;
}

static json_t *snapshot_json(const struct case_snapshot *snapshot)
{
    json_t *object = json_object(), *removed = json_array(), *added = json_array();

    for (size_t i = 0; i < snapshot->diff.count; i++)
        if (snapshot->diff.lines[i].mark != ' ')
            json_array_append_new(snapshot->diff.lines[i].mark == '-' ? removed : added,
                                  json_string(snapshot->diff.lines[i].text));
    json_put_text(object, "file", snapshot->path);
    json_put(object, "same_answer", json_boolean(snapshot->is_same_answer));
    json_put(object, "removed", removed);
    json_put(object, "added", added);
    return object;
}

static json_t *case_json(const struct told_case *told)
{
    const struct policy_case *of = told->of;
    const struct case_result *result = told->result;
    json_t *object = json_object(), *failures = json_array();

    for (size_t i = 0; result != NULL && i < result->failure_count; i++)
        json_array_append_new(failures, failure_json(&told->failures[i]));
    json_put_text(object, "name", of->name);
    json_put_text(object, "title", of->title);
    json_put_text(object, "file", of->place.file);
    json_put_number(object, "line", (size_t)of->place.line);
    json_put(object, "set", settings_json(of->settings, of->setting_count));
    json_put(object, "cites", json_words(of->cites, of->cite_count));
    json_put_text(object, "outcome", outcome_of(told->outcome));
    json_put_text(object, "reason", of->skip != NULL ? of->skip : of->todo);
    json_put(object, "failures", failures);
    json_put_text(object, "fault", result == NULL ? NULL : result->fault);
    json_put(object, "snapshot",
             told->snapshot == NULL ? json_null() : snapshot_json(told->snapshot));
    return object;
}

bool json_write_cases(struct json_target out, const struct case_report *report)
{
    json_t *document = json_object(), *cases = json_array();

    for (size_t i = 0; i < report->count; i++)
        json_array_append_new(cases, case_json(&report->cases[i]));
    json_put_text(document, "schema", "endstate.test/1");
    json_put_number(document, "passed", report->outcomes[CASE_HELD] + report->outcomes[CASE_DONE]);
    json_put_number(document, "failed", report->outcomes[CASE_FAILED]);
    json_put_number(document, "todo", report->outcomes[CASE_TODO]);
    json_put_number(document, "skipped", report->outcomes[CASE_SKIPPED]);
    json_put_number(document, "not_run", report->outcomes[CASE_NOT_RUN]);
    json_put(document, "cases", cases);
    if (report->accepted != NULL)
        json_put(document, "accepted", snapshot_json(report->accepted));
    if (report->coverage != NULL)
        json_put(document, "coverage", json_coverage(report->coverage));
    return json_finish(out, document);
}
