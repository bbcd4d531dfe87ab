#include "options.h"

#include <string.h>

static bool run(const struct options *options, struct endstate_error *error)
{
    static const char *const names[] = {"assumptions", "subjects", "rules",
                                        "sources",     "packs",    NULL};
    struct endstate_page page = options_page(options);
    char hint[256];

    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], options->operands[0]) == 0)
            return endstate_load(options->engine, error) &&
                   endstate_write_list(options->engine, (enum endstate_listing)i, options->match,
                                       &page, error);
    endstate_suggest(hint, sizeof hint, options->operands[0], names, "");
    return endstate_error_set(error, ENDSTATE_USAGE,
                              "there is no list of `%s` (expected assumptions, subjects, rules, "
                              "sources or packs)%s",
                              options->operands[0], hint);
}

const struct command command_list = {
    .name = "list",
    .operands = "assumptions|subjects|rules|sources|packs",
    .summary = "List what there is.",
    .details = "",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_LIST,
    .formats = FORMATS_DOCUMENT,
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
