#include "options.h"

#include <string.h>

static bool run(const struct options *options, struct endstate_error *error)
{
    const struct endstate_layout asked = {
        .files = (const char *const *)options->operands,
        .file_count = (size_t)options->operand_count,
        .is_kept = options->is_check,
        .shows_changes = options->is_diff,
        .out = stdout,
    };
    bool differs = false;

    for (int i = 0; options->operand_count > 1 && i < options->operand_count; i++)
        if (strcmp(options->operands[i], "-") == 0)
            return endstate_error_set(error, ENDSTATE_USAGE,
                                      "`-`, which is standard input, goes with no other file");
    if (!endstate_lay_out(options->engine, &asked, &differs, error))
        return false;
    if (differs && (options->is_check || options->is_diff))
        return endstate_error_set(error, ENDSTATE_FOUND, "files are not laid out");
    return true;
}

const struct command command_fmt = {
    .name = "fmt",
    .operands = "[FILE...]",
    .summary = "Lay CLIPS files out in the one layout, and name those that changed.",
    .details =
        "FILE is a file, a folder with the folders in it, or `-` for standard input to standard\n"
        "output; without FILE it is all rules and facts of the policy. With --check or --diff "
        "exit\n"
        "status 1 says that a file would change.",
    .options = OPTIONS_FMT,
    .formats = 0,
    .least_operands = 0,
    .most_operands = -1,
    .run = run,
};
