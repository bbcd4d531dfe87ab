#include "tell/dot.h"

#include "tell/boxes.h"
#include "tell/markup.h"

/* Told apart by shape and line as well as by colour, so that a print in grey is enough. */
static const char *const role_styles[GRAPH_ROLES] = {
    [GRAPH_CONCLUSION] = "shape=box style=filled fillcolor=\"#dbe9f6\" penwidth=2.5",
    [GRAPH_WANTED] = "shape=box style=\"filled,dashed\" fillcolor=\"#ffffff\" penwidth=2.5",
    [GRAPH_FINDING] = "shape=box style=filled fillcolor=\"#ffffff\"",
    [GRAPH_ASSUMPTION] = "shape=box style=\"filled,rounded\" fillcolor=\"#fff3c4\"",
    [GRAPH_OBSTACLE] =
        "shape=box style=\"filled,rounded\" fillcolor=\"#ffd9b3\" color=\"#a02020\" penwidth=2.5",
    [GRAPH_CHANGE] = "shape=box style=\"filled,rounded,dashed\" fillcolor=\"#fff3c4\"",
    [GRAPH_STATED] = "shape=note style=filled fillcolor=\"#eeeeee\"",
    [GRAPH_STEP] = "shape=box style=filled fillcolor=\"#f5f5f5\" color=\"#999999\"",
    [GRAPH_POSITION] =
        "shape=box style=filled fillcolor=\"#ffffff\" color=\"#a02020\" peripheries=2",
    [GRAPH_ABSENT] = "shape=box style=\"filled,dashed\" fillcolor=\"#ffffff\" color=\"#666666\""};

static const char *const relation_styles[GRAPH_RELATIONS] = {
    [GRAPH_SUPPORTS] = "arrowhead=normal",
    [GRAPH_ATTACKS] = "arrowhead=tee color=\"#a02020\" penwidth=1.6",
    [GRAPH_UNDERCUTS] = "arrowhead=odot"};

static void add_quoted(struct strbuf *out, const char *text)
{
    strbuf_add_char(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            strbuf_add_char(out, '\\');
        if (*text == '\n')
            strbuf_add(out, "\\n");
        else
            strbuf_add_char(out, *text);
    }
    strbuf_add_char(out, '"');
}

/* ---- boxes ---- */

static void add_part(struct strbuf *out, const struct box_part *part)
{
    const char *open = part->kind == BOX_HEAD ? "<B>" : "",
               *close = part->kind == BOX_HEAD ? "</B>" : "";

    strbuf_format(out, "\n      <TR><TD ALIGN=\"LEFT\" PORT=\"%s\"%s>", part->node->id,
                  part->kind == BOX_REST ? " BGCOLOR=\"#eeeeee\"" : "");
    for (size_t i = 0; i < part->line_count; i++) {
        strbuf_add(out, open);
        markup_add(out, part->lines[i]);
        strbuf_format(out, "%s<BR ALIGN=\"LEFT\"/>", close);
    }
    strbuf_add(out, "</TD></TR>");
}

static void add_tooltip(struct strbuf *out, const struct graph *graph, const struct box *box)
{
    struct strbuf text = {0};

    for (const struct box_part *part = box->parts; part != NULL; part = part->next)
        strbuf_format(&text, "%s%s", part == box->parts ? "" : "\n",
                      boxes_sentence(graph, part->node));
    add_quoted(out, strbuf_text(&text));
    strbuf_free(&text);
}

static void add_box(struct strbuf *out, const struct graph *graph, const struct box *box)
{
    strbuf_add(out, "  ");
    add_quoted(out, box->node->id);
    strbuf_format(out, " [class=\"%s\" %s%s\n    tooltip=", graph_role_name(box->node->role),
                  role_styles[box->node->role],
                  box->node->role == GRAPH_STEP && !graph_is_in_force(box->node)
                      ? " style=\"filled,dashed\""
                      : "");
    add_tooltip(out, graph, box);
    strbuf_add(out, "\n    label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\">");
    for (const struct box_part *part = box->parts; part != NULL; part = part->next) {
        if (part->kind == BOX_REASON && part != box->parts)
            strbuf_add(out, "\n      <HR/>");
        add_part(out, part);
    }
    strbuf_add(out, "</TABLE>>];\n");
}

