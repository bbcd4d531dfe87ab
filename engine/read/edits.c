#include "read/edits.h"

#include <stdlib.h>
#include <string.h>

#include "base/text_map.h"
#include "read/rendering.h"

struct edit_search {
    struct edit *items;
    size_t count, capacity;
    struct arena *arena;
};

/* ---- the same, but for layout ---- */

static bool same_lists(const struct node *a, const struct node *b);

static bool same_nodes(const struct node *a, const struct node *b)
{
    if (a->kind != b->kind)
        return false;
    return a->kind == NODE_LIST ? same_lists(a->first, b->first) : strcmp(a->text, b->text) == 0;
}

static bool same_lists(const struct node *a, const struct node *b)
{
    for (; a != NULL && b != NULL; a = a->next, b = b->next)
        if (!same_nodes(a, b))
            return false;
    return a == b;
}

/* Of two constructs of one name: whether the body differs, the comment, or neither. */
static bool is_edited(const struct form *old, const struct form *new, enum edit_kind *kind)
{
    bool is_same = same_lists(old->body, new->body);

    *kind = is_same ? EDIT_REWORDED : EDIT_CHANGED;
    return !is_same || strcmp(old->comment, new->comment) != 0;
}

static struct edit *add(struct edit_search *out, enum edit_part part, enum edit_kind kind,
                        const char *name, const struct place *old, const struct place *new)
{
    struct edit *edit;

    MEMORY_GROW(out->items, out->count, out->capacity);
    edit = &out->items[out->count++];
    *edit = (struct edit){.part = part, .kind = kind, .name = name};
    if (old != NULL)
        edit->places[EDIT_OLD] = *old;
    if (new != NULL)
        edit->places[EDIT_NEW] = *new;
    return edit;
}

/* ---- rules and templates, by name ---- */

static void find_rules(struct edit_search *out, const struct rulebase *old,
                       const struct rulebase *new)
{
    for (const struct rule *rule = old->rules; rule != NULL; rule = rule->next)
        if (rulebase_rule(new, rule->name) == NULL)
            add(out, EDIT_RULE, EDIT_REMOVED, rule->name, &rule->place, NULL)->things[EDIT_OLD] =
                rule;
    for (const struct rule *rule = new->rules; rule != NULL; rule = rule->next) {
        const struct rule *before = rulebase_rule(old, rule->name);
        enum edit_kind kind = EDIT_ADDED;
        struct edit *edit;

        if (before != NULL && !is_edited(before->form, rule->form, &kind))
            continue;
        edit = add(out, EDIT_RULE, kind, rule->name, before == NULL ? NULL : &before->place,
                   &rule->place);
        edit->things[EDIT_OLD] = before;
        edit->things[EDIT_NEW] = rule;
    }
}

static void find_templates(struct edit_search *out, const struct rulebase *old,
                           const struct rulebase *new)
{
    for (const struct template *each = old->templates; each != NULL; each = each->next)
        if (template_find(new->templates, each->name) == NULL)
            add(out, EDIT_TEMPLATE, EDIT_REMOVED, each->name, &each->place, NULL)
                ->things[EDIT_OLD] = each;
    for (const struct template *each = new->templates; each != NULL; each = each->next) {
        const struct template *before = template_find(old->templates, each->name);
        enum edit_kind kind = EDIT_ADDED;
        struct edit *edit;

        if (before != NULL && !is_edited(before->form, each->form, &kind))
            continue;
        edit = add(out, EDIT_TEMPLATE, kind, each->name, before == NULL ? NULL : &before->place,
                   &each->place);
        edit->things[EDIT_OLD] = before;
        edit->things[EDIT_NEW] = each;
    }
}

/* ---- other constructs, by keyword and name ---- */

static const struct form *find_other(const struct form *first, const struct form *like)
{
    for (; first != NULL; first = first->next)
        if (strcmp(syntax_head(first->node), syntax_head(like->node)) == 0 &&
            strcmp(first->name, like->name) == 0 &&
            (like->name[0] != '\0' || same_lists(first->body, like->body)))
            return first;
    return NULL;
}

static void find_others(struct edit_search *out, const struct rulebase *old,
                        const struct rulebase *new)
{
    for (const struct form *each = old->others; each != NULL; each = each->next)
        if (find_other(new->others, each) == NULL)
            add(out, EDIT_OTHER, EDIT_REMOVED,
                arena_format(out->arena, "%s %s", syntax_head(each->node), each->name),
                &each->node->place, NULL)
                ->things[EDIT_OLD] = each;
    for (const struct form *each = new->others; each != NULL; each = each->next) {
        const struct form *before = find_other(old->others, each);
        enum edit_kind kind = EDIT_ADDED;
        struct edit *edit;

        if (before != NULL && !is_edited(before, each, &kind))
            continue;
        edit = add(out, EDIT_OTHER, kind,
                   arena_format(out->arena, "%s %s", syntax_head(each->node), each->name),
                   before == NULL ? NULL : &before->node->place, &each->node->place);
        edit->things[EDIT_OLD] = before;
        edit->things[EDIT_NEW] = each;
    }
}

