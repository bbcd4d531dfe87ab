#include "run/workers.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "run/clips_session.h"

enum {
    TICK = 250,           /* milliseconds between two looks at the workers */
    MOST_IDLE_TICKS = 40, /* looks at one that uses no processor time until it counts as hung */
    MOST_TRIES = 2
};

static const size_t NO_PART = SIZE_MAX;

struct worker {
    pid_t pid;  /* 0: none */
    int socket; /* numbers of parts to it, messages from it */
    size_t part;
    struct strbuf inbox;
    size_t last_at; /* where it was at the last look */
    double reached; /* processor time that it had used when it was first seen there, in seconds */
    double used;    /* the same at the last look */
    size_t idle_ticks; /* looks at which it had used no more */
};

/* What a worker answers for a part; the bytes of the result or of the error's text follow. */
struct message {
    size_t length;
    size_t at;
    enum endstate_code code;
};

struct crew {
    const struct workers *job;
    struct worker *workers;
    volatile size_t *at;  /* shared: the step that each worker is at */
    unsigned char *tries; /* by part */
    size_t *redo;         /* parts to do again */
    size_t redo_count;
    size_t next; /* part to begin */
    size_t end;  /* parts from here on need not be done, since the part that stands there failed */
    size_t busy; /* workers that have a part */
    struct endstate_error failure; /* of the part at end */
    struct timespec looked;        /* at the workers, the last time */
};

size_t workers_at_once(void)
{
    cpu_set_t set;

    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    return (size_t)CPU_COUNT(&set);
}

/* ---- bytes ---- */

static bool send_all(int socket, const void *bytes, size_t length)
{
    const char *from = bytes;

    while (length > 0) {
        ssize_t sent = send(socket, from, length, MSG_NOSIGNAL);

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        from += sent;
        length -= (size_t)sent;
    }
    return true;
}

static bool receive_part(int socket, size_t *part)
{
    ssize_t got;

    do
        got = recv(socket, part, sizeof *part, MSG_WAITALL);
    while (got < 0 && errno == EINTR);
    return got == (ssize_t)sizeof *part;
}

/* ---- in a worker ---- */

static bool answer(const struct workers *job, size_t part, volatile size_t *at,
                   struct strbuf *result, int socket)
{
    struct endstate_error error = {0};
    struct message message = {0};
    const char *bytes;

    strbuf_clear(result);
    if (job->work(job->context, part, at, result, &error)) {
        bytes = strbuf_text(result);
        message.length = result->length;
    } else {
        bytes = error.text;
        message.length = strlen(error.text);
        message.code = error.code;
    }
    message.at = *at;
    return send_all(socket, &message, sizeof message) && send_all(socket, bytes, message.length);
}

/* Do the parts that are asked for until nobody asks; what is buffered is the parent's to write. */
static _Noreturn void serve(const struct workers *job, volatile size_t *at, int socket)
{
    struct strbuf result = {0};
    size_t part;

    signal(SIGINT, SIG_DFL);
    while (receive_part(socket, &part))
        if (!answer(job, part, at, &result, socket))
            break;
    _exit(0);
}

/* ---- starting and ending workers ---- */

static void become_worker(const struct crew *crew, const struct worker *worker, pid_t parent,
                          int socket)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(0);
    for (size_t i = 0; i < crew->job->jobs; i++)
        if (crew->workers[i].pid != 0)
            close(crew->workers[i].socket);
    serve(crew->job, &crew->at[worker - crew->workers], socket);
}

static bool start(struct crew *crew, struct worker *worker)
{
    pid_t parent = getpid();
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    worker->pid = fork();
    if (worker->pid == 0) {
        close(ends[0]);
        become_worker(crew, worker, parent, ends[1]);
    }
    close(ends[1]);
    worker->socket = ends[0];
    worker->part = NO_PART;
    strbuf_clear(&worker->inbox);
    if (worker->pid > 0)
        return true;
    close(ends[0]);
    worker->pid = 0;
    return false;
}

/* Returns how it ended, as waitpid has it. */
static int finish(struct worker *worker, bool is_killed)
{
    int status = 0;

    if (is_killed)
        kill(worker->pid, SIGKILL);
    close(worker->socket);
    while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR)
        ;
    worker->pid = 0;
    return status;
}

