/* Cases that would show what the present ones do not. */
#include "endstate_cases_inside.h"

#include <string.h>

static bool is_taken(const char *name, const struct told_case *cases, size_t case_count,
                     const char *const *names, size_t count)
{
    for (size_t i = 0; i < case_count; i++)
        if (strcmp(cases[i].of->name, name) == 0)
            return true;
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static const char *free_name(const char *wanted, const struct told_case *cases, size_t case_count,
                             const char *const *names, size_t count, struct arena *arena)
{
    const char *name = wanted;

    for (int number = 2; is_taken(name, cases, case_count, names, count); number++)
        name = arena_format(arena, "%s-%d", wanted, number);
    return name;
}

const struct told_suggestions *engine_suggest(const struct endstate *engine,
                                              const struct coverage *coverage,
                                              const struct assumption *assumptions,
                                              const struct told_case *cases, size_t count,
                                              struct arena *arena, struct endstate_error *error)
{
    struct suggestions *suggestions = ARENA_NEW(arena, struct suggestions);
    struct told_suggestions *told = ARENA_NEW(arena, struct told_suggestions);

    if (!suggest_cases(suggestions, &coverage->conditions, assumptions, engine->limits, arena,
                       error))
        return NULL;
    *told = (struct told_suggestions){.suggestions = suggestions,
                                      .conditions = &coverage->conditions,
                                      .names = ARENA_ARRAY(arena, const char *, suggestions->count),
                                      .wording = {&engine->rulebase, assumptions}};
    for (size_t i = 0; i < suggestions->count; i++)
        told->names[i] = free_name(suggest_name(&suggestions->items[i], arena), cases, count,
                                   told->names, i, arena);
    return told;
}

bool engine_write_suggestions(const struct case_report *report, const struct endstate_page *page,
                              struct arena *arena, struct endstate_error *error)
{
    struct strbuf text = {0};
    bool is_written;

    suggest_text(&text, report->coverage->suggestions, arena);
    if (report->outcomes[CASE_FAILED] > 0)
        strbuf_format(&text, "\n; %zu of the cases there are failed.\n",
                      report->outcomes[CASE_FAILED]);
    is_written = fputs(strbuf_text(&text), page->out) >= 0;
    strbuf_free(&text);
    return engine_finish(page, is_written, error);
}
