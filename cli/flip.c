#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_flip asked = {.subject = options->operands[0],
                                  .value = options->operand_count > 1 ? options->operands[1] : NULL,
                                  .keys = options->keys,
                                  .most_changes = options->max_changes > 0 ? options->max_changes
                                                                           : DEFAULT_CHANGES};

    return endstate_load(options->engine, error) &&
           endstate_write_flip(options->engine, &asked, &page, error);
}

const struct command command_flip = {
    .name = "flip",
    .operands = "SUBJECT [VALUE]",
    .summary = "Find every smallest set of changes of assumptions that changes an answer.",
    .details =
        "Changes start from what --facts, --set and the baseline give. With VALUE, only sets\n"
        "that give that value. `endstate list subjects` names the subjects.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_FLIP,
    .formats = FORMATS_DOCUMENT | FORMATS_GRAPH,
    .least_operands = 1,
    .most_operands = 2,
    .run = run,
};