/* ---- parts ---- */

static double processor_seconds(pid_t process)
{
    struct timespec used = {0};
    clockid_t clock;

    if (clock_getcpuclockid(process, &clock) == 0)
        clock_gettime(clock, &used);
    return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

static size_t take_part(struct crew *crew)
{
    while (crew->redo_count > 0) {
        size_t part = crew->redo[--crew->redo_count];

        if (part < crew->end)
            return part;
    }
    return crew->next < crew->end ? crew->next++ : NO_PART;
}

static void hand_out(struct crew *crew, struct worker *worker)
{
    size_t part = take_part(crew);

    if (part == NO_PART)
        return;
    crew->busy++;
    crew->tries[part]++;
    crew->at[worker - crew->workers] = 0;
    worker->part = part;
    worker->last_at = 0;
    worker->reached = processor_seconds(worker->pid);
    worker->idle_ticks = 0;
    /* One that cannot be written to is found to have ended when it is read from. */
    send_all(worker->socket, &part, sizeof part);
}

/* A part has failed for good; its text is followed by the combination where is_named. */
static void note_failure(struct crew *crew, size_t part, size_t at, enum endstate_code code,
                         const char *text, bool is_named)
{
    struct strbuf name = {0};

    if (part >= crew->end)
        return;
    crew->end = part;
    crew->failure = (struct endstate_error){.code = ENDSTATE_OK};
    crew->job->fail(crew->job->context, part, at, &name);
    if (is_named)
        error_set(&crew->failure, code, "%s (with %s)", text, strbuf_text(&name));
    else
        error_set(&crew->failure, code, "%s", text);
    strbuf_free(&name);
}

static void lose(struct crew *crew, struct worker *worker, bool is_hung)
{
    size_t part = worker->part, at = crew->at[worker - crew->workers];
    int status = finish(worker, is_hung);
    char text[128] = "a worker process came no further, twice";

    if (part == NO_PART)
        return;
    crew->busy--;
    if (crew->tries[part] < MOST_TRIES) {
        crew->redo[crew->redo_count++] = part;
        return;
    }
    if (!is_hung)
        snprintf(text, sizeof text, "a worker process was lost twice, the last time by %s %d",
                 WIFSIGNALED(status) ? "signal" : "exit status",
                 WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    note_failure(crew, part, at, ENDSTATE_FAULT, text, true);
}

static void receive(struct crew *crew, struct worker *worker, const struct message *message)
{
    const char *bytes = worker->inbox.text + sizeof *message;
    struct endstate_error error = {0};
    size_t part = worker->part;

    crew->busy--;
    worker->part = NO_PART;
    if (message->code != ENDSTATE_OK)
        note_failure(crew, part, message->at, message->code, bytes, false);
    else if (!crew->job->take(crew->job->context, part, bytes, message->length, &error))
        note_failure(crew, part, message->at, error.code, error.text, false);
    strbuf_clear(&worker->inbox);
}

/* Read what has come from a worker. */
static void hear(struct crew *crew, struct worker *worker)
{
    char bytes[1 << 16];
    ssize_t got = recv(worker->socket, bytes, sizeof bytes, 0);
    struct message message;

    if (got < 0 && errno == EINTR)
        return;
    if (got <= 0) {
        lose(crew, worker, false);
        return;
    }
    strbuf_add_bytes(&worker->inbox, bytes, (size_t)got);
    if (worker->inbox.length < sizeof message)
        return;
    memcpy(&message, worker->inbox.text, sizeof message);
    if (worker->inbox.length == sizeof message + message.length)
        receive(crew, worker, &message);
}

/*
 * Whether a worker comes no further: it uses up the job's patience on one step, or no processor
 * time at all. Looks are counted, and processor time instead of the clock's, so that a busy machine
 * and a time during which everything was stopped are not held against it.
 */
static bool is_hung(const struct crew *crew, struct worker *worker)
{
    size_t at = crew->at[worker - crew->workers];
    double used = processor_seconds(worker->pid);

    worker->idle_ticks = used > worker->used ? 0 : worker->idle_ticks + 1;
    worker->used = used;
    if (at != worker->last_at) {
        worker->last_at = at;
        worker->reached = used;
    }
    return worker->idle_ticks > MOST_IDLE_TICKS ||
           (crew->job->patience > 0 && used - worker->reached > crew->job->patience);
}

/* ---- the whole ---- */

/* Give every idle worker a part, starting workers as long as there are parts. */
static void keep_busy(struct crew *crew)
{
    for (size_t i = 0; i < crew->job->jobs; i++) {
        struct worker *worker = &crew->workers[i];

        if ((worker->pid != 0 && worker->part != NO_PART) ||
            (crew->redo_count == 0 && crew->next >= crew->end))
            continue;
        if (worker->pid != 0 || start(crew, worker))
            hand_out(crew, worker);
    }
}

static double seconds_since(const struct timespec *then)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

static void look(struct crew *crew)
{
    if (seconds_since(&crew->looked) * 1000 < TICK)
        return;
    clock_gettime(CLOCK_MONOTONIC, &crew->looked);
    for (size_t i = 0; i < crew->job->jobs; i++)
        if (crew->workers[i].pid != 0 && crew->workers[i].part != NO_PART &&
            is_hung(crew, &crew->workers[i]))
            lose(crew, &crew->workers[i], true);
}

/* Wait for word from a worker, no longer than until the next look. */
static void attend(struct crew *crew, struct pollfd *polls)
{
    for (size_t i = 0; i < crew->job->jobs; i++)
        polls[i] =
            (struct pollfd){crew->workers[i].pid == 0 ? -1 : crew->workers[i].socket, POLLIN, 0};
    if (poll(polls, crew->job->jobs, TICK) > 0)
        for (size_t i = 0; i < crew->job->jobs; i++)
            if (polls[i].revents != 0)
                hear(crew, &crew->workers[i]);
    look(crew);
}

/* Where no process can be forked. */
static void do_here(struct crew *crew)
{
    struct endstate_error error = {0};
    struct strbuf result = {0};
    size_t part = take_part(crew);

    crew->at[0] = 0;
    if (!crew->job->work(crew->job->context, part, &crew->at[0], &result, &error) ||
        !crew->job->take(crew->job->context, part, strbuf_text(&result), result.length, &error))
        note_failure(crew, part, crew->at[0], error.code, error.text, false);
    strbuf_free(&result);
}

static bool is_done(const struct crew *crew)
{
    return crew->busy == 0 && crew->redo_count == 0 && crew->next >= crew->end;
}

static void do_all(struct crew *crew)
{
    struct pollfd *polls = memory_alloc(sizeof *polls * crew->job->jobs);

    while (!is_done(crew) && !clips_limits_interrupted()) {
        if (crew->job->jobs > 1)
            keep_busy(crew);
        if (crew->busy > 0)
            attend(crew, polls);
        else if (crew->redo_count > 0 || crew->next < crew->end)
            do_here(crew);
    }
    free(polls);
}

bool workers_run(const struct workers *job, struct endstate_error *error)
{
    struct crew crew = {.job = job, .end = job->part_count};
    size_t shared = sizeof *crew.at * job->jobs;

    if (job->part_count == 0)
        return true;
    crew.at = mmap(NULL, shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (crew.at == MAP_FAILED)
        return error_set(error, ENDSTATE_LIMIT, "no memory is left to share with workers");
    crew.workers = memory_alloc(sizeof *crew.workers * job->jobs);
    crew.tries = memory_alloc(job->part_count);
    crew.redo = memory_alloc(sizeof *crew.redo * job->part_count);
    do_all(&crew);
    for (size_t i = 0; i < job->jobs; i++) {
        if (crew.workers[i].pid != 0)
            finish(&crew.workers[i], clips_limits_interrupted());
        strbuf_free(&crew.workers[i].inbox);
    }
    free(crew.redo);
    free(crew.tries);
    free(crew.workers);
    munmap((void *)crew.at, shared);
    if (clips_limits_interrupted())
        return error_set(error, ENDSTATE_LIMIT, "interrupted");
    return crew.end == job->part_count ||
           error_set(error, crew.failure.code, "%s", crew.failure.text);
}
