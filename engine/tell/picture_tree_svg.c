/* A decision tree drawn: a line for each node, further in the more was asked before. */
#include <math.h>

#include "tell/picture_drawing.h"
#include "tell/sweep_words.h"

static const double ROW = 27, STEP = 22, GAP = 7, BAR = 120;

struct tree_drawing {
    struct chart *chart;
    const struct sweep *sweep;
    const struct sweep_subject *subject;
    struct strbuf *told;
    double reach; /* of the widest line */
    double most;  /* the likeliest leaf, which has the longest bar */
    double y;     /* of the next line */
};

static double likely(const struct tree_drawing *drawing, const struct decision_node *leaf)
{
    return drawing->sweep->is_weighted ? leaf->probability : leaf->share;
}

static const char *branch_text(const struct tree_drawing *drawing, const struct decision_node *node,
                               size_t branch)
{
    struct strbuf text = {0};

    sweep_words_allowed(&text, node->asks, node->branches[branch].takes);
    return strbuf_take(&text, drawing->chart->arena);
}

static const char *node_text(const struct tree_drawing *drawing, const struct decision_node *node)
{
    struct strbuf text = {0};

    picture_words_node(&text, node, drawing->subject);
    return strbuf_take(&text, drawing->chart->arena);
}

static double depth_x(size_t depth)
{
    return DRAWING_MARGIN + STEP * (double)depth;
}

/* Where the nodes beneath one begin, behind the values that lead to them. */
static double branches_x(const struct tree_drawing *drawing, const struct decision_node *node,
                         size_t depth)
{
    double widest = 0;

    for (size_t i = 0; i < node->branch_count; i++)
        widest = fmax(widest, chart_measure(branch_text(drawing, node, i), CHART_PLAIN));
    return depth_x(depth + 1) + widest + 2 * GAP;
}

/* How far the widest line reaches, and how likely the likeliest leaf is. */
static void measure(struct tree_drawing *drawing, const struct decision_node *node, size_t depth,
                    double x)
{
    double width = chart_measure(node_text(drawing, node), CHART_STRONG);

    drawing->reach = fmax(drawing->reach, x + width + 4 * GAP);
    if (node->asks == NULL)
        drawing->most = fmax(drawing->most, likely(drawing, node));
    for (size_t i = 0; i < node->branch_count; i++)
        measure(drawing, node->branches[i].to, depth + 1, branches_x(drawing, node, depth));
}

/* ---- lines ---- */

static void draw_question(struct tree_drawing *drawing, const char *text, double x)
{
    double width = chart_measure(text, CHART_STRONG) + 2 * GAP;

    chart_box(drawing->chart, x, drawing->y - 11, width, 22, 5, "box");
    chart_text(drawing->chart, x + width / 2, drawing->y, CHART_STRONG, CHART_MIDDLE, text);
}

static void draw_leaf(struct tree_drawing *drawing, const struct decision_node *leaf,
                      const char *text, double x)
{
    struct chart *chart = drawing->chart;
    double y = drawing->y, part = likely(drawing, leaf),
           length = drawing->most > 0 ? fmax(1, BAR * part / drawing->most) : 1,
           end = x + 16 + chart_measure(text, CHART_STRONG);
    struct strbuf share = {0};

    sweep_words_share(&share, part);
    chart_mark(chart, x, y, leaf->value);
    chart_text(chart, x + 16 + GAP / 2, y, CHART_STRONG, CHART_START, text);
    if (end + 2 * GAP < drawing->reach)
        chart_path(chart, "leader", "M%.1f %.1fH%.1f", end + 2 * GAP, y + 3, drawing->reach);
    chart_box(chart, drawing->reach + GAP, y - 6, length, 12, 0,
              chart_colour_class(leaf->value, chart->arena));
    chart_text(chart, drawing->reach + GAP + length + GAP, y, CHART_NOTE, CHART_START,
               strbuf_take(&share, chart->arena));
}

/* What leads to a node, in words: "us-support is stands-by and ...". */
static const char *path_text(const struct tree_drawing *drawing, const char *before,
                             const struct decision_node *node, const char *when)
{
    return arena_format(drawing->chart->arena, "%s%s%s is %s", before,
                        before[0] == '\0' ? "" : " and ", node->asks->key, when);
}

static const char *leaf_tip(const struct tree_drawing *drawing, const struct decision_node *leaf,
                            const char *text, const char *path)
{
    struct strbuf tip = {0};

    strbuf_format(&tip, "%s %s%s: ", text, path[0] == '\0' ? "always" : "when ", path);
    picture_words_count(&tip, drawing->sweep, leaf->count, leaf->share, leaf->probability);
    return strbuf_take(&tip, drawing->chart->arena);
}

static void draw_node(struct tree_drawing *drawing, const struct decision_node *node, size_t depth,
                      double x, const char *when, const char *path);

/* The branches of a node, on a stem that hangs from it. */
static void draw_branches(struct tree_drawing *drawing, const struct decision_node *node,
                          size_t depth, const char *path)
{
    double x = depth_x(depth) + 8, from = drawing->y + 11, to_x = branches_x(drawing, node, depth);

    for (size_t i = 0; i < node->branch_count; i++) {
        const char *when = branch_text(drawing, node, i);

        drawing->y += ROW;
        chart_path(drawing->chart, "stem", "M%.1f %.1fV%.1fH%.1f", x, from, drawing->y,
                   depth_x(depth + 1) - 2);
        from = drawing->y;
        draw_node(drawing, node->branches[i].to, depth + 1, to_x, when,
                  path_text(drawing, path, node, when));
    }
}

static void draw_node(struct tree_drawing *drawing, const struct decision_node *node, size_t depth,
                      double x, const char *when, const char *path)
{
    const char *text = node_text(drawing, node);

    if (node->asks == NULL) {
        const char *tip = leaf_tip(drawing, node, text, path);

        strbuf_format(drawing->told, " %s.", tip);
        chart_begin_group(drawing->chart, tip);
    }
    if (when[0] != '\0')
        chart_text(drawing->chart, depth_x(depth) + GAP / 2, drawing->y, CHART_PLAIN, CHART_START,
                   when);
    if (node->asks != NULL) {
        draw_question(drawing, text, x);
        draw_branches(drawing, node, depth, path);
        return;
    }
    draw_leaf(drawing, node, text, x);
    chart_end_group(drawing->chart);
}

void draw_tree(struct chart *chart, const struct picture *picture, const struct sweep *sweep,
               double y, struct strbuf *told)
{
    struct tree_drawing drawing = {.chart = chart,
                                   .sweep = sweep,
                                   .subject = &sweep->subjects[picture->subject],
                                   .told = told,
                                   .y = y};

    measure(&drawing, picture->tree.root, 0, DRAWING_MARGIN);
    chart_text(chart, drawing.reach + GAP, y, CHART_NOTE, CHART_START,
               sweep->is_weighted ? "probability" : "share of combinations");
    draw_node(&drawing, picture->tree.root, 0, DRAWING_MARGIN, "", "");
}
