#include "shell_commands.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "options.h"
#include "shell_memory.h"

static struct endstate_page text_page(void)
{
    return (struct endstate_page){stdout, ENDSTATE_TEXT, false};
}

/* ---- changes of the state ---- */

static bool apply_set(struct endstate *engine, const struct shell_line *line,
                      struct endstate_error *error)
{
    char setting[1024];

    (void)error;
    if (line->count == 3 && strchr(line->words[1].text, '=') == NULL) {
        snprintf(setting, sizeof setting, "%s=%s", line->words[1].text, line->words[2].text);
        endstate_add_setting(engine, setting);
        return true;
    }
    for (size_t i = 1; i < line->count; i++)
        endstate_add_setting(engine, line->words[i].text);
    return true;
}

static bool apply_unset(struct endstate *engine, const struct shell_line *line,
                        struct endstate_error *error)
{
    for (size_t i = 1; i < line->count; i++)
        if (!endstate_remove_setting(engine, line->words[i].text, error))
            return false;
    return true;
}

static bool apply_assert(struct endstate *engine, const struct shell_line *line,
                         struct endstate_error *error)
{
    (void)error;
    for (size_t i = 1; i < line->count; i++)
        endstate_add_fact(engine, line->words[i].text, "<shell>", line->words[i].line,
                          line->words[i].column);
    return true;
}

static bool apply_retract(struct endstate *engine, const struct shell_line *line,
                          struct endstate_error *error)
{
    (void)error;
    for (size_t i = 1; i < line->count; i++)
        endstate_remove_fact(engine, line->words[i].text, "<shell>", line->words[i].line,
                             line->words[i].column);
    return true;
}

static bool apply_load(struct endstate *engine, const struct shell_line *line,
                       struct endstate_error *error)
{
    for (size_t i = 1; i < line->count; i++)
        if (!endstate_add_file(engine, line->words[i].text, error))
            return false;
    return true;
}

static bool apply_without(struct endstate *engine, const struct shell_line *line,
                          struct endstate_error *error)
{
    (void)error;
    for (size_t i = 1; i < line->count; i++)
        endstate_add_without(engine, line->words[i].text);
    return true;
}

static bool has_warning(const struct endstate *engine, const char *warning)
{
    for (size_t i = 0; endstate_warning(engine, i) != NULL; i++)
        if (strcmp(endstate_warning(engine, i), warning) == 0)
            return true;
    return false;
}

/* Say which recommendations changed, and what there is to warn of that there was not before. */
static bool tell_change(const struct shell *shell, struct endstate_error *error)
{
    const struct endstate *before = shell_state_before(shell->state);
    const struct endstate *engine = shell_state_engine(shell->state);
    struct endstate_page page = text_page();

    if (!endstate_write_changes(before, engine, &page, error))
        return false;
    for (size_t i = 0; endstate_warning(engine, i) != NULL; i++)
        if (!has_warning(before, endstate_warning(engine, i)))
            fprintf(stderr, "endstate: warning: %s\n", endstate_warning(engine, i));
    return true;
}

static bool run_reset(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    return shell_state_change(shell->state, line, NULL, error) && tell_change(shell, error);
}

static bool run_undo(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    unsigned long steps = 1;
    char *end;

    if (line->count > 1) {
        steps = strtoul(line->words[1].text, &end, 10);
        if (*end != '\0' || steps == 0 || strspn(line->words[1].text, "0123456789") == 0)
            return endstate_error_set(error, ENDSTATE_USAGE, "`%s` is no whole number of 1 or more",
                                      line->words[1].text);
    }
    return shell_state_undo(shell->state, steps, stdout, error) && tell_change(shell, error);
}

/* ---- saving ---- */

static bool could_not_write(const char *path, int code, struct endstate_error *error)
{
    return endstate_error_set(error, ENDSTATE_OUTPUT, "%s: %s", path, strerror(code));
}

/* A file that is there stays unless is_forced. */
static bool write_file(const char *path, const char *text, size_t length, bool is_forced,
                       struct endstate_error *error)
{
    FILE *file = fopen(path, is_forced ? "w" : "wx");
    bool is_written;

