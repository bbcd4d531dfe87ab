/* Fixing files: what findings say to write, carried out. */
#include "endstate_fix.h"

#include <string.h>

#include "base/new_file.h"
#include "base/strbuf.h"
#include "read/fixes.h"
#include "tell/unified_diff.h"

struct fixed_file {
    const char *path;
    const struct source_file *old;
    struct source_file text; /* the new one */
    const struct fix *fixes;
    size_t fix_count;
    struct stored_bytes before, after; /* as stored, once that is asked for */
    struct new_file new_file;
};

struct fixing {
    struct fixed_file *files;
    size_t count;
};

/* ---- in memory ---- */

/*
 * Whether the same is said of another place: a name that is unknown in several ones is more likely
 * to be misspelt where it is declared. Variables are declared in their rule.
 */
static bool is_repeated(const struct check *check, const struct finding *finding)
{
    for (size_t i = 0; i < check->count && finding->id != LINT_UNBOUND_BLANK; i++) {
        const struct finding *other = check->items[i].finding;

        if (other != finding && other->id == finding->id &&
            strcmp(other->message, finding->message) == 0)
            return true;
    }
    return false;
}

static const struct finding **findings_of(const struct check *check, size_t *count,
                                          struct arena *arena)
{
    const struct finding **findings = ARENA_ARRAY(arena, const struct finding *, check->count + 1);

    *count = 0;
    for (size_t i = 0; i < check->count; i++)
        if (!is_repeated(check, check->items[i].finding))
            findings[(*count)++] = check->items[i].finding;
    return findings;
}

static void fix_file(struct fixed_file *out, const struct unit *unit, const struct fix *fixes,
                     size_t count, struct arena *arena)
{
    const char *text = fixes_apply(unit->file, fixes, count, arena);

    *out = (struct fixed_file){
        .path = unit->path, .old = unit->file, .fixes = fixes, .fix_count = count};
    out->text = (struct source_file){unit->file->path, text, strlen(text)};
}

struct fixing *fixing_begin(const struct check *check, const struct unit *units,
                            struct arena *arena)
{
    struct fixing *fixing = ARENA_NEW(arena, struct fixing);
    size_t most = 0, finding_count;
    const struct finding **findings = findings_of(check, &finding_count, arena);

    for (const struct unit *unit = units; unit != NULL; unit = unit->next)
        most++;
    fixing->files = ARENA_ARRAY(arena, struct fixed_file, most + 1);
    for (const struct unit *unit = units; unit != NULL; unit = unit->next) {
        size_t count;
        const struct fix *fixes = fixes_find(&count, unit->file, findings, finding_count, arena);

        if (count > 0)
            fix_file(&fixing->files[fixing->count++], unit, fixes, count, arena);
    }
    return fixing->count == 0 ? NULL : fixing;
}

static const struct source_file *text_of(const struct fixing *fixing, const struct unit *unit)
{
    for (size_t i = 0; i < fixing->count; i++)
        if (fixing->files[i].path == unit->path)
            return &fixing->files[i].text;
    return unit->file;
}

struct unit *fixing_units(const struct fixing *fixing, const struct unit *units,
                          struct arena *arena, struct findings *findings)
{
    struct unit *first = NULL;
    struct unit **end = &first;

    for (; units != NULL; units = units->next) {
        struct unit *unit = unit_parse(text_of(fixing, units), units->pack, arena, findings);

        unit->is_overlay = units->is_overlay;
        *end = unit;
        end = &unit->next;
    }
    return first;
}

void fixing_note(const struct fixing *fixing, struct check *check, struct arena *arena)
{
    for (size_t i = 0; i < fixing->count; i++)
        check->fixed_count += fixing->files[i].fix_count;
    check->fixed = ARENA_ARRAY(arena, const struct finding *, check->fixed_count);
    for (size_t i = 0, at = 0; i < fixing->count; i++)
        for (size_t j = 0; j < fixing->files[i].fix_count; j++)
            check->fixed[at++] = fixing->files[i].fixes[j].finding;
}

/* ---- as stored ---- */

/* A text with the byte-order mark and the line ends that the stored one has throughout. */
static struct stored_bytes store_alike(const struct source_file *text,
                                       const struct stored_bytes *stored, struct arena *arena)
{
    bool is_marked = stored->length >= 3 && memcmp(stored->bytes, "\xEF\xBB\xBF", 3) == 0;
    size_t lines = 0, returns = 0;
    struct strbuf out = {0};
    struct stored_bytes result;

    for (size_t i = 0; i < stored->length; i++) {
        lines += stored->bytes[i] == '\n';
        returns += stored->bytes[i] == '\n' && i > 0 && stored->bytes[i - 1] == '\r';
    }
    if (is_marked)
        strbuf_add(&out, "\xEF\xBB\xBF");
    for (size_t i = 0; i < text->length; i++) {
        if (text->text[i] == '\n' && returns == lines)
            strbuf_add_char(&out, '\r');
        strbuf_add_char(&out, text->text[i]);
    }
    result = (struct stored_bytes){arena_copy(arena, strbuf_text(&out), out.length), out.length};
    strbuf_free(&out);
    return result;
}

static bool read_stored(struct fixing *fixing, struct arena *arena, struct endstate_error *error)
{
    struct findings findings = {.arena = arena};

    for (size_t i = 0; i < fixing->count; i++) {
        struct fixed_file *file = &fixing->files[i];
        struct source_file now;

        if (!source_file_read_stored(&now, &file->before, file->path, arena, &findings))
            return findings_pass(&findings, error);
        if (strcmp(now.text, file->old->text) != 0)
            return error_at(error, ENDSTATE_BAD_INPUT, (struct place){file->path, 0, 0},
                            "has changed while it was checked; nothing is written");
        file->after = store_alike(&file->text, &file->before, arena);
    }
    return true;
}

/* Put what was written in its place, or take it away again where not all of it could be. */
static bool keep(struct fixing *fixing, bool is_good, struct endstate_error *error)
{
    for (size_t i = 0; i < fixing->count; i++) {
        struct new_file *new_file = &fixing->files[i].new_file;

        is_good = is_good && new_file_keep(new_file, error);
        if (!is_good)
            new_file_drop(new_file);
    }
    return is_good;
}

bool fixing_write(struct fixing *fixing, struct arena *arena, struct endstate_error *error)
{
    bool is_good = read_stored(fixing, arena, error);

    for (size_t i = 0; is_good && i < fixing->count; i++) {
        struct fixed_file *file = &fixing->files[i];

        is_good = new_file_write(&file->new_file, file->path, file->after.bytes, file->after.length,
                                 arena, error);
    }
    return keep(fixing, is_good, error);
}

bool fixing_show(struct fixing *fixing, const struct endstate_page *page, struct arena *arena,
                 struct endstate_error *error)
{
    if (!read_stored(fixing, arena, error))
        return false;
    for (size_t i = 0; i < fixing->count; i++) {
        const struct fixed_file *file = &fixing->files[i];

        unified_diff_write(page->out, file->path,
                           (struct diff_text){file->before.bytes, file->before.length},
                           (struct diff_text){file->after.bytes, file->after.length}, arena);
    }
    return engine_finish(page, true, error);
}
