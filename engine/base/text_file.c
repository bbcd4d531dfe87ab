#include "base/text_file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/strbuf.h"

static bool refuse(const char *path, struct endstate_error *error)
{
    return error_at(error, ENDSTATE_OUTPUT, (struct place){path, 0, 0}, "could not be written: %s",
                    strerror(errno));
}

/* A new file beside another, under a name of its own: "FOLDER/.endstate-XXXXXX". */
static int open_beside(struct strbuf *name, const char *path)
{
    const char *slash = strrchr(path, '/');

    if (slash != NULL)
        strbuf_add_bytes(name, path, (size_t)(slash - path) + 1);
    strbuf_add(name, ".endstate-XXXXXX");
    return mkstemp(name->text);
}

static bool copy(FILE *out, const char *path)
{
    FILE *in = fopen(path, "rb");
    char bytes[65536];
    size_t count;
    bool is_read;

    if (in == NULL)
        return false;
    while ((count = fread(bytes, 1, sizeof bytes, in)) > 0)
        fwrite(bytes, 1, count, out);
    is_read = ferror(in) == 0;
    fclose(in);
    return is_read;
}

/* Write what a file holds already (old: NULL for none) and the text, and close it. */
static bool fill(int file, const char *old, const char *text, mode_t mode)
{
    FILE *out = fdopen(file, "wb");
    bool is_good = out != NULL && (old == NULL || copy(out, old));

    if (out == NULL) {
        close(file);
        return false;
    }
    is_good = is_good && fputs(text, out) >= 0 && fflush(out) == 0 && fchmod(file, mode) == 0 &&
              fsync(file) == 0;
    return fclose(out) == 0 && is_good;
}

static mode_t usual_mode(void)
{
    mode_t mask = umask(0);

    umask(mask);
    return 0666 & ~mask;
}

bool text_file_create(const char *path, const char *text, struct endstate_error *error)
{
    struct strbuf name = {0};
    int file = open_beside(&name, path);
    bool is_written = file >= 0 && fill(file, NULL, text, usual_mode()) &&
                      renameat2(AT_FDCWD, name.text, AT_FDCWD, path, RENAME_NOREPLACE) == 0;

    if (!is_written)
        refuse(path, error);
    if (!is_written && file >= 0)
        unlink(name.text);
    strbuf_free(&name);
    return is_written;
}

bool text_file_append(const char *path, const char *text, struct endstate_error *error)
{
    char real[PATH_MAX]; /* a link stays one */
    struct strbuf name = {0};
    struct stat status;
    int file;
    bool is_written;

    if (realpath(path, real) == NULL || stat(real, &status) != 0 || access(real, W_OK) != 0)
        return refuse(path, error);
    file = open_beside(&name, real);
    is_written =
        file >= 0 && fill(file, real, text, status.st_mode & 07777) && rename(name.text, real) == 0;
    if (!is_written)
        refuse(path, error);
    if (!is_written && file >= 0)
        unlink(name.text);
    strbuf_free(&name);
    return is_written;
}
