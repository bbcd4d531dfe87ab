#include "tell/text.h"

#include <string.h>

#include "base/strbuf.h"

enum { WIDTH = 80, LABEL_WIDTH = 14, STEP = 2, DEEPEST = 20, CELLS = 8, PASSAGE_INDENT = 6 };

/* A line being filled: words go on the next line where they do not fit. */
struct line {
    FILE *out;
    bool has_colour;
    int column;
    int indent;        /* of the lines after the first */
    bool is_fresh;     /* no word on it yet */
    const char *style; /* in force; NULL for plain */
};

static const char BOLD[] = "\033[1m";
static const char DIM[] = "\033[2m";
static const char PLAIN[] = "\033[0m";

static int width_of(const char *text, size_t length)
{
    int width = 0;

    for (size_t i = 0; i < length; i++)
        width += (text[i] & 0xC0) != 0x80;
    return width;
}

static void pad(struct line *line, int column)
{
    for (; line->column < column; line->column++)
        fputc(' ', line->out);
}

static void set_style(struct line *line, const char *style)
{
    if (!line->has_colour || line->style == style)
        return;
    if (line->style != NULL)
        fputs(PLAIN, line->out);
    if (style != NULL)
        fputs(style, line->out);
    line->style = style;
}

static void put_word(struct line *line, const char *word, size_t length, const char *style)
{
    int width = width_of(word, length);

    if (!line->is_fresh && line->column + 1 + width > WIDTH) {
        set_style(line, NULL);
        fputc('\n', line->out);
        line->column = 0;
        line->is_fresh = true;
        pad(line, line->indent);
    }
    if (line->style != style)
        set_style(line, NULL);
    if (!line->is_fresh) {
        fputc(' ', line->out);
        line->column++;
    }
    set_style(line, style);
    fwrite(word, 1, length, line->out);
    line->column += width;
    line->is_fresh = false;
}

static void put_words(struct line *line, const char *text, const char *style)
{
    while (*(text += strspn(text, " \n")) != '\0') {
        size_t length = strcspn(text, " \n");

        put_word(line, text, length, style);
        text += length;
    }
}

static void put_joined(struct line *line, const char *first, const char *second, const char *third,
                       const char *style)
{
    struct strbuf whole = {0};

    strbuf_format(&whole, "%s%s%s", first, second, third);
    put_words(line, strbuf_text(&whole), style);
    strbuf_free(&whole);
}

static void put_cites(struct line *line, const char *cites)
{
    if (cites[0] != '\0')
        put_joined(line, "[", cites, "]", DIM);
}

static void end_line(struct line *line)
{
    set_style(line, NULL);
    fputc('\n', line->out);
    line->column = 0;
    line->is_fresh = true;
}

static void write_entry(struct line *line, const struct block *block)
{
    line->indent = LABEL_WIDTH;
    if (block->label[0] != '\0') {
        put_words(line, block->label, NULL);
        if (line->column >= LABEL_WIDTH)
            end_line(line);
    }
    set_style(line, NULL);
    pad(line, LABEL_WIDTH);
    line->is_fresh = true;
    if (block->value[0] != '\0')
        put_joined(line, block->value, block->text[0] == '\0' ? "" : ":", "", BOLD);
    put_words(line, block->text, NULL);
    put_cites(line, block->cites);
    end_line(line);
}

static void write_item(struct line *line, const struct block *block)
{
    int depth = block->depth < DEEPEST ? block->depth : DEEPEST;

    pad(line, depth * STEP);
    line->indent = depth * STEP + STEP;
    line->is_fresh = true;
    if (block->label[0] != '\0')
        put_words(line, block->label,
                  block->text[0] == '\0' && block->link_count == 0 ? NULL : BOLD);
    put_words(line, block->text, NULL);
    for (size_t i = 0; i < block->link_count; i++)
        put_joined(line, block->links[i].text, i + 1 < block->link_count ? "," : "", "", NULL);
    put_cites(line, block->cites);
    end_line(line);
}

/* ---- passages ---- */

