#include "tell/boxes.h"

#include <string.h>

#include "base/strbuf.h"

/* Lines are broken before they get longer than this. */
enum { LINE_COLUMNS = 40 };

/* ---- lines ---- */

static size_t columns_of(const char *text, size_t length)
{
    size_t columns = 0;

    for (size_t i = 0; i < length; i++)
        columns += ((unsigned char)text[i] & 0xC0) != 0x80;
    return columns;
}

/* How many bytes of a text stand on its first line: whole words, one at least. */
static size_t line_length(const char *text)
{
    size_t length = strcspn(text, " ");

    while (text[length] != '\0') {
        size_t further = length + strspn(text + length, " ");

        further += strcspn(text + further, " ");
        if (columns_of(text, further) > LINE_COLUMNS)
            break;
        length = further;
    }
    return length;
}

static void break_lines(struct box_part *part, const char *text, struct arena *arena)
{
    part->lines = ARENA_ARRAY(arena, const char *, strlen(text) / 2 + 1);
    while (*(text += strspn(text, " ")) != '\0') {
        size_t length = line_length(text), columns = columns_of(text, length);

        part->lines[part->line_count++] = arena_copy(arena, text, length);
        if (columns > part->columns)
            part->columns = columns;
        text += length;
    }
}

/* ---- words ---- */

static const char *leading_word(const struct graph_node *node)
{
    static const char *const words[GRAPH_ROLES] = {[GRAPH_ASSUMPTION] = "Assumed: ",
                                                   [GRAPH_OBSTACLE] = "In the way: ",
                                                   [GRAPH_CHANGE] = "Supposed: ",
                                                   [GRAPH_STATED] = "Stated: "};

    return words[node->role] == NULL ? "" : words[node->role];
}

static void add_cites(struct strbuf *out, const struct graph_node *node)
{
    for (size_t i = 0; i < node->cite_count; i++)
        strbuf_format(out, "%s%s", i == 0 ? " [" : ", ", node->cites[i]);
    if (node->cite_count > 0)
        strbuf_add(out, "]");
}

static const char *words_of(const struct graph *graph, const struct graph_node *node)
{
    struct strbuf text = {0};

    if (node->is_named)
        strbuf_format(&text, "%s: ", node->label);
    strbuf_format(&text, "%s%s", leading_word(node),
                  node->role == GRAPH_STEP ? node->text : node->label);
    if (node->is_folded)
        strbuf_add(&text, " " BOXES_FOLDED);
    add_cites(&text, node);
    return strbuf_take(&text, graph->arena);
}

const char *boxes_sentence(const struct graph *graph, const struct graph_node *node)
{
    struct strbuf text = {0};

    if (node->role == GRAPH_STEP)
        strbuf_format(&text, "%s: %s", node->label, node->text);
    else
        strbuf_format(&text, "%s%s%s%s", leading_word(node), node->label,
                      node->text[0] == '\0' ? "" : ". ", node->text);
    if (node->is_folded)
        strbuf_add(&text, " (" BOXES_FOLDED_NAME ")");
    add_cites(&text, node);
    return strbuf_take(&text, graph->arena);
}

const char *boxes_role_name(enum graph_role role)
{
    static const char *const names[GRAPH_ROLES] = {[GRAPH_CONCLUSION] = "answer",
                                                   [GRAPH_WANTED] = "another answer",
                                                   [GRAPH_FINDING] = "established",
                                                   [GRAPH_ASSUMPTION] = "assumed",
                                                   [GRAPH_OBSTACLE] = "assumption in the way",
                                                   [GRAPH_CHANGE] = "another assumption",
                                                   [GRAPH_STATED] = "stated",
                                                   [GRAPH_STEP] = "step",
                                                   [GRAPH_POSITION] = "spoken against",
                                                   [GRAPH_ABSENT] = "no support, or ruled out"};

    return names[role];
}

const char *boxes_relation_name(enum graph_relation relation, bool is_in_force)
{
    static const char *const names[GRAPH_RELATIONS][2] = {
        [GRAPH_SUPPORTS] = {"would support, if it held", "supports"},
        [GRAPH_ATTACKS] = {"would speak against, if it held", "speaks against"},
        [GRAPH_UNDERCUTS] = {"would undercut, if it held", "undercuts"}};

    return names[relation][is_in_force];
}