/* ---- facts, by what they say ---- */

struct said {
    const struct stated_fact *fact;
    const char *text;
    bool is_taken; /* found on the other side as well, or paired */
};

struct said_facts {
    struct said *items;
    size_t count;
};

/* Assumptions are no facts of a rule base: they are what is compared over. */
static struct said_facts say_facts(const struct rulebase *rulebase, struct arena *arena)
{
    struct said_facts all = {ARENA_ARRAY(arena, struct said, rulebase->fact_count), 0};
    const struct bound_variables nothing_bound = {NULL, 0};

    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next) {
        struct strbuf text = {0};

        if (strcmp(fact->template, "assumption") == 0)
            continue;
        rendering_node(&text, fact->node, &nothing_bound);
        all.items[all.count++] = (struct said){fact, arena_string(arena, text.text), false};
        strbuf_free(&text);
    }
    return all;
}

static void take_same(struct said_facts *old, struct said_facts *new, struct arena *arena)
{
    struct text_map by_text = {.arena = arena};

    for (size_t i = 0; i < old->count; i++)
        if (text_map_find(&by_text, old->items[i].text) == NULL)
            text_map_add(&by_text, old->items[i].text, &old->items[i]);
        else
            old->items[i].is_taken = true; /* said twice is said once */
    for (size_t i = 0; i < new->count; i++) {
        struct said *before = text_map_find(&by_text, new->items[i].text);

        if (before == NULL)
            continue;
        before->is_taken = true;
        new->items[i].is_taken = true;
    }
}

/* How many slots of two facts say the same. */
static size_t count_same_slots(const struct node *a, const struct node *b)
{
    size_t count = 0;

    for (const struct node *slot = a->first->next; slot != NULL; slot = slot->next)
        for (const struct node *other = b->first->next; other != NULL; other = other->next)
            count += slot->kind == NODE_LIST && same_nodes(slot, other);
    return count;
}

/* Whether two facts say the same in another order of slots. */
static bool is_reordered(const struct node *a, const struct node *b)
{
    size_t count = syntax_count(a->first->next);

    return count == syntax_count(b->first->next) && count_same_slots(a, b) == count;
}

/* The fact that was changed into one: of its template, with the most slots left as they were. */
static struct said *find_before(struct said_facts *old, const struct said *said)
{
    struct said *best = NULL;
    size_t most = 0;

    for (size_t i = 0; i < old->count; i++) {
        size_t same;

        if (old->items[i].is_taken ||
            strcmp(old->items[i].fact->template, said->fact->template) != 0)
            continue;
        same = count_same_slots(old->items[i].fact->node, said->fact->node);
        if (same > most) {
            best = &old->items[i];
            most = same;
        }
    }
    return best;
}

static void find_facts(struct edit_search *out, const struct rulebase *old,
                       const struct rulebase *new)
{
    struct said_facts before = say_facts(old, out->arena), after = say_facts(new, out->arena);

    take_same(&before, &after, out->arena);
    for (size_t i = 0; i < after.count; i++) {
        struct said *said = &after.items[i], *was;
        struct edit *edit;

        if (said->is_taken)
            continue;
        was = find_before(&before, said);
        if (was != NULL && is_reordered(was->fact->node, said->fact->node)) {
            was->is_taken = true;
            continue;
        }
        edit = add(out, EDIT_FACT, was == NULL ? EDIT_ADDED : EDIT_CHANGED, said->text,
                   was == NULL ? NULL : &was->fact->node->place, &said->fact->node->place);
        edit->things[EDIT_NEW] = said->fact;
        if (was != NULL) {
            edit->things[EDIT_OLD] = was->fact;
            was->is_taken = true;
        }
    }
    for (size_t i = 0; i < before.count; i++)
        if (!before.items[i].is_taken)
            add(out, EDIT_FACT, EDIT_REMOVED, before.items[i].text,
                &before.items[i].fact->node->place, NULL)
                ->things[EDIT_OLD] = before.items[i].fact;
}

static int compare_edits(const void *first, const void *second)
{
    const struct edit *a = first, *b = second;

    if (a->part != b->part)
        return a->part < b->part ? -1 : 1;
    return strcmp(a->name, b->name);
}

void edits_find(struct edits *out, const struct rulebase *old, const struct rulebase *new,
                struct arena *arena)
{
    struct edit_search found = {.arena = arena};

    find_rules(&found, old, new);
    find_facts(&found, old, new);
    find_templates(&found, old, new);
    find_others(&found, old, new);
    if (found.count > 0)
        qsort(found.items, found.count, sizeof *found.items, compare_edits);
    *out = (struct edits){ARENA_ARRAY(arena, struct edit, found.count), found.count};
    if (found.count > 0)
        memcpy(out->items, found.items, found.count * sizeof *found.items);
    free(found.items);
}

/* ---- undoing ---- */

