/* A way through all combinations, the last assumption changing fastest, that keeps their rows. */
#ifndef ROWS_COMBINATIONS_H
#define ROWS_COMBINATIONS_H

#include "tell/rows_file.h"

/* What a row holds for a word (NULL: none) in a column; made once for each word. */
typedef const char *rows_prepare(const struct rows_file *file, size_t column, const char *word);

/* A subject whose cell moves when an assumption changes, and by how much. */
struct rows_move {
    size_t subject;
    size_t stride;
};

/* One assumption that varies. */
struct rows_wheel {
    size_t size;
    size_t digit;
    const char **words; /* prepared, by digit */
    struct rows_move *moves;
    size_t move_count;
};

struct rows_combinations {
    const struct rows_file *file;
    struct rows_wheel *wheels; /* by key */
    size_t *cells;             /* by subject */
    const char ***words;       /* prepared, by subject and value */
    const char **row;          /* the words of the combination that stands now, by column */
};

/* Begin at the first. Everything stands in the file's arena. */
void rows_combinations_begin(struct rows_combinations *out, const struct rows_file *file,
                             rows_prepare *prepare);
void rows_combinations_go_to(struct rows_combinations *all, size_t number);
/* The first follows on the last. */
void rows_combinations_go_on(struct rows_combinations *all);

#endif
