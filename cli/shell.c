/* An interactive session: lines from a terminal or a script, one command each. */
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "options.h"
#include "report.h"
#include "shell_commands.h"
#include "shell_editor.h"
#include "shell_memory.h"

struct session {
    struct shell shell;
    struct shell_editor *editor; /* NULL for a script */
    enum endstate_code code;     /* of the first error */
    int number;                  /* of the last line that was read */
    char *read;                  /* by getline, with its size */
    size_t read_size;
    char *text; /* the line so far, which may go on over several */
    size_t length, capacity;
    int first; /* the number of the first of them */
};

/* ---- telling ---- */

/* A finding gives way to an error, and the first error stays. */
static void keep_code(struct session *session, const struct endstate_error *error)
{
    struct endstate_error kept = {.code = session->code};

    if (report_status(&kept) <= 1 && report_status(error) > report_status(&kept))
        session->code = error->code;
}

/* In a script an error tells its line, unless it tells a place in that line already. */
static void tell(struct session *session, const struct endstate *engine,
                 const struct endstate_error *error)
{
    struct endstate_error told = {0};
    char place[32];

    snprintf(place, sizeof place, "<shell>:%d:", session->first);
    if (error->code == ENDSTATE_OK || error->text[0] == '\0' || session->editor != NULL ||
        strncmp(error->text, place, strlen(place)) == 0)
        told = *error;
    else
        endstate_error_set(&told, error->code, "line %d: %s", session->first, error->text);
    report_finish(engine, &told);
    keep_code(session, error);
    if (ferror(stdout) != 0) {
        session->code = ENDSTATE_OUTPUT;
        session->shell.has_ended = true;
    }
}

/* ---- carrying out ---- */

/* A command of the program, on an engine of its own. */
static void ask(struct session *session, const struct command *command,
                const struct shell_line *line)
{
    struct endstate_error error = {0};
    struct endstate *engine = shell_state_ask(session->shell.state, &error);
    char **arguments = shell_line_arguments(line);

    if (engine != NULL)
        command_perform(command, engine, (int)line->count, arguments, &error);
    tell(session, engine, &error);
    free(arguments);
    endstate_free(engine);
}

static void carry_out(struct session *session, struct shell_line *line)
{
    const struct command *command = command_find(line->words[0].text);
    const struct shell_command *own = shell_command_find(line->words[0].text);
    struct endstate_error error = {0};

    endstate_interrupt(false);
    if (command != NULL && command != &command_shell) {
        ask(session, command, line);
        return;
    }
    if (command == &command_shell)
        endstate_error_set(&error, ENDSTATE_USAGE, "a session is under way already");
    else if (own == NULL)
        shell_command_unknown(line->words[0].text, &error);
    else
        shell_command_perform(&session->shell, own, line, &error);
    tell(session, NULL, &error);
}

/* ---- reading ---- */

static void forget_text(struct session *session)
{
    session->length = 0;
    session->first = session->number + 1;
}

static void add_text(struct session *session, const char *text, size_t length)
{
    if (session->length + length + 1 > session->capacity) {
        session->capacity = 2 * (session->length + length + 1);
        session->text = shell_resize(session->text, session->capacity);
    }
    memcpy(session->text + session->length, text, length);
    session->length += length;
    session->text[session->length] = '\0';
}

static enum shell_read read_script(struct session *session, const char **text, size_t *length)
{
    ssize_t got = getline(&session->read, &session->read_size, stdin);

    if (got < 0)
        return SHELL_READ_END;
    *text = session->read;
    *length = (size_t)got;
    if (session->number == 0 && got >= 3 && memcmp(*text, "\xEF\xBB\xBF", 3) == 0) {
        *text += 3;
        *length -= 3;
    }
    return SHELL_READ_LINE;
}

/* One more line of text behind what there is of the line. */
static enum shell_read read_more(struct session *session)
{
    const char *text = NULL;
    size_t length = 0;
    enum shell_read read;

