#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    return endstate_load(options->engine, error) &&
           endstate_write_handbook(options->engine, options->match, &page, error);
}

const struct command command_handbook = {
    .name = "handbook",
    .operands = "",
    .summary = "Tell what each rule says, concludes and rests on, in words.",
    .details = "",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_MATCH,
    .formats = FORMATS_DOCUMENT,
    .least_operands = 0,
    .most_operands = 0,
    .run = run,
};
