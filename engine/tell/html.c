#include "tell/html.h"

#include <ctype.h>
#include <string.h>

#include "tell/markup.h"

/* page.css and page.js, built into the library */
extern const char endstate_page_style[];
extern const char endstate_page_script[];

struct page {
    FILE *out;
    const struct document *document;
    const struct block *sources; /* the first, NULL for none */
    bool has_heading;
};

/* ---- words ---- */

static void put_attribute(FILE *out, const char *name, const char *text, size_t length)
{
    fprintf(out, " %s=\"", name);
    markup_put(out, text, length);
    fputc('"', out);
}

/* href="#NAME"; what may not stand in an address is written in hexadecimal. */
static void put_link(FILE *out, const char *name, size_t length)
{
    fputs(" href=\"#", out);
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)name[i];

        if (isalnum(byte) || strchr("-._", byte) != NULL)
            fputc(byte, out);
        else
            fprintf(out, "%%%02X", byte);
    }
    fputc('"', out);
}

static void put_text(FILE *out, const char *text)
{
    struct span span;

    while (document_span(&text, &span)) {
        fputs(span.is_code ? "<code>" : "", out);
        markup_put(out, span.text, span.length);
        fputs(span.is_code ? "</code>" : "", out);
    }
}

/* ---- cites ---- */

static const struct block *find_source(const struct page *page, const struct span *cite)
{
    for (const struct block *block = page->sources; block != NULL; block = block->next)
        if (block->kind == BLOCK_SOURCE && strncmp(block->label, cite->text, cite->length) == 0 &&
            block->label[cite->length] == '\0')
            return block;
    return NULL;
}

static void put_cite(const struct page *page, const struct span *cite)
{
    const struct block *source = find_source(page, cite);

    if (source == NULL) {
        markup_put(page->out, cite->text, cite->length);
        return;
    }
    fputs("<a", page->out);
    put_link(page->out, cite->text, cite->length);
    put_attribute(page->out, "title", source->text, strlen(source->text));
    fputc('>', page->out);
    markup_put(page->out, cite->text, cite->length);
    fputs("</a>", page->out);
}

/* Each cite keeps its bracket or comma on its line. */
static void put_cites(const struct page *page, const char *cites)
{
    struct span cite;
    bool is_first = true;

    if (cites[0] == '\0')
        return;
    fputs(" <span class=\"cites\">", page->out);
    while (document_cite(&cites, &cite)) {
        fputs(is_first ? "<span>[" : " <span>", page->out);
        put_cite(page, &cite);
        fputs(cites[0] == '\0' ? "]</span>" : ",</span>", page->out);
        is_first = false;
    }
    fputs("</span>", page->out);
}

/* ---- trees ---- */

static const char *const status_names[] = {
    [STATUS_NONE] = "plain",          [STATUS_ASSUMED] = "assumed",
    [STATUS_CHANGED] = "changed",     [STATUS_OBSTACLE] = "obstacle",
    [STATUS_GIVEN] = "given",         [STATUS_ABSENT] = "absent",
    [STATUS_CONDITION] = "condition", [STATUS_ALTERNATIVE] = "alternative",
    [STATUS_REPEATED] = "repeated",   [STATUS_UNSUPPORTED] = "unsupported"};

/* "Assumed:" as a mark, in which the colon is only for those who hear it or copy it. */
static void put_mark(FILE *out, const struct block *item)
{
    size_t length = strlen(item->label);
    bool has_colon = length > 0 && item->label[length - 1] == ':';

    fprintf(out, "<b class=\"mark %s\">", status_names[item->status]);
    markup_put(out, item->label, length - has_colon);
    fputs(has_colon ? "<span class=\"joint\">:</span></b>" : "</b>", out);
}

static void put_label(FILE *out, const struct block *item)
{
    if (item->label[0] == '\0')
        return;
    if (item->status != STATUS_NONE) {
        put_mark(out, item);
    } else {
        fputs("<b>", out);
        put_text(out, item->label);
        fputs("</b>", out);
    }
    fputs(item->text[0] != '\0' || item->link_count > 0 ? " " : "", out);
}

static bool has_part(const struct document *document, const char *name)
{
    const struct block *block = document->first;

    while (block != NULL && (block->kind != BLOCK_HEADING || strcmp(block->name, name) != 0))
        block = block->next;
    return block != NULL;
}

static void put_links(const struct page *page, const struct block *item)
{
    for (size_t i = 0; i < item->link_count; i++) {
        const struct link *link = &item->links[i];
        bool leads = has_part(page->document, link->name);

        fputs(i > 0 ? ", " : item->text[0] != '\0' ? " " : "", page->out);
        if (leads) {
            fputs("<a", page->out);
            put_link(page->out, link->name, strlen(link->name));
            fputc('>', page->out);
        }
        put_text(page->out, link->text);
        fputs(leads ? "</a>" : "", page->out);
    }
}

