#include "tell/svg.h"

#include <string.h>

#include "tell/layout.h"
#include "tell/markup.h"

/* In points. Columns are wide enough for the widest of the usual sans-serif fonts. */
enum {
    LINE = 15,
    COLUMN = 7,
    HEAD_COLUMN = 8,
    PADDING = 8,
    PART_GAP = 4,
    MARGIN = 16,
    CAPTION = 30,
    CAPTION_COLUMN = 9,
    LEGEND_BOX = 22,
    LEGEND_LINE = 22,
    LEGEND_WIDEST = 240
};

/* Told apart by line as well as by colour, in light and in dark. */
static const char styles[] =
    ".argument-map text{font:12px Helvetica,Arial,'Liberation Sans',sans-serif;fill:#1a1a1a}\n"
    ".argument-map .head,.argument-map .caption{font-weight:bold}\n"
    ".argument-map .caption{font-size:14px}\n"
    ".argument-map .box rect{fill:#fff;stroke:#333;stroke-width:1}\n"
    ".argument-map .conclusion rect{fill:#dbe9f6;stroke-width:2.5}\n"
    ".argument-map .wanted rect{stroke-width:2.5;stroke-dasharray:7 4}\n"
    ".argument-map .assumption rect,.argument-map .change rect{fill:#fff3c4}\n"
    ".argument-map .change rect{stroke-dasharray:5 3}\n"
    ".argument-map .in-the-way rect{fill:#ffd9b3;stroke:#a02020;stroke-width:2.5}\n"
    ".argument-map .stated rect,.argument-map .box .rest{fill:#ececec}\n"
    ".argument-map .box .rest{stroke:none}\n"
    ".argument-map .step rect{fill:#f7f7f7;stroke:#999}\n"
    ".argument-map .position rect{stroke:#a02020}\n"
    ".argument-map .absent rect{stroke:#666;stroke-dasharray:5 3}\n"
    ".argument-map .box.not-in-force rect{stroke-dasharray:5 3}\n"
    ".argument-map .box .rest,.argument-map .box.not-in-force .rest{stroke:none}\n"
    ".argument-map .absent text{font-style:italic}\n"
    ".argument-map path{fill:none;stroke:#767676;stroke-width:1.2}\n"
    ".argument-map .attacks path{stroke:#c03030;stroke-width:1.8}\n"
    ".argument-map .undercuts path{stroke:#c03030}\n"
    ".argument-map .not-in-force path{stroke:#767676;stroke-width:1.2;stroke-dasharray:5 3}\n"
    ".argument-map marker path{fill:#767676;stroke:none}\n"
    ".argument-map marker .bar{fill:#c03030}\n"
    ".argument-map marker circle{fill:#fff;stroke:#767676}\n"
    "@media (prefers-color-scheme:dark){\n"
    ".argument-map{background:#16181c}\n"
    ".argument-map text{fill:#e8e8e8}\n"
    ".argument-map .box rect{fill:#22262c;stroke:#aaa}\n"
    ".argument-map .conclusion rect{fill:#1d3a57}\n"
    ".argument-map .assumption rect,.argument-map .change rect{fill:#4a3f14}\n"
    ".argument-map .in-the-way rect{fill:#5a3416;stroke:#e07070}\n"
    ".argument-map .stated rect,.argument-map .box .rest{fill:#33383f}\n"
    ".argument-map .step rect{fill:#1c1f24;stroke:#777}\n"
    ".argument-map .position rect{stroke:#e07070}\n"
    "}\n";

static const char markers[] =
    "<defs>\n"
    "<marker id=\"argument-map-supports\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" "
    "markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
    "<path d=\"M0 0L10 5L0 10z\"/></marker>\n"
    "<marker id=\"argument-map-attacks\" viewBox=\"0 0 6 14\" refX=\"6\" refY=\"7\" "
    "markerWidth=\"6\" markerHeight=\"14\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
    "<path class=\"bar\" d=\"M2 0H6V14H2z\"/></marker>\n"
    "<marker id=\"argument-map-undercuts\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" "
    "markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
    "<circle cx=\"5\" cy=\"5\" r=\"4\"/></marker>\n"
    "</defs>\n";

/* ---- sizes ---- */

static int column_width(const struct box_part *part)
{
    return part->kind == BOX_HEAD ? HEAD_COLUMN : COLUMN;
}

