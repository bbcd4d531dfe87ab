/* The slots of a case: what they hold, and the mistakes in them, which are gathered. */
#ifndef CASE_SLOTS_H
#define CASE_SLOTS_H

#include "read/case_words.h"

/* A mistake where it stands; they are told in the order of files and places. */
struct noted_mistake {
    size_t file; /* in the order of reading */
    struct place place;
    size_t number; /* in the order of noticing */
    const char *text;
    size_t words; /* where it goes on behind the place */
};

struct case_slots {
    struct case_words words;
    struct arena *arena;
    size_t file; /* the one that is being read */
    struct noted_mistake *mistakes;
    size_t mistake_count, mistake_capacity;
};

/* Note a mistake, in words or as an error that tells it. */
void case_note(struct case_slots *slots, struct place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void case_note_error(struct case_slots *slots, struct place place,
                     const struct endstate_error *error);

/* The text of all mistakes in order; frees what they were gathered in. */
void case_hand_over(struct case_slots *slots, struct case_mistakes *out);

/* The list of a slot, NULL where the fact has none. */
const struct node *case_slot(const struct node *fact, const char *slot);

/* Everything about a fact's slots but what they hold: whether they exist, are there once, are all
 * there. */
void case_check_slots(struct case_slots *slots, const struct node *fact);

/* The values of a slot; NULL where it is missing or holds what it cannot. To be asked once for each
 * slot, as each asking notes what is wrong. */
const struct node *case_values(struct case_slots *slots, const struct node *fact, const char *slot);
const char *case_text(struct case_slots *slots, const struct node *fact, const char *slot);

/* The text of a slot that must say something. */
const char *case_reason(struct case_slots *slots, const struct node *fact, const char *slot);

typedef bool case_check(const struct case_words *words, const struct node *word,
                        struct endstate_error *error);

/* Those words of a slot that stand the check, each once; none where it is missing. */
const char **case_words_of(struct case_slots *slots, const struct node *fact, const char *slot,
                           case_check *check, size_t *count);

/* Whether a word stands among those before it. */
bool case_is_repeated(const struct node *first, const struct node *word);

#endif
