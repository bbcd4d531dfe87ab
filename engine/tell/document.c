#include "tell/document.h"

#include <limits.h>
#include <string.h>

static struct block *add(struct document *document, enum block_kind kind)
{
    struct block *block = ARENA_NEW(document->arena, struct block);

    block->kind = kind;
    block->is_beyond_text = document->is_beyond_text;
    block->label = "";
    block->value = "";
    block->text = "";
    block->cites = "";
    block->name = "";
    block->refer = "";
    block->svg = "";
    *document->end = block;
    document->end = &block->next;
    document->last = block;
    if (!document->is_beyond_text)
        document->last_in_text = block;
    return block;
}

static const char *or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

void document_begin(struct document *document, struct arena *arena)
{
    *document = (struct document){.arena = arena, .open_depth = INT_MAX};
    document->end = &document->first;
}

void document_heading(struct document *document, const char *text)
{
    document_long_heading(document, text, "");
}

void document_long_heading(struct document *document, const char *text, const char *going_on)
{
    struct block *block = add(document, BLOCK_HEADING);

    block->text = or_empty(text);
    block->value = or_empty(going_on);
}

void document_part(struct document *document, int depth, const char *text, const char *name)
{
    struct block *block = add(document, BLOCK_HEADING);

    block->depth = depth;
    block->text = or_empty(text);
    block->name = or_empty(name);
}

void document_paragraph(struct document *document, const char *text)
{
    add(document, BLOCK_PARAGRAPH)->text = or_empty(text);
}

static void add_labelled(struct document *document, enum block_kind kind, const char *label,
                         const char *value, const char *text, const char *cites)
{
    struct block *block = add(document, kind);

    block->label = or_empty(label);
    block->value = or_empty(value);
    block->text = or_empty(text);
    block->cites = or_empty(cites);
}

void document_entry(struct document *document, const char *label, const char *value,
                    const char *text, const char *cites)
{
    add_labelled(document, BLOCK_ENTRY, label, value, text, cites);
}

void document_source(struct document *document, const char *id, const char *gist)
{
    struct block *block = add(document, BLOCK_SOURCE);

    block->label = or_empty(id);
    block->text = or_empty(gist);
}

void document_item(struct document *document, int depth, const char *label, const char *text,
                   const char *cites)
{
    struct block *block = add(document, BLOCK_ITEM);

    block->depth = depth;
    block->label = or_empty(label);
    block->text = or_empty(text);
    block->cites = or_empty(cites);
}

void document_row(struct document *document, const char *const *cells, size_t count)
{
    struct block *block = add(document, BLOCK_ROW);

    block->cells = ARENA_ARRAY(document->arena, const char *, count);
    block->cell_count = count;
    for (size_t i = 0; i < count; i++)
        block->cells[i] = or_empty(cells[i]);
}

/* "12", "5.556%", "10,616,832" */
static bool is_number(const char *cell)
{
    return strpbrk(cell, "0123456789") != NULL && cell[strspn(cell, "0123456789.,%+-")] == '\0';
}

bool document_is_of_numbers(const struct block *head, size_t column)
{
    const struct block *row = head->next;
    bool is_any = false;

    for (; column > 0 && row != NULL && row->kind == BLOCK_ROW; row = row->next) {
        if (row->cells[column][0] == '\0')
            continue;
        if (!is_number(row->cells[column]))
            return false;
        is_any = true;
    }
    return is_any;
}

void document_picture(struct document *document, const char *svg, const char *alternative)
{
    struct block *block = add(document, BLOCK_PICTURE);

    block->svg = or_empty(svg);
    block->text = or_empty(alternative);
}

void document_break(struct document *document)
{
    const struct block *last = document->is_beyond_text ? document->last : document->last_in_text;

    if (last != NULL && last->kind != BLOCK_BREAK)
        add(document, BLOCK_BREAK);
}

void document_passage(struct document *document, const char *label, const char *where,
                      const char *text, const struct block_mark *marks, size_t mark_count)
{
    struct block *block = add(document, BLOCK_PASSAGE);

    block->label = or_empty(label);
    block->value = or_empty(where);
    block->text = or_empty(text);
    block->marks = marks;
    block->mark_count = mark_count;
}

