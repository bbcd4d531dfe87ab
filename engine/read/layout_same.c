#include "read/layout.h"

#include <stdlib.h>
#include <string.h>

#include "read/pieces.h"

/* A word, a parenthesis or a comment: bytes of the file. */
struct token {
    size_t begin, end;
    size_t words_before; /* of a comment: how many words and `(` come before it */
};

struct tokens {
    struct token *items;
    size_t count, capacity;
};

/* A file as its words, parentheses among them, and its comments. */
struct saying {
    const struct source_file *file;
    struct tokens words, comments;
    size_t openings; /* words but for `)` */
    size_t at;       /* where what is taken down ends */
};

static void add(struct tokens *tokens, struct token token)
{
    MEMORY_GROW(tokens->items, tokens->count, tokens->capacity);
    tokens->items[tokens->count++] = token;
}

static void take_comments(struct saying *saying, size_t end)
{
    struct comment comment;

    for (size_t at = saying->at; pieces_comment(&comment, saying->file->text, at, end);
         at = comment.end)
        add(&saying->comments, (struct token){comment.begin, comment.end, saying->openings});
}

static void take_word(struct saying *saying, size_t begin, size_t end)
{
    take_comments(saying, begin);
    add(&saying->words, (struct token){begin, end, 0});
    saying->openings += saying->file->text[begin] != ')';
    saying->at = end;
}

static void take_down(struct saying *saying, const struct node *node)
{
    for (; node != NULL; node = node->next) {
        if (node->kind != NODE_LIST) {
            take_word(saying, node->begin, node->end);
            continue;
        }
        take_word(saying, node->begin, node->begin + 1);
        take_down(saying, node->first);
        take_word(saying, node->end - 1, node->end);
    }
}

static bool are_same(const struct saying *a, const struct tokens *of_a, const struct saying *b,
                     const struct tokens *of_b)
{
    if (of_a->count != of_b->count)
        return false;
    for (size_t i = 0; i < of_a->count; i++) {
        struct token x = of_a->items[i], y = of_b->items[i];

        if (x.words_before != y.words_before || x.end - x.begin != y.end - y.begin ||
            memcmp(a->file->text + x.begin, b->file->text + y.begin, x.end - x.begin) != 0)
            return false;
    }
    return true;
}

bool layout_is_same(const struct source_file *a, const struct node *first_of_a,
                    const struct source_file *b, const struct node *first_of_b)
{
    struct saying one = {.file = a}, other = {.file = b};
    bool is_same;

    take_down(&one, first_of_a);
    take_comments(&one, a->length);
    take_down(&other, first_of_b);
    take_comments(&other, b->length);
    is_same = are_same(&one, &one.words, &other, &other.words) &&
              are_same(&one, &one.comments, &other, &other.comments);
    free(one.words.items);
    free(one.comments.items);
    free(other.words.items);
    free(other.comments.items);
    return is_same;
}
