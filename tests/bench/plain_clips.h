/* Rules on CLIPS alone, with nothing of endstate: what the same scenarios cost there. */
#ifndef ENDSTATE_BENCH_PLAIN_CLIPS_H
#define ENDSTATE_BENCH_PLAIN_CLIPS_H

#include <stddef.h>

/* What a rule file calls its assumptions (slots key and value) and answers (slot is). */
struct plain_words {
    const char *assumption;
    const char *answer;
};

struct plain_clips;

/* Load files (closed with NULL) for keys k0, k1 and so on; ends the program if that fails. */
struct plain_clips *plain_clips_new(const char *const *files, const struct plain_words *words,
                                    size_t key_count);
void plain_clips_free(struct plain_clips *clips);

/* Run the rules anew, with the keys that are so at `yes` and the others at `no`. */
void plain_clips_reset(struct plain_clips *clips, const char *is_so);

/* Change one assumption and run what follows from the change. */
void plain_clips_change(struct plain_clips *clips, size_t key);

/* How many answers are `holds`. */
size_t plain_clips_holds(struct plain_clips *clips);

#endif
