#include "tell/picture_pages.h"

#include "tell/picture_svg.h"
#include "tell/picture_words.h"
#include "tell/sweep_words.h"

struct page {
    struct document *out;
    const struct sweep *sweep;
    const struct picture *picture;
    const struct sweep_subject *subject;
};

static const struct domain *domain_of(const struct page *page, size_t axis)
{
    return &page->sweep->declared->domains[page->subject->axes[axis]];
}

static const char *taken(const struct page *page, struct strbuf *text)
{
    return strbuf_take(text, page->out->arena);
}

static const char *share_text(const struct page *page, double share)
{
    struct strbuf text = {0};

    sweep_words_share(&text, share);
    return taken(page, &text);
}

/* ---- trees ---- */

static void add_node(const struct page *page, const struct decision_node *node, int depth,
                     const char *when)
{
    struct strbuf text = {0};

    picture_words_node(&text, node, page->subject);
    if (node->asks == NULL) {
        strbuf_add(&text, ", ");
        picture_words_count(&text, page->sweep, node->count, node->share, node->probability);
    }
    document_item(page->out, depth, when, taken(page, &text), "");
    for (size_t i = 0; i < node->branch_count; i++) {
        struct strbuf values = {0};

        sweep_words_allowed(&values, node->asks, node->branches[i].takes);
        strbuf_add_char(&values, ':');
        add_node(page, node->branches[i].to, depth + 1, taken(page, &values));
    }
}

/* ---- tables ---- */

static const char *condition_cell(const struct page *page, const struct decision_rule *rule,
                                  size_t axis)
{
    struct strbuf text = {0};

    if (sweep_is_free(page->sweep, page->subject, &rule->when, axis))
        return "-";
    sweep_words_allowed(&text, domain_of(page, axis), rule->when.allows[axis]);
    return taken(page, &text);
}

static void add_head(const struct page *page, const char **cells, size_t count)
{
    size_t axes = page->subject->axis_count;

    for (size_t i = 0; i < axes; i++)
        cells[i] = domain_of(page, i)->key;
    cells[axes] = page->subject->on;
    cells[axes + 1] = "combinations";
    cells[axes + 2] = "share";
    if (page->sweep->is_weighted)
        cells[axes + 3] = "probability";
    document_row(page->out, cells, count);
}

static void add_rule(const struct page *page, const struct decision_rule *rule, const char **cells,
                     size_t count)
{
    size_t axes = page->subject->axis_count;
    struct strbuf number = {0};

    for (size_t i = 0; i < axes; i++)
        cells[i] = condition_cell(page, rule, i);
    sweep_words_number(&number, rule->count);
    cells[axes] = wording_answer(page->subject->values[rule->value].is);
    cells[axes + 1] = taken(page, &number);
    cells[axes + 2] = share_text(page, rule->share);
    if (page->sweep->is_weighted)
        cells[axes + 3] = share_text(page, rule->probability);
    document_row(page->out, cells, count);
}

static void add_rules(const struct page *page)
{
    const struct decision_table *table = &page->picture->table;
    size_t count = page->subject->axis_count + (page->sweep->is_weighted ? 4 : 3);
    const char **cells = ARENA_ARRAY(page->out->arena, const char *, count);

    add_head(page, cells, count);
    for (size_t i = 0; i < table->rule_count; i++)
        add_rule(page, &table->rules[i], cells, count);
}

/* ---- tornados ---- */

static void add_influences(const struct page *page)
{
    const struct tornado *tornado = &page->picture->tornado;

    document_row(page->out, (const char *const[]){"assumption", "influence"}, 2);
    for (size_t i = 0; i < page->subject->axis_count; i++) {
        size_t axis = tornado->order[i];

        document_row(page->out,
                     (const char *const[]){domain_of(page, axis)->key,
                                           share_text(page, page->subject->influence[axis])},
                     2);
    }
}

static const char *end_cell(const struct page *page, size_t axis, size_t value, double likely)
{
    struct strbuf text = {0};

    picture_words_end(&text, page->sweep, &page->picture->tornado, axis, value, likely);
    return taken(page, &text);
}

static void add_ranges(const struct page *page, size_t value)
{
    const struct tornado *tornado = &page->picture->tornado;
    const struct tornado_bar *bars = tornado_bars(tornado, page->sweep, value, page->out->arena);

    document_row(page->out, (const char *const[]){"assumption", "least likely", "most likely"}, 3);
    for (size_t i = 0; i < page->subject->axis_count; i++)
        document_row(page->out,
                     (const char *const[]){domain_of(page, bars[i].axis)->key,
                                           end_cell(page, bars[i].axis, value, bars[i].low),
                                           end_cell(page, bars[i].axis, value, bars[i].high)},
                     3);
}

static void add_bars(const struct page *page)
{
    size_t value = page->picture->value == NULL ? 0 : picture_value(page->picture, page->sweep);

    if (page->subject->axis_count == 0 || value == page->subject->value_count)
        return;
    if (page->picture->value == NULL)
        add_influences(page);
    else
        add_ranges(page, value);
}

/* ---- the whole ---- */

static void add_picture(const struct page *page, size_t number)
{
    struct strbuf title = {0}, caption = {0};

    picture_words_title(&title, page->picture, page->sweep);
    picture_words_caption(&caption, page->picture, page->sweep);
    document_break(page->out);
    document_heading(page->out, taken(page, &title));
    switch (page->picture->kind) {
    case ENDSTATE_TREE:
        document_picture(page->out,
                         picture_svg(page->picture, page->sweep, number, page->out->arena),
                         taken(page, &caption));
        document_break(page->out);
        add_node(page, page->picture->tree.root, 0, "");
        break;
    case ENDSTATE_TABLE:
        document_paragraph(page->out, taken(page, &caption));
        document_break(page->out);
        add_rules(page);
        break;
    case ENDSTATE_TORNADO:
        document_picture(page->out,
                         picture_svg(page->picture, page->sweep, number, page->out->arena),
                         taken(page, &caption));
        document_break(page->out);
        add_bars(page);
        break;
    }
}

void pages_pictures(struct document *out, const struct sweep *sweep,
                    const struct pictures *pictures)
{
    struct strbuf title = {0};

    sweep_words_title(&title, sweep);
    document_heading(out, strbuf_take(&title, out->arena));
    for (size_t i = 0; i < pictures->count; i++) {
        const struct picture *picture = &pictures->items[i];
        struct page page = {out, sweep, picture, &sweep->subjects[picture->subject]};

        add_picture(&page, i);
    }
}
