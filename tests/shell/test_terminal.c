/*
 * A session on a pseudo-terminal: prompt, editing, completion, history, Ctrl-C and Ctrl-D. The
 * toy policy is what it talks about.
 *
 *   test_terminal PROGRAM POLICY
 */
#include "support.h"

#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "base/strbuf.h"

enum { MOST_MILLISECONDS = 20000 };

static const char *program, *policy;
static char *home; /* holds the state folder with the history */

struct terminal {
    pid_t child;
    int master;
    struct strbuf shown; /* since the last line that was typed */
};

/* ---- the other side of the terminal ---- */

static _Noreturn void be_shell(const char *rules)
{
    if (chdir(home) == 0) {
        setenv("HOME", home, 1);
        setenv("XDG_STATE_HOME", home, 1);
        setenv("TERM", "xterm", 1);
        setenv("LC_ALL", "C.UTF-8", 1);
        setenv("NO_COLOR", "1", 1);
        if (rules == NULL)
            execl(program, program, "shell", "--policy", policy, (char *)NULL);
        else
            execl(program, program, "shell", "--policy", policy, "--rules", rules, "--max-firings",
                  "0", "--timeout", "0", (char *)NULL);
    }
    _exit(127);
}

/* Read on until the terminal shows a text; false where the other side has gone. */
static bool wait_for(struct terminal *terminal, const char *text)
{
    struct pollfd ready = {.fd = terminal->master, .events = POLLIN};
    char bytes[4096];

    while (strstr(strbuf_text(&terminal->shown), text) == NULL) {
        ssize_t got;

        if (poll(&ready, 1, MOST_MILLISECONDS) <= 0)
            fail_msg("waited in vain for `%s` in: %s", text, strbuf_text(&terminal->shown));
        got = read(terminal->master, bytes, sizeof bytes);
        if (got <= 0)
            return false;
        strbuf_add_bytes(&terminal->shown, bytes, (size_t)got);
    }
    return true;
}

static void expect(struct terminal *terminal, const char *text)
{
    if (!wait_for(terminal, text))
        fail_msg("the session ended without `%s`: %s", text, strbuf_text(&terminal->shown));
}

static void expect_not(const struct terminal *terminal, const char *text)
{
    if (strstr(strbuf_text(&terminal->shown), text) != NULL)
        fail_msg("shows `%s`: %s", text, strbuf_text(&terminal->shown));
}

/* The prompt is shown a moment before keys are read one by one. */
static void wait_for_prompt(struct terminal *terminal, const char *prompt)
{
    struct termios modes;

    expect(terminal, prompt);
    do {
        usleep(1000);
        if (tcgetattr(terminal->master, &modes) != 0)
            fail_msg("the terminal has no modes");
    } while ((modes.c_lflag & ICANON) != 0);
}

/* Keys go out as they are; what is shown from here on is looked at anew. */
static void type(struct terminal *terminal, const char *keys)
{
    strbuf_clear(&terminal->shown);
    if (write(terminal->master, keys, strlen(keys)) != (ssize_t)strlen(keys))
        fail_msg("the keys could not be typed");
}

static void begin_with(struct terminal *terminal, const char *rules)
{
    struct winsize size = {.ws_row = 50, .ws_col = 200};

    *terminal = (struct terminal){0};
    terminal->child = forkpty(&terminal->master, NULL, NULL, &size);
    if (terminal->child < 0)
        fail_msg("no pseudo-terminal: %s", strerror(errno));
    if (terminal->child == 0)
        be_shell(rules);
    wait_for_prompt(terminal, "endstate> ");
}

static void begin(struct terminal *terminal)
{
    begin_with(terminal, NULL);
}

