/* What rests on what among rules, for people. */
#include "tell/impact_pages.h"

#include <string.h>

/* "a, b" */
static const char *join(struct document *document, const char *const *words, size_t count)
{
    struct strbuf text = {0};
    const char *kept;

    for (size_t i = 0; i < count; i++)
        strbuf_format(&text, "%s%s", i == 0 ? "" : ", ", words[i]);
    kept = arena_string(document->arena, strbuf_text(&text));
    strbuf_free(&text);
    return kept;
}

static void add_words(struct document *out, const char *label, const char *const *words,
                      size_t count)
{
    if (count > 0)
        document_item(out, 1, label, join(out, words, count), "");
}

static void add_rules(struct document *out, const char *label, const struct rule *const *rules,
                      size_t count)
{
    const char **names = ARENA_ARRAY(out->arena, const char *, count);

    for (size_t i = 0; i < count; i++)
        names[i] = rules[i]->name;
    add_words(out, label, names, count);
}

void pages_network(struct document *out, const struct rule_network *network)
{
    document_go_beyond_text(out, true);
    document_heading(out, "Which rules feed which");
    document_go_beyond_text(out, false);
    for (size_t i = 0; i < network->rule_count; i++) {
        const struct rule_links *links = &network->rules[i];

        document_item(out, 0, links->rule->name, "", "");
        add_words(out, "reads", links->assumptions, links->assumption_count);
        add_rules(out, "feeds", links->feeds, links->feed_count);
        add_rules(out, "can silence", links->silences, links->silence_count);
        add_words(out, "concludes on", links->subjects, links->subject_count);
    }
    if (network->rule_count == 0)
        document_paragraph(out, "There are no rules.");
}

static void add_distance(struct document *out, const struct impact *impact, size_t first)
{
    size_t distance = impact->items[first].distance;

    document_item(out, 0,
                  distance == 1 ? "1 step away"
                                : arena_format(out->arena, "%zu steps away", distance),
                  "", "");
    for (size_t i = first; i < impact->count && impact->items[i].distance == distance; i++)
        document_item(out, 1, impact->items[i].rule == NULL ? "subject" : "rule",
                      impact->items[i].name, "");
}

void pages_impact(struct document *out, const struct impact *impact)
{
    size_t rules = 0;

    for (size_t i = 0; i < impact->count; i++)
        rules += impact->items[i].rule != NULL;
    document_heading(out, arena_format(out->arena, "What rests on %s", impact->rule->name));
    document_paragraph(out, arena_format(out->arena, "%zu %s and %zu %s can change with it.", rules,
                                         rules == 1 ? "rule" : "rules", impact->count - rules,
                                         impact->count - rules == 1 ? "subject" : "subjects"));
    document_break(out);
    for (size_t i = 0; i < impact->count; i++)
        if (i == 0 || impact->items[i - 1].distance != impact->items[i].distance)
            add_distance(out, impact, i);
}