static void put_item(const struct page *page, const struct block *item)
{
    put_label(page->out, item);
    if (item->refer[0] != '\0') {
        fputs("<a", page->out);
        put_link(page->out, item->refer, strlen(item->refer));
        fputc('>', page->out);
    }
    put_text(page->out, item->text);
    fputs(item->refer[0] != '\0' ? "</a>" : "", page->out);
    put_links(page, item);
    put_cites(page, item->cites);
}

static void begin_item(const struct page *page, const struct block *item)
{
    fputs("<li", page->out);
    if (item->name[0] != '\0')
        put_attribute(page->out, "id", item->name, strlen(item->name));
    fputc('>', page->out);
}

/* An item with what stands below it left open. */
static void open_branch(const struct page *page, const struct block *item, int level)
{
    begin_item(page, item);
    fputs(level < page->document->open_depth ? "<details open=\"\"><summary>"
                                             : "<details><summary>",
          page->out);
    put_item(page, item);
    fputs("</summary>\n<ul>\n", page->out);
}

static void write_leaf(const struct page *page, const struct block *item)
{
    begin_item(page, item);
    put_item(page, item);
    fputs("</li>\n", page->out);
}

/* Returns the last item. */
static const struct block *write_tree(const struct page *page, const struct block *item)
{
    struct nesting nesting = {0};
    int level = nesting_level(&nesting, item->depth);

    fputs("<ul class=\"tree\">\n", page->out);
    for (;;) {
        const struct block *next = document_next_item(item);
        int next_level = next == NULL ? 0 : nesting_level(&nesting, next->depth);

        if (next_level > level)
            open_branch(page, item, level);
        else
            write_leaf(page, item);
        for (; level > next_level; level--)
            fputs("</ul></details></li>\n", page->out);
        if (next == NULL)
            break;
        level = next_level;
        item = next;
    }
    fputs("</ul>\n", page->out);
    return item;
}

/* ---- entries ---- */

static void put_entry(const struct page *page, const struct block *entry)
{
    if (entry->value[0] != '\0') {
        fprintf(page->out, "<b class=\"value %s\">", status_names[entry->status]);
        put_text(page->out, entry->value);
        fputs(entry->text[0] != '\0' ? "</b>: " : "</b>", page->out);
    }
    put_text(page->out, entry->text);
    put_cites(page, entry->cites);
}

static void put_term(const struct page *page, const struct block *entry)
{
    fputs("<dt", page->out);
    if (entry->kind == BLOCK_SOURCE)
        put_attribute(page->out, "id", entry->label, strlen(entry->label));
    fputc('>', page->out);
    put_text(page->out, entry->label);
    fputs("</dt>\n", page->out);
}

/* Entries without a label belong to that of the one before. Returns the last entry. */
static const struct block *write_entries(const struct page *page, const struct block *entry)
{
    const struct block *first = entry, *last = entry;

    fprintf(page->out, "<dl class=\"%s\">\n", first->kind == BLOCK_SOURCE ? "sources" : "entries");
    for (; entry != NULL && entry->kind == first->kind; entry = entry->next) {
        if (entry == first || entry->label[0] != '\0')
            put_term(page, entry);
        fputs("<dd>", page->out);
        put_entry(page, entry);
        fputs("</dd>\n", page->out);
        last = entry;
    }
    fputs("</dl>\n", page->out);
    return last;
}

/* ---- tables and pictures ---- */

static void write_row(const struct page *page, const struct block *head, const struct block *row)
{
    fputs("<tr>", page->out);
    for (size_t i = 0; i < row->cell_count; i++) {
        bool is_name = row == head || i == 0;

        fputs(row == head ? "<th scope=\"col\"" : i == 0 ? "<th scope=\"row\"" : "<td", page->out);
        fputs(document_is_of_numbers(head, i) ? " class=\"number\">" : ">", page->out);
        put_text(page->out, row->cells[i]);
        fputs(is_name ? "</th>" : "</td>", page->out);
    }
    fputs("</tr>\n", page->out);
}

/* What is wider than the page moves in a box of its own, which the keyboard reaches. */
static void open_box(const struct page *page, const char *kind)
{
    fprintf(page->out, "<section class=\"box\" aria-label=\"%s\" tabindex=\"0\">\n", kind);
}

/* Returns the last row. */
static const struct block *write_table(const struct page *page, const struct block *head)
{
    const struct block *row = head;

    open_box(page, "Table");
    fputs("<table>\n<thead>\n", page->out);
    write_row(page, head, head);
    fputs("</thead>\n<tbody>\n", page->out);
    while (row->next != NULL && row->next->kind == BLOCK_ROW) {
        row = row->next;
        write_row(page, head, row);
    }
    fputs("</tbody>\n</table>\n</section>\n", page->out);
    return row;
}

static void write_picture(const struct page *page, const struct block *picture)
{
    open_box(page, "Picture");
    fputs("<div class=\"picture\" role=\"img\"", page->out);
    put_attribute(page->out, "aria-label", picture->text, strlen(picture->text));
    fprintf(page->out, ">\n%s\n</div>\n</section>\n", picture->svg);
}

/* ---- passages ---- */

