#include "options.h"

#include <string.h>

/* --graph and --impact ask about rules as a whole. */
static bool are_consistent(const struct options *options, bool are_rules,
                           struct endstate_error *error)
{
    const char *asked = options->is_network ? "--graph" : "--impact";

    if (options->is_overridden && !are_rules)
        return endstate_error_set(error, ENDSTATE_USAGE, "--overridden is for `list rules`");
    if (options->is_overridden && (options->is_network || options->impact != NULL))
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "%s does not go together with --overridden", asked);
    if (!options->is_network &&
        (options->format == ENDSTATE_DOT || options->format == ENDSTATE_SVG))
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "--format: dot and svg are for `list rules --graph`");
    if (options->is_overridden && !are_rules)
        return endstate_error_set(error, ENDSTATE_USAGE, "`--overridden` goes with `list rules`");
    if (!options->is_network && options->impact == NULL)
        return true;
    if (!are_rules)
        return endstate_error_set(error, ENDSTATE_USAGE, "%s is for `list rules`", asked);
    if (options->match != NULL || (options->is_network && options->impact != NULL))
        return endstate_error_set(error, ENDSTATE_USAGE, "%s does not go together with %s", asked,
                                  options->match != NULL ? "--match" : "--impact");
    return true;
}

static bool write_list(const struct options *options, enum endstate_listing listing,
                       struct endstate_error *error)
{
    struct endstate_page page = options_page(options);

    if (!are_consistent(options, listing == ENDSTATE_LIST_RULES, error) ||
        !endstate_load(options->engine, error))
        return false;
    if (options->is_overridden)
        return endstate_write_overridden(options->engine, options->match, &page, error);
    if (options->is_network)
        return endstate_write_rule_network(options->engine, &page, error);
    if (options->impact != NULL)
        return endstate_write_impact(options->engine, options->impact, &page, error);
    return endstate_write_list(options->engine, listing, options->match, &page, error);
}

static bool run(const struct options *options, struct endstate_error *error)
{
    static const char *const names[] = {"assumptions", "subjects", "rules",
                                        "sources",     "packs",    NULL};
    char hint[256];

    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], options->operands[0]) == 0)
            return write_list(options, (enum endstate_listing)i, error);
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
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_MATCH | OPTIONS_LIST,
    .formats = FORMATS_DOCUMENT | FORMAT(ENDSTATE_DOT) | FORMAT(ENDSTATE_SVG),
    .least_operands = 1,
    .most_operands = 1,
    .run = run,
};
