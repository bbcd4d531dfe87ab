#include "tell/condition_coverage_words.h"

#include "tell/why_not_words.h"

const char *condition_coverage_standing(enum condition_standing standing)
{
    static const char *const words[] = {"shown", "gap", "open", "always", "never"};

    return words[standing];
}

struct place condition_coverage_place(const struct condition_coverage *item)
{
    return item->slot != NULL ? item->slot->place : item->condition->node->place;
}

const char *condition_coverage_asks(const struct wording *wording,
                                    const struct condition_coverage *item, struct arena *arena)
{
    const struct attempt_condition asked = {.condition = item->condition};
    struct strbuf text = {0};

    why_not_condition(wording, &text, &asked);
    return strbuf_take(&text, arena);
}

const char *condition_coverage_text(const struct wording *wording,
                                    const struct condition_coverage *item, struct arena *arena)
{
    const struct place place = condition_coverage_place(item);

    return arena_format(arena, "%s (%s:%d)%s%s: %s", item->rule->name, place.file, place.line,
                        item->slot == NULL ? "" : ", slot ",
                        item->slot == NULL ? "" : syntax_head(item->slot),
                        condition_coverage_asks(wording, item, arena));
}

const char *condition_coverage_proof(const struct condition_coverage *item, struct arena *arena)
{
    const struct condition_branch *branch = condition_best_branch(item);

    switch (branch->proof) {
    case PROOF_STATED:
        return "facts that are always stated meet it";
    case PROOF_NO_OTHER:
        return "no fact differs in that slot alone";
    case PROOF_EXCLUDED:
        return "nothing that it excludes can come about with the others";
    case PROOF_COMPARED:
        return "all that can come about with the others compares so";
    case PROOF_RUNS:
        if (branch->combinations == 1)
            return "no assumption bears on it";
        return arena_format(arena, "under none of %zu combinations of assumptions that matter",
                            branch->combinations);
    case PROOF_NONE:
        break;
    }
    return "";
}
