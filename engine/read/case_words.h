/* The words of a case: whether the policy has them, and what they stand for. */
#ifndef CASE_WORDS_H
#define CASE_WORDS_H

#include "read/case_file.h"

/* What cases are checked against. */
struct case_words {
    const struct rulebase *rulebase;
    const char *facts;           /* the folder of facts, NULL for none */
    const char *const *subjects; /* that can get a value */
    size_t subject_count;
    struct arena *arena;
};

/* A word of one kind; all complain at its place and are false where the policy has no such. */
bool case_subject(const struct case_words *words, const struct node *word,
                  struct endstate_error *error);
bool case_value(const struct case_words *words, const char *subject, const struct node *word,
                struct endstate_error *error);
bool case_rule(const struct case_words *words, const struct node *word,
               struct endstate_error *error);
bool case_source(const struct case_words *words, const struct node *word,
                 struct endstate_error *error);
bool case_key(const struct case_words *words, const struct node *word,
              struct endstate_error *error);

/* KEY=VALUE of an assumption. */
bool case_setting(const struct case_words *words, const struct node *word, struct case_setting *out,
                  struct endstate_error *error);

/* SUBJECT=VALUE, as an expectation. */
bool case_answer(const struct case_words *words, const struct node *word, struct expectation *out,
                 struct endstate_error *error);

/* The settings of a pack: a name, or a path from the folder of the file that names it. It may hold
 * nothing but assumptions. */
bool case_pack(const struct case_words *words, const struct node *word, struct case_setting **out,
               size_t *count, struct endstate_error *error);

/* Say that there is no such word, and which names (so many) are near. Returns false. */
bool case_word_unknown(const struct node *word, const char *what, const char *const *names,
                       size_t count, struct endstate_error *error);

#endif
