/*
 * Regression cases of a policy: under which assumptions what is expected of which subject. They are
 * data about a policy and never part of it. docs/cases.md tells how they are written.
 */
#ifndef CASE_FILE_H
#define CASE_FILE_H

#include "read/rulebase.h"

/* An assumption's value under which a case stands. */
struct case_setting {
    const struct domain *domain;
    size_t value;
    const char *from; /* "set", or the name of a pack */
};

enum expectation_kind {
    EXPECT_VALUE,       /* the answer is one of the words */
    EXPECT_OTHER_VALUE, /* it is none of the words */
    EXPECT_NO_SUPPORT,  /* there is none */
    EXPECT_CITES,       /* each of these sentences is among the reasons */
    EXPECT_NO_CITES,    /* none of them is */
    EXPECT_RULES,       /* each of these rules is among the reasons */
    EXPECT_NO_RULES,    /* none of them is */
    EXPECT_INDEPENDENT  /* no other value of one of these keys changes the answer */
};

/* One thing that is expected. */
struct expectation {
    enum expectation_kind kind;
    const char *on; /* the subject; NULL: of all that fires */
    const char **words;
    size_t count;
    struct place place;
};

/* What one `expect` says: what holds under the case's assumptions and more of its own. */
struct case_row {
    struct case_setting *settings;
    size_t setting_count;
    struct expectation *expectations;
    size_t expectation_count;
    struct place place;
    struct case_row *next;
};

struct policy_case {
    const char *name;
    const char *title;             /* "" for none */
    struct case_setting *settings; /* those of its packs first; a later one wins */
    size_t setting_count;
    const char **cites; /* the sentences that it is about */
    size_t cite_count;
    const char *todo; /* why it need not hold yet, or NULL */
    const char *skip; /* why it is not to be run, or NULL */
    struct place place;
    struct case_row *rows; /* one or more */
};

struct case_set {
    struct policy_case *cases; /* in the order of files, and within one in its order */
    size_t count, capacity;
};

struct case_mistake {
    struct place place;
    const char *text;    /* one line, which begins with the place */
    const char *message; /* the same without the place */
};

/* Everything that is wrong with files of cases, in the order of files and places. */
struct case_mistakes {
    struct case_mistake *items;
    size_t count, capacity;
};

/*
 * Read all cases of some files; a folder stands for the .clp files in it. Every word is checked
 * against the policy, whose folder of facts holds the packs (NULL: there are none). False where
 * there is a mistake; then no case is to be run. Both results are freed by case_set_free and
 * case_mistakes_free, their texts with the arena.
 */
bool case_set_read(struct case_set *out, const char *const *paths, size_t path_count,
                   const struct rulebase *rulebase, const char *facts, struct arena *arena,
                   struct case_mistakes *mistakes);
void case_set_free(struct case_set *set);
void case_mistakes_free(struct case_mistakes *mistakes);

#endif
