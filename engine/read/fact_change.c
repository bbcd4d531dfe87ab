#include "read/fact_change.h"

#include <string.h>

#include "base/near_name.h"

/* ---- reading ---- */

static struct node *read_change(const struct fact_change *change, struct arena *arena,
                                struct endstate_error *error)
{
    struct source_file file = {change->place.file, change->text, strlen(change->text)};
    struct findings findings = {.arena = arena};
    struct syntax syntax = {0};
    struct node *node;

    if (source_file_check(&file, change->place, &findings))
        syntax_read_at(&syntax, &file, change->place.line, change->place.column, arena, &findings);
    if (!findings_pass(&findings, error))
        return NULL;
    node = syntax.first;
    if (node == NULL || node->next != NULL || syntax_head(node)[0] == '\0' || construct_is(node)) {
        error_at(error, ENDSTATE_BAD_INPUT, change->place,
                 "expected one fact such as (TEMPLATE (SLOT VALUE))");
        return NULL;
    }
    if (strcmp(syntax_head(node), "assumption") == 0) {
        error_at(error, ENDSTATE_BAD_INPUT, node->place,
                 "an assumption always has one value; set it instead");
        return NULL;
    }
    return node;
}

/* ---- stating ---- */

static void state_fact(struct unit *units, const struct fact_change *change, struct arena *arena)
{
    struct node *node = change->node;
    struct stated_fact *fact = ARENA_NEW(arena, struct stated_fact);
    struct stated_fact **end;

    while (units->next != NULL)
        units = units->next;
    for (end = &units->facts; *end != NULL;)
        end = &(*end)->next;
    *fact = (struct stated_fact){.template = syntax_head(node), .node = node};
    fact->text = arena_copy(arena, change->text + node->begin, node->end - node->begin);
    *end = fact;
}

/* ---- stating no longer ---- */

/* Whether two rows of values are the same word by word. */
static bool same_values(const struct node *a, const struct node *b)
{
    for (; a != NULL && b != NULL; a = a->next, b = b->next) {
        if (a->kind != b->kind)
            return false;
        if (a->kind == NODE_LIST ? !same_values(a->first, b->first) : strcmp(a->text, b->text) != 0)
            return false;
    }
    return a == NULL && b == NULL;
}

/* Whether a fact has every slot that is named, with that value; without slots, all the values. */
static bool has_all_of(const struct stated_fact *fact, const struct node *named)
{
    if (strcmp(fact->template, syntax_head(named)) != 0)
        return false;
    if (named->first->next != NULL && named->first->next->kind != NODE_LIST)
        return same_values(fact->node->first, named->first);
    for (const struct node *slot = named->first->next; slot != NULL; slot = slot->next) {
        const struct node *value = stated_fact_slot(fact, syntax_head(slot));

        if (value == NULL || !same_values(value, slot->first->next))
            return false;
    }
    return true;
}

/* How many different facts match; of several that say the same only the first counts. */
static size_t count_matches(const struct unit *units, const struct node *named)
{
    const struct stated_fact *first = NULL;
    size_t count = 0;

    for (; units != NULL; units = units->next) {
        for (const struct stated_fact *each = units->facts; each != NULL; each = each->next) {
            if (!has_all_of(each, named) ||
                (first != NULL && same_values(first->node->first, each->node->first)))
                continue;
            if (first == NULL)
                first = each;
            count++;
        }
    }
    return count;
}

/* The change that stated a fact, NULL where a file did. */
static struct fact_change *change_behind(struct fact_change *changes, size_t count,
                                         const struct stated_fact *fact)
{
    for (size_t i = 0; i < count; i++)
        if (changes[i].node == fact->node)
            return &changes[i];
    return NULL;
}

/* Take the facts away, by the last of the changes so far. */
static void take_back(struct unit *units, struct fact_change *changes, size_t count)
{
    struct fact_change *retraction = &changes[count - 1];

    for (; units != NULL; units = units->next) {
        for (struct stated_fact **at = &units->facts; *at != NULL;) {
            struct fact_change *stating = change_behind(changes, count, *at);

            if (!has_all_of(*at, retraction->node)) {
                at = &(*at)->next;
                continue;
            }
            if (stating != NULL)
                stating->is_in_force = false;
            else
                retraction->is_in_force = true;
            *at = (*at)->next;
        }
    }
}

/* No fact is like what is named: none of its template, or none with these values. */
static bool no_match(const struct unit *units, const struct node *named,
                     struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;
    bool is_stated = false;

    near_name_begin(&near, syntax_head(named));
    for (; units != NULL; units = units->next) {
        for (const struct stated_fact *each = units->facts; each != NULL; each = each->next) {
            is_stated = is_stated || strcmp(each->template, syntax_head(named)) == 0;
            near_name_offer(&near, each->template);
        }
    }
    if (!is_stated)
        near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, named->place,
             "no stated fact of `%s` is like this (and what a rule concludes cannot be taken back, "
             "since the rule would conclude it again)%s",
             syntax_head(named), strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool retract(struct unit *units, struct fact_change *changes, size_t count,
                    struct endstate_error *error)
{
    const struct node *named = changes[count - 1].node;
    size_t matches = count_matches(units, named);

    if (matches == 0)
        return no_match(units, named, error);
    if (matches > 1)
        return error_at(error, ENDSTATE_BAD_INPUT, named->place,
                        "%zu stated facts of `%s` are like this; name more of the slots", matches,
                        syntax_head(named));
    take_back(units, changes, count);
    return true;
}

bool fact_changes_apply(struct unit *units, struct fact_change *changes, size_t count,
                        struct arena *arena, struct endstate_error *error)
{
    for (size_t i = 0; i < count; i++) {
        changes[i].node = read_change(&changes[i], arena, error);
        changes[i].is_in_force = !changes[i].is_retraction;
        if (changes[i].node == NULL)
            return false;
        if (!changes[i].is_retraction)
            state_fact(units, &changes[i], arena);
        else if (!retract(units, changes, i + 1, error))
            return false;
    }
    return true;
}
