/* The limits of a run: when it is over, and which rule is to blame. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

static volatile sig_atomic_t is_interrupted;

void clips_limits_interrupt(bool is_wanted)
{
    is_interrupted = is_wanted;
}

bool clips_limits_interrupted(void)
{
    return is_interrupted != 0;
}

static bool is_time_up(const struct clips_session *session)
{
    struct timespec now;

    if (!session->has_deadline)
        return false;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > session->deadline.tv_sec ||
           (now.tv_sec == session->deadline.tv_sec && now.tv_nsec >= session->deadline.tv_nsec);
}

void clips_limits_check(struct clips_session *session)
{
    if (session->most_firings > 0 && session->fired >= session->most_firings) {
        session->is_over = true;
        EnvHalt(session->environment);
    }
    if (session->is_late || (!clips_limits_interrupted() && !is_time_up(session)))
        return;
    session->is_late = true;
    clips_session_hush(session);
    SetHaltExecution(session->environment, TRUE);
    EnvHalt(session->environment);
}

struct timespec clips_limits_start(struct clips_session *session, double seconds)
{
    struct timespec now;
    double whole = (double)(long long)seconds;

    clock_gettime(CLOCK_MONOTONIC, &now);
    if (session->counts.size > 0)
        memset(session->counts.items, 0, sizeof *session->counts.items * session->counts.size);
    session->counts.used = 0;
    session->is_late = false;
    session->has_deadline = seconds > 0;
    session->deadline = now;
    session->deadline.tv_sec += (time_t)whole;
    session->deadline.tv_nsec += (long)((seconds - whole) * 1e9);
    if (session->deadline.tv_nsec >= 1000000000L) {
        session->deadline.tv_nsec -= 1000000000L;
        session->deadline.tv_sec++;
    }
    return now;
}

double clips_limits_since(struct timespec start)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - start.tv_sec) + (double)(now.tv_nsec - start.tv_nsec) / 1e9;
}

/* Where a rule is counted, or would be. */
static struct clips_count *find_count(const struct clips_counts *counts,
                                      const struct symbolHashNode *name,
                                      const struct defmoduleItemHeader *module)
{
    for (size_t at = clips_hash(name);; at++) {
        struct clips_count *count = &counts->items[at & (counts->size - 1)];

        if (count->name == NULL || (count->name == name && count->module == module))
            return count;
    }
}

static void grow_counts(struct clips_counts *counts)
{
    struct clips_counts larger = {.size = counts->size == 0 ? 256 : counts->size * 2};

    larger.items = memory_alloc(sizeof *larger.items * larger.size);
    for (size_t i = 0; i < counts->size; i++)
        if (counts->items[i].name != NULL)
            *find_count(&larger, counts->items[i].name, counts->items[i].module) = counts->items[i];
    larger.used = counts->used;
    free(counts->items);
    *counts = larger;
}

void clips_limits_count(struct clips_session *session, const struct defrule *rule)
{
    struct clips_counts *counts = &session->counts;
    struct clips_count *count;

    session->fired++;
    session->last_fired = rule;
    if (2 * counts->used >= counts->size)
        grow_counts(counts);
    count = find_count(counts, rule->header.name, rule->header.whichModule);
    if (count->name == NULL) {
        count->name = rule->header.name;
        count->module = rule->header.whichModule;
        counts->used++;
    }
    count->count++;
    clips_limits_check(session);
}

size_t clips_limits_fired(const struct clips_session *session, const struct defrule *rule)
{
    return session->counts.size == 0
               ? 0
               : find_count(&session->counts, rule->header.name, rule->header.whichModule)->count;
}

/* The rule with the most firings in this run, the first by name of several. */
static const char *busiest_rule(const struct clips_session *session, size_t *most)
{
    const char *busiest = clips_session_last_rule(session);

    *most = 0;
    for (size_t i = 0; i < session->counts.size; i++) {
        const struct clips_count *each = &session->counts.items[i];

        if (each->name == NULL || each->count < *most ||
            (each->count == *most && strcmp(ValueToString(each->name), busiest) > 0))
            continue;
        *most = each->count;
        busiest = ValueToString(each->name);
    }
    return busiest;
}

bool clips_limits_hit(const struct clips_session *session, struct clips_limits limits, size_t fired,
                      struct endstate_error *error)
{
    size_t most;
    const char *rule = busiest_rule(session, &most);

    if (clips_limits_interrupted())
        return error_set(error, ENDSTATE_LIMIT, "interrupted in rule `%s`",
                         clips_session_last_rule(session));
    if (session->is_late && 2 * most <= fired)
        return error_set(error, ENDSTATE_LIMIT, "stopped after %g seconds, in rule `%s`",
                         limits.seconds, clips_session_last_rule(session));
    if (session->is_late)
        return error_set(error, ENDSTATE_LIMIT,
                         "stopped after %g seconds; the rule that fired most is `%s`"
                         " (%zu of %zu firings)",
                         limits.seconds, rule, most, fired);
    return error_set(error, ENDSTATE_LIMIT,
                     "stopped after %lld firings; the rule that fired most is `%s` (%zu of them)",
                     limits.firings, rule, most);
}