/* Marked words stand between angle quotes. */
static void write_passage(struct line *line, const struct block *block)
{
    struct strbuf words = {0};
    struct span span;
    size_t at = 0;
    bool is_marked;

    line->indent = PASSAGE_INDENT;
    put_words(line, block->label, BOLD);
    set_style(line, NULL);
    pad(line, PASSAGE_INDENT);
    line->is_fresh = line->column == PASSAGE_INDENT;
    while (document_marked_span(block, &at, &span, &is_marked)) {
        strbuf_add(&words, is_marked ? "\xC2\xAB" : "");
        strbuf_add_bytes(&words, span.text, span.length);
        strbuf_add(&words, is_marked ? "\xC2\xBB" : "");
    }
    put_words(line, strbuf_text(&words), NULL);
    strbuf_free(&words);
    if (block->value[0] != '\0')
        put_joined(line, "(", block->value, ")", DIM);
    end_line(line);
}

static void write_note(struct line *line, const struct block *block)
{
    pad(line, PASSAGE_INDENT + STEP);
    line->indent = PASSAGE_INDENT + 2 * STEP;
    line->is_fresh = true;
    put_words(line, block->label, NULL);
    put_joined(line, block->value, block->text[0] == '\0' ? "" : ":", "", BOLD);
    put_words(line, block->text, NULL);
    put_cites(line, block->cites);
    end_line(line);
}

/* ---- tables ---- */

/* Where the cells of a table stand: numbers end together, and words begin together. */
struct columns {
    int starts[CELLS], ends[CELLS];
    bool are_numbers[CELLS];
};

/* The first column as wide as the rest leaves it room, the rest as they need. */
static void lay_out(struct columns *columns, const struct block *head)
{
    int widths[CELLS] = {0};
    int rest = 0;

    for (const struct block *row = head; row != NULL && row->kind == BLOCK_ROW; row = row->next)
        for (size_t i = 0; i < head->cell_count; i++)
            if (width_of(row->cells[i], strlen(row->cells[i])) > widths[i])
                widths[i] = width_of(row->cells[i], strlen(row->cells[i]));
    for (size_t i = 1; i < head->cell_count; i++)
        rest += STEP + widths[i];
    columns->ends[0] = widths[0] + rest <= WIDTH || rest >= WIDTH ? widths[0] : WIDTH - rest;
    for (size_t i = 1; i < head->cell_count; i++) {
        columns->starts[i] = columns->ends[i - 1] + STEP;
        columns->ends[i] = columns->starts[i] + widths[i];
        columns->are_numbers[i] = document_is_of_numbers(head, i);
    }
}

static void put_cell(struct line *line, const char *cell, const char *style)
{
    set_style(line, style);
    fputs(cell, line->out);
    set_style(line, NULL);
    line->column += width_of(cell, strlen(cell));
}

/* A first cell that is too long has a line of its own. */
static void write_row(struct line *line, const struct block *row, const struct columns *columns,
                      const char *style)
{
    put_cell(line, row->cells[0], style);
    if (line->column > columns->ends[0])
        end_line(line);
    for (size_t i = 1; i < row->cell_count; i++) {
        int width = width_of(row->cells[i], strlen(row->cells[i]));

        pad(line, columns->are_numbers[i] ? columns->ends[i] - width : columns->starts[i]);
        put_cell(line, row->cells[i], style);
    }
    end_line(line);
}

/* Returns the last row. */
static const struct block *write_table(struct line *line, const struct block *head)
{
    const struct block *row = head;
    struct columns columns = {0};

    lay_out(&columns, head);
    write_row(line, head, &columns, BOLD);
    while (row->next != NULL && row->next->kind == BLOCK_ROW) {
        row = row->next;
        write_row(line, row, &columns, NULL);
    }
    return row;
}

static void write_block(struct line *line, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_HEADING:
        put_joined(line, block->text, block->value, "", BOLD);
        end_line(line);
        break;
    case BLOCK_PARAGRAPH:
    case BLOCK_PICTURE:
        line->indent = 0;
        put_words(line, block->text, NULL);
        end_line(line);
        break;
    case BLOCK_ENTRY:
    case BLOCK_SOURCE:
        write_entry(line, block);
        break;
    case BLOCK_ITEM:
        write_item(line, block);
        break;
    case BLOCK_PASSAGE:
        write_passage(line, block);
        break;
    case BLOCK_NOTE:
        write_note(line, block);
        break;
    case BLOCK_ROW:
        break;
    case BLOCK_BREAK:
        end_line(line);
        break;
    }
}

void text_write(FILE *out, const struct document *document, bool has_colour)
{
    struct line line = {out, has_colour, 0, 0, true, NULL};

    for (const struct block *block = document->first; block != NULL; block = block->next) {
        if (block->is_beyond_text)
            continue;
        if (block->kind == BLOCK_ROW)
            block = write_table(&line, block);
        else
            write_block(&line, block);
    }
}
