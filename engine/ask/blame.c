#include "ask/blame.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_scenario.h"
#include "run/load.h"

/* Pairs of edits that are all tried; where there are more, edits are left out of all of them. */
enum { MOST_PAIRS = 512 };

/* A change whose blame is looked for. */
struct suspect {
    size_t subject; /* its number */
    struct behaviour_change *change;
    bool *may_matter; /* by edit: it may bear on the subject */
    size_t *values;   /* the witness, by domain of the variants */
    bool is_undone;   /* by the variant that ran last */
};

struct blaming {
    struct behaviour *behaviour;
    const struct behaviour_side *sides;
    struct clips_limits limits;
    struct declarations declared; /* the new side's domains, then others of the old side */
    const char **names;           /* of the subjects */
    struct suspect *suspects;
    size_t suspect_count;
    bool *is_reversed; /* by edit: undone in the variant */
    struct arena *arena;
    struct endstate_error *error;
};

/* ---- one variant: the new policy with some edits undone ---- */

static bool is_old_value(const struct suspect *suspect, const char *is)
{
    const char *from = suspect->change->from;

    return is == from || (is != NULL && from != NULL && strcmp(is, from) == 0);
}

/* A variant whose rules go wrong at a witness does not give the old value there. */
static void run_suspects(struct blaming *blaming, const struct rulebase *variant,
                         struct clips_session *session, struct suspect *const *suspects,
                         size_t count)
{
    struct clips_scenario *scenario =
        clips_scenario_new(session, variant, blaming->names, blaming->behaviour->subject_count);
    const char **answers = memory_alloc(sizeof *answers * blaming->behaviour->subject_count);

    for (size_t i = 0; i < count; i++) {
        struct endstate_error why = {0};

        suspects[i]->is_undone =
            clips_scenario_start(scenario, suspects[i]->values, blaming->limits, &why) &&
            clips_scenario_read(scenario, answers, &why) &&
            is_old_value(suspects[i], answers[suspects[i]->subject]);
    }
    free(answers);
    clips_scenario_free(scenario);
}

/* Tell each of some suspects whether the variant undoes it; false when the user interrupts. */
static bool try_variant(struct blaming *blaming, struct suspect *const *suspects, size_t count)
{
    struct arena arena = {NULL};
    struct rulebase variant;
    struct clips_session *session = clips_session_new();
    struct endstate_error why = {0};

    edits_undo(&variant, blaming->sides[EDIT_NEW].rulebase, &blaming->behaviour->edits,
               blaming->is_reversed, &arena);
    variant.declared = blaming->declared;
    for (size_t i = 0; i < count; i++)
        suspects[i]->is_undone = false;
    if (load_rulebase(session, &variant, false, &arena, &why))
        run_suspects(blaming, &variant, session, suspects, count);
    clips_session_free(session);
    arena_free(&arena);
    if (clips_limits_interrupted())
        return error_set(blaming->error, ENDSTATE_LIMIT, "interrupted");
    return true;
}

/* ---- what may matter ---- */

struct bearing {
    const struct depends *depends[EDIT_SIDES];
    bool *rules[EDIT_SIDES]; /* by the order of the side's rules */
};

static bool rule_bears(const struct blaming *blaming, const struct bearing *bearing, int side,
                       const struct rule *rule)
{
    size_t number = 0;

    for (const struct rule *each = blaming->sides[side].rulebase->rules; each != NULL;
         each = each->next, number++)
        if (each == rule)
            return bearing->rules[side][number];
    return false;
}

static bool edit_bears(const struct blaming *blaming, const struct bearing *bearing,
                       const struct edit *edit)
{
    if (edit->kind == EDIT_REWORDED)
        return false;
    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        const struct rule *rule = edit->part == EDIT_RULE ? edit->things[side] : NULL;
        const struct stated_fact *fact = edit->part == EDIT_FACT ? edit->things[side] : NULL;

        if (rule != NULL && rule_bears(blaming, bearing, side, rule))
            return true;
        for (int reader = EDIT_OLD; fact != NULL && reader < EDIT_SIDES; reader++)
            if (depends_reads(bearing->depends[reader], bearing->rules[reader], fact->template) ||
                strcmp(fact->template, "recommendation") == 0)
                return true;
    }
    return edit->part == EDIT_TEMPLATE || edit->part == EDIT_OTHER;
}

