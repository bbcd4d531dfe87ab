#include "shell_history.h"

#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_LINES = 1000 };

/* Make the folders that a file stands in. */
static void make_folders(char *path)
{
    for (char *slash = path + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
}

/* The file, which nobody else can read; false where there can be none. */
static bool find_file(char *path, size_t size)
{
    const char *state = getenv("XDG_STATE_HOME");
    const char *home = getenv("HOME");
    int length, file;

    if (state != NULL && state[0] == '/')
        length = snprintf(path, size, "%s/endstate/history", state);
    else if (home != NULL && home[0] == '/')
        length = snprintf(path, size, "%s/.local/state/endstate/history", home);
    else
        return false;
    if (length < 0 || (size_t)length >= size)
        return false;
    make_folders(path);
    file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    close(file);
    return true;
}

History *shell_history_new(bool is_kept)
{
    History *lines = history_init();
    HistEvent event;
    char path[PATH_MAX];

    if (lines == NULL)
        return NULL;
    history(lines, &event, H_SETSIZE, MOST_LINES);
    history(lines, &event, H_SETUNIQUE, 1);
    if (is_kept && find_file(path, sizeof path))
        history(lines, &event, H_LOAD, path);
    return lines;
}

void shell_history_free(History *lines, bool is_kept)
{
    HistEvent event;
    char path[PATH_MAX];

    if (lines == NULL)
        return;
    if (is_kept && find_file(path, sizeof path))
        history(lines, &event, H_SAVE, path);
    history_end(lines);
}

void shell_history_add(History *lines, const char *line)
{
    HistEvent event;

    if (lines != NULL && line[strspn(line, " \t\r\n")] != '\0')
        history(lines, &event, H_ENTER, line);
}

void shell_history_print(History *lines, FILE *out)
{
    HistEvent event;
    int number = 1;

    if (lines == NULL)
        return;
    for (int found = history(lines, &event, H_LAST); found == 0;
         found = history(lines, &event, H_PREV))
        fprintf(out, "%4d  %.*s\n", number++, (int)strcspn(event.str, "\r\n"), event.str);
}
