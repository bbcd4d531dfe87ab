/*
 * An answer as an argument: claims, the steps from some of them to another, and what speaks against
 * them. The one shape that the formats of graphs and argument maps see.
 */
#ifndef GRAPH_H
#define GRAPH_H

#include <stdbool.h>

#include "base/arena.h"

enum graph_role {
    GRAPH_CONCLUSION, /* what was asked about */
    GRAPH_FINDING,    /* concluded on the way */
    GRAPH_ASSUMPTION,
    GRAPH_GIVEN, /* stated by a file */
    GRAPH_STEP,  /* a rule: from what supports it to what it supports */
    GRAPH_ABSENT /* what would have to hold, or must not, and does not */
};

enum graph_relation {
    GRAPH_SUPPORTS,
    GRAPH_ATTACKS,  /* speaks against a claim */
    GRAPH_UNDERCUTS /* an exception: keeps a step from being taken */
};

struct graph_node {
    enum graph_role role;
    const char *id;    /* unique: "f-12", "r-3" */
    const char *label; /* short: a rule's name, "plan-b: israel-model" */
    const char *text;  /* a sentence, "" for none */
    const char *cites; /* "END-5.4, DIL-2.2", "" for none */
    struct graph_node *next;
};

struct graph_edge {
    enum graph_relation relation;
    bool is_in_force; /* it holds; not in force: it would if its claim held */
    const struct graph_node *from, *to;
    struct graph_edge *next;
};

struct graph {
    struct arena *arena;
    const char *title;
    struct graph_node *nodes; /* in the order of adding, which formats keep */
    struct graph_node **nodes_end;
    struct graph_edge *edges;
    struct graph_edge **edges_end;
};

/* Texts that are handed over are borrowed and must live as long as the graph; NULL is "". */
void graph_begin(struct graph *graph, struct arena *arena, const char *title);

/* The node of that id, added if it is new; one that is there stays as it is. */
struct graph_node *graph_add(struct graph *graph, enum graph_role role, const char *id,
                             const char *label, const char *text, const char *cites);
struct graph_node *graph_find(const struct graph *graph, const char *id); /* NULL for none */

/* Relate two nodes, once for each pair and relation. */
void graph_relate(struct graph *graph, const struct graph_node *from, enum graph_relation relation,
                  const struct graph_node *to, bool is_in_force);

#endif