static void add_ends(struct strbuf *out, const struct boxes *boxes, const struct box_edge *edge,
                     const char *joint)
{
    add_quoted(out, boxes->items[edge->from].node->id);
    strbuf_add(out, joint);
    add_quoted(out, boxes->items[edge->to].node->id);
}

static void add_edge(struct strbuf *out, const struct boxes *boxes, const struct box_edge *edge)
{
    strbuf_add(out, "  ");
    add_ends(out, boxes, edge, " -> ");
    strbuf_format(out, " [class=\"%s\" %s%s tooltip=\"%s\"];\n",
                  graph_relation_name(edge->edge->relation), relation_styles[edge->edge->relation],
                  edge->edge->is_in_force ? "" : " style=dashed",
                  boxes_relation_name(edge->edge->relation, edge->edge->is_in_force));
    if (!graph_is_between_answers(edge->edge))
        return;
    strbuf_add(out, "  {rank=same; ");
    add_ends(out, boxes, edge, "; ");
    strbuf_add(out, "}\n");
}

/* ---- the whole ---- */

static void add_arrow(struct strbuf *out, const struct boxes *boxes, enum graph_relation relation)
{
    static const char *const arrows[GRAPH_RELATIONS] = {
        [GRAPH_SUPPORTS] = "arrow", [GRAPH_ATTACKS] = "bar", [GRAPH_UNDERCUTS] = "circle"};

    for (int is_in_force = 1; is_in_force >= 0; is_in_force--)
        if (boxes_has_relation(boxes, relation, is_in_force))
            strbuf_format(out, "   %s%s: %s", is_in_force ? "" : "dashed, ", arrows[relation],
                          boxes_relation_name(relation, is_in_force));
}

static void add_legend(struct strbuf *out, const struct boxes *boxes)
{
    static const char *const frames[GRAPH_ROLES] = {[GRAPH_CONCLUSION] = "thick frame",
                                                    [GRAPH_WANTED] = "thick dashed frame",
                                                    [GRAPH_FINDING] = "thin frame",
                                                    [GRAPH_ASSUMPTION] = "round corners",
                                                    [GRAPH_OBSTACLE] = "thick, round corners",
                                                    [GRAPH_CHANGE] = "dashed, round corners",
                                                    [GRAPH_STATED] = "grey",
                                                    [GRAPH_STEP] = "pale frame",
                                                    [GRAPH_POSITION] = "double frame",
                                                    [GRAPH_ABSENT] = "dashed frame"};
    struct strbuf text = {0};

    strbuf_add(&text, boxes->graph->title);
    strbuf_add(&text, "\n");
    for (enum graph_role role = 0; role < GRAPH_ROLES; role++)
        if (boxes_has_role(boxes, role))
            strbuf_format(&text, "   %s: %s", frames[role], boxes_role_name(role));
    strbuf_add(&text, "\n");
    for (enum graph_relation each = 0; each < GRAPH_RELATIONS; each++)
        add_arrow(&text, boxes, each);
    if (boxes_has_folded(boxes))
        strbuf_add(&text, "   " BOXES_FOLDED ": " BOXES_FOLDED_NAME);
    add_quoted(out, strbuf_text(&text));
    strbuf_free(&text);
}

void dot_write(FILE *out, const struct graph *graph)
{
    struct strbuf text = {0};
    struct boxes boxes;

    boxes_make(&boxes, graph);
    strbuf_add(&text, "digraph ");
    add_quoted(&text, graph->title);
    strbuf_add(&text, " {\n  graph [rankdir=RL nodesep=0.2 ranksep=0.5 charset=\"UTF-8\" "
                      "fontname=\"Helvetica\" fontsize=11 labelloc=b\n    label=");
    add_legend(&text, &boxes);
    strbuf_add(&text, "];\n  node [fontname=\"Helvetica\" fontsize=10 margin=\"0.04,0.02\"];\n"
                      "  edge [fontname=\"Helvetica\" color=\"#555555\" arrowsize=0.7];\n");
    for (size_t i = boxes.count; i-- > 0;) /* dot puts the first ones lowest */
        add_box(&text, graph, &boxes.items[i]);
    for (size_t i = 0; i < boxes.edge_count; i++)
        add_edge(&text, &boxes, &boxes.edges[i]);
    strbuf_add(&text, "}\n");
    fputs(strbuf_text(&text), out);
    strbuf_free(&text);
}
