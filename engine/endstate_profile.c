/* The question what each rule costs. */
#include "endstate_inside.h"

#include "ask/profile.h"
#include "run/clips_profile.h"
#include "tell/json.h"
#include "tell/pages.h"

static bool is_time_up(const struct endstate *engine, const struct clips_profile *measuring)
{
    return engine->limits.seconds > 0 && clips_profile_seconds(measuring) >= engine->limits.seconds;
}

static bool measure(struct endstate *engine, struct clips_profile *measuring, size_t runs,
                    struct profile *out, struct arena *arena, struct endstate_error *error)
{
    const struct rule_cost *costs;
    size_t count, done = 0;
    double seconds;

    clips_profile_start(measuring);
    if (!engine_run_rules(engine, error))
        return false;
    costs = clips_profile_costs(measuring, &count);
    profile_begin(out, costs, count, arena);
    clips_profile_start(measuring);
    do {
        if (!engine_run_rules(engine, error))
            return false;
    } while (++done < runs && !is_time_up(engine, measuring));
    seconds = clips_profile_seconds(measuring);
    profile_finish(out, clips_profile_costs(measuring, &count), done, seconds);
    return true;
}

static bool write_profile(const struct endstate *engine, const struct profile *profile,
                          const struct endstate_page *page, struct arena *arena,
                          struct endstate_error *error)
{
    struct document document;

    if (page->format == ENDSTATE_JSON)
        return engine_finish(page, json_write_profile(engine_json(engine, page), profile), error);
    document_begin(&document, arena);
    pages_profile(&document, profile);
    return engine_write_document(&document, &engine->overlays, page, error);
}

bool endstate_write_profile(struct endstate *engine, size_t runs, const struct endstate_page *page,
                            struct endstate_error *error)
{
    struct arena arena = {NULL};
    struct clips_profile *measuring;
    struct profile profile;
    bool is_good;

    if (runs == 0)
        return error_set(error, ENDSTATE_USAGE, "a profile takes one run or more");
    clips_session_watch(engine->session, false);
    measuring = clips_profile_new(engine->session, &engine->rulebase);
    is_good = measure(engine, measuring, runs, &profile, &arena, error) &&
              write_profile(engine, &profile, page, &arena, error);
    clips_profile_free(measuring);
    clips_session_watch(engine->session, engine->is_recorded);
    arena_free(&arena);
    return is_good;
}
