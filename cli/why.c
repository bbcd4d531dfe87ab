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
    struct endstate_why asked = {.subject = options->operands[0],
                                 .depth = options->depth,
                                 .about = options->about,
                                 .is_short = options->is_short};

    if (options->rather_than != NULL)
        return contrast(options, &page, error);
    if (options->max_changes > 0)
        return endstate_error_set(error, ENDSTATE_USAGE, "--max-changes goes with --rather-than");
    if (asked.is_short && (asked.depth > 0 || asked.about != NULL))
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "--short shows no tree, so %s does not go with it",
                                  asked.depth > 0 ? "--depth" : "--about");
    return endstate_load(options->engine, error) &&
           endstate_write_why_part(options->engine, &asked, &page, error);
}

const struct command command_why = {
    .name = "why",
    .operands = "SUBJECT",
    .summary = "Derive one recommendation, down to assumptions and cited sentences.",
    .details = "`endstate list subjects` names the subjects.",
    .options = OPTIONS_REASONING | OPTIONS_WHY | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT | FORMATS_GRAPH,
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
