#include "base/new_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool refuse(struct endstate_error *error, const char *path)
{
    return error_at(error, ENDSTATE_OUTPUT, (struct place){path, 0, 0}, "could not be written: %s",
                    strerror(errno));
}

static bool write_bytes(int descriptor, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t written = write(descriptor, text, length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        text += written;
        length -= (size_t)written;
    }
    return true;
}

/* The file as it is on disk, with its mode; false with errno set. */
static bool fill(int descriptor, const char *text, size_t length, mode_t mode)
{
    return write_bytes(descriptor, text, length) && fchmod(descriptor, mode & 07777) == 0 &&
           fsync(descriptor) == 0;
}

bool new_file_write(struct new_file *out, const char *path, const char *text, size_t length,
                    struct arena *arena, struct endstate_error *error)
{
    char *real = realpath(path, NULL);
    char *beside;
    struct stat old;
    int descriptor;
    bool is_written;

    *out = (struct new_file){0};
    if (real == NULL || stat(real, &old) != 0) {
        free(real);
        return refuse(error, path);
    }
    out->path = arena_string(arena, real);
    free(real);
    beside = arena_format(arena, "%s.XXXXXX", out->path);
    descriptor = mkstemp(beside);
    if (descriptor < 0)
        return refuse(error, path);
    out->beside = beside;
    is_written = fill(descriptor, text, length, old.st_mode);
    if (!is_written)
        refuse(error, path);
    if (close(descriptor) != 0 && is_written)
        is_written = refuse(error, path);
    if (!is_written) {
        new_file_drop(out);
        out->beside = NULL;
    }
    return is_written;
}

bool new_file_keep(const struct new_file *file, struct endstate_error *error)
{
    return rename(file->beside, file->path) == 0 || refuse(error, file->path);
}

void new_file_drop(const struct new_file *file)
{
    if (file->beside != NULL)
        unlink(file->beside);
}
