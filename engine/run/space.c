#include "run/space.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

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

bool space_lay_out(struct space *out, const struct rulebase *rulebase,
                   const struct assumption *assumptions, const bool *varied,
                   struct clips_session *session, struct clips_limits limits, struct arena *arena,
                   struct endstate_error *error)
{
    const struct depends *depends = depends_new(rulebase, arena);
    size_t domains = rulebase->declared.domain_count;

    *out = (struct space){.rulebase = rulebase,
                          .assumptions = assumptions,
                          .session = session,
                          .limits = limits,
                          .arena = arena,
                          .is_logical = depends_is_logical(depends)};
    out->circular = depends_circular(depends, &out->circular_count);
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

/* ---- walking ---- */

/* A reflected mixed-radix Gray code: each step changes one digit by one. */
struct gray {
    size_t *wheels; /* the axes that have more than one value */
    size_t wheel_count;
    size_t *digits; /* by axis */
    size_t *focus;  /* by wheel, and one more */
    int *direction;
    size_t *strides; /* of each digit in the number of the combination */
    size_t number;
};

struct walk {
    struct space *space;
    const size_t *axes;
    size_t axis_count;
    space_visit *visit;
    void *context;
    struct endstate_error *error;
    struct clips_scenario *scenario;
    size_t *values; /* by domain */
    const char **answers;
    struct gray gray;
};

static void begin_gray(struct walk *walk)
{
    struct gray *gray = &walk->gray;
    size_t stride = 1;

    gray->digits = memory_alloc(sizeof *gray->digits * walk->axis_count);
    gray->focus = memory_alloc(sizeof *gray->focus * (walk->axis_count + 1));
    gray->direction = memory_alloc(sizeof *gray->direction * walk->axis_count);
    gray->strides = memory_alloc(sizeof *gray->strides * walk->axis_count);
    gray->wheels = memory_alloc(sizeof *gray->wheels * walk->axis_count);
    for (size_t i = 0; i <= walk->axis_count; i++)
        gray->focus[i] = i;
    for (size_t i = walk->axis_count; i-- > 0;) {
        gray->direction[i] = 1;
        gray->strides[i] = stride;
        stride *= values_of(walk->space, walk->axes[i]);
    }
    for (size_t i = 0; i < walk->axis_count; i++)
        if (values_of(walk->space, walk->axes[i]) > 1)
            gray->wheels[gray->wheel_count++] = i;
}

static void end_gray(struct gray *gray)
{
    free(gray->wheels);
    free(gray->digits);
    free(gray->focus);
    free(gray->direction);
    free(gray->strides);
}

/* The axis whose digit changed, or axis_count after the last combination. */
static size_t next_gray(struct walk *walk)
{
    struct gray *gray = &walk->gray;
    size_t wheel = gray->focus[0], axis;

    gray->focus[0] = 0;
    if (wheel == gray->wheel_count)
        return walk->axis_count;
    axis = gray->wheels[wheel];
    if (gray->direction[axis] > 0) {
        gray->digits[axis]++;
        gray->number += gray->strides[axis];
    } else {
        gray->digits[axis]--;
        gray->number -= gray->strides[axis];
    }
    if (gray->digits[axis] == 0 ||
        gray->digits[axis] + 1 == values_of(walk->space, walk->axes[axis])) {
        gray->direction[axis] = -gray->direction[axis];
        gray->focus[wheel] = gray->focus[wheel + 1];
        gray->focus[wheel + 1] = wheel + 1;
    }
    return axis;
}

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

/* An error in one combination, with the combination told. */
static bool failed(const struct walk *walk, const struct endstate_error *why)
{
    struct strbuf combination = {0};
    size_t domains = walk->space->rulebase->declared.domain_count;

    walk->space->failed = ARENA_ARRAY(walk->space->arena, size_t, domains);
    memcpy(walk->space->failed, walk->values, domains * sizeof *walk->values);
    space_describe(walk->space, walk->axes, walk->axis_count, walk->gray.number, &combination);
    walk->space->failed_with = arena_string(walk->space->arena, combination.text);
    error_set(walk->error, why->code, "%s (with %s)", why->text, combination.text);
    strbuf_free(&combination);
    return false;
}

static bool visit_here(struct walk *walk)
{
    struct endstate_error why = {0};

    if (!clips_scenario_read(walk->scenario, walk->answers, &why))
        return failed(walk, &why);
    return walk->visit(walk->context, walk->gray.number, walk->answers);
}

/*
 * By a step where the rules allow it. A step passes through states that a full run does not, so
 * that what goes wrong in one is not held against the rules: a full run decides.
 */
static bool go_to(struct walk *walk, size_t axis)
{
    size_t domain = walk->axes[axis];
    struct endstate_error why = {0};
    bool is_sound = false;

    walk->values[domain] = walk->gray.digits[axis];
    if (walk->space->is_logical &&
        clips_scenario_step(walk->scenario, domain, walk->values[domain], &is_sound,
                            walk->space->limits, NULL) &&
        is_sound)
        return true;
    return clips_scenario_start(walk->scenario, walk->values, walk->space->limits, &why) ||
           failed(walk, &why);
}

static bool walk_all(struct walk *walk)
{
    struct endstate_error why = {0};

    for (size_t i = 0; i < walk->space->rulebase->declared.domain_count; i++)
        walk->values[i] = walk->space->assumptions[i].value;
    for (size_t i = 0; i < walk->axis_count; i++)
        walk->values[walk->axes[i]] = 0;
    if (!clips_scenario_start(walk->scenario, walk->values, walk->space->limits, &why))
        return failed(walk, &why);
    for (;;) {
        size_t axis;

        if (!visit_here(walk))
            return false;
        axis = next_gray(walk);
        if (axis == walk->axis_count)
            return true;
        if (!go_to(walk, axis))
            return false;
    }
}

bool space_walk(struct space *space, const size_t *axes, size_t axis_count, space_visit *visit,
                void *context, struct endstate_error *error)
{
    struct walk walk = {.space = space,
                        .axes = axes,
                        .axis_count = axis_count,
                        .visit = visit,
                        .context = context,
                        .error = error};
    bool is_good;

    walk.scenario =
        clips_scenario_new(space->session, space->rulebase, space->names, space->subject_count);
    clips_scenario_watch_circles(walk.scenario, space->circular, space->circular_count);
    walk.values = memory_alloc(sizeof *walk.values * space->rulebase->declared.domain_count);
    walk.answers = memory_alloc(sizeof *walk.answers * space->subject_count);
    begin_gray(&walk);
    is_good = walk_all(&walk);
    end_gray(&walk.gray);
    free(walk.answers);
    free(walk.values);
    clips_scenario_free(walk.scenario);
    return is_good;
}
