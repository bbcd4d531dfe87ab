#include "tell/picture_words.h"

#include <math.h>
#include <stdlib.h>

#include "tell/sweep_words.h"

/* Probabilities this near to each other are the same. */
static const double NEAR = 1e-9;

/* Steps of a scale between the values that it has to hold. */
enum { MOST_STEPS = 5 };

void picture_words_title(struct strbuf *out, const struct picture *picture,
                         const struct sweep *sweep)
{
    const char *on = sweep->subjects[picture->subject].on;

    switch (picture->kind) {
    case ENDSTATE_TREE:
        strbuf_format(out, "%s as a decision tree", on);
        break;
    case ENDSTATE_TABLE:
        strbuf_format(out, "%s as a decision table", on);
        break;
    case ENDSTATE_TORNADO:
        if (picture->value == NULL)
            strbuf_format(out, "What decides %s", on);
        else
            strbuf_format(out, "What makes %s %s", on, picture->value);
        break;
    }
}

static void add_counted(struct strbuf *out, size_t count, const char *one, const char *more)
{
    sweep_words_number(out, count);
    strbuf_format(out, " %s", count == 1 ? one : more);
}

static void add_tree_caption(struct strbuf *out, const struct decision_tree *tree)
{
    if (tree->depth == 0) {
        strbuf_add(out, "Nothing to ask: no assumption changes the answer.");
        return;
    }
    add_counted(out, tree->root->node_count - tree->leaf_count, "question", "questions");
    strbuf_format(out, ", at most %zu of them on the way to an answer. ", tree->depth);
    strbuf_add(out, tree->is_smallest ? "No smaller tree asks each assumption at most once."
                                      : "There may be smaller trees.");
}

static void add_tornado_caption(struct strbuf *out, const struct picture *picture,
                                const struct sweep *sweep)
{
    const struct sweep_subject *subject = &sweep->subjects[picture->subject];
    size_t value;

    if (subject->axis_count == 0) {
        strbuf_add(out, "No assumption changes the answer.");
        return;
    }
    if (picture->value == NULL) {
        strbuf_add(out, "How likely it is that giving one assumption another of its values changes "
                        "the answer.");
        return;
    }
    value = picture_value(picture, sweep);
    if (value == subject->value_count) {
        strbuf_format(out, "No combination makes %s %s.", subject->on, picture->value);
        return;
    }
    strbuf_format(out, "Probability of %s, ", picture->value);
    sweep_words_share(out, subject->values[value].probability);
    strbuf_add(out, " over all, while one assumption after the other is held at each of its "
                    "values.");
}

void picture_words_caption(struct strbuf *out, const struct picture *picture,
                           const struct sweep *sweep)
{
    switch (picture->kind) {
    case ENDSTATE_TREE:
        add_tree_caption(out, &picture->tree);
        break;
    case ENDSTATE_TABLE:
        add_counted(out, picture->table.rule_count, "rule", "rules");
        strbuf_add(out, picture->table.rule_count == 1 ? ", which always holds."
                                                       : ", of which exactly one holds.");
        break;
    case ENDSTATE_TORNADO:
        add_tornado_caption(out, picture, sweep);
        break;
    }
}

void picture_words_node(struct strbuf *out, const struct decision_node *node,
                        const struct sweep_subject *subject)
{
    if (node->asks == NULL)
        strbuf_add(out, wording_answer(subject->values[node->value].is));
    else
        strbuf_format(out, "%s?", node->asks->key);
}

void picture_words_count(struct strbuf *out, const struct sweep *sweep, size_t count, double share,
                         double probability)
{
    add_counted(out, count, "combination", "combinations");
    strbuf_add(out, ", ");
    sweep_words_share(out, share);
    if (!sweep->is_weighted)
        return;
    strbuf_add(out, "; probability ");
    sweep_words_share(out, probability);
}

void picture_words_end(struct strbuf *out, const struct sweep *sweep, const struct tornado *tornado,
                       size_t axis, size_t value, double likely)
{
    const struct domain *domain = &sweep->declared->domains[tornado->subject->axes[axis]];
    bool *allows = memory_alloc(sizeof *allows * domain->value_count), is_any = true;

    for (size_t i = 0; i < domain->value_count; i++) {
        allows[i] = fabs(tornado->parts[axis][i][value].probability - likely) <= NEAR;
        is_any = is_any && allows[i];
    }
    if (is_any)
        strbuf_add(out, "any value");
    else
        sweep_words_allowed(out, domain, allows);
    strbuf_add_char(out, ' ');
    sweep_words_share(out, likely);
    free(allows);
}

void picture_words_ends(struct strbuf *out, const struct sweep *sweep,
                        const struct tornado *tornado, size_t axis, size_t value)
{
    const struct domain *domain = &sweep->declared->domains[tornado->subject->axes[axis]];
    struct tornado_part **parts = tornado->parts[axis];
    double told = -1;

    for (bool is_first = true;; is_first = false) {
        double next = 2;

        for (size_t i = 0; i < domain->value_count; i++)
            if (parts[i][value].probability > told + NEAR)
                next = fmin(next, parts[i][value].probability);
        if (next > 1 + NEAR)
            return;
        strbuf_add(out, is_first ? "" : ", ");
        picture_words_end(out, sweep, tornado, axis, value, next);
        told = next;
    }
}

struct picture_scale picture_scale(const struct tornado_bar *bars, size_t count)
{
    static const double steps[] = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2};
    struct picture_scale scale = {0, 1, 0.2};
    double low = 1, high = 0;

    for (size_t i = 0; i < count; i++) {
        low = fmin(low, bars[i].low);
        high = fmax(high, bars[i].high);
    }
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if ((high - low) / steps[i] > MOST_STEPS)
            continue;
        scale.step = steps[i];
        scale.low = fmax(0, floor(low / steps[i] + NEAR) * steps[i]);
        scale.high = fmin(1, ceil(high / steps[i] - NEAR) * steps[i]);
        break;
    }
    if (scale.high <= scale.low)
        scale.high = scale.low + scale.step;
    return scale;
}
