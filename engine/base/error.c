#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Behind a prefix with the place. */
static void set_text(struct endstate_error *error, enum endstate_code code, const char *prefix,
                     const char *format, va_list arguments)
{
    size_t used;

    if (error == NULL || error->code != ENDSTATE_OK)
        return;
    error->code = code;
    used = (size_t)snprintf(error->text, sizeof error->text, "%s", prefix);
    used = used < sizeof error->text ? used : sizeof error->text - 1;
    error->words = used;
    vsnprintf(error->text + used, sizeof error->text - used, format, arguments);
}

bool endstate_error_set(struct endstate_error *error, enum endstate_code code, const char *format,
                        ...)
{
    va_list arguments;

    va_start(arguments, format);
    set_text(error, code, "", format, arguments);
    va_end(arguments);
    return false;
}

bool error_at(struct endstate_error *error, enum endstate_code code, struct place place,
              const char *format, ...)
{
    char prefix[1024];
    va_list arguments;

    if (place.line == 0)
        snprintf(prefix, sizeof prefix, "%s: ", place.file);
    else
        snprintf(prefix, sizeof prefix, "%s:%d:%d: ", place.file, place.line, place.column);
    if (error != NULL && error->code == ENDSTATE_OK) {
        error->line = place.line;
        error->column = place.column;
    }
    va_start(arguments, format);
    set_text(error, code, prefix, format, arguments);
    va_end(arguments);
    return false;
}

struct place error_place(const struct endstate_error *error, struct arena *arena)
{
    char behind[64] = ": ";
    size_t length;

    if (error->line > 0)
        snprintf(behind, sizeof behind, ":%d:%d: ", error->line, error->column);
    length = error->words > strlen(behind) ? error->words - strlen(behind) : 0;
    return (struct place){arena_copy(arena, error->text, length), error->line, error->column};
}
