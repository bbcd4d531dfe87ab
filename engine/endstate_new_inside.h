/* What the endstate_new_*.c files share. */
#ifndef ENDSTATE_NEW_INSIDE_H
#define ENDSTATE_NEW_INSIDE_H

#include "endstate_inside.h"
#include "tell/scaffold_text.h"

/* Whether a name suits for a "rule", "pack" or "case"; says so where it does not. */
bool new_check_name(struct endstate *engine, const char *name, const char *what,
                    struct endstate_error *error);

/* The file asked for, or the one named after what is new. */
const char *new_file(struct endstate *engine, const struct endstate_scaffold *asked);
/* Whether it ends in .clp: others would not be read from a folder. */
bool new_check_ending(const char *file, struct endstate_error *error);
/* Whether it is loaded without being named, since it lies in the policy's folder of rules. */
bool new_is_of_policy(struct endstate *engine, const char *file);

/* Complain that no source has the id; returns false. */
bool new_no_source(struct endstate *engine, const char *id, struct endstate_error *error);

/* What assumptions were set to or took from packs, in the engine's arena with room for one more. */
struct scaffold_setting *new_settings(struct endstate *engine, size_t *count);

/*
 * Write a text behind what a file holds, or behind what a new one begins with; the line is where
 * the text goes on after its empty line.
 */
bool new_write_behind(struct endstate *engine, const char *file, const char *beginning,
                      const char *added, int *line, struct endstate_error *error);

/* " --policy FOLDER --rules FILE" as asked for, but for the file that was written. */
void new_add_asked(struct strbuf *out, const struct endstate *engine, const char *written);

/* Write a text on the page, and free it. */
bool new_tell(const struct endstate_page *page, struct strbuf *text, struct endstate_error *error);

#endif
