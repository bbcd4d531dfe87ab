/* One answer in all its formats, held against one another. */
#ifndef FORMATS_H
#define FORMATS_H

#include "markup.h"
#include "policy.h"

typedef bool write_answer(struct endstate *engine, const void *asked,
                          const struct endstate_page *page, struct endstate_error *error);

struct question {
    struct endstate *engine;
    write_answer *write;
    const void *asked;
};

/* An answer as text, which is the caller's to free, or as JSON; no answer fails the test. */
char *formats_written(const struct question *question, enum endstate_format format);
json_t *formats_json(const struct question *question);

/*
 * Text, Markdown and HTML hold the same words in the same order, and lists as deep. Text is without
 * the elements of the page that an XPath finds. The page, for more to be asked of it.
 */
xmlDoc *formats_check_pages(const struct question *question, const char *beyond_text);

/* What an answer in the Argument Interchange Format holds, when the other three formats of a map
 * hold the same nodes and cites. */
json_t *formats_check_maps(const struct question *question);

/* Of such a map: its nodes of a role, or the text of the one with an id. */
json_t *formats_nodes(const json_t *map, const char *role);
const char *formats_node_text(const json_t *map, const char *id);

/* The words of what an XPath finds, as a list. */
json_t *formats_lines(xmlDoc *page, const char *path, const char *without);

/* "[A-1, B-2]" behind a blank where there are cites; for a line that is made up. */
void formats_add_cites(FILE *out, const json_t *cites);

/* Lists of texts: the same in the same order; the same apart from order and repetition; one part of
 * the other. */
void formats_assert_lines(const json_t *expected, const json_t *found, const char *what);
void formats_assert_same(const json_t *expected, const json_t *found, const char *what);
void formats_assert_part(const json_t *part, const json_t *whole, const char *what);

/* Add a text that is not there yet; whether one is there. */
void formats_note(json_t *list, const char *text);
bool formats_has(const json_t *list, const char *text);

/* The folder of the second policy; in a static buffer. */
const char *formats_toy(void);

#endif
