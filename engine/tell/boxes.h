/*
 * A graph as boxes with lines of text, for the formats that draw. A claim and the one step that
 * leads to it share a box; what a file states, and what is not shown any further, is written into
 * the boxes of the steps that rest on it. So nothing is lost and a picture has a third of the
 * graph's nodes.
 */
#ifndef BOXES_H
#define BOXES_H

#include "tell/graph.h"

enum box_part_kind {
    BOX_HEAD,   /* what the box says */
    BOX_REASON, /* the sentence of a step */
    BOX_REST,   /* something that the step rests on */
    BOX_PART_KINDS
};

struct box_part {
    enum box_part_kind kind;
    const struct graph_node *node;
    const char **lines;
    size_t line_count;
    size_t columns; /* of the longest line */
    struct box_part *next;
};

struct box {
    const struct graph_node *node; /* whose id is the box's */
    struct box_part *parts;        /* from the top */
    struct box_part **parts_end;
};

struct box_edge {
    const struct graph_edge *edge;
    size_t from, to; /* boxes */
};

struct boxes {
    const struct graph *graph;
    struct box *items;
    size_t count;
    struct box_edge *edges;
    size_t edge_count;
};

void boxes_make(struct boxes *out, const struct graph *graph);

/* A node in one sentence, for those who point at it or hear it. In the graph's arena. */
const char *boxes_sentence(const struct graph *graph, const struct graph_node *node);

/* What a box of that role is, and what an arrow of that relation says, for a legend. */
const char *boxes_role_name(enum graph_role role);
const char *boxes_relation_name(enum graph_relation relation, bool is_in_force);

/* Whether there is a box of a role, an arrow of a relation or a folded claim to explain. */
bool boxes_has_role(const struct boxes *boxes, enum graph_role role);
bool boxes_has_relation(const struct boxes *boxes, enum graph_relation relation, bool is_in_force);
bool boxes_has_folded(const struct boxes *boxes);

/* What follows a folded claim, and what it means. */
#define BOXES_FOLDED "(\xE2\x80\xA6)"
#define BOXES_FOLDED_NAME "further reasons not shown"

#endif