struct undoing {
    const struct edits *edits;
    const bool *is_undone;
    const void **kept; /* what stands after it, of one part */
    size_t count;
};

/* The undone edit that something of the new side belongs to, or NULL. */
static const struct edit *undone(const struct undoing *undoing, const void *thing)
{
    for (size_t i = 0; i < undoing->edits->count; i++)
        if (undoing->is_undone[i] && undoing->edits->items[i].things[EDIT_NEW] == thing)
            return &undoing->edits->items[i];
    return NULL;
}

/* Keep something of the new side, or the old in its place. */
static void keep(struct undoing *undoing, const void *thing)
{
    const struct edit *edit = undone(undoing, thing);

    if (edit != NULL)
        thing = edit->things[EDIT_OLD];
    if (thing != NULL)
        undoing->kept[undoing->count++] = thing;
}

/* Keep what only the old side has. */
static void keep_removed(struct undoing *undoing, enum edit_part part)
{
    for (size_t i = 0; i < undoing->edits->count; i++) {
        const struct edit *edit = &undoing->edits->items[i];

        if (edit->part == part && undoing->is_undone[i] && edit->kind == EDIT_REMOVED)
            undoing->kept[undoing->count++] = edit->things[EDIT_OLD];
    }
}

static int compare_rules(const void *first, const void *second)
{
    const struct rule *const *a = first, *const *b = second;

    return strcmp((*a)->name, (*b)->name);
}

static void undo_rules(struct rulebase *out, const struct rulebase *new, struct undoing *undoing,
                       struct arena *arena)
{
    struct rule **end = &out->rules;

    undoing->count = 0;
    for (const struct rule *rule = new->rules; rule != NULL; rule = rule->next)
        keep(undoing, rule);
    keep_removed(undoing, EDIT_RULE);
    if (undoing->count > 0)
        qsort(undoing->kept, undoing->count, sizeof *undoing->kept, compare_rules);
    out->rule_count = undoing->count;
    out->by_name = ARENA_ARRAY(arena, struct rule *, undoing->count);
    for (size_t i = 0; i < undoing->count; i++, end = &(*end)->next) {
        *end = out->by_name[i] = ARENA_NEW(arena, struct rule);
        **end = *(const struct rule *)undoing->kept[i];
        (*end)->next = NULL;
    }
}

static void undo_facts(struct rulebase *out, const struct rulebase *new, struct undoing *undoing,
                       struct arena *arena)
{
    struct stated_fact **end = &out->facts;

    undoing->count = 0;
    for (const struct stated_fact *fact = new->facts; fact != NULL; fact = fact->next)
        keep(undoing, fact);
    keep_removed(undoing, EDIT_FACT);
    out->fact_count = undoing->count;
    for (size_t i = 0; i < undoing->count; i++, end = &(*end)->next) {
        *end = ARENA_NEW(arena, struct stated_fact);
        **end = *(const struct stated_fact *)undoing->kept[i];
        (*end)->next = NULL;
    }
}

static void undo_templates(struct rulebase *out, const struct rulebase *new,
                           struct undoing *undoing, struct arena *arena)
{
    struct template **end = &out->templates;

    undoing->count = 0;
    for (const struct template *each = new->templates; each != NULL; each = each->next)
        keep(undoing, each);
    keep_removed(undoing, EDIT_TEMPLATE);
    for (size_t i = 0; i < undoing->count; i++, end = &(*end)->next) {
        *end = ARENA_NEW(arena, struct template);
        **end = *(const struct template *)undoing->kept[i];
        (*end)->next = NULL;
    }
}

static void undo_others(struct rulebase *out, const struct rulebase *new, struct undoing *undoing,
                        struct arena *arena)
{
    struct form **end = &out->others;

    undoing->count = 0;
    for (const struct form *each = new->others; each != NULL; each = each->next)
        keep(undoing, each);
    keep_removed(undoing, EDIT_OTHER);
    for (size_t i = 0; i < undoing->count; i++, end = &(*end)->next) {
        *end = ARENA_NEW(arena, struct form);
        **end = *(const struct form *)undoing->kept[i];
        (*end)->next = NULL;
    }
}

static size_t count_parts(const struct rulebase *rulebase)
{
    size_t count = rulebase->rule_count + rulebase->fact_count;

    for (const struct template *each = rulebase->templates; each != NULL; each = each->next)
        count++;
    for (const struct form *each = rulebase->others; each != NULL; each = each->next)
        count++;
    return count;
}

void edits_undo(struct rulebase *out, const struct rulebase *new, const struct edits *edits,
                const bool *is_undone, struct arena *arena)
{
    size_t most = count_parts(new) + edits->count;
    struct undoing undoing = {edits, is_undone, ARENA_ARRAY(arena, const void *, most), 0};

    *out = (struct rulebase){.declared = new->declared};
    undo_rules(out, new, &undoing, arena);
    undo_facts(out, new, &undoing, arena);
    undo_templates(out, new, &undoing, arena);
    undo_others(out, new, &undoing, arena);
}