    if (file == NULL && errno == EEXIST)
        return endstate_error_set(error, ENDSTATE_BAD_INPUT,
                                  "%s is there already; `save %s --force` overwrites it", path,
                                  path);
    if (file == NULL)
        return could_not_write(path, errno, error);
    is_written = fwrite(text, 1, length, file) == length;
    is_written = fclose(file) == 0 && is_written;
    return is_written || could_not_write(path, errno, error);
}

static bool ends_in_clp(const char *path)
{
    size_t length = strlen(path);

    return length > 4 && strcmp(path + length - 4, ".clp") == 0;
}

/* The file's name without folders and .clp. */
static char *pack_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *name = shell_copy(slash == NULL ? path : slash + 1);

    if (ends_in_clp(name))
        name[strlen(name) - 4] = '\0';
    return name;
}

static bool save(struct endstate *engine, const char *path, bool is_forced,
                 struct endstate_error *error)
{
    char *text = NULL, *name = pack_name(path);
    size_t length = 0;
    FILE *memory = open_memstream(&text, &length);
    bool is_good = memory != NULL && endstate_write_pack(engine, name, memory, error);

    if (memory != NULL)
        fclose(memory);
    is_good = is_good && write_file(path, text, length, is_forced, error);
    free(text);
    free(name);
    return is_good;
}

static bool save_and_tell(struct shell *shell, const char *path, bool is_forced,
                          struct endstate_error *error)
{
    struct endstate *engine = shell_state_engine(shell->state);
    size_t warnings = 0;

    while (endstate_warning(engine, warnings) != NULL)
        warnings++;
    if (!save(engine, path, is_forced, error))
        return false;
    printf("Saved as %s.\n", path);
    for (; endstate_warning(engine, warnings) != NULL; warnings++)
        fprintf(stderr, "endstate: warning: %s\n", endstate_warning(engine, warnings));
    return true;
}

static bool run_save(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    const char *name = NULL;
    bool is_forced = false, is_saved;
    char *path;

    for (size_t i = 1; i < line->count; i++) {
        if (strcmp(line->words[i].text, "--force") == 0)
            is_forced = true;
        else if (name != NULL || line->words[i].text[0] == '-')
            return endstate_error_set(error, ENDSTATE_USAGE,
                                      "`save` does not know what to do with `%s`",
                                      line->words[i].text);
        else
            name = line->words[i].text;
    }
    if (name == NULL || name[0] == '\0')
        return endstate_error_set(error, ENDSTATE_USAGE, "`save` needs the FILE to write");
    path = shell_resize(NULL, strlen(name) + sizeof ".clp");
    sprintf(path, "%s%s", name, ends_in_clp(name) ? "" : ".clp");
    is_saved = save_and_tell(shell, path, is_forced, error);
    free(path);
    return is_saved;
}

/* ---- looking ---- */

static bool run_show(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    struct endstate_page page = text_page();

    (void)line;
    return endstate_write_asked(shell_state_engine(shell->state), &page, error);
}

static bool run_history(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    (void)line;
    (void)error;
    shell_history_print(shell->history, stdout);
    return true;
}

static bool run_quit(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    (void)line;
    (void)error;
    shell->has_ended = true;
    return true;
}

static void print_command(const struct shell_command *command)
{
    printf("usage: %s%s%s\n\n%s\n", command->name, command->operands[0] == '\0' ? "" : " ",
           command->operands, command->summary);
}

static void print_commands(void)
{
    char usage[64];

    puts("What holds for the session:");
    for (const struct shell_command *each = shell_commands; each->name != NULL; each++) {
        snprintf(usage, sizeof usage, "%s %s", each->name, each->operands);
        printf("  %-24s %s\n", usage, each->summary);
    }
    puts("\nQuestions, with options that hold for one question only:");
    for (size_t i = 0; commands[i] != NULL; i++)
        if (commands[i] != &command_shell)
            printf("  %-24s %s\n", commands[i]->name, commands[i]->summary);
    puts("\n`help COMMAND` tells more.");
}