/* ---- which nodes get a box ---- */

/* Whether a step is told in the box of the claim that it leads to. */
static bool is_told_by_claim(const struct graph_node *node)
{
    return node->role == GRAPH_STEP && node->out_count == 1 &&
           node->out->relation == GRAPH_SUPPORTS && node->out->to->into[GRAPH_SUPPORTS] == 1;
}

/* Whether a claim is told in the boxes of the steps that rest on it. */
static bool is_told_by_steps(const struct graph_node *node)
{
    if (node->in_count > 0 || node->out_count == 0 ||
        (node->role != GRAPH_STATED && !(node->role == GRAPH_FINDING && node->is_folded)))
        return false;
    return node->out_of[GRAPH_SUPPORTS] == node->out_count;
}

static void add_part(const struct graph *graph, struct box *box, enum box_part_kind kind,
                     const struct graph_node *node)
{
    struct box_part *part = ARENA_NEW(graph->arena, struct box_part);

    part->kind = kind;
    part->node = node;
    break_lines(part, words_of(graph, node), graph->arena);
    *box->parts_end = part;
    box->parts_end = &part->next;
}

static void add_step(const struct graph *graph, struct box *box, const struct graph_node *step)
{
    add_part(graph, box, BOX_REASON, step);
    for (const struct graph_edge *edge = step->in; edge != NULL; edge = edge->next_in)
        if (is_told_by_steps(edge->from))
            add_part(graph, box, BOX_REST, edge->from);
}

static void fill_box(const struct graph *graph, struct box *box)
{
    if (box->node->role == GRAPH_STEP) {
        add_step(graph, box, box->node);
        return;
    }
    add_part(graph, box, BOX_HEAD, box->node);
    for (const struct graph_edge *edge = box->node->in; edge != NULL; edge = edge->next_in)
        if (is_told_by_claim(edge->from))
            add_step(graph, box, edge->from);
}

static void add_edges(struct boxes *out, const struct graph_node *node, const size_t *box_of)
{
    for (const struct graph_edge *edge = node->out; edge != NULL; edge = edge->next_out)
        if (!is_told_by_claim(node) && !is_told_by_steps(node))
            out->edges[out->edge_count++] =
                (struct box_edge){edge, box_of[edge->from->number], box_of[edge->to->number]};
}

void boxes_make(struct boxes *out, const struct graph *graph)
{
    size_t *box_of = ARENA_ARRAY(graph->arena, size_t, graph->node_count + 1);

    *out = (struct boxes){.graph = graph};
    out->items = ARENA_ARRAY(graph->arena, struct box, graph->node_count + 1);
    out->edges = ARENA_ARRAY(graph->arena, struct box_edge, graph->edge_count + 1);
    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next) {
        if (is_told_by_claim(node) || is_told_by_steps(node))
            continue;
        box_of[node->number] = out->count;
        out->items[out->count].node = node;
        out->items[out->count].parts_end = &out->items[out->count].parts;
        fill_box(graph, &out->items[out->count++]);
    }
    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next)
        if (is_told_by_claim(node))
            box_of[node->number] = box_of[node->out->to->number];
    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next)
        add_edges(out, node, box_of);
}

bool boxes_has_role(const struct boxes *boxes, enum graph_role role)
{
    for (size_t i = 0; i < boxes->count; i++)
        if (boxes->items[i].node->role == role)
            return true;
    return false;
}

bool boxes_has_relation(const struct boxes *boxes, enum graph_relation relation, bool is_in_force)
{
    for (size_t i = 0; i < boxes->edge_count; i++)
        if (boxes->edges[i].edge->relation == relation &&
            boxes->edges[i].edge->is_in_force == is_in_force)
            return true;
    return false;
}

bool boxes_has_folded(const struct boxes *boxes)
{
    for (const struct graph_node *node = boxes->graph->nodes; node != NULL; node = node->next)
        if (node->is_folded)
            return true;
    return false;
}
