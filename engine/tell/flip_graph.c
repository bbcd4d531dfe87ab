#include "tell/flip_graph.h"

#include "tell/flip_words.h"
#include "tell/wording.h"

struct drawing {
    struct graph *graph;
    const struct flips *flips;
    struct text_map values, changes; /* nodes by their words */
    size_t value_count, change_count;
    struct graph_node *answer;
};

static struct graph_node *add_change(struct drawing *drawing, const struct space_change *change)
{
    const struct domain *domain = change->domain;
    struct arena *arena = drawing->graph->arena;
    const char *words = arena_format(
        arena, "%s is %s (now %s)", domain->key, domain->values[change->value],
        assumption_value(&drawing->flips->assumptions[domain - drawing->flips->declared->domains]));
    struct graph_node *node = text_map_find(&drawing->changes, words);

    if (node != NULL)
        return node;
    node =
        graph_add(drawing->graph, GRAPH_CHANGE,
                  arena_format(arena, "c-%zu", ++drawing->change_count), words, domain->question);
    node->cites = domain->cites;
    node->cite_count = domain->cite_count;
    text_map_add(&drawing->changes, words, node);
    return node;
}

static const char *answer_words(const struct drawing *drawing, const char *is)
{
    return arena_format(drawing->graph->arena, "%s: %s", drawing->flips->on, wording_answer(is));
}

static struct graph_node *add_value(struct drawing *drawing, const char *is)
{
    const char *words = answer_words(drawing, is);
    struct graph_node *node = text_map_find(&drawing->values, words);

    if (node != NULL)
        return node;
    node =
        graph_add(drawing->graph, GRAPH_WANTED,
                  arena_format(drawing->graph->arena, "v-%zu", ++drawing->value_count), words, "");
    text_map_add(&drawing->values, words, node);
    graph_relate(drawing->graph, node, GRAPH_ATTACKS, drawing->answer, false);
    return node;
}

static void add_flip(struct drawing *drawing, const struct flip *flip, size_t number)
{
    struct arena *arena = drawing->graph->arena;
    struct graph_node *value = add_value(drawing, flip->is);
    const char *hands = drawing->flips->declared->advised_count == 0
                            ? ""
                            : flip_words_hands(drawing->flips, flip, arena);
    struct graph_node *step =
        graph_add(drawing->graph, GRAPH_STEP, arena_format(arena, "s-%zu", number),
                  arena_format(arena, "Set %zu", number),
                  arena_format(arena, "enough %s. %s",
                               flip->change_count == 1 ? "by itself" : "together", hands));

    step->is_named = true;
    graph_relate(drawing->graph, step, GRAPH_SUPPORTS, value, false);
    for (size_t i = 0; i < flip->change_count; i++)
        graph_relate(drawing->graph, add_change(drawing, &flip->changes[i]), GRAPH_SUPPORTS, step,
                     false);
}

static const char *title_of(const struct drawing *drawing)
{
    const struct flips *flips = drawing->flips;
    struct arena *arena = drawing->graph->arena;
    const char *question = flips->subject == NULL ? "" : flips->subject->question;

    return arena_format(arena, "%s%s%s. %s", question, question[0] == '\0' ? "" : " ",
                        answer_words(drawing, flips->from), flip_words_summary(flips, arena));
}

void flip_graph(struct graph *out, const struct flips *flips)
{
    struct drawing drawing = {.graph = out,
                              .flips = flips,
                              .values = {.arena = out->arena},
                              .changes = {.arena = out->arena}};

    out->title = title_of(&drawing);
    drawing.answer =
        graph_add(out, GRAPH_CONCLUSION, "answer", answer_words(&drawing, flips->from), "");
    for (size_t i = 0; i < flips->count; i++)
        add_flip(&drawing, &flips->items[i], i + 1);
}
