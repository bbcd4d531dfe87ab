#include "options.h"

#include <string.h>

static bool list(const struct options *options, enum endstate_listing listing,
                 struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    if (options->is_overridden && listing != ENDSTATE_LIST_RULES)
        return endstate_error_set(error, ENDSTATE_USAGE, "`--overridden` goes with `list rules`");
    if (!endstate_load(options->engine, error))
        return false;
    if (options->is_overridden)
        return endstate_write_overridden(options->engine, options->match, &page, error);
    return endstate_write_list(options->engine, listing, options->match, &page, error);
}

static bool run(const struct options *options, struct endstate_error *error)
{
    static const char *const names[] = {"assumptions", "subjects", "rules",
                                        "sources",     "packs",    NULL};
    char hint[256];

    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], options->operands[0]) == 0)
            return list(options, (enum endstate_listing)i, error);
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
