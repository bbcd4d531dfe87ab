#include "run/space.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "run/gray.h"

/* ---- laying out ---- */

static size_t values_of(const struct space *space, size_t domain)
{
    return space->rulebase->declared.domains[domain].value_count;
}

static bool count_combinations(struct space *space, struct endstate_error *error)
{
    space->combinations = 1;
    for (size_t i = 0; i < space->rulebase->declared.domain_count; i++) {
        if (!space->is_varied[i])
            continue;
        if (space->combinations > (size_t)INT64_MAX / values_of(space, i))
            return error_set(error, ENDSTATE_LIMIT,
                             "there are more than 2^63 combinations; vary fewer assumptions "
                             "with --keys");
        space->combinations *= values_of(space, i);
    }
    return true;
}

static void lay_out_subject(struct space *space, struct space_subject *out, const char *name,
                            const struct depends *depends, struct arena *arena)
{
    size_t domains = space->rulebase->declared.domain_count;
    bool *marks = ARENA_ARRAY(arena, bool, domains);

    depends_mark(depends, name, marks);
    out->name = name;
    out->declared = declaration_subject(&space->rulebase->declared, name);
    out->axes = ARENA_ARRAY(arena, size_t, domains);
    out->combinations = 1;
    for (size_t i = 0; i < domains; i++) {
        if (!marks[i] || !space->is_varied[i] || values_of(space, i) == 1)
            continue;
        out->axes[out->axis_count++] = i;
        out->combinations *= values_of(space, i);
    }
}

/* Without declared subjects, every subject must be told by the rules' text. */
static bool are_subjects_known(const struct depends *depends, const struct rulebase *rulebase,
                               struct endstate_error *error)
{
    const struct rule *rule = depends_made_up(depends);

    if (rulebase->declared.subject_count > 0 || rule == NULL)
        return true;
    return error_at(error, ENDSTATE_BAD_INPUT, rule->place,
                    "rule `%s` names its subject by a variable; declare the subjects for a sweep",
                    rule->name);
}

void space_open(struct space *out, const struct rulebase *rulebase,
                const struct assumption *assumptions, const struct depends *depends,
                struct clips_session *session, struct clips_limits limits, struct arena *arena)
{
    *out = (struct space){.rulebase = rulebase,
                          .assumptions = assumptions,
                          .session = session,
                          .limits = limits,
                          .arena = arena,
                          .is_logical = depends_is_logical(depends)};
    out->circular = depends_circular(depends, &out->circular_count);
}

bool space_lay_out(struct space *out, const struct rulebase *rulebase,
                   const struct assumption *assumptions, const bool *varied,
                   struct clips_session *session, struct clips_limits limits, struct arena *arena,
                   struct endstate_error *error)
{
    const struct depends *depends = depends_new(rulebase, arena);
    size_t domains = rulebase->declared.domain_count;

    space_open(out, rulebase, assumptions, depends, session, limits, arena);
    out->is_varied = ARENA_ARRAY(arena, bool, domains);
    memcpy(out->is_varied, varied, domains * sizeof *varied);
    if (!are_subjects_known(depends, rulebase, error) || !count_combinations(out, error))
        return false;
    out->names = depends_subjects(depends, &out->subject_count);
    out->subjects = ARENA_ARRAY(arena, struct space_subject, out->subject_count);
    for (size_t i = 0; i < out->subject_count; i++)
        lay_out_subject(out, &out->subjects[i], out->names[i], depends, arena);
    return true;
}

/* ---- combinations ---- */

void space_describe(const struct space *space, const size_t *axes, size_t axis_count, size_t number,
                    struct strbuf *out)
{
    size_t stride = 1;

    for (size_t i = 0; i < axis_count; i++)
        stride *= values_of(space, axes[i]);
    for (size_t i = 0; i < axis_count; i++) {
        const struct domain *domain = &space->rulebase->declared.domains[axes[i]];

        stride /= domain->value_count;
        strbuf_format(out, "%s%s=%s", i == 0 ? "" : ", ", domain->key,
                      domain->values[number / stride % domain->value_count]);
    }
    if (axis_count == 0)
        strbuf_add(out, "no assumption varied");
}

void space_values(const struct space *space, const size_t *axes, size_t axis_count, size_t number,
                  size_t *values)
{
    for (size_t i = 0; i < space->rulebase->declared.domain_count; i++)
        values[i] = space->assumptions[i].value;
    for (size_t i = axis_count; i-- > 0; number /= values_of(space, axes[i]))
        values[axes[i]] = number % values_of(space, axes[i]);
}

