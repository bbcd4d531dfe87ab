#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    if (!endstate_load(options->engine, error))
        return false;
    if (options->is_verbose)
        return endstate_write_robustness(options->engine, &page, error);
    return endstate_write_recommendation(options->engine, &page, error);
}

const struct command command_recommend = {
    .name = "recommend",
    .operands = "",
    .summary = "Run the rules and print what they recommend, with a reason for each answer.",
    .details = "",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_RECOMMEND,
    .formats = FORMATS_DOCUMENT | FORMATS_GRAPH,
    .run = run,
};
