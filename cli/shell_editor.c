#include "shell_editor.h"

#include <signal.h>
#include <string.h>

#include "shell_memory.h"

enum { WIDTH = 80 };

struct shell_editor {
    EditLine *line;
    shell_completer *complete;
    void *context;
    const char *prompt;
    bool is_dropped;
};

static struct shell_editor *editor_of(EditLine *line)
{
    struct shell_editor *editor = NULL;

    el_get(line, EL_CLIENTDATA, &editor);
    return editor;
}

static char *give_prompt(EditLine *line)
{
    static char prompt[32];

    snprintf(prompt, sizeof prompt, "%s", editor_of(line)->prompt);
    return prompt;
}

/* ---- completion ---- */

static void print_words(const struct completion *completion)
{
    size_t longest = 0, columns;

    for (size_t i = 0; i < completion->count; i++)
        if (strlen(completion->words[i]) > longest)
            longest = strlen(completion->words[i]);
    columns = WIDTH / (longest + 2) == 0 ? 1 : WIDTH / (longest + 2);
    for (size_t i = 0; i < completion->count; i++) {
        bool is_last = (i + 1) % columns == 0 || i + 1 == completion->count;

        printf("%s%-*s", i % columns == 0 ? "\n" : "", is_last ? 0 : (int)longest + 2,
               completion->words[i]);
    }
    putchar('\n');
    fflush(stdout);
}

/* Whether nothing more belongs to a word that is complete. */
static bool is_end(const char *word)
{
    size_t length = strlen(word);

    return length > 0 && word[length - 1] != '=' && word[length - 1] != '/';
}

static unsigned char insert(EditLine *line, const struct completion *completion, size_t typed)
{
    size_t common = shell_complete_common(completion);
    char *rest;

    if (completion->count == 0)
        return CC_ERROR;
    if (common == typed && completion->count > 1) {
        print_words(completion);
        return CC_REDISPLAY;
    }
    rest = shell_resize(NULL, common - typed + 2);
    snprintf(rest, common - typed + 2, "%.*s%s", (int)(common - typed),
             completion->words[0] + typed,
             completion->count == 1 && is_end(completion->words[0]) ? " " : "");
    el_insertstr(line, rest);
    free(rest);
    return CC_REFRESH;
}

static unsigned char complete_here(EditLine *line, int key)
{
    struct shell_editor *editor = editor_of(line);
    const LineInfo *info = el_line(line);
    size_t length = (size_t)(info->cursor - info->buffer);
    char *before = shell_resize(NULL, length + 1);
    struct completion completion;
    unsigned char answer;

    (void)key;
    memcpy(before, info->buffer, length);
    before[length] = '\0';
    editor->complete(&completion, before, editor->context);
    answer = insert(line, &completion, length - completion.begin);
    shell_complete_free(&completion);
    free(before);
    return answer;
}

/* ---- lines ---- */

/* Ctrl-C and Ctrl-Z are keys here and no signals, so that none can come at a wrong time. */
static unsigned char drop_line(EditLine *line, int key)
{
    const LineInfo *info = el_line(line);

    (void)key;
    el_cursor(line, (int)(info->lastchar - info->cursor));
    el_set(line, EL_REFRESH);
    fputs("^C\n", stdout);
    fflush(stdout);
    editor_of(line)->is_dropped = true;
    return CC_EOF;
}

static unsigned char suspend(EditLine *line, int key)
{
    (void)key;
    el_set(line, EL_PREP_TERM, 0);
    raise(SIGTSTP);
    el_set(line, EL_PREP_TERM, 1);
    return CC_REDISPLAY;
}

struct shell_editor *shell_editor_new(History *lines, shell_completer *complete, void *context)
{
    struct shell_editor *editor = shell_resize(NULL, sizeof *editor);

    *editor = (struct shell_editor){.complete = complete, .context = context, .prompt = ""};
    editor->line = el_init("endstate", stdin, stdout, stderr);
    if (editor->line == NULL) {
        free(editor);
        return NULL;
    }
    el_set(editor->line, EL_CLIENTDATA, editor);
    el_set(editor->line, EL_PROMPT, give_prompt);
    el_set(editor->line, EL_EDITOR, "emacs");
    el_set(editor->line, EL_HIST, history, lines);
    /* The wide call keeps these texts; the other would copy them and never free the copies. */
    el_wset(editor->line, EL_ADDFN, L"endstate-complete", L"Complete the word", complete_here);
    el_wset(editor->line, EL_ADDFN, L"endstate-drop", L"Drop the line", drop_line);
    el_wset(editor->line, EL_ADDFN, L"endstate-suspend", L"Stop for a while", suspend);
    el_set(editor->line, EL_BIND, "^I", "endstate-complete", NULL);
    el_set(editor->line, EL_BIND, "^R", "em-inc-search-prev", NULL);
    el_set(editor->line, EL_SETTY, "-d", "-isig", NULL);
    el_set(editor->line, EL_BIND, "^C", "endstate-drop", NULL);
    el_set(editor->line, EL_BIND, "^Z", "endstate-suspend", NULL);
    return editor;
}

void shell_editor_free(struct shell_editor *editor)
{
    if (editor == NULL)
        return;
    el_end(editor->line);
    free(editor);
}

enum shell_read shell_editor_read(struct shell_editor *editor, const char *prompt,
                                  const char **line)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    int length = 0;

    editor->prompt = prompt;
    editor->is_dropped = false;
    sigaction(SIGINT, &ignore, &before);
    *line = el_gets(editor->line, &length);
    sigaction(SIGINT, &before, NULL);
    if (editor->is_dropped)
        return SHELL_READ_DROPPED;
    return *line == NULL || length <= 0 ? SHELL_READ_END : SHELL_READ_LINE;
}
