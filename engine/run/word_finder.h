/* Which of many words a text holds, in any case, found in one pass over the text. */
#ifndef WORD_FINDER_H
#define WORD_FINDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct word_finder {
    const char **words; /* each once, in small letters; the texts belong to the caller */
    size_t count, capacity;
    uint32_t *next;  /* by word: the next with the same first two bytes, counted from 1 */
    uint32_t *heads; /* by two bytes: the first such word, counted from 1; 0 for none */
};

/* The index of a word, which is added where it is new; words of one byte are found in any text. */
size_t word_finder_add(struct word_finder *finder, const char *word);
void word_finder_free(struct word_finder *finder);

/* Tell by index which words stand in a text, be it within other words. */
void word_finder_look(const struct word_finder *finder, const char *text, size_t length, bool *has);

#endif
