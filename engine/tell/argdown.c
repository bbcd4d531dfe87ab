#include "tell/argdown.h"

#include <ctype.h>
#include <string.h>

#include "base/strbuf.h"

/* ---- words ---- */

/* A text is one line, whatever it holds. */
static char one_line(char character)
{
    return (char)((unsigned char)character < ' ' ? ' ' : character);
}

/* What has a meaning in Argdown gets a backslash. */
static void add_text(struct strbuf *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("[]<>{}#@*_/\\", *text) != NULL)
            strbuf_add_char(out, '\\');
        strbuf_add_char(out, one_line(*text));
    }
}

/* A name of a rule where no backslash would help. */
static void add_name(struct strbuf *out, const char *name)
{
    for (; *name != '\0'; name++)
        strbuf_add_char(out,
                        isalnum((unsigned char)*name) || (unsigned char)*name >= 128 ? *name : '-');
}

static void add_cites(struct strbuf *out, const struct graph_node *node)
{
    for (size_t i = 0; i < node->cite_count; i++) {
        strbuf_add(out, " #(");
        for (const char *each = node->cites[i]; *each != '\0'; each++)
            strbuf_add_char(out, (char)(*each == ')' ? '-' : *each));
        strbuf_add(out, ")");
    }
}

static void add_title(struct strbuf *out, const struct graph_node *node)
{
    if (node->role != GRAPH_STEP) {
        strbuf_format(out, "[%s]", node->id);
        return;
    }
    strbuf_format(out, "<%s ", node->id);
    add_name(out, node->label);
    strbuf_add(out, ">");
}

/* ---- claims and steps ---- */

static void add_relation(struct strbuf *out, const char *mark, const struct graph_node *other)
{
    strbuf_format(out, "  %s ", mark);
    add_title(out, other);
    strbuf_add(out, "\n");
}

/* Premises, a line with the rule's name, and what is concluded. */
static bool has_inference(const struct graph_node *step)
{
    return step->into[GRAPH_SUPPORTS] > 0 && step->out_of[GRAPH_SUPPORTS] > 0;
}

static void add_inference(struct strbuf *out, const struct graph_node *step)
{
    const struct graph_edge *edge;
    size_t number = 0;

    strbuf_add(out, "\n");
    for (edge = step->in; edge != NULL; edge = edge->next_in)
        if (edge->relation == GRAPH_SUPPORTS)
            strbuf_format(out, "(%zu) [%s]\n", ++number, edge->from->id);
    strbuf_add(out, "-- ");
    add_name(out, step->label);
    strbuf_add(out, " --\n");
    for (edge = step->out; edge->relation != GRAPH_SUPPORTS; edge = edge->next_out)
        continue;
    strbuf_format(out, "(%zu) [%s]\n", ++number, edge->to->id);
}

/* All relations that the inference does not show. */
static void add_relations(struct strbuf *out, const struct graph_node *node)
{
    bool is_shown = node->role == GRAPH_STEP && has_inference(node);

    for (const struct graph_edge *edge = node->out; edge != NULL; edge = edge->next_out) {
        if (edge->relation == GRAPH_ATTACKS)
            add_relation(out, "->", edge->to);
        if (edge->relation != GRAPH_SUPPORTS ||
            (node->role != GRAPH_STEP && edge->to->role == GRAPH_STEP))
            continue;
        if (!is_shown)
            add_relation(out, "+>", edge->to);
        is_shown = false;
    }
    for (const struct graph_edge *edge = node->in; edge != NULL; edge = edge->next_in) {
        if (edge->relation == GRAPH_UNDERCUTS)
            add_relation(out, "<_", edge->from);
        if (edge->relation == GRAPH_SUPPORTS && node->role == GRAPH_STEP && !has_inference(node))
            add_relation(out, "+", edge->from);
    }
}

static void add_node(struct strbuf *out, const struct graph_node *node)
{
    bool is_step = node->role == GRAPH_STEP;

    strbuf_add(out, "\n");
    add_title(out, node);
    strbuf_add(out, ": ");
    add_text(out, is_step ? node->text : node->label);
    if (!is_step)
        strbuf_format(out, " #%s", graph_role_name(node->role));
    else if (!graph_is_in_force(node))
        strbuf_add(out, " #not-in-force");
    if (node->is_folded)
        strbuf_add(out, " #folded");
    add_cites(out, node);
    strbuf_add(out, "\n");
    add_relations(out, node);
    if (is_step && has_inference(node))
        add_inference(out, node);
}

static void add_front(struct strbuf *out, const struct graph *graph)
{
    strbuf_add(out, "===\ntitle: \"");
    for (const char *each = graph->title; *each != '\0'; each++) {
        if (*each == '"' || *each == '\\')
            strbuf_add_char(out, '\\');
        strbuf_add_char(out, one_line(*each));
    }
    strbuf_add(out, "\"\n===\n");
}

void argdown_write(FILE *out, const struct graph *graph)
{
    struct strbuf text = {0};

    add_front(&text, graph);
    for (const struct graph_node *node = graph->nodes; node != NULL; node = node->next)
        add_node(&text, node);
    fputs(strbuf_text(&text), out);
    strbuf_free(&text);
}
