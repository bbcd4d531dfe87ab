#include "tell/layout.h"

#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>
#include <stdlib.h>
#include <string.h>

#include "base/strbuf.h"
#include "tell/reach.h"

/* ---- Graphviz, loaded when it is needed ---- */

#define GRAPHVIZ_FUNCTIONS(each)                                                                   \
    each(agmemread) each(agclose) each(agseterr) each(agnode) each(agfstnode) each(agnxtnode)      \
        each(agfstout) each(agnxtout) each(agget) each(gvContextPlugins) each(gvLayout)            \
            each(gvFreeLayout) each(gvFreeContext)

struct graphviz {
#define MEMBER(function) __typeof__(function) *(function);
    GRAPHVIZ_FUNCTIONS(MEMBER)
#undef MEMBER
    lt_symlist_t plugins[2];
    GVC_t *context;
};

static bool find_symbol(void *library, const char *name, void *out, size_t size)
{
    void *symbol = dlsym(library, name);

    memcpy(out, &symbol, size);
    return symbol != NULL;
}

/*
 * The library stays loaded: it keeps memory of its own for as long as the program lives. The layout
 * is named to Graphviz as one that was linked, so that it looks for no list of plugins.
 */
static bool graphviz_begin(struct graphviz *graphviz, struct endstate_error *error)
{
    void *library = dlopen(GRAPHVIZ_LAYOUT, RTLD_LAZY | RTLD_LOCAL);
    bool is_good = library != NULL;

    *graphviz = (struct graphviz){0};
    graphviz->plugins[0].name = "gvplugin_dot_layout_LTX_library";
#define FIND(function)                                                                             \
    is_good = is_good &&                                                                           \
              find_symbol(library, #function, &graphviz->function, sizeof graphviz->function);
    GRAPHVIZ_FUNCTIONS(FIND)
#undef FIND
    is_good = is_good && find_symbol(library, graphviz->plugins[0].name,
                                     &graphviz->plugins[0].address, sizeof(void *));
    if (!is_good) {
        error_set(
            error, ENDSTATE_OUTPUT,
            "svg needs the library of Graphviz, which was not found at %s; `dot` does without",
            GRAPHVIZ_LAYOUT);
        return false;
    }
    graphviz->agseterr(AGMAX);
    graphviz->context = graphviz->gvContextPlugins(graphviz->plugins, 0);
    return true;
}

/* ---- what goes in ---- */

/* Past so many boxes looks give way to time. */
enum { MANY_BOXES = 500 };

static void add_edge(struct strbuf *out, const struct box_edge *edge, size_t number)
{
    strbuf_format(out, "n%zu -> n%zu [comment=%zu]\n", edge->from, edge->to, number);
    if (graph_is_between_answers(edge->edge))
        strbuf_format(out, "{rank=same n%zu n%zu}\n", edge->from, edge->to);
}

/* Boxes are named by their number, edges carry theirs as a comment. The limits on the simplex
 * method bear on no picture that a person can read. */
static char *describe(const struct boxes *boxes, const struct layout *layout)
{
    struct strbuf text = {0};

    strbuf_format(&text,
                  "digraph {graph [rankdir=RL nodesep=0.2 ranksep=0.6 nslimit=%s]\n"
                  "node [shape=box fixedsize=true label=\"\"]\nedge [arrowhead=none]\n",
                  boxes->count > MANY_BOXES ? "1 nslimit1=1 mclimit=0.1 splines=polyline" : "4");
    for (size_t i = 0; i < boxes->count; i++)
        strbuf_format(&text, "n%zu [width=%.4f height=%.4f]\n", i, layout->sizes[i].x / 72,
                      layout->sizes[i].y / 72);
    for (size_t i = 0; i < boxes->edge_count; i++)
        add_edge(&text, &boxes->edges[i], i);
    strbuf_add(&text, "}\n");
    return text.text;
}

/* ---- what comes out ---- */

/* Graphviz counts upwards and puts what comes first lowest; taken as downwards, it comes first. */
static struct layout_point point_of(pointf point)
{
    return (struct layout_point){point.x, point.y};
}

static void read_path(struct layout_path *out, const splines *curves, struct arena *arena)
{
    if (curves == NULL || curves->size == 0)
        return;
    out->count = (size_t)curves->list[0].size;
    out->points = ARENA_ARRAY(arena, struct layout_point, out->count);
    for (size_t i = 0; i < out->count; i++)
        out->points[i] = point_of(curves->list[0].list[i]);
}

static void read_layout(struct layout *out, const struct boxes *boxes,
                        const struct graphviz *graphviz, Agraph_t *graph)
{
    struct arena *arena = boxes->graph->arena;
    char comment[] = "comment";

    out->width = GD_bb(graph).UR.x;
    out->height = GD_bb(graph).UR.y;
    for (Agnode_t *node = graphviz->agfstnode(graph); node != NULL;
         node = graphviz->agnxtnode(graph, node)) {
        for (Agedge_t *edge = graphviz->agfstout(graph, node); edge != NULL;
             edge = graphviz->agnxtout(graph, edge))
            read_path(&out->paths[strtoul(graphviz->agget(edge, comment), NULL, 10)], ED_spl(edge),
                      arena);
    }
    for (size_t i = 0; i < boxes->count; i++) {
        char name[32];

        snprintf(name, sizeof name, "n%zu", i);
        out->centres[i] = point_of(ND_coord(graphviz->agnode(graph, name, 0)));
    }
}

static bool lay_out(struct layout *layout, const struct boxes *boxes,
                    const struct graphviz *graphviz, struct endstate_error *error)
{
    char *text = describe(boxes, layout);
    Agraph_t *graph = graphviz->agmemread(text);
    bool is_good = graph != NULL && graphviz->gvLayout(graphviz->context, graph, "dot") == 0;

    if (is_good) {
        read_layout(layout, boxes, graphviz, graph);
        graphviz->gvFreeLayout(graphviz->context, graph);
    }
    if (graph != NULL)
        graphviz->agclose(graph);
    free(text);
    return is_good || error_set(error, ENDSTATE_FAULT, "Graphviz could not lay out the graph");
}

static bool check_size(const struct boxes *boxes, struct endstate_error *error)
{
    size_t reach = reach_of(boxes);

    if (boxes->count <= LAYOUT_MOST_BOXES && boxes->edge_count <= LAYOUT_MOST_EDGES &&
        reach <= LAYOUT_MOST_REACH)
        return true;
    return error_set(
        error, ENDSTATE_LIMIT,
        "svg: %zu boxes and %zu arrows over %zu columns are too big a picture (at most "
        "%d, %d and %d); ask for less, or for `--format dot`",
        boxes->count, boxes->edge_count, reach, LAYOUT_MOST_BOXES, LAYOUT_MOST_EDGES,
        LAYOUT_MOST_REACH);
}

bool layout_make(struct layout *layout, const struct boxes *boxes, struct endstate_error *error)
{
    struct arena *arena = boxes->graph->arena;
    struct graphviz graphviz;
    bool is_good;

    if (!check_size(boxes, error))
        return false;
    layout->centres = ARENA_ARRAY(arena, struct layout_point, boxes->count + 1);
    layout->paths = ARENA_ARRAY(arena, struct layout_path, boxes->edge_count + 1);
    if (!graphviz_begin(&graphviz, error))
        return false;
    is_good = lay_out(layout, boxes, &graphviz, error);
    graphviz.gvFreeContext(graphviz.context);
    return is_good;
}
