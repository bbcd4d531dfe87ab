/* The settings of the checks: lines `level.ID = off|note|warning|error` in .endstate-check. */
#ifndef CHECK_SETTINGS_H
#define CHECK_SETTINGS_H

#include "read/source_file.h"

/* The file's name, in the folder of a policy. */
#define CHECK_SETTINGS_FILE ".endstate-check"

struct check_settings {
    enum lint_level levels[LINT_RULES];
    struct source_file file; /* without a path where there is none */
};

/* The levels of the table, with those of a policy's file over them (folder NULL: none). */
void check_settings_read(struct check_settings *out, const char *folder, struct arena *arena,
                         struct findings *findings);

#endif
