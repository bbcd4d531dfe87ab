#include "options.h"

#include <string.h>

typedef bool write_scaffold(struct endstate *engine, const struct endstate_scaffold *asked,
                            const struct endstate_page *page, struct endstate_error *error);

static const struct {
    const char *name;
    write_scaffold *write;
} kinds[] = {{"rule", endstate_write_new_rule},
             {"pack", endstate_write_new_pack},
             {"case", endstate_write_new_case}};

enum { KINDS = sizeof kinds / sizeof kinds[0] };

static bool kind_unknown(const char *word, struct endstate_error *error)
{
    const char *names[KINDS + 1] = {NULL};
    char hint[256];

    for (size_t i = 0; i < KINDS; i++)
        names[i] = kinds[i].name;
    endstate_suggest(hint, sizeof hint, word, names, "");
    return endstate_error_set(error, ENDSTATE_USAGE,
                              "there is no new `%s` to be had (expected rule, pack or case)%s",
                              word, hint);
}

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_scaffold asked = {.name = options->operands[1],
                                      .file = options->file,
                                      .cites = options->cites.words,
                                      .cite_count = options->cites.count};

    for (size_t i = 0; i < KINDS; i++)
        if (strcmp(kinds[i].name, options->operands[0]) == 0)
            return endstate_load(options->engine, error) &&
                   kinds[i].write(options->engine, &asked, &page, error);
    return kind_unknown(options->operands[0], error);
}

const struct command command_new = {
    .name = "new",
    .operands = "rule|pack|case NAME",
    .summary = "Write a rule, a pack or a case to begin with, valid as it stands.",
    .details =
        "A rule or a case goes behind those in FILE, a pack into a file of its own. What --set\n"
        "and --facts give assumptions stands in the pack or case.",
    .options = OPTIONS_REASONING | OPTIONS_NEW,
    .formats = FORMAT(ENDSTATE_TEXT),
    .least_operands = 2,
    .most_operands = 2,
    .run = run,
};
