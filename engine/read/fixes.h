/* Carrying out what findings say to write in place of the text that they are about. */
#ifndef FIXES_H
#define FIXES_H

#include "read/findings.h"
#include "read/source_file.h"

struct fix {
    const struct finding *finding;
    size_t begin, end; /* bytes of the file's text that its replacement takes the place of */
};

/*
 * The fixes for those findings that know for sure what to write and are about this file, in the
 * order of the text. Where two want different things of the same text, neither is among them.
 */
struct fix *fixes_find(size_t *out_count, const struct source_file *file,
                       const struct finding *const *findings, size_t count, struct arena *arena);

/* The text of the file with the fixes carried out. */
const char *fixes_apply(const struct source_file *file, const struct fix *fixes, size_t count,
                        struct arena *arena);

#endif