static int part_height(const struct box_part *part)
{
    return (int)part->line_count * LINE + PART_GAP;
}

static struct layout_point size_of(const struct box *box)
{
    struct layout_point size = {0, PADDING};

    for (const struct box_part *part = box->parts; part != NULL; part = part->next) {
        double width = (double)part->columns * column_width(part) + 2 * PADDING;

        if (width > size.x)
            size.x = width;
        size.y += part_height(part);
    }
    return size;
}

/* ---- boxes ---- */

static bool is_round(enum graph_role role)
{
    return role == GRAPH_ASSUMPTION || role == GRAPH_OBSTACLE || role == GRAPH_CHANGE;
}

static void add_frame(struct strbuf *out, enum graph_role role, double x, double y,
                      struct layout_point size)
{
    strbuf_format(out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\"/>\n",
                  x, y, size.x, size.y, is_round(role) ? 11 : 2);
    if (role == GRAPH_POSITION)
        strbuf_format(out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n", x + 3,
                      y + 3, size.x - 6, size.y - 6);
}

static void add_title(struct strbuf *out, const char *text)
{
    strbuf_add(out, "<title>");
    markup_add(out, text);
    strbuf_add(out, "</title>\n");
}

static void add_part(struct strbuf *out, const struct graph *graph, const struct box_part *part,
                     double x, double y, double width)
{
    static const char *const classes[BOX_PART_KINDS] = {
        [BOX_HEAD] = "head", [BOX_REASON] = "reason", [BOX_REST] = "premise"};

    strbuf_add(out, "<g data-node=\"");
    markup_add(out, part->node->id);
    strbuf_add(out, "\">");
    add_title(out, boxes_sentence(graph, part->node));
    if (part->kind == BOX_REST)
        strbuf_format(out,
                      "<rect class=\"rest\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" "
                      "height=\"%d\"/>\n",
                      x + 3, y, width - 6, part_height(part) - 1);
    for (size_t i = 0; i < part->line_count; i++) {
        strbuf_format(out, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", classes[part->kind],
                      x + PADDING, y + LINE * (double)(i + 1) - 3);
        markup_add(out, part->lines[i]);
        strbuf_add(out, "</text>\n");
    }
    strbuf_add(out, "</g>\n");
}

static void add_box(struct strbuf *out, const struct graph *graph, const struct box *box,
                    struct layout_point centre, struct layout_point size)
{
    double x = centre.x - size.x / 2, y = centre.y - size.y / 2;

    strbuf_format(out, "<g class=\"box %s%s\">\n", graph_role_name(box->node->role),
                  graph_is_in_force(box->node) ? "" : " not-in-force");
    add_frame(out, box->node->role, x, y, size);
    y += PADDING / 2.0;
    for (const struct box_part *part = box->parts; part != NULL; part = part->next) {
        add_part(out, graph, part, x, y, size.x);
        y += part_height(part);
    }
    strbuf_add(out, "</g>\n");
}

/* ---- arrows ---- */

static void begin_edge(struct strbuf *out, enum graph_relation relation, bool is_in_force)
{
    strbuf_format(out, "<g class=\"edge %s%s\">", graph_relation_name(relation),
                  is_in_force ? "" : " not-in-force");
}

static void add_edge(struct strbuf *out, const struct graph_edge *edge,
                     const struct layout_path *path)
{
    begin_edge(out, edge->relation, edge->is_in_force);
    add_title(out, boxes_relation_name(edge->relation, edge->is_in_force));
    strbuf_format(out, "<path marker-end=\"url(#argument-map-%s)\" d=\"",
                  graph_relation_name(edge->relation));
    for (size_t i = 0; i < path->count; i++)
        strbuf_format(out, "%s%.1f %.1f",
                      i == 0   ? "M"
                      : i == 1 ? "C"
                               : " ",
                      path->points[i].x, path->points[i].y);
    strbuf_add(out, "\"/></g>\n");
}

/* ---- legend ---- */

/* Samples stand side by side, as many as the picture is wide. */
struct legend {
    struct strbuf *out;
    double x, y, width;
};

