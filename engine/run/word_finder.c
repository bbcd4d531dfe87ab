#include "run/word_finder.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

enum { PAIRS = 256 * 256 };

static size_t pair_of(const char *text)
{
    return (size_t)(unsigned char)tolower((unsigned char)text[0]) << 8 |
           (size_t)(unsigned char)tolower((unsigned char)text[1]);
}

static void link_word(struct word_finder *finder, size_t index)
{
    size_t pair;

    if (finder->heads == NULL)
        finder->heads = memory_alloc(sizeof *finder->heads * PAIRS);
    finder->next = memory_resize(finder->next, sizeof *finder->next * finder->capacity);
    finder->next[index] = 0;
    if (strlen(finder->words[index]) < 2)
        return;
    pair = pair_of(finder->words[index]);
    finder->next[index] = finder->heads[pair];
    finder->heads[pair] = (uint32_t)index + 1;
}

size_t word_finder_add(struct word_finder *finder, const char *word)
{
    for (size_t i = 0; i < finder->count; i++)
        if (strcmp(finder->words[i], word) == 0)
            return i;
    MEMORY_GROW(finder->words, finder->count, finder->capacity);
    finder->words[finder->count] = word;
    link_word(finder, finder->count);
    return finder->count++;
}

void word_finder_free(struct word_finder *finder)
{
    free(finder->words);
    free(finder->next);
    free(finder->heads);
}

static bool stands_at(const char *text, size_t left, const char *word)
{
    for (size_t i = 2; word[i] != '\0'; i++)
        if (i >= left || tolower((unsigned char)text[i]) != word[i])
            return false;
    return true;
}

void word_finder_look(const struct word_finder *finder, const char *text, size_t length, bool *has)
{
    for (size_t i = 0; i < finder->count; i++)
        has[i] = strlen(finder->words[i]) < 2;
    for (size_t at = 0; finder->heads != NULL && at + 1 < length; at++)
        for (uint32_t each = finder->heads[pair_of(text + at)]; each != 0;
             each = finder->next[each - 1])
            if (!has[each - 1] && stands_at(text + at, length - at, finder->words[each - 1]))
                has[each - 1] = true;
}
