#include "run/clips_probe.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

static bool is_of(const struct defrule *probe, const struct defrule *rule)
{
    for (; probe != NULL; probe = probe->disjunct)
        if (probe == rule)
            return true;
    return false;
}

/* A fact of the session as the record has it; NULL for the one that CLIPS adds by itself. */
static const struct record_fact *recorded(const struct record *record, const struct fact *fact,
                                          struct arena *arena)
{
    struct record_fact copy = {0};

    if (fact == NULL)
        return NULL;
    clips_record_fact(&copy, fact, arena);
    return record_find(record, &copy);
}

static struct probe_match read_match(void *environment, const struct partialMatch *basis,
                                     const struct record *record, struct arena *arena)
{
    struct probe_match match = {ARENA_ARRAY(arena, const struct record_fact *, basis->bcount), 0};

    for (unsigned i = 0; i < basis->bcount; i++) {
        const struct fact *fact = clips_fact_of(environment, basis->binds[i].gm.theMatch);
        const struct record_fact *found = recorded(record, fact, arena);

        if (found != NULL)
            match.facts[match.count++] = found;
    }
    return match;
}

static int compare_matches(const void *first, const void *second)
{
    const struct probe_match *a = first, *b = second;

    for (size_t i = 0; i < a->count && i < b->count; i++)
        if (a->facts[i]->id != b->facts[i]->id)
            return a->facts[i]->id < b->facts[i]->id ? -1 : 1;
    return (a->count > b->count) - (a->count < b->count);
}

/* What the probe matches stands on the agenda of its module, which is the current one. */
static void read_matches(struct clips_session *session, const struct record *record,
                         const struct defrule *probe, struct probe_answer *out, struct arena *arena)
{
    void *environment = session->environment;
    size_t count = 0;

    for (const struct activation *each = EnvGetNextActivation(environment, NULL); each != NULL;
         each = EnvGetNextActivation(environment, (void *)each))
        count += is_of(probe, each->theRule);
    out->matches = ARENA_ARRAY(arena, struct probe_match, count);
    for (const struct activation *each = EnvGetNextActivation(environment, NULL); each != NULL;
         each = EnvGetNextActivation(environment, (void *)each))
        if (is_of(probe, each->theRule))
            out->matches[out->count++] = read_match(environment, each->basis, record, arena);
    if (out->count > 0)
        qsort(out->matches, out->count, sizeof *out->matches, compare_matches);
}

struct probe_answer clips_probe(struct clips_session *session, const struct record *record,
                                const char *rule, const char *conditions, struct arena *arena)
{
    void *environment = session->environment;
    const char *colons = strstr(rule, "::");
    int length = colons == NULL ? (int)strlen("MAIN") : (int)(colons - rule);
    struct endstate_error ignored = {0};
    struct probe_answer answer = {0};
    struct strbuf text = {0};
    struct defrule *probe;

    /* A name with a module makes that the current one. */
    strbuf_format(&text, "(defrule %.*s::endstate-probe %s =>)", length,
                  colons == NULL ? "MAIN" : rule, conditions);
    answer.is_good =
        clips_session_build(session, text.text, (struct place){"<probe>", 1, 1}, &ignored);
    probe = EnvFindDefrule(environment, "endstate-probe");
    if (answer.is_good && probe != NULL)
        read_matches(session, record, probe, &answer, arena);
    if (probe != NULL)
        EnvUndefrule(environment, probe);
    strbuf_clear(&session->complaints);
    EnvSetCurrentModule(environment, EnvFindDefmodule(environment, "MAIN"));
    strbuf_free(&text);
    return answer;
}
