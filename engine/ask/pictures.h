/* The pictures of a sweep that were asked for: trees, tables and tornados of subjects. */
#ifndef PICTURES_H
#define PICTURES_H

#include "ask/decision_table.h"
#include "ask/tornado.h"

struct picture {
    enum endstate_picture_kind kind;
    size_t subject;    /* index in the sweep */
    const char *value; /* of a tornado: the value whose probability it shows, NULL for none */
    struct decision_tree tree;
    struct decision_table table;
    struct tornado tornado;
};

struct pictures {
    struct picture *items;
    size_t count;
};

/*
 * Find what the pictures are of, before anything is swept: a subject that does not exist, or a
 * value that it cannot have, is an error. Everything stands in the arena.
 */
bool pictures_find(struct pictures *out, const struct endstate_picture *asked, size_t count,
                   const struct space *space, struct arena *arena, struct endstate_error *error);

/* Work them out, once the subjects are swept; the tables are those of the sweep. */
bool pictures_draw(struct pictures *pictures, const struct sweep *sweep, const struct table *tables,
                   const struct weights *weights, struct arena *arena,
                   struct endstate_error *error);

/* The index of a picture's value in its subject's values; their number if it never is the answer.
 */
size_t picture_value(const struct picture *picture, const struct sweep *sweep);

#endif