size_t space_count(const struct space *space, const size_t *axes, size_t axis_count)
{
    size_t count = 1;

    for (size_t i = 0; i < axis_count; i++)
        count *= values_of(space, axes[i]);
    return count;
}

/* ---- walking ---- */

struct walk {
    const struct space *space;
    const struct space_stretch *stretch;
    space_visit *visit;
    space_arrive *arrive; /* where visit is NULL */
    void *context;
    struct endstate_error *error;
    struct clips_scenario *scenario;
    size_t *values; /* by domain */
    const char **answers;
    size_t *sizes; /* by axis */
    struct gray gray;
};

/* An error in one combination, with the combination told. */
static bool failed(const struct walk *walk, const struct endstate_error *why)
{
    struct strbuf combination = {0};

    space_describe(walk->space, walk->stretch->axes, walk->stretch->axis_count, walk->gray.number,
                   &combination);
    error_set(walk->error, why->code, "%s (with %s)", why->text, combination.text);
    strbuf_free(&combination);
    return false;
}

static bool visit_here(struct walk *walk)
{
    struct endstate_error why = {0};

    if (walk->visit == NULL)
        return walk->arrive(walk->context, walk->values);
    if (!clips_scenario_read(walk->scenario, walk->answers, &why))
        return failed(walk, &why);
    return walk->visit(walk->context, walk->gray.number, walk->answers);
}

static bool start_here(struct walk *walk)
{
    struct endstate_error why = {0};

    *walk->stretch->at = walk->gray.number;
    return clips_scenario_start(walk->scenario, walk->values, walk->space->limits, &why) ||
           failed(walk, &why);
}

/*
 * By a step where the rules allow it. A step passes through states that a full run does not, so
 * that what goes wrong in one is not held against the rules: a full run decides.
 */
static bool step_to(struct walk *walk, size_t axis)
{
    size_t domain = walk->stretch->axes[axis];
    bool is_sound = false;

    *walk->stretch->at = walk->gray.number;
    walk->values[domain] = walk->gray.digits[axis];
    if (walk->space->is_logical &&
        clips_scenario_step(walk->scenario, domain, walk->values[domain], &is_sound,
                            walk->space->limits, NULL) &&
        is_sound)
        return true;
    return start_here(walk);
}

static bool walk_all(struct walk *walk)
{
    const struct space_stretch *stretch = walk->stretch;

    gray_seek(&walk->gray, stretch->first);
    space_values(walk->space, stretch->axes, stretch->axis_count, walk->gray.number, walk->values);
    if (stretch->count == 0)
        return true;
    if (!start_here(walk))
        return false;
    for (size_t done = 1;; done++) {
        if (!visit_here(walk))
            return false;
        if (done == stretch->count)
            return true;
        if (!step_to(walk, gray_next(&walk->gray)))
            return false;
    }
}

struct space_stretch space_whole(const struct space *space, const size_t *axes, size_t axis_count)
{
    return (struct space_stretch){axes, axis_count, 0, space_count(space, axes, axis_count), NULL};
}

/* Begin, walk and end; who visits is set already. */
static bool go(struct walk *walk, const struct space *space, const struct space_stretch *stretch)
{
    size_t nowhere = 0;
    struct space_stretch own = *stretch;
    bool is_good;

    if (own.at == NULL)
        own.at = &nowhere;
    walk->space = space;
    walk->stretch = &own;
    walk->scenario =
        clips_scenario_new(space->session, space->rulebase, space->names, space->subject_count);
    clips_scenario_watch_circles(walk->scenario, space->circular, space->circular_count);
    walk->values = memory_alloc(sizeof *walk->values * space->rulebase->declared.domain_count);
    walk->answers = memory_alloc(sizeof *walk->answers * space->subject_count);
    walk->sizes = memory_alloc(sizeof *walk->sizes * own.axis_count);
    for (size_t i = 0; i < own.axis_count; i++)
        walk->sizes[i] = values_of(space, own.axes[i]);
    gray_begin(&walk->gray, walk->sizes, own.axis_count);
    is_good = walk_all(walk);
    gray_end(&walk->gray);
    free(walk->sizes);
    free(walk->answers);
    free(walk->values);
    clips_scenario_free(walk->scenario);
    return is_good;
}

bool space_walk(const struct space *space, const struct space_stretch *stretch, space_visit *visit,
                void *context, struct endstate_error *error)
{
    struct walk walk = {.visit = visit, .context = context, .error = error};

    return go(&walk, space, stretch);
}

bool space_roam(const struct space *space, const struct space_stretch *stretch,
                space_arrive *arrive, void *context, struct endstate_error *error)
{
    struct walk walk = {.arrive = arrive, .context = context, .error = error};

    return go(&walk, space, stretch);
}
