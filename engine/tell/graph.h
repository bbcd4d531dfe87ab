/*
 * An answer as an argument: claims, the steps from some of them to another, and what speaks against
 * them. The one shape that the formats of graphs and argument maps see.
 */
#ifndef GRAPH_H
#define GRAPH_H

#include <stdbool.h>

#include "base/text_map.h"

enum graph_role {
    GRAPH_CONCLUSION, /* what was asked about */
    GRAPH_WANTED,     /* another answer than the one there is */
    GRAPH_FINDING,    /* concluded on the way */
    GRAPH_ASSUMPTION,
    GRAPH_OBSTACLE, /* an assumption that would have to be another */
    GRAPH_CHANGE,   /* what an assumption would have to be, or is supposed to be */
    GRAPH_STATED,   /* by a file */
    GRAPH_STEP,     /* a rule: from what supports it to what it supports */
    GRAPH_POSITION, /* what something speaks against */
    GRAPH_ABSENT,   /* what would have to hold, or must not, and does not */
    GRAPH_ROLES
};

enum graph_relation {
    GRAPH_SUPPORTS,
    GRAPH_ATTACKS,   /* speaks against a claim, or takes it back */
    GRAPH_UNDERCUTS, /* an exception: keeps a step from being taken */
    GRAPH_RELATIONS
};

struct graph_edge;

struct graph_node {
    enum graph_role role;
    const char *id;           /* unique: "f-12", "r-3" */
    const char *label;        /* short: a rule's name, "plan-b: israel-model" */
    const char *text;         /* a sentence, "" for none */
    const char *const *cites; /* none unless set */
    size_t cite_count;
    bool is_folded; /* it has reasons that are not shown; false unless set */
    bool is_named;  /* a step that people are told by its label, too; false unless set */
    size_t number;  /* in the order of adding, from 0 */
    struct graph_edge *out, **out_end, *in, **in_end;
    size_t out_count, in_count;
    size_t out_of[GRAPH_RELATIONS], into[GRAPH_RELATIONS]; /* the same by relation */
    struct graph_node *next;
};

struct graph_edge {
    enum graph_relation relation;
    bool is_in_force; /* it holds; not in force: it would if its claim held */
    struct graph_node *from, *to;
    struct graph_edge *next_out, *next_in; /* of the same node, in the order of adding */
};

struct graph {
    struct arena *arena;
    const char *title;
    struct graph_node *nodes; /* in the order of adding, which formats keep */
    struct graph_node **nodes_end;
    size_t node_count, edge_count;
    struct text_map by_id;
};

/* Texts that are handed over are borrowed and must live as long as the graph; NULL is "". */
void graph_begin(struct graph *graph, struct arena *arena, const char *title);

/* The node of that id, added if it is new; one that is there stays as it is. */
struct graph_node *graph_add(struct graph *graph, enum graph_role role, const char *id,
                             const char *label, const char *text);
struct graph_node *graph_find(const struct graph *graph, const char *id); /* NULL for none */

/* Relate two nodes, once for each pair and relation. */
void graph_relate(struct graph *graph, struct graph_node *from, enum graph_relation relation,
                  struct graph_node *to, bool is_in_force);

/* Whether a claim holds, or a step is taken. */
bool graph_is_in_force(const struct graph_node *node);

/* Whether an edge is between an answer and what is wanted instead, which stand side by side. */
bool graph_is_between_answers(const struct graph_edge *edge);

/* One word each, for formats that tell roles and relations by name: "finding", "attacks". */
const char *graph_role_name(enum graph_role role);
const char *graph_relation_name(enum graph_relation relation);

#endif
