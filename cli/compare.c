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
    .summary = "Compare two packs, or two sets of rules: which answers differ, and why.",
    .details =
        "A and B are packs: files, folders, or names of `endstate list packs`; `baseline` is "
        "no pack.\n"
        "Or they are rules: a file laid over the policy's, a folder in their place, or a folder "
        "that is a\n"
        "policy; `baseline` is the policy as it is. Rules are compared under all combinations of "
        "the\nassumptions but for those that --set or --facts hold.\n"
        "The other options hold for both. Exit status 1 says that an answer differs.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT | FORMATS_GRAPH,
    .least_operands = 2,
    .most_operands = 2,
    .run = run,
};
