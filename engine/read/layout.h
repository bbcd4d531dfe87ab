/*
 * The one layout of CLIPS files: where lines break, how far they are indented, what stands between
 * constructs. Words, strings, numbers and comments stay as they are, and in their order.
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include "read/syntax.h"

/* Characters of a line, as far as words and comments let it be broken. */
enum { LAYOUT_WIDTH = 100 };

/* The text of a file, whose top-level lists are given, laid out. */
const char *layout_text(const struct source_file *file, const struct node *first,
                        struct arena *arena);

/*
 * Whether two files say the same: the same words and lists, and the same comments between the same
 * words. A comment may stand on either side of a `)`.
 */
bool layout_is_same(const struct source_file *a, const struct node *first_of_a,
                    const struct source_file *b, const struct node *first_of_b);

#endif
