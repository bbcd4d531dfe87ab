/* Patterns that nothing can match, conclusions that nothing reads, circles through a `not`. */
#include <string.h>

#include "ask/lint_inside.h"

/* What can stand in a slot is listed up to so many words. */
enum { MOST_LISTED = 6 };

/* ---- what nearly fits ---- */

/* The one word that a slot of a pattern or fact spells out, or NULL. */
static const struct node *only_word(const struct node *slot)
{
    const struct node *value = slot->first->next;

    if (value == NULL || value->next != NULL ||
        (value->kind != NODE_SYMBOL && value->kind != NODE_STRING))
        return NULL;
    return value;
}

/* The word to blame for a pattern or fact that fits nothing, and names that would fit. */
struct misfit {
    const struct node *slot; /* the one that stands in the way, NULL where none does alone */
    const struct node *word;
    struct near_name near;
    bool is_near;
    bool is_several; /* several slots stand in the way of different facts */
};

static bool is_nearer(const struct near_name *a, const struct misfit *b)
{
    return a->best[0] != NULL && (!b->is_near || a->distance[0] < b->near.distance[0]);
}

static void offer_words(struct near_name *near, const struct words *words)
{
    for (size_t i = 0; i < words->count; i++)
        near_name_offer(near, words->items[i]->text);
}

static void take_slot(struct misfit *misfit, const struct node *slot, const struct near_name *near)
{
    misfit->is_several = misfit->slot != NULL;
    if (misfit->slot == NULL || is_nearer(near, misfit)) {
        misfit->slot = slot;
        misfit->word = only_word(slot);
        misfit->near = *near;
        misfit->is_near = near->best[0] != NULL;
    }
}

/* What the slots of a pattern would have to say, each tried with the others as they are. */
static struct misfit blame_pattern(const struct shapes *shapes, const struct reading *reading)
{
    struct misfit misfit = {0};

    for (const struct node *slot = reading->pattern->node->first->next; slot != NULL;
         slot = slot->next) {
        const struct node *word = slot->kind == NODE_LIST ? only_word(slot) : NULL;
        struct near_name near;
        size_t found = 0;

        near_name_begin(&near, word == NULL ? "" : word->text);
        for (size_t i = 0; i < shapes->shape_count; i++) {
            const struct shape *shape = &shapes->shapes[i];
            struct words words;

            if (shape->source == SHAPE_REMOVED || shape_only_obstacle(shape, reading) != slot)
                continue;
            words = shape_slot(shape, syntax_head(slot));
            offer_words(&near, &words);
            found++;
        }
        if (found > 0)
            take_slot(&misfit, slot, &near);
    }
    return misfit;
}

/* ---- patterns that nothing can match ---- */

static bool is_met(const struct shapes *shapes, const struct reading *reading)
{
    for (size_t i = 0; i < shapes->shape_count; i++)
        if (shapes->shapes[i].source != SHAPE_REMOVED && shape_meets(&shapes->shapes[i], reading))
            return true;
    return strcmp(reading->pattern->template, "initial-fact") == 0;
}

/* Whether a pattern is met in some branch of its rule, of which this reading is the first. */
static bool is_met_somewhere(const struct shapes *shapes, size_t first)
{
    const struct reading *reading = &shapes->readings[first];

    for (size_t i = first; i < shapes->first_reading[reading->rule + 1]; i++)
        if (shapes->readings[i].pattern == reading->pattern && is_met(shapes, &shapes->readings[i]))
            return true;
    return false;
}

static bool was_told(const struct shapes *shapes, size_t at)
{
    const struct reading *reading = &shapes->readings[at];

    for (size_t i = shapes->first_reading[reading->rule]; i < at; i++)
        if (shapes->readings[i].pattern == reading->pattern)
            return true;
    return false;
}

static bool is_made(const struct shapes *shapes, const struct template *template)
{
    for (size_t i = 0; i < shapes->shape_count; i++)
        if (shapes->shapes[i].source != SHAPE_REMOVED && shapes->shapes[i].template == template)
            return true;
    return false;
}

/* What could stand in the slot that is to blame. */
static const char *list_words(struct lint *lint, const struct reading *reading,
                              const struct node *slot)
{
    const struct shapes *shapes = &lint->feeds.shapes;
    struct strbuf text = {0};
    const char *kept;
    size_t listed = 0;

    for (size_t i = 0; i < shapes->shape_count; i++) {
        const struct shape *shape = &shapes->shapes[i];
        struct words words;

        if (shape->source == SHAPE_REMOVED || shape_only_obstacle(shape, reading) != slot)
            continue;
        words = shape_slot(shape, syntax_head(slot));
        for (size_t j = 0; j < words.count && listed <= MOST_LISTED; j++) {
            if (strstr(strbuf_text(&text),
                       arena_format(lint->arena, "`%s`", words.items[j]->text)) != NULL)
                continue;
            if (listed++ == MOST_LISTED)
                strbuf_add(&text, ", ...");
            else
                strbuf_format(&text, "%s`%s`", listed == 1 ? "" : ", ", words.items[j]->text);
        }
    }
    kept = arena_string(lint->arena, strbuf_text(&text));
    strbuf_free(&text);
    return kept;
}

