#include "watch.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Milliseconds without a change after which a bundle of changes counts as done. */
enum { SETTLED = 100 };

static volatile sig_atomic_t is_ended;

static void end(int number)
{
    (void)number;
    is_ended = 1;
}

/* ---- what is watched ---- */

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* A file is watched by its folder, since editors put a new file in the place of an old one. */
static void add_path(int notifier, const char *path)
{
    const unsigned changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ONLYDIR;
    const char *slash = strrchr(path, '/');
    char folder[PATH_MAX] = ".";

    if (is_folder(path))
        snprintf(folder, sizeof folder, "%s", path);
    else if (slash != NULL)
        snprintf(folder, sizeof folder, "%.*s", (int)(slash == path ? 1 : slash - path), path);
    inotify_add_watch(notifier, folder, changes);
}

static bool is_of_policy(const char *name)
{
    size_t length = strlen(name);

    return length > 4 && strcmp(name + length - 4, ".clp") == 0;
}

/* Read what has happened; whether it was a change of a rule, fact or case. */
static bool read_changes(int notifier)
{
    _Alignas(struct inotify_event) char events[4096];
    ssize_t length = read(notifier, events, sizeof events);
    bool has_changed = false;

    for (ssize_t at = 0; at < length;) {
        struct inotify_event event;

        memcpy(&event, events + at, sizeof event);
        if ((event.mask & IN_Q_OVERFLOW) != 0 ||
            (event.len > 0 && is_of_policy(events + at + sizeof event)))
            has_changed = true;
        at += (ssize_t)(sizeof event + event.len);
    }
    return has_changed;
}

/* Until something has changed and settled, or it is ended. */
static void wait_for_change(int notifier)
{
    struct pollfd asked = {notifier, POLLIN, 0};
    bool has_changed = false;

    while (is_ended == 0) {
        int found = poll(&asked, 1, has_changed ? SETTLED : -1);

        if (found == 0)
            return;
        if (found > 0)
            has_changed = read_changes(notifier) || has_changed;
    }
}

/* ---- acting ---- */

static void act_apart(void (*act)(const void *context), const void *context)
{
    pid_t child;

    fflush(NULL);
    child = fork();
    if (child == 0) {
        signal(SIGINT, SIG_DFL);
        act(context);
        fflush(NULL);
        _exit(0);
    }
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR)
        ;
}

bool watch(const char *const *paths, void (*act)(const void *context), const void *context,
           struct endstate_error *error)
{
    struct sigaction action = {.sa_handler = end}, before;
    int notifier = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);

    if (notifier < 0)
        return endstate_error_set(error, ENDSTATE_LIMIT, "--watch: no file can be watched: %s",
                                  strerror(errno));
    for (; *paths != NULL; paths++)
        add_path(notifier, *paths);
    sigaction(SIGINT, &action, &before);
    while (is_ended == 0) {
        act_apart(act, context);
        wait_for_change(notifier);
    }
    is_ended = 0;
    sigaction(SIGINT, &before, NULL);
    close(notifier);
    return true;
}
