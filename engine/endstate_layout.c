/* Laying out files. */
#include "endstate_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/new_file.h"
#include "read/layout.h"
#include "tell/unified_diff.h"

struct laid_out {
    struct source_file old;
    struct stored_bytes stored;
    const char *text; /* the new one */
    size_t length;
    struct new_file new_file;
};

struct layout {
    const struct endstate_layout *asked;
    struct arena arena;
    struct laid_out *files;
    size_t count, capacity;
};

/* ---- reading ---- */

/* The text that is to be proves itself before anything is made of it. */
static bool lay_out(struct laid_out *file, struct arena *arena, struct endstate_error *error)
{
    struct source_file new_file = {.path = file->old.path};
    struct findings findings = {.arena = arena};
    struct syntax old_lists, new_lists;

    if (!syntax_read(&old_lists, &file->old, arena, &findings))
        return findings_pass(&findings, error);
    file->text = layout_text(&file->old, old_lists.first, arena);
    file->length = strlen(file->text);
    new_file.text = file->text;
    new_file.length = file->length;
    if (syntax_read(&new_lists, &new_file, arena, &findings) &&
        layout_is_same(&file->old, old_lists.first, &new_file, new_lists.first))
        return true;
    return error_at(error, ENDSTATE_FAULT, (struct place){file->old.path, 0, 0},
                    "laid out, this file would not say the same; it stays as it is");
}

static struct laid_out *add_file(struct layout *layout)
{
    MEMORY_GROW(layout->files, layout->count, layout->capacity);
    layout->files[layout->count] = (struct laid_out){0};
    return &layout->files[layout->count++];
}

static bool read_path(struct layout *layout, const char *path, struct endstate_error *error)
{
    struct findings findings = {.arena = &layout->arena};
    char *alone[] = {NULL, NULL};
    char **paths = alone;

    alone[0] = arena_string(&layout->arena, path);
    if (source_file_is_folder(path) &&
        !source_file_list_below(&paths, path, &layout->arena, &findings))
        return findings_pass(&findings, error);
    for (; *paths != NULL; paths++) {
        struct laid_out *file = add_file(layout);

        if (!source_file_read_stored(&file->old, &file->stored, *paths, &layout->arena, &findings))
            return findings_pass(&findings, error);
        if (!lay_out(file, &layout->arena, error))
            return false;
    }
    return true;
}

static bool read_stream(struct layout *layout, struct endstate_error *error)
{
    struct laid_out *file = add_file(layout);
    struct findings findings = {.arena = &layout->arena};

    if (!source_file_read_stream(&file->old, &file->stored, "<stdin>", stdin, &layout->arena,
                                 &findings))
        return findings_pass(&findings, error);
    return lay_out(file, &layout->arena, error);
}

static bool read_policy(struct layout *layout, const char *folder, struct endstate_error *error)
{
    struct findings findings = {.arena = &layout->arena};
    const char *rules, *facts;

    if (!policy_folders(&rules, &facts, folder, &layout->arena, &findings))
        return findings_pass(&findings, error);
    return read_path(layout, rules, error) && read_path(layout, facts, error);
}

static bool read_all(struct layout *layout, const char *policy, bool is_stream,
                     struct endstate_error *error)
{
    if (is_stream)
        return read_stream(layout, error);
    if (layout->asked->file_count == 0)
        return read_policy(layout, policy, error);
    for (size_t i = 0; i < layout->asked->file_count; i++)
        if (!read_path(layout, layout->asked->files[i], error))
            return false;
    return true;
}

/* ---- writing ---- */

static bool would_change(const struct laid_out *file)
{
    return file->length != file->stored.length ||
           memcmp(file->text, file->stored.bytes, file->length) != 0;
}

/* The names of the files, or what changes in them. */
static bool tell(struct layout *layout, struct endstate_error *error)
{
    const struct endstate_page page = {.out = layout->asked->out};

    for (size_t i = 0; i < layout->count; i++) {
        const struct laid_out *file = &layout->files[i];

        if (!would_change(file))
            continue;
        if (layout->asked->shows_changes)
            unified_diff_write(page.out, file->old.path,
                               (struct diff_text){file->stored.bytes, file->stored.length},
                               (struct diff_text){file->text, file->length}, &layout->arena);
        else
            fprintf(page.out, "%s\n", file->old.path);
    }
    return engine_finish(&page, true, error);
}

/* Write all, then put them in their places; what cannot be written leaves every file as it was. */
static bool replace(struct layout *layout, struct endstate_error *error)
{
    bool is_good = true;

    for (size_t i = 0; is_good && i < layout->count; i++) {
        struct laid_out *file = &layout->files[i];

        if (would_change(file))
            is_good = new_file_write(&file->new_file, file->old.path, file->text, file->length,
                                     &layout->arena, error);
    }
    for (size_t i = 0; i < layout->count; i++) {
        struct new_file *new_file = &layout->files[i].new_file;

        if (new_file->beside == NULL)
            continue;
        is_good = is_good && new_file_keep(new_file, error);
        if (!is_good)
            new_file_drop(new_file);
    }
    return is_good;
}

static bool write_all(struct layout *layout, bool is_stream, bool *differs,
                      struct endstate_error *error)
{
    const struct endstate_layout *asked = layout->asked;
    const struct endstate_page page = {.out = asked->out};

    *differs = false;
    for (size_t i = 0; i < layout->count; i++)
        *differs = *differs || would_change(&layout->files[i]);
    if (asked->is_kept || asked->shows_changes)
        return tell(layout, error);
    if (is_stream)
        return engine_finish(&page, fputs(layout->files[0].text, asked->out) >= 0, error);
    return replace(layout, error) && tell(layout, error);
}

bool endstate_lay_out(struct endstate *engine, const struct endstate_layout *asked, bool *differs,
                      struct endstate_error *error)
{
    struct layout layout = {.asked = asked};
    bool is_stream = asked->file_count == 1 && strcmp(asked->files[0], "-") == 0;
    bool is_good;

    is_good = read_all(&layout, engine->folder, is_stream, error) &&
              write_all(&layout, is_stream, differs, error);
    free(layout.files);
    arena_free(&layout.arena);
    return is_good;
}
