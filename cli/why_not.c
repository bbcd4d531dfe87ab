#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    return endstate_load(options->engine, error) &&
           endstate_write_why_not(options->engine, options->operands[0], options->operands[1],
                                  options->depth, &page, error);
}

const struct command command_why_not = {
    .name = "why-not",
    .operands = "SUBJECT VALUE",
    .summary = "Tell what keeps the rules from concluding a value, down to assumptions.",
    .details = "`endstate list subjects` names the subjects and their values.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_DEPTH,
    .formats = FORMATS_DOCUMENT | FORMATS_GRAPH,
    .least_operands = 2,
    .most_operands = 2,
    .run = run,
};
