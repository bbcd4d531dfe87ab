#include "options.h"

static bool contrast(const struct options *options, const struct endstate_page *page,
                     struct endstate_error *error)
{
    struct endstate_flip asked = {.subject = options->operands[0],
                                  .value = options->rather_than,
                                  .most_changes = options->max_changes > 0 ? options->max_changes
                                                                           : DEFAULT_CHANGES};

    return endstate_load(options->engine, error) &&
           endstate_write_rather_than(options->engine, &asked, page, error);
}

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    if (options->rather_than != NULL)
        return contrast(options, &page, error);
    if (options->max_changes > 0)
        return endstate_error_set(error, ENDSTATE_USAGE, "--max-changes goes with --rather-than");
    return endstate_load(options->engine, error) &&
           endstate_write_why(options->engine, options->operands[0], &page, error);
}

const struct command command_why = {
    .name = "why",
    .operands = "SUBJECT",
    .summary = "Derive one recommendation, down to assumptions and cited sentences.",
    .details = "`endstate list subjects` names the subjects.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_WHY,
    .formats = FORMATS_DOCUMENT,
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
