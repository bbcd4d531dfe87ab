#include <unistd.h>

#include "options.h"

static bool run(const struct options *options, struct endstate_error *error)
{
    struct endstate_page page = options_page(options);
    struct endstate_sweep asked = {.keys = options->keys,
                                   .given = options->given.words,
                                   .given_count = options->given.count,
                                   .weights = options->weights.words,
                                   .weight_count = options->weights.count,
                                   .pictures = options->pictures,
                                   .picture_count = options->picture_count,
                                   .rows = options->rows,
                                   .is_resumed = options->is_resumed,
                                   .jobs = options->jobs,
                                   .shard = options->shard,
                                   .shards = options->shards,
                                   .merged = (const char *const *)options->operands,
                                   .merged_count = (size_t)options->operand_count,
                                   .progress = isatty(STDERR_FILENO) ? stderr : NULL};

    if (options->is_merging && asked.merged_count == 0)
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "--merge: needs the files to put together");
    if (!options->is_merging && asked.merged_count > 0)
        return endstate_error_set(error, ENDSTATE_USAGE,
                                  "`sweep` does not know what to do with `%s` (files of parts go "
                                  "with --merge)",
                                  asked.merged[0]);
    return endstate_load(options->engine, error) &&
           endstate_write_sweep(options->engine, &asked, &page, error);
}

const struct command command_sweep = {
    .name = "sweep",
    .operands = "[--merge FILES]",
    .summary = "Go through every combination: what each answer depends on, how often, and when.",
    .details = "Exact, not sampled. Assumptions that do not vary keep the value that --facts, "
               "--set or the\n"
               "baseline gives them. --tree, --table and --tornado draw single subjects in place "
               "of the page of\n"
               "all; --format svg draws one tree or tornado.",
    .options = OPTIONS_REASONING | OPTIONS_OUTPUT | OPTIONS_SWEEP,
    .formats = FORMATS_DOCUMENT | FORMAT(ENDSTATE_SVG),
    .most_operands = -1,
    .run = run,
};
