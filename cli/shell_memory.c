#include "shell_memory.h"

#include <stdio.h>
#include <string.h>

#include "report.h"

void *shell_resize(void *old, size_t size)
{
    void *fresh = realloc(old, size == 0 ? 1 : size);

    if (fresh == NULL) {
        struct endstate_error error = {.code = ENDSTATE_LIMIT, .text = "out of memory"};

        exit(report_finish(NULL, &error));
    }
    return fresh;
}

char *shell_copy(const char *text)
{
    size_t size = strlen(text) + 1;

    return memcpy(shell_resize(NULL, size), text, size);
}
