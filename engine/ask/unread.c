#include "ask/unread.h"

void unread_find(struct unread *out, const struct patterns *patterns,
                 const struct proposal *proposal, const struct claims *claims, struct arena *arena)
{
    bool *is_read = ARENA_ARRAY(arena, bool, proposal->clause_count);

    *out = (struct unread){.proposal = proposal};
    out->items = ARENA_ARRAY(arena, struct unread_clause, proposal->clause_count);
    for (size_t i = 0; i < claims->count; i++)
        if (claims->items[i].clause != PROPOSAL_TITLE)
            is_read[claims->items[i].clause] = true;
    for (size_t i = 0; i < proposal->clause_count; i++) {
        struct unread_clause *item = &out->items[out->count];

        if (is_read[i])
            continue;
        out->count++;
        item->clause = &proposal->clauses[i];
        patterns_nearest(patterns, proposal, i, item->nearest, NEAREST_PATTERNS, arena);
    }
}
