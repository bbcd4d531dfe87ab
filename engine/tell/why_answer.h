/* A derivation as it is to be told, to people and to programs. */
#ifndef WHY_ANSWER_H
#define WHY_ANSWER_H

#include "ask/why.h"

struct why_answer {
    const struct recommendation *asked;
    const struct why_node *tree;
    struct why_basis basis;
    const char *about; /* the word that the tree is kept to, or NULL */
    bool is_found;     /* a line of the tree mentions it */
    bool is_short;     /* the main reason and what it rests on, without the tree */
};

#endif
