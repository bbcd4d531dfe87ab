#include "tell/rule_words.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- variables ---- */

static size_t count_nodes(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += 1 + (first->kind == NODE_LIST ? count_nodes(first->first) : 0);
    return count;
}

static const char *in_capitals(const char *name, struct arena *arena)
{
    char *copy = arena_string(arena, name);

    for (char *at = copy; *at != '\0'; at++)
        *at = (char)toupper((unsigned char)*at);
    return copy;
}

static void add_names(struct bound_variables *out, const struct node *first, struct arena *arena)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == NODE_LIST)
            add_names(out, first->first, arena);
        if ((first->kind == NODE_VARIABLE || first->kind == NODE_MULTI_VARIABLE) &&
            first->text[0] != '\0' && rendering_bound(out, first->text) == NULL)
            out->items[out->count++] =
                (struct bound_variable){first->text, in_capitals(first->text, arena)};
    }
}

struct bound_variables rule_words_variables(const struct handbook_rule *rule, struct arena *arena)
{
    struct bound_variables all = {NULL, 0};
    size_t most = rule->bound.count + count_nodes(rule->rule->actions);

    for (size_t i = 0; i < rule->condition_count; i++)
        most += 1 + count_nodes(rule->conditions[i].condition->node->first);
    all.items = ARENA_ARRAY(arena, struct bound_variable, most);
    for (size_t i = 0; i < rule->bound.count; i++)
        all.items[all.count++] = rule->bound.items[i];
    for (size_t i = 0; i < rule->condition_count; i++)
        add_names(&all, rule->conditions[i].condition->node->first, arena);
    add_names(&all, rule->rule->actions, arena);
    return all;
}

static bool add_variable(struct strbuf *out, const void *from, const char *name)
{
    size_t marks = strspn(name, "$?");

    return marks > 0 && wording_known(out, from, name + marks);
}

static const char *taken(struct strbuf *text, struct arena *arena)
{
    const char *copy = arena_string(arena, strbuf_text(text));

    strbuf_free(text);
    return copy;
}

const char *rule_words_because(const struct handbook_rule *rule,
                               const struct bound_variables *variables, struct arena *arena)
{
    struct strbuf text = {0};

    wording_fill(&text, rule->rule->explanation, add_variable, variables);
    wording_capitalize(&text, 0);
    return taken(&text, arena);
}

/* ---- clauses ---- */

struct telling {
    const struct wording *wording;
    const struct bound_variables *variables;
    bool is_absent; /* something that must not be so is being told */
};

struct pattern_telling {
    const struct telling *telling;
    const struct node *pattern;
    bool is_named; /* its name stands for the one slot of which nothing is asked */
};

static const struct node *pattern_slot(const struct node *pattern, const char *slot)
{
    for (const struct node *each = pattern->first->next; each != NULL; each = each->next)
        if (strcmp(syntax_head(each), slot) == 0)
            return each;
    return NULL;
}

/* Whether words name a slot in a blank. */
static bool has_blank(const char *words, const char *slot)
{
    size_t length = strlen(slot);

    for (words = strchr(words, '{'); words != NULL; words = strchr(words + 1, '{'))
        if (strncmp(words + 1, slot, length) == 0 && strchr(":}", words[1 + length]) != NULL)
            return true;
    return false;
}

/* The slot of a pattern by which a fact goes, where its words call it something else. */
static const struct node *name_slot(const struct node *pattern, const char *words)
{
    return has_blank(words, "name") ? NULL : pattern_slot(pattern, "name");
}

/* How many slots the words name of which the pattern asks nothing. */
static size_t count_unasked(const struct node *pattern, const char *words)
{
    size_t count = 0;

    for (words = strchr(words, '{'); words != NULL; words = strchr(words + 1, '{')) {
        bool is_asked = false;

        for (const struct node *each = pattern->first->next; each != NULL; each = each->next) {
            size_t length = strlen(syntax_head(each));

            is_asked = is_asked || (length > 0 && strchr(":}", words[1 + length]) != NULL &&
                                    strncmp(words + 1, syntax_head(each), length) == 0);
        }
        count += !is_asked;
    }
    return count;
}

/* What a pattern asks of a slot; where it asks nothing, the name of the fact, else "something". */
static bool add_slot(struct strbuf *out, const void *from, const char *slot)
{
    const struct pattern_telling *told = from;

    if (pattern_slot(told->pattern, slot) != NULL)
        return wording_pattern_slot(out, told->pattern, slot, told->telling->variables);
    if (told->is_named)
        return wording_pattern_slot(out, told->pattern, "name", told->telling->variables);
    strbuf_add(out, told->telling->is_absent ? "anything" : "something");
    return true;
}

/* Whether a part of a pattern asks something of a slot that the words leave out. */
static bool is_beside(const struct pattern_telling *told, const char *words,
                      const struct node *slot)
{
    return slot->kind == NODE_LIST && !has_blank(words, syntax_head(slot)) &&
           !(told->is_named && strcmp(syntax_head(slot), "name") == 0);
}

/* "a, b and c": what is asked of slots that the words leave out, each but the first joined. */
static void add_slots(struct strbuf *out, const struct pattern_telling *told, const char *words,
                      const char *joint)
{
    size_t count = 0, added = 0;

    for (const struct node *slot = told->pattern->first->next; slot != NULL; slot = slot->next)
        count += is_beside(told, words, slot);
    for (const struct node *slot = told->pattern->first->next; slot != NULL; slot = slot->next) {
        if (!is_beside(told, words, slot))
            continue;
        strbuf_format(out, "%s%s ",
                      added == 0           ? joint
                      : added + 1 == count ? " and "
                                           : ", ",
                      syntax_head(slot));
        add_slot(out, told, syntax_head(slot));
        added++;
    }
}

