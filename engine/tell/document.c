#include "tell/document.h"

static struct block *add(struct document *document, enum block_kind kind)
{
    struct block *block = ARENA_NEW(document->arena, struct block);

    block->kind = kind;
    block->label = "";
    block->value = "";
    block->text = "";
    block->cites = "";
    block->svg = "";
    *document->end = block;
    document->end = &block->next;
    document->last = block;
    return block;
}

static const char *or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

void document_begin(struct document *document, struct arena *arena)
{
    document->arena = arena;
    document->first = NULL;
    document->last = NULL;
    document->end = &document->first;
}

void document_heading(struct document *document, const char *text)
{
    add(document, BLOCK_HEADING)->text = or_empty(text);
}

void document_paragraph(struct document *document, const char *text)
{
    add(document, BLOCK_PARAGRAPH)->text = or_empty(text);
}

void document_entry(struct document *document, const char *label, const char *value,
                    const char *text, const char *cites)
{
    struct block *block = add(document, BLOCK_ENTRY);

    block->label = or_empty(label);
    block->value = or_empty(value);
    block->text = or_empty(text);
    block->cites = or_empty(cites);
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

void document_picture(struct document *document, const char *svg, const char *alternative)
{
    struct block *block = add(document, BLOCK_PICTURE);

    block->svg = or_empty(svg);
    block->text = or_empty(alternative);
}

void document_break(struct document *document)
{
    if (document->last != NULL && document->last->kind != BLOCK_BREAK)
        add(document, BLOCK_BREAK);
}
