/* What a condition says, whether or not it holds, with the values of the variables that are known.
 */
#include <string.h>

#include "tell/wording.h"

struct worded_pattern {
    const struct bound_variables *bound; /* give variables their values */
    const struct node *pattern;
};

bool wording_known(struct strbuf *out, const struct bound_variables *bound, const char *name)
{
    const char *text = rendering_bound(bound, name);
    size_t length = text == NULL ? 0 : strlen(text);

    if (text == NULL)
        return false;
    if (text[0] == '"' && length > 1)
        strbuf_add_bytes(out, text + 1, length - 2);
    else
        strbuf_add(out, text);
    return true;
}

/* The : or = before a call in a pattern. */
static bool is_marker(const struct node *node)
{
    return node != NULL && node->kind == NODE_SYMBOL &&
           (strcmp(node->text, ":") == 0 || strcmp(node->text, "=") == 0) && node->next != NULL &&
           node->next->kind == NODE_LIST;
}

static const char *joint_word(const struct node *connective)
{
    if (connective->text[0] == '|')
        return " or ";
    if (connective->text[0] == '~')
        return "not ";
    return is_marker(connective->next) ? " with " : " and ";
}

/* What a pattern asks of a slot: a value, a variable's value, or anything. */
static bool add_pattern_slot(struct strbuf *out, const void *from, const char *slot)
{
    const struct worded_pattern *worded = from;

    for (const struct node *each = worded->pattern->first->next; each != NULL; each = each->next) {
        const struct node *value = each->kind == NODE_LIST ? each->first : NULL;
        bool is_first = true;

        if (value == NULL || strcmp(syntax_head(each), slot) != 0)
            continue;
        for (value = value->next; value != NULL; value = value->next) {
            if (value->kind == NODE_CONNECTIVE) {
                strbuf_add(out, joint_word(value));
                is_first = true;
                continue;
            }
            if (!is_first)
                strbuf_add(out, " ");
            is_first = false;
            if (is_marker(value))
                is_first = true;
            else if (value->kind == NODE_LIST)
                rendering_node(out, value, worded->bound);
            else if (value->kind != NODE_VARIABLE && value->kind != NODE_MULTI_VARIABLE)
                strbuf_add(out, value->text);
            else if (value->text[0] == '\0' || !wording_known(out, worded->bound, value->text))
                strbuf_add(out, "anything");
        }
        return true;
    }
    strbuf_add(out, "anything");
    return true;
}

bool wording_pattern_slot(struct strbuf *out, const struct node *pattern, const char *slot,
                          const struct bound_variables *bound)
{
    struct worded_pattern worded = {bound, pattern};

    return add_pattern_slot(out, &worded, slot);
}

static void add_bare_pattern(struct strbuf *out, const struct worded_pattern *worded)
{
    strbuf_format(out, "there is a fact `%s`", syntax_head(worded->pattern));
    for (const struct node *each = worded->pattern->first->next; each != NULL; each = each->next) {
        if (each->kind == NODE_LIST && syntax_head(each)[0] != '\0') {
            strbuf_format(out, " with %s ", syntax_head(each));
            add_pattern_slot(out, worded, syntax_head(each));
        } else if (each->kind != NODE_LIST) {
            strbuf_format(out, " %s", each->text[0] == '\0' ? "anything" : each->text);
        }
    }
}

/* What gives variables their values while conditions are worded. */
struct worded {
    const struct wording *wording;
    const struct bound_variables *bound;
};

static void add_conditions(struct strbuf *out, const struct worded *worded,
                           const struct condition *first, const char *joint);

static void add_condition(struct strbuf *out, const struct worded *worded,
                          const struct condition *condition)
{
    struct worded_pattern part = {worded->bound, condition->node};
    const char *pattern;

    if (condition->kind == CONDITION_TEST) {
        strbuf_add(out, "a comparison holds");
    } else if (condition->kind == CONDITION_PATTERN) {
        pattern = wording_template(worded->wording, condition->template);
        if (pattern[0] == '\0')
            add_bare_pattern(out, &part);
        else
            wording_fill(out, pattern, add_pattern_slot, &part);
    } else {
        if (condition->kind == CONDITION_NOT)
            strbuf_add(out, "it is not so that ");
        add_conditions(out, worded, condition->first,
                       condition->kind == CONDITION_OR ? " or " : " and ");
    }
}

static void add_conditions(struct strbuf *out, const struct worded *worded,
                           const struct condition *first, const char *joint)
{
    for (const struct condition *each = first; each != NULL; each = each->next) {
        if (each != first)
            strbuf_add(out, joint);
        add_condition(out, worded, each);
    }
}

static void add_absent(struct strbuf *out, const struct worded *worded,
                       const struct condition *condition)
{
    if (condition->kind == CONDITION_FORALL) {
        strbuf_add(out, "nothing breaks the rule that wherever ");
        add_conditions(out, worded, condition->first, ", ");
        return;
    }
    strbuf_add(out, "nothing shows that ");
    add_conditions(out, worded, condition->first, " and ");
}

/* Whether a pattern asks something of every slot that the words of its template name. */
static bool has_all_blanks(const char *words, const struct node *pattern)
{
    for (const char *open = strchr(words, '{'); open != NULL; open = strchr(open + 1, '{')) {
        size_t length = strcspn(open + 1, ":}");
        bool is_there = false;

        for (const struct node *slot = pattern->first->next; slot != NULL; slot = slot->next)
            is_there = is_there || (strlen(syntax_head(slot)) == length &&
                                    strncmp(syntax_head(slot), open + 1, length) == 0);
        if (!is_there)
            return false;
    }
    return true;
}

void wording_condition(const struct wording *wording, struct strbuf *out,
                       const struct condition *condition, const struct bound_variables *bound)
{
    struct worded worded = {wording, bound};

    switch (condition->kind) {
    case CONDITION_NOT:
    case CONDITION_FORALL:
        add_absent(out, &worded, condition);
        break;
    case CONDITION_EXISTS:
        strbuf_add(out, "something shows that ");
        add_conditions(out, &worded, condition->first, " and ");
        break;
    case CONDITION_TEST:
        strbuf_add(out, "the comparison ");
        rendering_node(out, condition->node->first->next, bound);
        strbuf_add(out, " holds");
        break;
    case CONDITION_PATTERN:
        if (has_all_blanks(wording_template(wording, condition->template), condition->node))
            add_condition(out, &worded, condition);
        else
            add_bare_pattern(out, &(struct worded_pattern){bound, condition->node});
        break;
    default:
        add_condition(out, &worded, condition);
        break;
    }
}
