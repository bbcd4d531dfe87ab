#include "base/near_name.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "endstate.h"

enum { LONGEST = 128, KEPT = 3 };

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t least = a < b ? a : b;

    return least < c ? least : c;
}

/* Edits (insert, delete, replace, swap of neighbours) between two words, letter case ignored. */
static size_t edit_distance(const char *a, const char *b)
{
    size_t rows[3][LONGEST + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];
    size_t length_a = strlen(a), length_b = strlen(b);

    if (length_a > LONGEST || length_b > LONGEST)
        return SIZE_MAX;
    for (size_t j = 0; j <= length_b; j++) {
        above[j] = j;
        before[j] = j;
    }
    for (size_t i = 1; i <= length_a; i++) {
        size_t *oldest = before;

        row[0] = i;
        for (size_t j = 1; j <= length_b; j++) {
            int x = tolower((unsigned char)a[i - 1]), y = tolower((unsigned char)b[j - 1]);

            row[j] = smallest(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x == y ? 0 : 1));
            if (i > 1 && j > 1 && x == tolower((unsigned char)b[j - 2]) &&
                tolower((unsigned char)a[i - 2]) == y && before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
        }
        before = above;
        above = row;
        row = oldest;
    }
    return above[length_b];
}

void near_name_begin(struct near_name *search, const char *word)
{
    *search = (struct near_name){.word = word, .prefix = ""};
}

/* A name is near within a third of the word's length in edits, or if one holds the other. */
static bool is_near(const char *word, const char *name, size_t distance)
{
    size_t length = strlen(word);

    if (distance <= 1 + length / 3)
        return true;
    return length >= 4 && strlen(name) >= 4 &&
           (strstr(name, word) != NULL || strstr(word, name) != NULL);
}

bool near_name_is_close(const struct near_name *search)
{
    return search->best[0] != NULL && 3 * search->distance[0] <= strlen(search->word);
}

void near_name_offer(struct near_name *search, const char *name)
{
    size_t distance = edit_distance(search->word, name);
    size_t at = 0;

    if (!is_near(search->word, name, distance))
        return;
    while (at < KEPT && search->best[at] != NULL &&
           (search->distance[at] < distance ||
            (search->distance[at] == distance && strcmp(search->best[at], name) < 0)))
        at++;
    if (at == KEPT || (search->best[at] != NULL && strcmp(search->best[at], name) == 0))
        return;
    for (size_t i = KEPT - 1; i > at; i--) {
        search->best[i] = search->best[i - 1];
        search->distance[i] = search->distance[i - 1];
    }
    search->best[at] = name;
    search->distance[at] = distance;
}

void near_name_suggest(const struct near_name *search, struct strbuf *out)
{
    size_t count = 0;

    while (count < KEPT && search->best[count] != NULL)
        count++;
    for (size_t i = 0; i < count; i++) {
        const char *before = i == 0 ? "; did you mean " : i + 1 == count ? " or " : ", ";

        strbuf_format(out, "%s`%s%s`", before, search->prefix, search->best[i]);
    }
    if (count > 0)
        strbuf_add(out, "?");
}

void endstate_suggest(char *out, size_t size, const char *word, const char *const *names,
                      const char *prefix)
{
    struct near_name search;
    struct strbuf text = {0};

    near_name_begin(&search, word);
    search.prefix = prefix;
    for (; *names != NULL; names++)
        near_name_offer(&search, *names);
    near_name_suggest(&search, &text);
    snprintf(out, size, "%s", strbuf_text(&text));
    strbuf_free(&text);
}
