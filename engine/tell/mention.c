#include "tell/mention.h"

#include <string.h>

#include "tell/conditions.h"

static bool is_in_words(const struct mention *mention, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcasestr(words[i], mention->word) != NULL)
            return true;
    return false;
}

static bool is_in_fact(const struct mention *mention, const struct record_fact *fact)
{
    if (strcasestr(fact->template, mention->word) != NULL)
        return true;
    for (size_t i = 0; i < fact->slot_count; i++)
        for (size_t j = 0; j < fact->slots[i].count; j++)
            if (strcasestr(fact->slots[i].values[j].text, mention->word) != NULL)
                return true;
    return false;
}

static void add_line(struct strbuf *out, const struct mention *mention, const struct why_line *line)
{
    if (line->condition != NULL) {
        condition_sentence(mention->wording, out, line->firing, line->condition);
        return;
    }
    if (line->firing != NULL)
        wording_because(out, line->firing);
    else
        wording_fact(mention->wording, out, line->fact);
    strbuf_add(out, "\n");
    wording_statement(mention->wording, out, line->fact);
}

static bool is_in_line(const struct mention *mention, const struct why_line *line)
{
    struct strbuf text = {0};
    bool is_in;

    add_line(&text, mention, line);
    is_in = strcasestr(strbuf_text(&text), mention->word) != NULL;
    strbuf_free(&text);
    return is_in;
}

static bool is_in_cites(const struct mention *mention, const struct why_line *line)
{
    const struct rule *rule = line->firing == NULL ? NULL : line->firing->source;
    struct arena scratch = {NULL};
    const char *const *cites = rule == NULL ? NULL : rule->cites;
    size_t count = rule == NULL ? 0 : rule->cite_count;
    bool is_in;

    if (line->firing == NULL)
        cites = wording_cites(mention->wording, line->fact, &scratch, &count);
    is_in = is_in_words(mention, cites, count);
    arena_free(&scratch);
    return is_in;
}

bool mention_in_line(const void *context, const struct why_line *line)
{
    const struct mention *mention = context;

    if (is_in_line(mention, line))
        return true;
    if (line->condition != NULL)
        return false;
    return is_in_fact(mention, line->fact) || is_in_cites(mention, line) ||
           (line->firing != NULL && is_in_words(mention, &line->firing->rule, 1));
}
