/* Files that are written whole or not at all. */
#ifndef TEXT_FILE_H
#define TEXT_FILE_H

#include "base/error.h"

/* Write a new file; one that is there already stays as it is and is an error. */
bool text_file_create(const char *path, const char *text, struct endstate_error *error);

/* Put a text behind the last byte of a file that is there. */
bool text_file_append(const char *path, const char *text, struct endstate_error *error);

#endif
