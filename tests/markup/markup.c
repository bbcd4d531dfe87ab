#include "markup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>

/* ---- reading ---- */

static xmlDoc *parse(const char *text)
{
    xmlDoc *page =
        xmlReadMemory(text, (int)strlen(text), "page", "UTF-8",
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);

    if (page == NULL) {
        const xmlError *error = xmlGetLastError();

        fail_msg("line %d is not well-formed: %s%s", error->line, error->message, text);
    }
    return page;
}

static xmlXPathObject *find(xmlDoc *page, const char *path)
{
    xmlXPathContext *context = xmlXPathNewContext(page);
    xmlXPathObject *found = xmlXPathEval((const xmlChar *)path, context);

    xmlXPathFreeContext(context);
    assert_non_null(found);
    return found;
}

static int count(const xmlXPathObject *found)
{
    return found->nodesetval == NULL ? 0 : found->nodesetval->nodeNr;
}

/* "%2E" as "." */
static void decode(char *text)
{
    char *out = text;

    for (; *text != '\0'; text++) {
        unsigned byte;

        if (*text == '%' && sscanf(text + 1, "%2x", &byte) == 1) {
            *out++ = (char)byte;
            text += 2;
        } else {
            *out++ = *text;
        }
    }
    *out = '\0';
}

static int occurrences(const xmlXPathObject *ids, const char *id)
{
    int found = 0;

    for (int i = 0; i < count(ids); i++) {
        xmlChar *each = xmlNodeGetContent(ids->nodesetval->nodeTab[i]);

        found += strcmp((const char *)each, id) == 0;
        xmlFree(each);
    }
    return found;
}

static void check_links(xmlDoc *page)
{
    xmlXPathObject *ids = find(page, "//@id"), *links = find(page, "//a/@href");

    for (int i = 0; i < count(ids); i++) {
        xmlChar *id = xmlNodeGetContent(ids->nodesetval->nodeTab[i]);

        if (occurrences(ids, (const char *)id) != 1)
            fail_msg("the id %s stands twice", (const char *)id);
        xmlFree(id);
    }
    for (int i = 0; i < count(links); i++) {
        xmlChar *link = xmlNodeGetContent(links->nodesetval->nodeTab[i]);

        decode((char *)link);
        if (link[0] != '#' || occurrences(ids, (const char *)link + 1) != 1)
            fail_msg("the link %s leads nowhere", (const char *)link);
        xmlFree(link);
    }
    xmlXPathFreeObject(ids);
    xmlXPathFreeObject(links);
}

xmlDoc *markup_page(const char *html)
{
    xmlDoc *page = parse(html);

    check_links(page);
    return page;
}

xmlDoc *markup_markdown(const char *markdown)
{
    static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
    cmark_parser *parser;
    cmark_node *document;
    char *html, *whole = NULL;
    xmlDoc *page;

    cmark_gfm_core_extensions_ensure_registered();
    parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
    for (size_t i = 0; i < sizeof extensions / sizeof extensions[0]; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
    cmark_parser_feed(parser, markdown, strlen(markdown));
    document = cmark_parser_finish(parser);
    html =
        cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    if (asprintf(&whole, "<main>%s</main>", html) < 0)
        fail();
    page = parse(whole);
    free(whole);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return page;
}

/* ---- words ---- */

/* Words with one blank between them; backticks are marks and no words. */
struct words {
    FILE *out;
    char *text;
    size_t length;
    bool is_apart;
};

static void begin(struct words *words)
{
    *words = (struct words){0};
    words->out = open_memstream(&words->text, &words->length);
}

static char *end(struct words *words)
{
    fclose(words->out);
    return words->text;
}

static void add(struct words *words, const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr(" \t\n\r\f\v", *text) != NULL) {
            words->is_apart = true;
        } else if (*text != '`') {
            if (words->is_apart && ftell(words->out) > 0)
                fputc(' ', words->out);
            words->is_apart = false;
            fputc(*text, words->out);
        }
    }
}

static bool is_inline(const xmlNode *element)
{
    static const char *const names[] = {"a", "b", "code", "small", "span", "strong", "em", "del"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp((const char *)element->name, names[i]) == 0)
            return true;
    return false;
}

static bool is_among(const xmlXPathObject *nodes, const xmlNode *node)
{
    for (int i = 0; nodes != NULL && i < count(nodes); i++)
        if (nodes->nodesetval->nodeTab[i] == node)
            return true;
    return false;
}

static void add_nodes(struct words *words, const xmlNode *node, const xmlXPathObject *without)
{
    for (; node != NULL; node = node->next) {
        if (node->type == XML_TEXT_NODE)
            add(words, (const char *)node->content);
        if (node->type != XML_ELEMENT_NODE || is_among(without, node))
            continue;
        words->is_apart = words->is_apart || !is_inline(node);
        add_nodes(words, node->children, without);
        words->is_apart = words->is_apart || !is_inline(node);
    }
}

char **markup_each(xmlDoc *page, const char *path, const char *without)
{
    xmlXPathObject *found = find(page, path);
    xmlXPathObject *left_out = without[0] == '\0' ? NULL : find(page, without);
    char **texts = calloc((size_t)count(found) + 1, sizeof *texts);

    for (int i = 0; i < count(found); i++) {
        struct words words;

        begin(&words);
        add_nodes(&words, found->nodesetval->nodeTab[i]->children, left_out);
        texts[i] = end(&words);
    }
    xmlXPathFreeObject(found);
    xmlXPathFreeObject(left_out);
    return texts;
}

void markup_free(char **texts)
{
    for (size_t i = 0; texts[i] != NULL; i++)
        free(texts[i]);
    free(texts);
}

char *markup_words(xmlDoc *page, const char *without)
{
    char **texts = markup_each(page, "//main", without);
    char *words = texts[0];

    assert_non_null(words);
    free(texts);
    return words;
}

char *markup_plain_words(const char *text)
{
    struct words words;

    begin(&words);
    add(&words, text);
    return end(&words);
}

char *markup_levels(xmlDoc *page)
{
    xmlXPathObject *items = find(page, "//main//li");
    struct words words;

    begin(&words);
    for (int i = 0; i < count(items); i++) {
        int level = -1;

        for (const xmlNode *node = items->nodesetval->nodeTab[i]; node->type == XML_ELEMENT_NODE;
             node = node->parent)
            level += strcmp((const char *)node->name, "ul") == 0;
        fprintf(words.out, i == 0 ? "%d" : " %d", level);
    }
    xmlXPathFreeObject(items);
    return end(&words);
}
