#include "run/space_near.h"

#include <stdlib.h>
#include <string.h>

#include "read/depends.h"

struct space_near_inside {
    struct clips_scenario *scenario;
    struct clips_limits limits;
    struct arena *arena;
    bool is_logical; /* conclusions follow a change by themselves */
    bool is_started; /* and the scenario stands at the values */
    size_t *values;  /* by domain */
    size_t *wanted;
    const char **answers;
    const char **allowed; /* by subject: the last answer that was found to be a value of it */
};

static size_t domains_of(const struct space_near *near)
{
    return near->rulebase->declared.domain_count;
}

/* ---- beginning and ending ---- */

/* Without declared subjects, every subject must be told by the rules' text. */
static bool are_subjects_known(const struct depends *depends, const struct rulebase *rulebase,
                               struct endstate_error *error)
{
    const struct rule *rule = depends_made_up(depends);

    if (rulebase->declared.subject_count > 0 || rule == NULL)
        return true;
    return error_at(error, ENDSTATE_BAD_INPUT, rule->place,
                    "rule `%s` names its subject by a variable; declare the subjects to ask what "
                    "changes them",
                    rule->name);
}

static void find_bearing(struct space_near *near, const struct depends *depends, const bool *varied,
                         struct arena *arena)
{
    near->subjects = depends_subjects(depends, &near->subject_count);
    near->bears = ARENA_ARRAY(arena, bool *, near->subject_count);
    for (size_t i = 0; i < near->subject_count; i++) {
        near->bears[i] = ARENA_ARRAY(arena, bool, domains_of(near));
        depends_mark(depends, near->subjects[i], near->bears[i]);
        for (size_t j = 0; j < domains_of(near); j++)
            near->bears[i][j] = near->bears[i][j] && varied[j];
    }
}

bool space_near_begin(struct space_near *out, const struct rulebase *rulebase,
                      const struct assumption *assumptions, const bool *varied,
                      struct clips_session *session, struct clips_limits limits,
                      struct arena *arena, struct endstate_error *error)
{
    const struct depends *depends = depends_new(rulebase, arena);
    struct space_near_inside *inside = ARENA_NEW(arena, struct space_near_inside);
    const char *const *circular;
    size_t circular_count;

    *out = (struct space_near){.rulebase = rulebase, .assumptions = assumptions, .inside = inside};
    for (size_t i = 0; i < domains_of(out); i++)
        out->varied_count += varied[i];
    if (!are_subjects_known(depends, rulebase, error))
        return false;
    find_bearing(out, depends, varied, arena);
    inside->limits = limits;
    inside->arena = arena;
    inside->is_logical = depends_is_logical(depends);
    inside->values = ARENA_ARRAY(arena, size_t, domains_of(out));
    inside->wanted = ARENA_ARRAY(arena, size_t, domains_of(out));
    inside->answers = ARENA_ARRAY(arena, const char *, out->subject_count);
    inside->allowed = ARENA_ARRAY(arena, const char *, out->subject_count);
    inside->scenario = clips_scenario_new(session, rulebase, out->subjects, out->subject_count);
    circular = depends_circular(depends, &circular_count);
    clips_scenario_watch_circles(inside->scenario, circular, circular_count);
    return true;
}

void space_near_end(struct space_near *near)
{
    clips_scenario_free(near->inside->scenario);
    near->inside->scenario = NULL;
}

void space_near_forget(struct space_near *near)
{
    near->inside->is_started = false;
}

/* ---- going there ---- */

/*
 * By steps where the rules allow it. A step passes through states that a full run does not, so that
 * what goes wrong in one is not held against the rules: a full run decides.
 */
static bool step_to_wanted(struct space_near *near)
{
    struct space_near_inside *inside = near->inside;
    bool is_sound = inside->is_started && inside->is_logical;

    for (size_t i = 0; is_sound && i < domains_of(near); i++) {
        if (inside->values[i] == inside->wanted[i])
            continue;
        if (!clips_scenario_step(inside->scenario, i, inside->wanted[i], &is_sound, inside->limits,
                                 NULL))
            is_sound = false;
    }
    return is_sound;
}

