/*
 * Pages and Markdown read by the parsers of others: libxml2, which takes nothing that is not
 * well-formed, and cmark-gfm with all extensions that GitHub has on.
 */
#ifndef MARKUP_H
#define MARKUP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <libxml/tree.h>

/* The tree of a page, whose text stands below `main`; the caller's to xmlFreeDoc. What is not
 * well-formed, an id that stands twice and a link to nowhere fail the test. */
xmlDoc *markup_page(const char *html);
/* The page that a Markdown text makes. */
xmlDoc *markup_markdown(const char *markdown);

/*
 * The text as a reader sees it, one blank between words and no backticks, without the elements that
 * an XPath finds ("" for none). The caller's to free.
 */
char *markup_words(xmlDoc *page, const char *without);
/* The same of a plain text. */
char *markup_plain_words(const char *text);

/* "0 1 2 1": how many lists each item of a list stands in, less one. The caller's to free. */
char *markup_levels(xmlDoc *page);

/* The words of each element that an XPath finds, without those that it holds and `without` names;
 * a text for each, NULL after the last. Freed by markup_free. */
char **markup_each(xmlDoc *page, const char *path, const char *without);
void markup_free(char **texts);

#endif