static void put_passage(const struct page *page, const struct block *passage)
{
    struct span span;
    size_t at = 0;
    bool is_marked;

    fputs("<div class=\"words\"><b>", page->out);
    markup_put(page->out, passage->label, strlen(passage->label));
    fputs("</b> ", page->out);
    while (document_marked_span(passage, &at, &span, &is_marked)) {
        fputs(is_marked ? "<mark>" : "", page->out);
        markup_put(page->out, span.text, span.length);
        fputs(is_marked ? "</mark>" : "", page->out);
    }
    if (passage->value[0] != '\0') {
        fputs(" <small>(", page->out);
        markup_put(page->out, passage->value, strlen(passage->value));
        fputs(")</small>", page->out);
    }
    fputs("</div>\n", page->out);
}

static void put_note(const struct page *page, const struct block *note)
{
    fprintf(page->out, "<p class=\"%s\">", status_names[note->status]);
    put_text(page->out, note->label);
    fputs(note->label[0] != '\0' ? " <b>" : "<b>", page->out);
    put_text(page->out, note->value);
    fputs(note->text[0] != '\0' ? "</b>: " : "</b>", page->out);
    put_text(page->out, note->text);
    put_cites(page, note->cites);
    fputs("</p>\n", page->out);
}

/* The words with what is noted on them beside. Returns the last block. */
static const struct block *write_passage(const struct page *page, const struct block *block)
{
    fputs("<section class=\"passage\">\n", page->out);
    put_passage(page, block);
    fputs("<div class=\"notes\">\n", page->out);
    while (block->next != NULL && block->next->kind == BLOCK_NOTE) {
        block = block->next;
        put_note(page, block);
    }
    fputs("</div>\n</section>\n", page->out);
    return block;
}

/* ---- the page ---- */

/* How a heading goes on, on a line of its own: the comma before it is only heard or copied. */
static void put_going_on(FILE *out, const char *text)
{
    size_t joint = strspn(text, ",;: ");

    if (text[0] == '\0')
        return;
    if (strspn(text, " ") < joint) {
        fputs("<span class=\"joint\">", out);
        markup_put(out, text, joint);
        fputs("</span>", out);
    }
    fputs(" <small>", out);
    put_text(out, text + joint);
    fputs("</small>", out);
}

static void write_heading(struct page *page, const struct block *heading)
{
    int level = !page->has_heading ? 1 : heading->depth < 1 ? 2 : heading->depth + 1;

    fprintf(page->out, "<h%d", level);
    if (heading->name[0] != '\0')
        put_attribute(page->out, "id", heading->name, strlen(heading->name));
    fputc('>', page->out);
    put_text(page->out, heading->text);
    put_going_on(page->out, heading->value);
    fprintf(page->out, "</h%d>\n", level);
    page->has_heading = true;
}

static void write_paragraph(const struct page *page, const struct block *paragraph)
{
    fprintf(page->out, "<p class=\"%s\">", status_names[paragraph->status]);
    put_text(page->out, paragraph->text);
    fputs("</p>\n", page->out);
}

/* Returns the last block that was written. */
static const struct block *write_blocks(struct page *page, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_HEADING:
        write_heading(page, block);
        break;
    case BLOCK_PARAGRAPH:
        write_paragraph(page, block);
        break;
    case BLOCK_ENTRY:
    case BLOCK_SOURCE:
        return write_entries(page, block);
    case BLOCK_ITEM:
        return write_tree(page, block);
    case BLOCK_ROW:
        return write_table(page, block);
    case BLOCK_PICTURE:
        write_picture(page, block);
        break;
    case BLOCK_PASSAGE:
    case BLOCK_NOTE:
        return write_passage(page, block);
    case BLOCK_BREAK:
        break;
    }
    return block;
}

static const struct block *first_of(const struct document *document, enum block_kind kind)
{
    const struct block *block = document->first;

    while (block != NULL && block->kind != kind)
        block = block->next;
    return block;
}

static void put_title(const struct page *page)
{
    const struct block *block = first_of(page->document, BLOCK_HEADING);

    if (block == NULL) {
        fputs("endstate", page->out);
        return;
    }
    markup_put(page->out, block->text, strlen(block->text));
    markup_put(page->out, block->value, strlen(block->value));
}

/* The policy in the head keeps a browser from asking any other place for anything. */
static void begin_page(const struct page *page)
{
    fputs("<!DOCTYPE html>\n"
          "<html lang=\"en\">\n"
          "<head>\n"
          "<meta charset=\"utf-8\" />\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
          "<meta name=\"color-scheme\" content=\"light dark\" />\n"
          "<meta name=\"generator\" content=\"endstate\" />\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'; script-src 'unsafe-inline'\" />\n"
          "<title>",
          page->out);
    put_title(page);
    fprintf(page->out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n",
            endstate_page_style);
}

void html_write(FILE *out, const struct document *document)
{
    struct page page = {out, document, first_of(document, BLOCK_SOURCE), false};

    begin_page(&page);
    for (const struct block *block = document->first; block != NULL; block = block->next)
        block = write_blocks(&page, block);
    fprintf(out, "</main>\n<script>\n%s</script>\n</body>\n</html>\n", endstate_page_script);
}