static bool go_to_wanted(struct space_near *near, struct endstate_error *error)
{
    struct space_near_inside *inside = near->inside;
    size_t size = sizeof *inside->values * domains_of(near);

    inside->is_started =
        step_to_wanted(near) ||
        clips_scenario_start(inside->scenario, inside->wanted, inside->limits, error);
    if (size > 0)
        memcpy(inside->values, inside->wanted, size);
    return inside->is_started;
}

static bool check_values(const struct space_near *near, struct endstate_error *error)
{
    const struct space_near_inside *inside = near->inside;

    for (size_t i = 0; i < near->subject_count; i++) {
        const struct subject *subject;

        if (inside->answers[i] == NULL || inside->answers[i] == inside->allowed[i])
            continue;
        subject = declaration_subject(&near->rulebase->declared, near->subjects[i]);
        if (subject != NULL && !subject_allows(subject, inside->answers[i]))
            return error_set(error, ENDSTATE_BAD_INPUT,
                             "the rules conclude that `%s` is `%s`, which is no value of that "
                             "subject",
                             near->subjects[i], inside->answers[i]);
        inside->allowed[i] = inside->answers[i];
    }
    return true;
}

/* Say what went wrong under which changes, and keep the combination. */
static void fail(struct space_near *near, const struct space_change *changes, size_t count,
                 const struct endstate_error *why, struct endstate_error *error)
{
    struct space_near_inside *inside = near->inside;
    struct strbuf with = {0};

    for (size_t i = 0; i < count; i++)
        strbuf_format(&with, "%s%s=%s", i == 0 ? " (with " : ", ", changes[i].domain->key,
                      changes[i].domain->values[changes[i].value]);
    strbuf_add(&with, count == 0 ? "" : ")");
    near->failed_with = strbuf_take(&with, inside->arena);
    error_set(error, why->code, "%s%s", why->text, near->failed_with);
    near->failed = ARENA_ARRAY(inside->arena, size_t, domains_of(near));
    memcpy(near->failed, inside->wanted, sizeof *near->failed * domains_of(near));
}

const char *const *space_near_visit(struct space_near *near, const struct space_change *changes,
                                    size_t count, struct endstate_error *error)
{
    struct space_near_inside *inside = near->inside;
    struct endstate_error why = {0};

    for (size_t i = 0; i < domains_of(near); i++)
        inside->wanted[i] = near->assumptions[i].value;
    for (size_t i = 0; i < count; i++)
        inside->wanted[changes[i].domain - near->rulebase->declared.domains] = changes[i].value;
    if (go_to_wanted(near, &why) && clips_scenario_read(inside->scenario, inside->answers, &why) &&
        check_values(near, &why))
        return inside->answers;
    fail(near, changes, count, &why, error);
    return NULL;
}

/* ---- changes ---- */

static int compare_changes(const void *a, const void *b)
{
    const struct space_change *x = a, *y = b;

    if (x->domain != y->domain)
        return strcmp(x->domain->key, y->domain->key);
    return x->value < y->value ? -1 : 1;
}

struct space_change *space_near_changes(const struct space_near *near, const bool *marks,
                                        size_t *count, struct arena *arena)
{
    const struct domain *domains = near->rulebase->declared.domains;
    struct space_change *changes;
    size_t most = 0;

    for (size_t i = 0; i < domains_of(near); i++)
        most += domains[i].value_count;
    changes = ARENA_ARRAY(arena, struct space_change, most);
    *count = 0;
    for (size_t i = 0; i < domains_of(near); i++)
        for (size_t value = 0; marks[i] && value < domains[i].value_count; value++)
            if (value != near->assumptions[i].value)
                changes[(*count)++] = (struct space_change){&domains[i], value};
    qsort(changes, *count, sizeof *changes, compare_changes);
    return changes;
}
