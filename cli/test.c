#include <stdlib.h>

#include "options.h"
#include "report.h"
#include "watch.h"

static struct endstate_test asked_of(const struct options *options)
{
    return (struct endstate_test){.files = (const char *const *)options->operands,
                                  .file_count = (size_t)options->operand_count,
                                  .match = options->match,
                                  .is_failing_fast = options->is_failing_fast,
                                  .is_verbose = options->is_verbose,
                                  .is_for_perl = getenv("HARNESS_ACTIVE") != NULL,
                                  .jobs = options->jobs,
                                  .accept = options->accept,
                                  .is_covering = options->is_covering,
                                  .lcov = options->lcov,
                                  .least_rules = options->least_rules,
                                  .least_sources = options->least_sources};
}

static bool test_once(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_test asked = asked_of(options);
    bool holds = false;

    if (!endstate_load(options->engine, error) ||
        !endstate_write_test(options->engine, &asked, &holds, &page, error))
        return false;
    return holds ||
           endstate_error_set(error, ENDSTATE_FOUND, "a case failed, or too little is covered");
}

/* What goes wrong is told, and may be mended before the next time. */
static void test_again(const void *context)
{
    const struct options *options = context;
    struct endstate_error error = {0};

    test_once(options, &error);
    report_finish(options->engine, &error);
}

static bool is_for_programs_of_tests(enum endstate_format format)
{
    return format == ENDSTATE_JUNIT || format == ENDSTATE_TAP;
}

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_test asked = asked_of(options);

    if (options->accept != NULL && (options->match != NULL || options->is_watching))
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "--accept goes with neither --run nor --watch");
    if (is_for_programs_of_tests(options->format) &&
        (options->is_covering || options->least_rules.least > 0 ||
         options->least_sources.least > 0))
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "--format: junit and tap have no place for coverage; only "
                                  "--lcov goes with them");
    if (options->is_watching)
        return watch(endstate_test_inputs(options->engine, &asked), test_again, options, error);
    return test_once(options, error);
}

const struct command command_test = {
    .name = "test",
    .operands = "[FILE...]",
    .summary = "Run the policy's regression cases: what it should answer under which assumptions.",
    .details = "FILE is a file of cases or a folder of such files; without one, the folder "
               "`cases` beside the\n"
               "policy's rules and facts, or its `tests/policy/cases`. Exit status 1 says that a "
               "case failed.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_TEST,
    .formats = FORMATS_DOCUMENT | FORMAT(ENDSTATE_JUNIT) | FORMAT(ENDSTATE_TAP),
    .most_operands = -1,
    .run = run,
};
