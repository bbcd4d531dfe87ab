#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_why asked = {.subject = options->operands[0],
                                 .depth = options->depth,
                                 .about = options->about,
                                 .is_short = options->is_short};

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
    .formats = FORMATS_PLAIN,
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