static bool *find_bearing(const struct blaming *blaming, struct bearing *bearing,
                          const char *subject)
{
    const struct edits *edits = &blaming->behaviour->edits;
    bool *may_matter = ARENA_ARRAY(blaming->arena, bool, edits->count);

    for (int side = EDIT_OLD; side < EDIT_SIDES; side++) {
        bearing->rules[side] =
            ARENA_ARRAY(blaming->arena, bool, blaming->sides[side].rulebase->rule_count);
        depends_mark_rules(bearing->depends[side], subject, bearing->rules[side]);
    }
    for (size_t i = 0; i < edits->count; i++)
        may_matter[i] = edit_bears(blaming, bearing, &edits->items[i]);
    return may_matter;
}

/* ---- the domains of the variants, and the witnesses in them ---- */

static void find_domains(struct blaming *blaming)
{
    const struct declarations *new = &blaming->sides[EDIT_NEW].rulebase->declared;
    const struct behaviour *behaviour = blaming->behaviour;
    struct domain *domains = ARENA_ARRAY(blaming->arena, struct domain, behaviour->key_count);
    size_t count = new->domain_count;

    if (count > 0)
        memcpy(domains, new->domains, count * sizeof *domains);
    for (size_t i = 0; i < behaviour->key_count; i++)
        if (behaviour->keys[i].sides[EDIT_NEW] == NULL)
            domains[count++] = *behaviour->keys[i].sides[EDIT_OLD]->domain;
    blaming->declared = *new;
    blaming->declared.domains = domains;
    blaming->declared.domain_count = count;
}

static size_t *find_values(const struct blaming *blaming, const struct behaviour_change *change)
{
    const struct behaviour *behaviour = blaming->behaviour;
    size_t *values = ARENA_ARRAY(blaming->arena, size_t, behaviour->key_count);
    size_t other = blaming->sides[EDIT_NEW].rulebase->declared.domain_count;

    for (size_t i = 0; i < behaviour->key_count; i++) {
        const struct behaviour_key *key = &behaviour->keys[i];

        if (key->sides[EDIT_NEW] != NULL)
            values[key->domains[EDIT_NEW]] = behaviour_value(key, EDIT_NEW, change->witness[i]);
        else
            values[other++] = key->sides[EDIT_OLD]->value;
    }
    return values;
}

static void find_suspects(struct blaming *blaming)
{
    struct behaviour *behaviour = blaming->behaviour;
    struct bearing bearing;
    size_t most = 0;

    for (int side = EDIT_OLD; side < EDIT_SIDES; side++)
        bearing.depends[side] = depends_new(blaming->sides[side].rulebase, blaming->arena);
    blaming->names = ARENA_ARRAY(blaming->arena, const char *, behaviour->subject_count);
    for (size_t i = 0; i < behaviour->subject_count; i++) {
        blaming->names[i] = behaviour->subjects[i].on;
        most += behaviour->subjects[i].change_count;
    }
    blaming->suspects = ARENA_ARRAY(blaming->arena, struct suspect, most);
    for (size_t i = 0; i < behaviour->subject_count; i++) {
        struct behaviour_subject *subject = &behaviour->subjects[i];
        bool *may_matter =
            subject->change_count == 0 ? NULL : find_bearing(blaming, &bearing, subject->on);

        for (size_t j = 0; j < subject->change_count; j++) {
            struct behaviour_change *change = &subject->changes[j];

            blaming->suspects[blaming->suspect_count++] =
                (struct suspect){.subject = i,
                                 .change = change,
                                 .may_matter = may_matter,
                                 .values = find_values(blaming, change)};
        }
    }
}

/* ---- looking ---- */

static void blame(const struct blaming *blaming, struct behaviour_change *change, size_t edit)
{
    const struct edits *edits = &blaming->behaviour->edits;

    if (change->blame == NULL)
        change->blame = ARENA_ARRAY(blaming->arena, const struct edit *, edits->count);
    change->blame[change->blame_count++] = &edits->items[edit];
}

/* The suspects without blame on whose subjects two edits may bear. */
static size_t find_open(const struct blaming *blaming, struct suspect **open, size_t edit,
                        size_t other)
{
    size_t count = 0;

    for (size_t i = 0; i < blaming->suspect_count; i++) {
        struct suspect *suspect = &blaming->suspects[i];

        if (suspect->may_matter[edit] && suspect->may_matter[other] &&
            (edit == other || suspect->change->blame_count == 0))
            open[count++] = suspect;
    }
    return count;
}