static bool run_help(struct shell *shell, struct shell_line *line, struct endstate_error *error)
{
    const char *name = line->count > 1 ? line->words[1].text : NULL;

    (void)shell;
    if (name == NULL)
        print_commands();
    else if (shell_command_find(name) != NULL)
        print_command(shell_command_find(name));
    else if (command_find(name) != NULL)
        options_help(stdout, command_find(name));
    else
        return shell_command_unknown(name, error);
    return true;
}

/* ---- the table ---- */

const struct shell_command shell_commands[] = {
    {"set", "KEY=VALUE...", "Give assumptions values.", 1, SIZE_MAX, apply_set, NULL},
    {"unset", "KEY...", "Take back what was set.", 1, SIZE_MAX, apply_unset, NULL},
    {"assert", "(FACT)...", "State facts.", 1, SIZE_MAX, apply_assert, NULL},
    {"retract", "(FACT)...", "State facts no longer.", 1, SIZE_MAX, apply_retract, NULL},
    {"load", "PACK...", "Load packs, or files of facts or rules.", 1, SIZE_MAX, apply_load, NULL},
    {"without", "RULE...", "Leave rules out.", 1, SIZE_MAX, apply_without, NULL},
    {"undo", "[N]", "Take back the last change, or the last N.", 0, 1, NULL, run_undo},
    {"reset", "", "Go back to how the session began.", 0, 0, NULL, run_reset},
    {"show", "", "Tell what is in force.", 0, 0, NULL, run_show},
    {"status", "", "The same.", 0, 0, NULL, run_show},
    {"save", "FILE [--force]", "Write the assumptions to a pack.", 1, 2, NULL, run_save},
    {"history", "", "List the lines that were entered.", 0, 0, NULL, run_history},
    {"help", "[COMMAND]", "List the commands, or tell about one.", 0, 1, NULL, run_help},
    {"quit", "", "End the session.", 0, 0, NULL, run_quit},
    {"exit", "", "The same.", 0, 0, NULL, run_quit},
    {NULL, NULL, NULL, 0, 0, NULL, NULL},
};

const struct shell_command *shell_command_find(const char *name)
{
    for (const struct shell_command *each = shell_commands; each->name != NULL; each++)
        if (strcmp(each->name, name) == 0)
            return each;
    return NULL;
}

bool shell_command_perform(struct shell *shell, const struct shell_command *command,
                           struct shell_line *line, struct endstate_error *error)
{
    size_t operands = line->count - 1;

    if (operands == 1 &&
        (strcmp(line->words[1].text, "--help") == 0 || strcmp(line->words[1].text, "-h") == 0)) {
        print_command(command);
        return true;
    }
    if (operands < command->least)
        return endstate_error_set(error, ENDSTATE_USAGE, "`%s` needs %s", command->name,
                                  command->operands);
    if (operands > command->most)
        return endstate_error_set(error, ENDSTATE_USAGE, "`%s` does not know what to do with `%s`",
                                  command->name, line->words[1 + command->most].text);
    if (command->apply == NULL)
        return command->run(shell, line, error);
    return shell_state_change(shell->state, line, command->apply, error) &&
           tell_change(shell, error);
}

bool shell_command_unknown(const char *name, struct endstate_error *error)
{
    const char *names[128];
    size_t count = 0, most = sizeof names / sizeof names[0] - 1;
    char hint[256];

    for (size_t i = 0; commands[i] != NULL && count < most; i++)
        names[count++] = commands[i]->name;
    for (size_t i = 0; shell_commands[i].name != NULL && count < most; i++)
        names[count++] = shell_commands[i].name;
    names[count] = NULL;
    endstate_suggest(hint, sizeof hint, name, names, "");
    return endstate_error_set(error, ENDSTATE_USAGE, "there is no command `%s`%s", name,
                              hint[0] == '\0' ? "; `help` names them" : hint);
}