/* The words of a sample that is so wide; afterwards the next one may begin. */
static void add_sample(struct legend *legend, double width, const char *words)
{
    strbuf_format(legend->out, "<text x=\"%.1f\" y=\"%.1f\">%s</text>\n", legend->x + width,
                  legend->y + 11, words);
    legend->x += width + (double)strlen(words) * COLUMN + LEGEND_BOX;
    if (legend->x + LEGEND_WIDEST > legend->width) {
        legend->x = 0;
        legend->y += LEGEND_LINE;
    }
}

static void add_role(struct legend *legend, enum graph_role role)
{
    strbuf_format(legend->out, "<g class=\"box %s\">", graph_role_name(role));
    add_frame(legend->out, role, legend->x, legend->y, (struct layout_point){LEGEND_BOX, 14});
    strbuf_add(legend->out, "</g>\n");
    add_sample(legend, LEGEND_BOX + 6, boxes_role_name(role));
}

static void add_relation(struct legend *legend, enum graph_relation relation, bool is_in_force)
{
    begin_edge(legend->out, relation, is_in_force);
    strbuf_format(legend->out,
                  "<path marker-end=\"url(#argument-map-%s)\" d=\"M%.1f %.1fh%d\"/></g>\n",
                  graph_relation_name(relation), legend->x, legend->y + 7, LEGEND_BOX + 8);
    add_sample(legend, LEGEND_BOX + 14, boxes_relation_name(relation, is_in_force));
}

/* The answer is where the legend ends. */
static double add_legend(struct strbuf *out, const struct boxes *boxes, double y, double width)
{
    struct legend legend = {out, 0, y, width};

    for (enum graph_role role = 0; role < GRAPH_ROLES; role++)
        if (boxes_has_role(boxes, role))
            add_role(&legend, role);
    for (enum graph_relation each = 0; each < GRAPH_RELATIONS; each++)
        for (int is_in_force = 1; is_in_force >= 0; is_in_force--)
            if (boxes_has_relation(boxes, each, is_in_force))
                add_relation(&legend, each, is_in_force);
    if (boxes_has_folded(boxes))
        add_sample(&legend, 0, BOXES_FOLDED " " BOXES_FOLDED_NAME);
    return legend.x > 0 ? legend.y + LEGEND_LINE : legend.y;
}

/* ---- the whole ---- */

static void add_picture(struct strbuf *out, const struct boxes *boxes, const struct layout *layout)
{
    for (size_t i = 0; i < boxes->edge_count; i++)
        add_edge(out, boxes->edges[i].edge, &layout->paths[i]);
    for (size_t i = 0; i < boxes->count; i++)
        add_box(out, boxes->graph, &boxes->items[i], layout->centres[i], layout->sizes[i]);
}

static void write_document(FILE *out, const struct boxes *boxes, const struct layout *layout)
{
    struct strbuf body = {0}, all = {0};
    double caption = (double)strlen(boxes->graph->title) * CAPTION_COLUMN;
    double width = layout->width < caption ? caption : layout->width, height;

    strbuf_format(&body, "<g transform=\"translate(%d %d)\">\n<text class=\"caption\" y=\"14\">",
                  MARGIN, MARGIN);
    markup_add(&body, boxes->graph->title);
    strbuf_format(&body, "</text>\n<g transform=\"translate(0 %d)\">\n", CAPTION);
    add_picture(&body, boxes, layout);
    height = add_legend(&body, boxes, layout->height + MARGIN, width) + CAPTION + 2 * MARGIN;
    strbuf_add(&body, "</g>\n</g>\n");
    width += 2 * MARGIN;
    strbuf_format(&all,
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"argument-map\" "
                  "width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\">\n",
                  width, height, width, height);
    add_title(&all, boxes->graph->title);
    strbuf_format(&all, "<style>\n%s</style>\n%s%s</svg>\n", styles, markers, strbuf_text(&body));
    fputs(strbuf_text(&all), out);
    strbuf_free(&body);
    strbuf_free(&all);
}

bool svg_write(FILE *out, const struct graph *graph, struct endstate_error *error)
{
    struct layout layout = {0};
    struct boxes boxes;

    boxes_make(&boxes, graph);
    layout.sizes = ARENA_ARRAY(graph->arena, struct layout_point, boxes.count + 1);
    for (size_t i = 0; i < boxes.count; i++)
        layout.sizes[i] = size_of(&boxes.items[i]);
    if (!layout_make(&layout, &boxes, error))
        return false;
    write_document(out, &boxes, &layout);
    return true;
}
