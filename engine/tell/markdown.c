#include "tell/markdown.h"

#include <ctype.h>
#include <string.h>

#include "base/strbuf.h"
#include "tell/anchors.h"

enum { STEP = 2 };

struct page {
    FILE *out;
    struct text_map anchors; /* of headings, by name */
    bool has_heading;
};

/* ---- words ---- */

/* One line of words; blanks in a row are one, and none stands at the ends of a text. */
struct words {
    FILE *out;
    bool is_in_cell;
    bool may_begin_block; /* what comes first could be taken for the mark of a list */
    bool is_fresh;        /* nothing on the line yet, or in the cell */
    bool is_pending;      /* a blank, should a word follow */
};

static bool is_blank(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

/* Where a backslash keeps a line from beginning a list or a quotation: "-", "12." */
static size_t block_mark(const char *text)
{
    size_t digits = strspn(text, "0123456789");
    bool is_mark =
        digits > 0 ? text[digits] == '.' || text[digits] == ')' : strchr("-+>", text[0]) != NULL;

    return is_mark ? digits : strlen(text);
}

static void begin_word(struct words *words)
{
    if (words->is_pending && !words->is_fresh)
        fputc(' ', words->out);
    words->is_pending = false;
    words->is_fresh = false;
}

static void put_character(FILE *out, char character)
{
    if (strchr("\\`*_[]<>#|~&", character) != NULL)
        fputc('\\', out);
    if (iscntrl((unsigned char)character))
        fputs("\xEF\xBF\xBD", out);
    else
        fputc(character, out);
}

static void put_plain(struct words *words, const char *text, size_t length)
{
    size_t mark = length;

    for (size_t i = 0; i < length; i++) {
        if (is_blank(text[i])) {
            words->is_pending = true;
            continue;
        }
        if (words->is_fresh && words->may_begin_block)
            mark = i + block_mark(text + i);
        begin_word(words);
        if (i == mark && text[i] != '>')
            fputc('\\', words->out);
        put_character(words->out, text[i]);
    }
}

/* Inside of code nothing is escaped, save a bar, which would end its cell even there. */
static void put_code(struct words *words, const struct span *span)
{
    begin_word(words);
    fputc('`', words->out);
    for (size_t i = 0; i < span->length; i++) {
        if (words->is_in_cell && span->text[i] == '|')
            fputc('\\', words->out);
        fputc(is_blank(span->text[i]) ? ' ' : span->text[i], words->out);
    }
    fputc('`', words->out);
}

static void put_text(struct words *words, const char *text)
{
    struct span span;

    while (document_span(&text, &span)) {
        if (span.is_code)
            put_code(words, &span);
        else
            put_plain(words, span.text, span.length);
    }
}

static void put_bold(struct words *words, const char *text)
{
    if (text[0] == '\0')
        return;
    begin_word(words);
    fputs("**", words->out);
    words->is_fresh = true;
    words->may_begin_block = false;
    put_text(words, text);
    words->is_pending = false;
    fputs("**", words->out);
}

static void put_cites(struct words *words, const char *cites)
{
    if (cites[0] == '\0')
        return;
    words->is_pending = true;
    put_text(words, "[");
    put_text(words, cites);
    put_text(words, "]");
}

static void put_link(struct words *words, const struct link *link, const char *anchor)
{
    if (anchor == NULL) {
        put_text(words, link->text);
        return;
    }
    begin_word(words);
    fputc('[', words->out);
    words->is_fresh = true;
    words->may_begin_block = false;
    put_text(words, link->text);
    words->is_pending = false;
    fprintf(words->out, "](#%s)", anchor);
}

static void put_links(struct words *words, const struct page *page, const struct block *item)
{
    for (size_t i = 0; i < item->link_count; i++) {
        if (i > 0)
            fputc(',', words->out);
        words->is_pending = true;
        put_link(words, &item->links[i], text_map_find(&page->anchors, item->links[i].name));
    }
}

/* ---- blocks ---- */

static void write_heading(struct page *page, const struct block *block)
{
    struct words words = {.out = page->out, .is_fresh = true};
    int level = !page->has_heading ? 1 : block->depth < 1 ? 2 : block->depth + 1;

    page->has_heading = true;
    for (int i = 0; i < level; i++)
        fputc('#', page->out);
    fputc(' ', page->out);
    put_text(&words, block->text);
    put_text(&words, block->value);
    fputc('\n', page->out);
}

static void write_paragraph(FILE *out, const struct block *block)
{
    struct words words = {.out = out, .may_begin_block = true, .is_fresh = true};

    put_text(&words, block->text);
    fputc('\n', out);
}

static void write_item(const struct page *page, int level, const struct block *item)
{
    struct words words = {.out = page->out, .may_begin_block = true, .is_fresh = true};

    fprintf(page->out, "%*s- ", level * STEP, "");
    put_bold(&words, item->label);
    words.is_pending = true;
    put_text(&words, item->text);
    put_links(&words, page, item);
    put_cites(&words, item->cites);
    fputc('\n', page->out);
}

/* Returns the last item. */
static const struct block *write_tree(const struct page *page, const struct block *item)
{
    struct nesting nesting = {0};
    const struct block *next;

    write_item(page, nesting_level(&nesting, item->depth), item);
    while ((next = document_next_item(item)) != NULL) {
        item = next;
        write_item(page, nesting_level(&nesting, item->depth), item);
    }
    return item;
}

static struct words begin_cell(FILE *out)
{
    fputs(" ", out);
    return (struct words){.out = out, .is_in_cell = true, .is_fresh = true};
}

static void write_entry(FILE *out, const struct block *entry)
{
    struct words words;

    fputc('|', out);
    words = begin_cell(out);
    put_text(&words, entry->label);
    fputs(" |", out);
    words = begin_cell(out);
    put_bold(&words, entry->value);
    if (entry->value[0] != '\0' && entry->text[0] != '\0')
        fputs(": ", out);
    put_text(&words, entry->text);
    put_cites(&words, entry->cites);
    fputs(" |\n", out);
}

static bool is_entry(const struct block *block)
{
    return block->kind == BLOCK_ENTRY || block->kind == BLOCK_SOURCE;
}

/* A table must have a head; this one's is empty. Returns the last entry. */
static const struct block *write_entries(FILE *out, const struct block *entry)
{
    fputs("|  |  |\n|---|---|\n", out);
    write_entry(out, entry);
    while (entry->next != NULL && is_entry(entry->next)) {
        entry = entry->next;
        write_entry(out, entry);
    }
    return entry;
}

static void write_row(FILE *out, const struct block *row)
{
    fputc('|', out);
    for (size_t i = 0; i < row->cell_count; i++) {
        struct words words = begin_cell(out);

        put_text(&words, row->cells[i]);
        fputs(" |", out);
    }
    fputc('\n', out);
}

/* Returns the last row. */
static const struct block *write_table(FILE *out, const struct block *row)
{
    write_row(out, row);
    fputs("|---|", out);
    for (size_t i = 1; i < row->cell_count; i++)
        fputs(document_is_of_numbers(row, i) ? "--:|" : "---|", out);
    fputc('\n', out);
    while (row->next != NULL && row->next->kind == BLOCK_ROW) {
        row = row->next;
        write_row(out, row);
    }
    return row;
}

static void put_marked(struct words *words, const struct span *span, bool is_marked)
{
    struct strbuf part = {0};

    strbuf_add_bytes(&part, span->text, span->length);
    words->is_pending = words->is_pending || span->text[0] == ' ';
    if (is_marked)
        put_bold(words, strbuf_text(&part));
    else
        put_text(words, strbuf_text(&part));
    words->is_pending = span->text[span->length - 1] == ' ';
    strbuf_free(&part);
}

/* A quotation, with the notes on it as a list below. Returns the last block. */
static const struct block *write_passage(FILE *out, const struct block *block)
{
    struct words words = {.out = out, .may_begin_block = true, .is_fresh = true};
    struct span span;
    size_t at = 0;
    bool is_marked;

    fputs("> ", out);
    put_bold(&words, block->label);
    words.is_pending = true;
    while (document_marked_span(block, &at, &span, &is_marked))
        put_marked(&words, &span, is_marked);
    if (block->value[0] != '\0') {
        words.is_pending = true;
        put_text(&words, "(");
        put_text(&words, block->value);
        put_text(&words, ")");
    }
    fputc('\n', out);
    for (bool is_first = true; block->next != NULL && block->next->kind == BLOCK_NOTE;
         is_first = false) {
        block = block->next;
        fputs(is_first ? "\n- " : "- ", out);
        words = (struct words){.out = out, .may_begin_block = true, .is_fresh = true};
        put_text(&words, block->label);
        words.is_pending = block->label[0] != '\0';
        put_bold(&words, block->value);
        if (block->text[0] != '\0')
            fputs(": ", out);
        put_text(&words, block->text);
        put_cites(&words, block->cites);
        fputc('\n', out);
    }
    return block;
}

/* Returns the last block that was written. */
static const struct block *write_blocks(struct page *page, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_HEADING:
        write_heading(page, block);
        break;
    case BLOCK_PARAGRAPH:
    case BLOCK_PICTURE:
        write_paragraph(page->out, block);
        break;
    case BLOCK_ENTRY:
    case BLOCK_SOURCE:
        return write_entries(page->out, block);
    case BLOCK_ITEM:
        return write_tree(page, block);
    case BLOCK_ROW:
        return write_table(page->out, block);
    case BLOCK_PASSAGE:
    case BLOCK_NOTE:
        return write_passage(page->out, block);
    case BLOCK_BREAK:
        break;
    }
    return block;
}

void markdown_write(FILE *out, const struct document *document)
{
    struct page page = {out, anchors_read(document), false};
    bool is_first = true;

    for (const struct block *block = document->first; block != NULL; block = block->next) {
        if (block->kind == BLOCK_BREAK)
            continue;
        if (!is_first)
            fputc('\n', out);
        is_first = false;
        block = write_blocks(&page, block);
    }
}
