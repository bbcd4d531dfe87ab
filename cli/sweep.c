#include <unistd.h>

#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_sweep asked = {.keys = options->keys,
                                   .given = options->given.words,
                                   .given_count = options->given.count,
                                   .weights = options->weights.words,
                                   .weight_count = options->weights.count,
                                   .pictures = options->pictures,
                                   .picture_count = options->picture_count,
                                   .rows = options->rows,
                                   .is_resumed = options->is_resumed,
                                   .progress = isatty(STDERR_FILENO) ? stderr : NULL};

    return endstate_load(options->engine, error) &&
           endstate_write_sweep(options->engine, &asked, &page, error);
}

const struct command command_sweep = {
    .name = "sweep",
    .operands = "",
    .summary = "Go through every combination: what each answer depends on, how often, and when.",
    .details = "Exact, not sampled. Assumptions that do not vary keep the value that --facts, "
               "--set or the\n"
               "baseline gives them. --tree, --table and --tornado draw single subjects in place "
               "of the page of\n"
               "all; --format svg draws one tree or tornado.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_SWEEP,
    .formats = FORMATS_DOCUMENT | FORMAT(ENDSTATE_SVG),
    .run = run,
};
