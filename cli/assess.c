#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    endstate_use_intake(options->engine);
    return endstate_load(options->engine, error) &&
           endstate_write_assessment(options->engine, options->operands[0], options->why, &page,
                                     error);
}

const struct command command_assess = {
    .name = "assess",
    .operands = "FILE",
    .summary = "Judge the text of a proposal, clause by clause.",
    .details = "FILE is plain text; `-` is standard input.",
    .options = OPTIONS_REASONING | OPTIONS_ASSESS | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT,
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
