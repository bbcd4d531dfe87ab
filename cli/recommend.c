#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    return endstate_load(options->engine, error) &&
           endstate_write_recommendation(options->engine, &page, error);
}

const struct command command_recommend = {
    .name = "recommend",
    .operands = "",
    .summary = "Run the rules and print what they recommend, with a reason for each answer.",
    .details = "",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT,
    .formats = FORMATS_PLAIN | FORMATS_GRAPH,
    .run = run,
};
