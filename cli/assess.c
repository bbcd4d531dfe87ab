#include "options.h"

/* Only one of --why, --why-not, --learn and a second file can be asked for at once. */
static bool check(const struct options *options, struct endstate_error *error)
{
    int asked = (options->why != NULL) + (options->why_not != NULL) + options->is_learning +
                (options->operand_count == 2);

    return asked <= 1 ||
           endstate_error_set(error, ENDSTATE_USAGE,
                              "`assess` takes one of --why, --why-not, --learn and a second file");
}

static bool compare(const struct options *options, const struct endstate_page *page,
                    struct endstate_error *error)
{
    bool differs = false;

    return endstate_write_drafts(options->engine, options->operands[0], options->operands[1],
                                 &differs, page, error) &&
           (!differs || endstate_error_set(error, ENDSTATE_FOUND, "the drafts differ"));
}

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_assessment asked = {options->operands[0], options->why, options->why_not};

    endstate_use_intake(options->engine);
    if (!check(options, error) || !endstate_load(options->engine, error))
        return false;
    if (options->operand_count == 2)
        return compare(options, &page, error);
    if (options->is_learning)
        return endstate_write_unread(options->engine, options->operands[0], &page, error);
    return endstate_write_assessment(options->engine, &asked, &page, error);
}

const struct command command_assess = {
    .name = "assess",
    .operands = "FILE [FILE]",
    .summary = "Judge the text of a proposal, or compare two drafts of one.",
    .details = "FILE is plain text; `-` is standard input. Exit status 1 says that two drafts are\n"
               "judged otherwise somewhere.",
    .options = OPTIONS_REASONING | OPTIONS_ASSESS | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT,
    .least_operands = 1,
    .most_operands = 2,
    .run = run,
};
