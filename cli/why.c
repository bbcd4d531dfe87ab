#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    return endstate_load(options->engine, error) &&
           endstate_write_why(options->engine, options->operands[0], &page, error);
}

const struct command command_why = {
    .name = "why",
    .operands = "SUBJECT",
    .summary = "Derive one recommendation, down to assumptions and cited sentences.",
    .details = "`endstate list subjects` names the subjects.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT,
    .formats = FORMATS_PLAIN | FORMATS_GRAPH,
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
