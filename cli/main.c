/* The command table, help and dispatch. */
#include <signal.h>
#include <string.h>

#include "options.h"
#include "report.h"

const struct command *const commands[] = {
    &command_recommend,
    &command_why,
    &command_why_not,
    &command_flip,
    &command_compare,
    &command_sweep,
    &command_assess,
    &command_check,
    &command_fmt,
    &command_test,
    &command_list,
    &command_handbook,
    &command_new,
    &command_profile,
    &command_run,
    &command_shell,
    NULL,
};

static void print_help(FILE *out)
{
    fputs("usage: endstate COMMAND [OPTIONS]\n\n"
          "Policy reasoning that explains itself.\n\ncommands:\n",
          out);
    for (size_t i = 0; commands[i] != NULL; i++)
        fprintf(out, "  %-12s %s\n", commands[i]->name, commands[i]->summary);
    fputs("\n`endstate COMMAND --help` tells more. Exit status: 0 done, 1 something was found,\n"
          "2 wrong usage, 3 bad input, 4 a limit was hit, 5 the output could not be written.\n",
          out);
}

const struct command *command_find(const char *name)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

bool command_perform(const struct command *command, struct endstate *engine, int argc, char **argv,
                     struct endstate_error *error)
{
    struct options options;

    if (!options_read(&options, engine, command, argc, argv, error))
        return false;
    if (!options.wants_help)
        return command->run(&options, error);
    options_help(stdout, command);
    return true;
}

static bool no_command(const char *name, struct endstate_error *error)
{
    const char *names[sizeof commands / sizeof commands[0]] = {NULL};
    char hint[256];

    for (size_t i = 0; commands[i] != NULL; i++)
        names[i] = commands[i]->name;
    endstate_suggest(hint, sizeof hint, name, names, "");
    return endstate_error_set(error, ENDSTATE_USAGE, "there is no command `%s`%s%s", name, hint,
                              hint[0] == '\0' ? "; `endstate --help` names them" : "");
}

static int dispatch(int argc, char **argv)
{
    struct endstate_error error = {0};
    struct endstate *engine = endstate_new();
    const struct command *command = command_find(argv[1]);
    int status;

    if (command == NULL)
        no_command(argv[1], &error);
    else
        command_perform(command, engine, argc - 1, argv + 1, &error);
    status = report_finish(engine, &error);
    endstate_free(engine);
    return status;
}

int main(int argc, char **argv)
{
    struct endstate_error none = {0};

    signal(SIGPIPE, SIG_IGN);
    if (argc >= 2 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        print_help(stdout);
        return report_finish(NULL, &none);
    }
    if (argc >= 2 && strcmp(argv[1], "--version") == 0) {
        printf("endstate %s\n", ENDSTATE_VERSION);
        return report_finish(NULL, &none);
    }
    if (argc < 2) {
        print_help(stderr);
        return 2;
    }
    return dispatch(argc, argv);
}
