#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    bool differs = false;

    if (!endstate_write_comparison(options->engine, options->operands[0], options->operands[1],
                                   &differs, &page, error))
        return false;
    return !differs || endstate_error_set(error, ENDSTATE_FOUND, "answers differ");
}

const struct command command_compare = {
    .name = "compare",
    .operands = "A B",
    .summary = "Compare two packs: which answers differ, and on which assumptions each turns.",
    .details =
        "A and B are packs: files, folders, or names of `endstate list packs`; `baseline` is "
        "no pack.\n"
        "The other options hold for both. Exit status 1 says that an answer differs.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT | FORMATS_GRAPH,
    .least_operands = 2,
    .most_operands = 2,
    .run = run,
};
