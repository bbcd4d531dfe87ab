/* A decision tree in characters. */
#include "tell/picture_pen.h"
#include "tell/picture_words.h"
#include "tell/sweep_words.h"

struct tree_pen {
    const struct pen *pen;
    const struct sweep_subject *subject;
    size_t end; /* of the tree, where the numbers begin */
};

/* "abandons:", "not tripwire:" */
static const char *branch_text(const struct tree_pen *tree, const struct decision_node *node,
                               size_t branch)
{
    struct strbuf text = {0};

    sweep_words_allowed(&text, node->asks, node->branches[branch].takes);
    strbuf_add_char(&text, ':');
    return strbuf_take(&text, tree->pen->arena);
}

static const char *node_text(const struct tree_pen *tree, const struct decision_node *node)
{
    struct strbuf text = {0};

    picture_words_node(&text, node, tree->subject);
    return strbuf_take(&text, tree->pen->arena);
}

enum { STEM = 3 };

/* How far a node so deep reaches behind what leads to it, or one beneath it, on unbroken lines. */
static size_t reach_of(const struct tree_pen *tree, const struct decision_node *node, size_t depth,
                       const char *when)
{
    size_t farthest = depth * STEM + pen_width(when) + 1 + pen_width(node_text(tree, node));

    for (size_t i = 0; i < node->branch_count; i++) {
        size_t reach = reach_of(tree, node->branches[i].to, depth + 1, branch_text(tree, node, i));

        farthest = reach > farthest ? reach : farthest;
    }
    return farthest;
}

static void put_node(const struct tree_pen *tree, const struct decision_node *node,
                     const struct pen_margin *margin, const char *when)
{
    const struct pen *pen = tree->pen;
    size_t column = pen_words(pen, margin, 0, when, false);

    column = pen_words(pen, margin, column, node_text(tree, node), node->asks == NULL);
    if (node->asks != NULL) {
        fputc('\n', pen->out);
        return;
    }
    pen_pad(pen, column < tree->end ? tree->end - column : 0);
    pen_numbers(pen, node->count, node->share, node->probability);
    fputc('\n', pen->out);
}

/* Every branch of a node on lines of its own, behind the stems of those above. */
static void put_branches(const struct tree_pen *tree, const struct decision_node *node,
                         const char *stems)
{
    struct arena *arena = tree->pen->arena;

    for (size_t i = 0; i < node->branch_count; i++) {
        const struct decision_node *to = node->branches[i].to;
        bool is_last = i + 1 == node->branch_count;
        const char *below = arena_format(arena, "%s%s", stems, is_last ? "   " : "│  ");
        const struct pen_margin margin = {
            arena_format(arena, "%s%s", stems, is_last ? "└─ " : "├─ "),
            arena_format(arena, "%s%s", below, to->asks == NULL ? "  " : "│ "), tree->end};

        put_node(tree, to, &margin, branch_text(tree, node, i));
        put_branches(tree, to, below);
    }
}

void pen_tree(const struct pen *pen, const struct picture *picture)
{
    const struct decision_node *root = picture->tree.root;
    struct tree_pen tree = {pen, &pen->sweep->subjects[picture->subject],
                            PEN_WIDTH - pen_numbers_width(pen)};
    const struct pen_margin margin = {"", "  ", tree.end};
    size_t reach = reach_of(&tree, root, 0, "");

    if (reach < tree.end)
        tree.end = reach;
    fputc('\n', pen->out);
    pen_pad(pen, tree.end);
    pen_number_heads(pen);
    put_node(&tree, root, &margin, "");
    put_branches(&tree, root, "");
}
