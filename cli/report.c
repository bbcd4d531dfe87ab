#include "report.h"

int report_status(const struct endstate_error *error)
{
    switch (error->code) {
    case ENDSTATE_OK:
        return 0;
    case ENDSTATE_FOUND:
        return 1;
    case ENDSTATE_USAGE:
        return 2;
    case ENDSTATE_BAD_INPUT:
        return 3;
    case ENDSTATE_LIMIT:
        return 4;
    case ENDSTATE_OUTPUT:
    case ENDSTATE_FAULT:
        return 5;
    }
    return 5;
}

static void print_warnings(const struct endstate *engine)
{
    for (size_t i = 0; endstate_warning(engine, i) != NULL; i++)
        fprintf(stderr, "endstate: warning: %s\n", endstate_warning(engine, i));
}

static void print_mistakes(const struct endstate *engine)
{
    for (size_t i = 0; endstate_mistake(engine, i) != NULL; i++)
        fprintf(stderr, "endstate: %s\n", endstate_mistake(engine, i));
}

static bool is_answered(const struct endstate_error *error)
{
    return error->code == ENDSTATE_OK || error->code == ENDSTATE_FOUND;
}

int report_finish(const struct endstate *engine, const struct endstate_error *error)
{
    struct endstate_error result = *error;

    if (is_answered(&result) && engine != NULL)
        print_warnings(engine);
    if (is_answered(&result) && (fflush(stdout) != 0 || ferror(stdout) != 0)) {
        result = (struct endstate_error){0};
        endstate_error_set(&result, ENDSTATE_OUTPUT, "the answer could not be written");
    }
    if (!is_answered(&result) && engine != NULL)
        print_mistakes(engine);
    if (!is_answered(&result) && result.text[0] != '\0')
        fprintf(stderr, "endstate: %s\n", result.text);
    return report_status(&result);
}
