/* What regression cases cover: counting it, holding it against what is wanted, writing it down. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "endstate_cases_inside.h"
#include "tell/coverage_pages.h"

bool engine_wants_coverage(const struct endstate_test *asked)
{
    return asked->is_covering || asked->lcov != NULL || asked->least_rules.least > 0 ||
           asked->least_sources.least > 0;
}

static struct coverage_gate gate_of(const struct endstate_threshold *wanted, size_t reached,
                                    size_t total)
{
    return (struct coverage_gate){.is_set = wanted->least > 0,
                                  .least = wanted->least,
                                  .is_percent = wanted->is_percent,
                                  .is_met = wanted->is_percent
                                                ? reached * 100 >= wanted->least * total
                                                : reached >= wanted->least};
}

const struct told_coverage *engine_cover(const struct endstate *engine, struct case_runner *runner,
                                         const struct endstate_test *asked,
                                         const struct told_case *cases, size_t count,
                                         struct arena *arena)
{
    struct coverage *coverage = ARENA_NEW(arena, struct coverage);
    struct told_coverage *told = ARENA_NEW(arena, struct told_coverage);
    struct coverage_sums sums;

    coverage_begin(coverage, &engine->rulebase, engine->limits, arena);
    for (size_t i = 0; i < count; i++)
        if (cases[i].outcome != CASE_SKIPPED && cases[i].outcome != CASE_NOT_RUN)
            coverage_add(coverage, runner, cases[i].of);
    sums = coverage_sums_of(coverage);
    told->coverage = coverage;
    told->rules = gate_of(&asked->least_rules, sums.rules_fired, sums.rules);
    told->sources =
        gate_of(&asked->least_sources, sums.sources_cited + sums.sources_set_aside, sums.sources);
    return told;
}

bool engine_coverage_suffices(const struct told_coverage *told)
{
    return told == NULL || ((!told->rules.is_set || told->rules.is_met) &&
                            (!told->sources.is_set || told->sources.is_met));
}

/* All of it or nothing. */
bool engine_write_lcov(const struct told_coverage *told, const char *path, struct arena *arena,
                       struct endstate_error *error)
{
    const char *part = arena_format(arena, "%s.part", path);
    FILE *file = fopen(part, "w");
    bool is_good;

    if (file != NULL) {
        is_good = lcov_write(file, told->coverage) && fflush(file) == 0;
        is_good = fclose(file) == 0 && is_good && rename(part, path) == 0;
        if (is_good)
            return true;
    }
    error_at(error, ENDSTATE_OUTPUT, (struct place){path, 0, 0}, "could not be written: %s",
             strerror(errno));
    if (file != NULL)
        unlink(part);
    return false;
}