/* Wait for the session to be over; its exit status. */
static int end(struct terminal *terminal)
{
    int status = 0;

    while (wait_for(terminal, "\001never shown\001"))
        continue;
    waitpid(terminal->child, &status, 0);
    close(terminal->master);
    strbuf_free(&terminal->shown);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void quit(struct terminal *terminal)
{
    type(terminal, "quit\r");
    assert_int_equal(end(terminal), 0);
}

/* ---- tests ---- */

static void greets_and_ends_with_ctrl_d(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    expect(&terminal, "`help` lists the commands");
    type(&terminal, "\004");
    assert_int_equal(end(&terminal), 0);
}

static void ends_the_line_at_ctrl_d(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "\004");
    while (wait_for(&terminal, "\001never shown\001"))
        continue;
    assert_holds(strbuf_text(&terminal.shown), "\n");
    end(&terminal);
}

static void carries_out_and_says_errors(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "set last-copy=yes condition=damaged\r");
    expect(&terminal, "decision: weed -> store");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "sett\r");
    expect(&terminal, "endstate: there is no command `sett`; did you mean `set` or `test`?");
    expect_not(&terminal, "line ");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "undo\r");
    expect(&terminal, "Undone: set last-copy=yes condition=damaged");
    quit(&terminal);
}

static void edits_a_line(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    /* Rubout, to the start, to the end, one word back. */
    type(&terminal, "xhelp seX\177t\001\033[C\177\005\r");
    expect(&terminal, "usage: set KEY=VALUE...");
    quit(&terminal);
}

static void recalls_history(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "help undo\r");
    expect(&terminal, "usage: undo [N]");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "\033[A\r");
    expect(&terminal, "usage: undo [N]");
    quit(&terminal);
}

static void keeps_history_from_session_to_session(void **state)
{
    struct terminal terminal;
    struct stat status;
    char path[600];

    (void)state;
    begin(&terminal);
    type(&terminal, "help retract\r");
    expect(&terminal, "usage: retract");
    quit(&terminal);
    snprintf(path, sizeof path, "%s/endstate/history", home);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    begin(&terminal);
    type(&terminal, "\033[A\033[A\r");
    expect(&terminal, "usage: retract");
    quit(&terminal);
}

static void does_without_a_history_file(void **state)
{
    struct terminal terminal;
    char path[600];

    (void)state;
    snprintf(path, sizeof path, "%s/endstate/history", home);
    unlink(path);
    assert_int_equal(mkdir(path, 0700), 0);
    begin(&terminal);
    type(&terminal, "help show\r");
    expect(&terminal, "usage: show");
    quit(&terminal);
    rmdir(path);
}

/* A line typed with tabs comes to be another: made a comment, it stands in the history. */
static void completes(const char *keys, const char *line)
{
    struct terminal terminal;
    char entry[256];

    begin(&terminal);
    type(&terminal, keys);
    type(&terminal, "\001#\r");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "history\r");
    snprintf(entry, sizeof entry, "  #%s\r\n", line);
    expect(&terminal, entry);
    quit(&terminal);
}

static void completes_words(void **state)
{
    (void)state;
    completes("reco\t", "recommend ");
    completes("set cond\t", "set condition=");
    completes("set condition=dam\t", "set condition=damaged ");
    completes("set condition dam\t", "set condition damaged ");
    completes("why repl\t", "why replacement ");
    completes("why --form\t", "why --format ");
    completes("why --format js\t", "why --format json ");
    completes("recommend --set=cond\t", "recommend --set=condition=");
    completes("recommend --set condition=dam\t", "recommend --set condition=damaged ");
    completes("recommend --facts old\t", "recommend --facts old-atlas ");
    completes("load old\t", "load old-atlas ");
    completes("list subj\t", "list subjects ");
    completes("without an-unw\t", "without an-unwanted-book-is-not-replaced ");
    completes("without a-book-t\t", "without a-book-that-");
    completes("sweep --keys condition,cont\t", "sweep --keys condition,content ");
    completes("help unse\t", "help unset ");
    completes("recommend --policy end\t", "recommend --policy endstate/");
}

static void lists_what_a_word_may_become(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "un\t");
    expect(&terminal, "undo");
    expect(&terminal, "unset");
    type(&terminal, "set\tcondition\r");
    expect(&terminal, "no setting of `condition` is in force");
    quit(&terminal);
}