    fflush(stdout);
    if (session->editor == NULL) {
        read = read_script(session, &text, &length);
    } else {
        read =
            shell_editor_read(session->editor, session->length == 0 ? "endstate> " : "> ", &text);
        length = text == NULL ? 0 : strlen(text);
    }
    if (read != SHELL_READ_LINE || text == NULL)
        return read;
    session->number++;
    shell_history_add(session->shell.history, text);
    add_text(session, text, length);
    return read;
}

/* What is read is a whole line, or the script has ended in the midst of one. */
static void take_line(struct session *session, struct shell_line *line, enum shell_line_state state,
                      const struct endstate_error *error)
{
    if (state != SHELL_LINE_WHOLE)
        tell(session, NULL, error);
    else if (line->count > 0)
        carry_out(session, line);
    forget_text(session);
}

static void read_and_do(struct session *session)
{
    enum shell_read read = read_more(session);
    struct endstate_error error = {0};
    struct shell_line line;
    enum shell_line_state state;

    if (read == SHELL_READ_DROPPED) {
        forget_text(session);
        return;
    }
    session->shell.has_ended = read == SHELL_READ_END;
    if (session->shell.has_ended && session->editor != NULL)
        putchar('\n');
    if (session->length == 0)
        return;
    if (memchr(session->text, '\0', session->length) != NULL) {
        endstate_error_set(&error, ENDSTATE_BAD_INPUT, "there is a zero byte in this line");
        tell(session, NULL, &error);
        forget_text(session);
        return;
    }
    state = shell_line_read(&line, session->text, session->first, &error);
    if (state != SHELL_LINE_OPEN || session->shell.has_ended)
        take_line(session, &line, state, &error);
    shell_line_free(&line);
}

/* ---- the session ---- */

static void on_interrupt(int number)
{
    (void)number;
    endstate_interrupt(true);
}

static struct endstate *begin_anew(const void *context, struct endstate_error *error)
{
    const struct options *asked = context;
    struct endstate *engine = endstate_new();
    struct options options;

    if (options_read(&options, engine, &command_shell, asked->word_count, asked->words, error))
        return engine;
    endstate_free(engine);
    return NULL;
}

static void complete(struct completion *out, const char *line, void *context)
{
    struct session *session = context;

    shell_complete(out, line, shell_state_engine(session->shell.state));
}

static void begin_editing(struct session *session)
{
    struct sigaction action = {.sa_handler = on_interrupt};

    setlocale(LC_CTYPE, "");
    sigaction(SIGINT, &action, NULL);
    session->editor = shell_editor_new(session->shell.history, complete, session);
    puts("endstate " ENDSTATE_VERSION "; `help` lists the commands, Ctrl-D ends.");
}

static bool run(const struct options *options, struct endstate_error *error)
{
    bool is_terminal = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0;
    struct session session = {.first = 1};

    session.shell.state = shell_state_new(begin_anew, options, error);
    if (session.shell.state == NULL)
        return false;
    session.shell.history = shell_history_new(is_terminal);
    if (is_terminal)
        begin_editing(&session);
    while (!session.shell.has_ended)
        read_and_do(&session);
    shell_editor_free(session.editor);
    shell_history_free(session.shell.history, is_terminal);
    shell_state_free(session.shell.state);
    free(session.read);
    free(session.text);
    /* Each error was told when it came. */
    return session.code == ENDSTATE_OK || is_terminal ||
           endstate_error_set(error, session.code, "%s", "");
}

const struct command command_shell = {
    .name = "shell",
    .operands = "",
    .summary = "Ask one thing after the other in a session, or in a script on standard input.",
    .details =
        "`help` in it lists its commands: the others of this program, and `set`, `undo`, `save`\n"
        "and more that hold for the session. The options hold from its beginning.",
    .options = OPTIONS_REASONING,
    .run = run,
};