/* An edit alone (the same twice), or two together. */
static bool try_edits(struct blaming *blaming, struct suspect **open, size_t edit, size_t other)
{
    size_t count = find_open(blaming, open, edit, other);
    bool is_good;

    if (count == 0)
        return true;
    blaming->is_reversed[edit] = blaming->is_reversed[other] = true;
    is_good = try_variant(blaming, open, count);
    blaming->is_reversed[edit] = blaming->is_reversed[other] = false;
    for (size_t i = 0; i < count; i++) {
        if (!open[i]->is_undone)
            continue;
        blame(blaming, open[i]->change, edit);
        if (other != edit)
            blame(blaming, open[i]->change, other);
        open[i]->change->is_together = other != edit;
    }
    return is_good;
}

static bool try_pairs(struct blaming *blaming, struct suspect **open)
{
    size_t count = blaming->behaviour->edits.count, pairs = 0;

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count && pairs <= MOST_PAIRS; j++)
            pairs += find_open(blaming, open, i, j) > 0;
    for (size_t i = 0; i < count && pairs <= MOST_PAIRS; i++)
        for (size_t j = i + 1; j < count; j++)
            if (!try_edits(blaming, open, i, j))
                return false;
    return true;
}

/* Leave out so many candidates at a time where the rest still undoes the change. */
static bool leave_out(struct blaming *blaming, struct suspect *suspect, size_t *candidates,
                      size_t *count, size_t size, bool *has_shrunk)
{
    *has_shrunk = false;
    for (size_t first = 0; first < *count;) {
        size_t taken = *count - first < size ? *count - first : size;

        for (size_t i = first; i < first + taken; i++)
            blaming->is_reversed[candidates[i]] = false;
        if (!try_variant(blaming, &suspect, 1))
            return false;
        if (suspect->is_undone) {
            memmove(&candidates[first], &candidates[first + taken],
                    (*count - first - taken) * sizeof *candidates);
            *count -= taken;
            *has_shrunk = true;
            continue;
        }
        for (size_t i = first; i < first + taken; i++)
            blaming->is_reversed[candidates[i]] = true;
        first += taken;
    }
    return true;
}

/* From all that may matter, leave out halves, quarters, and at last one at a time. */
static bool shrink(struct blaming *blaming, struct suspect *suspect)
{
    size_t edits = blaming->behaviour->edits.count, count = 0;
    size_t *candidates = ARENA_ARRAY(blaming->arena, size_t, edits);
    bool is_good, has_shrunk = true;

    for (size_t i = 0; i < edits; i++) {
        blaming->is_reversed[i] = suspect->may_matter[i];
        if (suspect->may_matter[i])
            candidates[count++] = i;
    }
    is_good = try_variant(blaming, &suspect, 1);
    if (is_good && suspect->is_undone) {
        for (size_t size = count / 2; is_good && size > 1; size /= 2)
            is_good = leave_out(blaming, suspect, candidates, &count, size, &has_shrunk);
        for (has_shrunk = true; is_good && has_shrunk;)
            is_good = leave_out(blaming, suspect, candidates, &count, 1, &has_shrunk);
        for (size_t i = 0; i < count; i++)
            blame(blaming, suspect->change, candidates[i]);
        suspect->change->is_together = true;
    }
    for (size_t i = 0; i < edits; i++)
        blaming->is_reversed[i] = false;
    return is_good;
}

static bool look(struct blaming *blaming)
{
    struct suspect **open = ARENA_ARRAY(blaming->arena, struct suspect *, blaming->suspect_count);

    for (size_t i = 0; i < blaming->behaviour->edits.count; i++)
        if (!try_edits(blaming, open, i, i))
            return false;
    if (!try_pairs(blaming, open))
        return false;
    for (size_t i = 0; i < blaming->suspect_count; i++)
        if (blaming->suspects[i].change->blame_count == 0 &&
            !shrink(blaming, &blaming->suspects[i]))
            return false;
    return true;
}

bool blame_find(struct behaviour *behaviour, const struct behaviour_side sides[EDIT_SIDES],
                struct clips_limits limits, struct arena *arena, struct endstate_error *error)
{
    struct blaming blaming = {.behaviour = behaviour,
                              .sides = sides,
                              .limits = limits,
                              .is_reversed = ARENA_ARRAY(arena, bool, behaviour->edits.count),
                              .arena = arena,
                              .error = error};

    if (behaviour->different_count == 0)
        return true;
    find_domains(&blaming);
    find_suspects(&blaming);
    return look(&blaming);
}