/* "an objection stands against it: anything" says no more than the part before the colon. */
static void drop_empty_end(struct strbuf *out, size_t start)
{
    char *colon = out->length > start ? strrchr(out->text + start, ':') : NULL;

    if (colon == NULL || (strcmp(colon, ": anything") != 0 && strcmp(colon, ": something") != 0))
        return;
    *colon = '\0';
    out->length = (size_t)(colon - out->text);
}

static void add_ordered(struct strbuf *out, const struct telling *telling,
                        const struct condition *pattern)
{
    strbuf_format(out, "there is a fact `%s`", pattern->template);
    for (const struct node *each = pattern->node->first->next; each != NULL; each = each->next) {
        strbuf_add(out, " ");
        rendering_node(out, each, telling->variables);
    }
}

static void add_pattern(struct strbuf *out, const struct telling *telling,
                        const struct condition *pattern)
{
    struct pattern_telling told = {telling, pattern->node, false};
    const char *words = strcmp(pattern->template, "recommendation") == 0
                            ? "{on} is {is}"
                            : wording_template(telling->wording, pattern->template);
    const struct node *first = pattern->node->first->next;
    size_t unasked = count_unasked(pattern->node, words), start = out->length;

    told.is_named = unasked == 1 && name_slot(pattern->node, words) != NULL;
    if (words[0] != '\0' && (unasked < 2 || telling->is_absent || first == NULL)) {
        wording_fill(out, words, add_slot, &told);
        drop_empty_end(out, start);
        add_slots(out, &told, words, ", with ");
    } else if (first != NULL && first->kind == NODE_LIST) {
        strbuf_format(out, "some `%s` has ", pattern->template);
        add_slots(out, &told, "", "");
    } else {
        add_ordered(out, telling, pattern);
    }
    if (strcmp(pattern->template, "assumption") == 0)
        strbuf_add(out, " (an assumption)");
}

static void add_conditions(struct strbuf *out, const struct telling *telling,
                           const struct condition *first, const char *joint);

static void add_forall(struct strbuf *out, const struct telling *telling,
                       const struct condition *forall)
{
    struct condition first = *forall->first;

    first.next = NULL;
    strbuf_add(out, "wherever ");
    add_conditions(out, telling, &first, "");
    strbuf_add(out, ", also ");
    add_conditions(out, telling, forall->first->next, " and ");
}

static void add_condition(struct strbuf *out, const struct telling *telling,
                          const struct condition *condition)
{
    struct telling absent = {telling->wording, telling->variables, true};

    switch (condition->kind) {
    case CONDITION_PATTERN:
        add_pattern(out, telling, condition);
        break;
    case CONDITION_NOT:
        strbuf_add(out, telling->is_absent ? "it is not so that " : "nothing shows that ");
        add_conditions(out, &absent, condition->first, " and ");
        break;
    case CONDITION_EXISTS:
        strbuf_add(out, telling->is_absent ? "" : "something shows that ");
        add_conditions(out, telling, condition->first, " and ");
        break;
    case CONDITION_AND:
        add_conditions(out, telling, condition->first, " and ");
        break;
    case CONDITION_OR:
        strbuf_add(out, "either ");
        add_conditions(out, telling, condition->first, " or ");
        break;
    case CONDITION_FORALL:
        add_forall(out, telling, condition);
        break;
    case CONDITION_TEST:
        strbuf_add(out, "this comparison holds: ");
        if (condition->node->first->next != NULL)
            rendering_node(out, condition->node->first->next, telling->variables);
        break;
    }
}

static void add_conditions(struct strbuf *out, const struct telling *telling,
                           const struct condition *first, const char *joint)
{
    for (const struct condition *each = first; each != NULL; each = each->next) {
        strbuf_add(out, each == first ? "" : joint);
        add_condition(out, telling, each);
    }
}

static bool is_of(const struct handbook_clause *clause, const char *template)
{
    return clause->condition->kind == CONDITION_PATTERN &&
           strcmp(clause->condition->template, template) == 0;
}

const char *rule_words_clause(const struct wording *wording, const struct handbook_clause *clause,
                              const struct bound_variables *variables, struct arena *arena)
{
    struct telling telling = {wording, variables, false};
    struct strbuf text = {0};

    if (clause->fact != NULL && !is_of(clause, "recommendation") && !is_of(clause, "assumption") &&
        wording_template(wording, clause->condition->template)[0] != '\0')
        wording_statement(wording, &text, clause->fact);
    else
        add_condition(&text, &telling, clause->condition);
    return taken(&text, arena);
}

const char *rule_words_cites(const struct wording *wording, const struct handbook_clause *clause,
                             struct arena *arena)
{
    const char *const *cites;
    size_t count;

    if (clause->fact == NULL || clause->fact->firing_count > 0)
        return "";
    cites = wording_cites(wording, clause->fact, arena, &count);
    return wording_cite_list(cites, count, arena);
}

/* ---- instances ---- */

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **rule_words_instances(const struct handbook_rule *rule, size_t *count,
                                  struct arena *arena)
{
    const char **all = ARENA_ARRAY(arena, const char *, rule->instance_count);
    size_t kept = 0;

    for (size_t i = 0; i < rule->instance_count; i++) {
        struct strbuf text = {0};

        wording_because(&text, rule->instances[i]);
        all[i] = taken(&text, arena);
    }
    if (rule->instance_count > 0)
        qsort(all, rule->instance_count, sizeof *all, compare_texts);
    for (size_t i = 0; i < rule->instance_count; i++)
        if (i == 0 || strcmp(all[i], all[kept - 1]) != 0)
            all[kept++] = all[i];
    *count = kept > 1 ? kept : 0;
    return all;
}
