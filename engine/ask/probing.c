#include "ask/probing.h"

#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"
#include "read/unit.h"
#include "run/load.h"

/* Firings of one probe in one run that are no sign of rules without end. */
enum { FIRINGS_OF_A_PROBE = 4096 };

/* ---- the asking rules ---- */

static const char *name_of(const struct probe *probe, size_t number, struct arena *arena)
{
    const char *colons = strstr(probe->rule, "::");

    return arena_format(arena, "%.*sendstate-probe-%zu",
                        colons == NULL ? 0 : (int)(colons + 2 - probe->rule), probe->rule, number);
}

/* NULL where the text is no rule. With `logical` the rule base can be stepped where it could be
 * without the probes. */
static struct rule *read_rule(const struct probe *probe, size_t number, struct arena *arena)
{
    const char *text = arena_format(arena, "(defrule %s (logical %s) =>)",
                                    name_of(probe, number, arena), probe->conditions);
    const struct source_file file = {"<probe>", text, strlen(text)};
    struct findings ignored = {.arena = arena};
    const struct unit *unit = unit_parse(&file, NULL, arena, &ignored);

    return unit == NULL || unit->constructs == NULL || ignored.error_count > 0
               ? NULL
               : rule_read(unit->constructs, arena, &ignored);
}

static void build_probes(struct probing *out, const struct probe *probes, struct arena *arena)
{
    for (size_t i = 0; i < out->count; i++) {
        struct rule *rule = read_rule(&probes[i], i, arena);
        struct endstate_error ignored = {0};

        if (rule != NULL && clips_session_build_rule(out->session, rule, rule->text, &ignored))
            out->rules[i] = rule;
    }
}

/* ---- the rule base with them ---- */

static int rule_order(const void *a, const void *b)
{
    return strcmp((*(struct rule *const *)a)->name, (*(struct rule *const *)b)->name);
}

static void join(struct probing *out, const struct rulebase *rulebase, struct arena *arena)
{
    struct rule **all = ARENA_ARRAY(arena, struct rule *, rulebase->rule_count + out->count);
    size_t count = 0;

    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next) {
        all[count] = ARENA_NEW(arena, struct rule);
        *all[count++] = *rule;
    }
    for (size_t i = 0; i < out->count; i++)
        if (out->rules[i] != NULL)
            all[count++] = (struct rule *)out->rules[i];
    if (count > 0)
        qsort(all, count, sizeof *all, rule_order);
    for (size_t i = 0; i < count; i++)
        all[i]->next = i + 1 < count ? all[i + 1] : NULL;
    out->rulebase.rules = count > 0 ? all[0] : NULL;
    out->rulebase.by_name = all;
    out->rulebase.rule_count = count;
}

static void index_probes(struct probing *out, struct arena *arena)
{
    out->indexes = ARENA_ARRAY(arena, size_t, out->count);
    for (size_t i = 0; i < out->count; i++) {
        const struct rule *const *found =
            out->rules[i] == NULL
                ? NULL
                : bsearch(&out->rules[i], out->rulebase.by_name, out->rulebase.rule_count,
                          sizeof *out->rulebase.by_name, rule_order);

        out->indexes[i] =
            found == NULL ? 0 : (size_t)(found - (const struct rule *const *)out->rulebase.by_name);
    }
}

bool probing_begin(struct probing *out, const struct rulebase *rulebase, const struct probe *probes,
                   size_t count, struct clips_limits limits, struct arena *arena,
                   struct endstate_error *error)
{
    *out = (struct probing){.rulebase = *rulebase, .limits = limits, .count = count};
    if (limits.firings > 0)
        out->limits.firings += (long long)count * FIRINGS_OF_A_PROBE;
    out->session = clips_session_new();
    if (!load_rulebase(out->session, rulebase, false, arena, error)) {
        probing_end(out);
        return false;
    }
    out->rules = ARENA_ARRAY(arena, const struct rule *, count);
    build_probes(out, probes, arena);
    join(out, rulebase, arena);
    index_probes(out, arena);
    out->matches = ARENA_ARRAY(arena, size_t, out->rulebase.rule_count);
    out->state = clips_state_new(out->session, &out->rulebase, NULL, 0);
    return true;
}

void probing_end(struct probing *probing)
{
    clips_state_free(probing->state);
    clips_session_free(probing->session);
    *probing = (struct probing){0};
}

/* ---- asking ---- */

void probing_read(struct probing *probing)
{
    clips_state_matches(probing->state, probing->matches);
}

size_t probing_matches(const struct probing *probing, size_t probe)
{
    return probing->rules[probe] == NULL ? 0 : probing->matches[probing->indexes[probe]];
}