static void tell_impossible(struct lint *lint, const struct reading *reading)
{
    struct misfit misfit = blame_pattern(&lint->feeds.shapes, reading);
    const struct node *blamed = misfit.word != NULL && (misfit.is_near || !misfit.is_several)
                                    ? misfit.word
                                    : reading->pattern->node;
    const char *effect = reading->is_negated ? ", so that what it stands in never fails" : "";
    struct finding *finding;

    if (reading->template != NULL && !is_made(&lint->feeds.shapes, reading->template))
        finding = findings_add(lint->findings, LINT_IMPOSSIBLE_PATTERN, lint_mark(blamed),
                               "nothing states or concludes a fact of template `%s`%s",
                               reading->pattern->template, effect);
    else
        finding = findings_add(lint->findings, LINT_IMPOSSIBLE_PATTERN, lint_mark(blamed),
                               "no fact of template `%s` that is stated or concluded can match "
                               "this pattern%s",
                               reading->pattern->template, effect);
    if (misfit.is_near)
        finding_near(lint->findings, finding, &misfit.near);
    else if (misfit.slot != NULL && !misfit.is_several)
        finding_remedy(lint->findings, finding, "with the rest as it stands, `%s` can be %s",
                       syntax_head(misfit.slot), list_words(lint, reading, misfit.slot));
}

static void find_impossible(struct lint *lint)
{
    const struct shapes *shapes = &lint->feeds.shapes;

    for (size_t i = 0; i < shapes->reading_count; i++)
        if (!was_told(shapes, i) && !is_met_somewhere(shapes, i))
            tell_impossible(lint, &shapes->readings[i]);
}

/* ---- conclusions that nothing reads ---- */

static bool is_read(const struct shapes *shapes, const struct shape *shape)
{
    for (size_t i = 0; i < shapes->reading_count; i++)
        if (shape_meets(shape, &shapes->readings[i]))
            return true;
    return false;
}

/* The slot of a concluded fact of that name. */
static const struct node *find_slot(const struct node *fact, const char *name)
{
    for (const struct node *slot = fact->first->next; slot != NULL; slot = slot->next)
        if (strcmp(syntax_head(slot), name) == 0)
            return slot;
    return NULL;
}

/* What the slots of a concluded fact would have to say for a pattern to match it. */
static struct misfit blame_conclusion(const struct shapes *shapes, const struct shape *shape)
{
    struct misfit misfit = {0};

    for (size_t i = 0; i < shapes->reading_count; i++) {
        const struct node *wanted = shape_only_obstacle(shape, &shapes->readings[i]);
        const struct node *slot =
            wanted == NULL ? NULL : find_slot(shape->node, syntax_head(wanted));
        struct near_name near;

        if (slot == NULL || only_word(slot) == NULL || only_word(wanted) == NULL)
            continue;
        if (misfit.slot == slot) {
            near_name_offer(&misfit.near, only_word(wanted)->text);
            misfit.is_near = misfit.near.best[0] != NULL;
            continue;
        }
        near_name_begin(&near, only_word(slot)->text);
        near_name_offer(&near, only_word(wanted)->text);
        take_slot(&misfit, slot, &near);
    }
    return misfit;
}

static void find_unread(struct lint *lint)
{
    const struct shapes *shapes = &lint->feeds.shapes;

    for (size_t i = 0; i < shapes->shape_count && !shapes->is_opaque; i++) {
        const struct shape *shape = &shapes->shapes[i];
        struct misfit misfit;
        struct finding *finding;

        if (shape->source != SHAPE_CONCLUDED || shape->template == NULL ||
            strcmp(shape->template->name, "recommendation") == 0 || is_read(shapes, shape))
            continue;
        misfit = blame_conclusion(shapes, shape);
        finding = findings_add(lint->findings, LINT_UNREAD_CONCLUSION,
                               lint_mark(misfit.is_near ? misfit.word : shape->node),
                               "no rule reads the `%s` that rule `%s` concludes here",
                               shape->template->name, shapes->rules[shape->rule]->name);
        if (misfit.is_near)
            finding_near(lint->findings, finding, &misfit.near);
        else
            finding_remedy(lint->findings, finding,
                           "let a rule read it, or conclude a recommendation");
    }
}

/* ---- circles through a `not` ---- */

static void find_circles(struct lint *lint)
{
    size_t count;
    const struct feed_circle *circles = feeds_circles(&lint->feeds, &count, lint->arena);

    for (size_t i = 0; i < count; i++) {
        const struct feed_circle *circle = &circles[i];
        const struct rule *first = lint->feeds.shapes.rules[circle->rules[0]];
        const struct rule *last = lint->feeds.shapes.rules[circle->rules[circle->count - 1]];
        struct strbuf way = {0};
        struct finding *finding;

        for (size_t j = 0; j <= circle->count; j++) {
            const struct rule *rule = lint->feeds.shapes.rules[circle->rules[j % circle->count]];

            strbuf_format(&way, "%s`%s`", j == 0 ? "" : " -> ", rule->name);
            if (j < circle->count)
                strbuf_format(&way, " (%s:%d)", rule->place.file, rule->place.line);
        }
        finding =
            findings_add(lint->findings, LINT_CYCLE_THROUGH_NOT, lint_mark(circle->through->node),
                         "rule `%s` must not meet what may follow from its own conclusion: "
                         "%s",
                         first->name, strbuf_text(&way));
        finding_remedy(lint->findings, finding,
                       "let the condition ask about something that does not rest on `%s`",
                       first->name);
        finding_relate(finding, last->place,
                       arena_format(lint->arena, "`%s` concludes it", last->name));
        strbuf_free(&way);
    }
}

void lint_text(struct lint *lint)
{
    find_impossible(lint);
    find_unread(lint);
    find_circles(lint);
}
