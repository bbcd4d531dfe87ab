#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_check asked = {
        .files = (const char *const *)options->operands,
        .file_count = (size_t)options->operand_count,
        .least = options->level,
        .is_strict = options->is_strict,
        .is_fixing = options->is_fixing,
        .shows_changes = options->is_diff,
    };
    bool found = false;

    if (!endstate_write_check(options->engine, &asked, &found, &page, error))
        return false;
    return !found || endstate_error_set(error, ENDSTATE_FOUND, "something was found");
}

const struct command command_check = {
    .name = "check",
    .operands = "[FILE...]",
    .summary = "Check rule and fact files: every mistake, with its place and its remedy.",
    .details =
        "Without FILE the whole policy is checked. A FILE that is no part of it is laid over it; "
        "a\n"
        "folder stands for the files in it. Exit status 1 says that an error or warning was "
        "found.\n"
        "--fix writes the nearest known word where it is the only one, and what else is sure to "
        "be\n"
        "meant, unless no less would be wrong then; --diff shows that and leaves the files alone.",
    .options = OPTIONS_CHECK | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT | FORMAT(ENDSTATE_SARIF),
    .least_operands = 0,
    .most_operands = -1,
    .run = run,
};
