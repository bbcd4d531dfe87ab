#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_program program = {
        .files = (const char *const *)options->operands,
        .file_count = (size_t)options->operand_count,
        .is_trusted = options->is_trusted,
        .max_firings = options->max_firings < 0 ? 0 : options->max_firings,
        .max_seconds = options->max_seconds < 0 ? 0 : options->max_seconds,
        .trace = options->is_traced ? &page : NULL,
    };

    return endstate_run_program(&program, error);
}

const struct command command_run = {
    .name = "run",
    .operands = "FILE...",
    .summary = "Run CLIPS programs under the tracing engine; their output is their own.",
    .details =
        "The files are carried out in order, then `reset` and `run` unless a file does that\n"
        "itself. There is no limit unless --max-firings or --timeout sets one.",
    .options = OPTIONS_RUN | OPTIONS_OUTPUT,
    .formats = FORMATS_DOCUMENT,
    .least_operands = 1,
    .most_operands = -1,
    .run = run,
};
