#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    return endstate_load(options->engine, error) &&
           endstate_write_profile(options->engine, options->runs, &page, error);
}

const struct command command_profile = {
    .name = "profile",
    .operands = "",
    .summary = "Measure what each rule costs: firings, matches and time.",
    .details = "The rules are run once to count and then several times to take the time, each\n"
               "run from the facts anew. All numbers are of one run.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_PROFILE,
    .formats = FORMATS_DOCUMENT,
    .run = run,
};