static void completes_nothing_where_nothing_fits(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "xyz\tzy \t\t'\t\r");
    expect(&terminal, "the quote ' in column");
    quit(&terminal);
}

static void drops_a_line_at_ctrl_c(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "set nonsen\003");
    expect(&terminal, "^C");
    wait_for_prompt(&terminal, "endstate> ");
    expect_not(&terminal, "endstate: ");
    type(&terminal, "help show\r");
    expect(&terminal, "usage: show");
    quit(&terminal);
}

static void goes_on_with_an_open_fact(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    type(&terminal, "assert (demand\r");
    wait_for_prompt(&terminal, "\n> ");
    type(&terminal, "(whot x))\r");
    expect(&terminal, "did you mean `what`?");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "assert (demand\r");
    wait_for_prompt(&terminal, "\n> ");
    type(&terminal, "(what\003");
    expect(&terminal, "^C");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "undo\r");
    expect(&terminal, "there is nothing to undo");
    quit(&terminal);
}

/* The session outlives the run that is broken off, and stays as it was. */
static void interrupts_a_run(const char *rules, const char *line)
{
    struct terminal terminal;

    begin_with(&terminal, rules);
    type(&terminal, line);
    expect(&terminal, "\n");
    usleep(300000);
    type(&terminal, "\003");
    expect(&terminal, "endstate: interrupted");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "undo\r");
    expect(&terminal, "there is nothing to undo");
    wait_for_prompt(&terminal, "endstate> ");
    type(&terminal, "why replacement\r");
    expect(&terminal, "replacement: ");
    quit(&terminal);
}

static void interrupts_runs(void **state)
{
    static const char endless[] =
        "(deftemplate tick (slot of (type SYMBOL)))\n"
        "(defrule endless (assumption (key condition) (value damaged)) ?t <- (tick)\n"
        "  => (retract ?t) (assert (tick (of (gensym)))))\n"
        "(deffacts first (tick (of first)))\n";
    static const char loop[] = "(defrule endless (assumption (key condition) (value damaged))\n"
                               "  => (while TRUE do (bind ?x 1)))\n";
    char *path;

    (void)state;
    path = strdup(support_write(home, "endless.clp", endless));
    interrupts_a_run(path, "set condition=damaged\r");
    interrupts_a_run(path, "recommend --set condition=damaged\r");
    interrupts_a_run(path, "sweep --keys condition,content --jobs 2\r");
    support_write(home, "endless.clp", loop);
    interrupts_a_run(path, "set condition=damaged\r");
    support_write(home, "program.clp", "(defrule endless => (while TRUE do (bind ?x 1)))");
    interrupts_a_run(NULL, "run program.clp\r");
    free(path);
}

static void survives_a_signal_at_the_prompt(void **state)
{
    struct terminal terminal;

    (void)state;
    begin(&terminal);
    for (int i = 0; i < 3; i++) {
        kill(terminal.child, SIGINT);
        usleep(50000);
    }
    type(&terminal, "help show\r");
    expect(&terminal, "usage: show");
    quit(&terminal);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(greets_and_ends_with_ctrl_d),
        cmocka_unit_test(ends_the_line_at_ctrl_d),
        cmocka_unit_test(carries_out_and_says_errors),
        cmocka_unit_test(edits_a_line),
        cmocka_unit_test(recalls_history),
        cmocka_unit_test(keeps_history_from_session_to_session),
        cmocka_unit_test(does_without_a_history_file),
        cmocka_unit_test(completes_words),
        cmocka_unit_test(lists_what_a_word_may_become),
        cmocka_unit_test(completes_nothing_where_nothing_fits),
        cmocka_unit_test(drops_a_line_at_ctrl_c),
        cmocka_unit_test(goes_on_with_an_open_fact),
        cmocka_unit_test(interrupts_runs),
        cmocka_unit_test(survives_a_signal_at_the_prompt),
    };
    int failed;

    if (argc != 3) {
        fputs("usage: test_terminal PROGRAM POLICY\n", stderr);
        return 2;
    }
    program = argv[1];
    policy = argv[2];
    home = support_folder();
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    support_remove(home);
    return failed;
}