void document_note(struct document *document, const char *label, const char *value,
                   const char *text, const char *cites)
{
    add_labelled(document, BLOCK_NOTE, label, value, text, cites);
}

/* A break that follows anyway is not doubled. */
void document_put_below_title(struct document *document, const struct document *blocks)
{
    struct block **at = &document->first, *last = blocks->last;

    if (*at != NULL && (*at)->kind == BLOCK_HEADING)
        at = &(*at)->next;
    if (blocks->first == NULL)
        return;
    last->next = *at != NULL && (*at)->kind == BLOCK_BREAK ? (*at)->next : *at;
    *at = blocks->first;
    if (last->next != NULL)
        return;
    document->end = &last->next;
    document->last = last;
}

/* ---- about the last block ---- */

void document_mark(struct document *document, enum block_status status)
{
    document->last->status = status;
}

void document_name(struct document *document, const char *name)
{
    document->last->name = name;
}

void document_refer(struct document *document, const char *name)
{
    document->last->refer = name;
}

void document_link(struct document *document, const struct link *links, size_t count)
{
    document->last->links = links;
    document->last->link_count = count;
}

void document_go_beyond_text(struct document *document, bool is_beyond_text)
{
    document->is_beyond_text = is_beyond_text;
}

void document_fold(struct document *document, int depth)
{
    document->open_depth = depth;
}

/* ---- for formats ---- */

/* The backtick that closes one, or NULL where it opens nothing. */
static const char *closing(const char *text, const char *open)
{
    const char *close;

    if (open > text && strchr(" \n(\"'[", open[-1]) == NULL)
        return NULL;
    close = strchr(open + 1, '`');
    if (close == NULL || close == open + 1 || open[1] == ' ' || close[-1] == ' ' || close[1] == '`')
        return NULL;
    return close;
}

bool document_span(const char **rest, struct span *span)
{
    const char *text = *rest, *open = strchr(text, '`'), *close = NULL;

    if (*text == '\0')
        return false;
    while (open != NULL && (close = closing(text, open)) == NULL)
        open = strchr(open + 1, '`');
    if (open == text) {
        *span = (struct span){open + 1, (size_t)(close - open) - 1, true};
        *rest = close + 1;
        return true;
    }
    *span = (struct span){text, open == NULL ? strlen(text) : (size_t)(open - text), false};
    *rest = text + span->length;
    return true;
}

bool document_cite(const char **rest, struct span *span)
{
    const char *end = strstr(*rest, ", ");

    if (**rest == '\0')
        return false;
    *span = (struct span){*rest, end == NULL ? strlen(*rest) : (size_t)(end - *rest), false};
    *rest = end == NULL ? *rest + span->length : end + 2;
    return true;
}

bool document_marked_span(const struct block *passage, size_t *at, struct span *span,
                          bool *is_marked)
{
    size_t end = strlen(passage->text);

    if (*at >= end)
        return false;
    *is_marked = false;
    for (size_t i = 0; i < passage->mark_count; i++) {
        const struct block_mark *mark = &passage->marks[i];

        if (mark->begin <= *at && *at < mark->end) {
            *is_marked = true;
            end = mark->end;
            break;
        }
        if (mark->begin > *at && mark->begin < end)
            end = mark->begin;
    }
    *span = (struct span){passage->text + *at, end - *at, false};
    *at = end;
    return true;
}

const struct block *document_next_item(const struct block *item)
{
    const struct block *next = item->next;

    while (next != NULL && next->kind == BLOCK_BREAK)
        next = next->next;
    return next != NULL && next->kind == BLOCK_ITEM ? next : NULL;
}

int nesting_level(struct nesting *nesting, int depth)
{
    while (nesting->count > 0 && nesting->depths[nesting->count - 1] >= depth)
        nesting->count--;
    if (nesting->count == DEEPEST_ITEM)
        nesting->count--;
    nesting->depths[nesting->count++] = depth;
    return nesting->count - 1;
}
