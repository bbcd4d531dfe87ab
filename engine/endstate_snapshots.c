/* Derivations of cases that were accepted, in files beside the cases. */
#include "endstate_cases_inside.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tell/snapshot.h"

struct collecting {
    const struct rulebase *rulebase;
    struct strbuf text;
};

/* ---- texts ---- */

static void collect(void *context, const struct case_run *run)
{
    struct collecting *collecting = context;

    snapshot_add(&collecting->text, run, collecting->rulebase);
}

/* What the snapshot would be now, in the arena; NULL where a run goes wrong. */
static const char *text_now(const struct endstate *engine, struct case_runner *runner,
                            const struct policy_case *of, struct arena *arena,
                            struct endstate_error *error)
{
    struct collecting collecting = {.rulebase = &engine->rulebase};
    const char *text = NULL;

    strbuf_format(&collecting.text, "case %s\n", of->name);
    if (case_visit_runs(runner, of, collect, &collecting, error))
        text = arena_string(arena, collecting.text.text);
    strbuf_free(&collecting.text);
    return text;
}

static const char *folder_of(const struct policy_case *of, struct arena *arena)
{
    const char *file = of->place.file, *slash = strrchr(file, '/');

    return arena_format(arena, "%.*ssnapshots", slash == NULL ? 0 : (int)(slash + 1 - file), file);
}

const char *engine_snapshot_path(const struct policy_case *of, struct arena *arena)
{
    return arena_format(arena, "%s/%s.txt", folder_of(of, arena), of->name);
}

/* ---- comparing ---- */

static bool compare(const struct endstate *engine, struct case_runner *runner,
                    const struct policy_case *of, struct case_snapshot *out, const char **now,
                    struct arena *arena, struct endstate_error *error)
{
    struct source_file accepted = {.text = ""};
    struct findings findings = {.arena = arena};

    out->path = engine_snapshot_path(of, arena);
    if (source_file_exists(out->path))
        source_file_read(&accepted, out->path, arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    *now = text_now(engine, runner, of, arena, error);
    if (*now == NULL)
        return false;
    line_diff_read(&out->diff, accepted.text, *now, arena);
    out->is_same_answer = snapshot_is_same_answer(&out->diff);
    return true;
}

bool engine_compare_snapshot(const struct endstate *engine, struct case_runner *runner,
                             const struct policy_case *of, struct case_snapshot *out,
                             struct arena *arena, struct endstate_error *error)
{
    const char *now;

    *out = (struct case_snapshot){.diff.is_same = true};
    return !source_file_exists(engine_snapshot_path(of, arena)) ||
           compare(engine, runner, of, out, &now, arena, error);
}

/* ---- accepting ---- */

static bool not_written(const char *path, struct endstate_error *error)
{
    return error_at(error, ENDSTATE_OUTPUT, (struct place){path, 0, 0}, "could not be written: %s",
                    strerror(errno));
}

/* All of it or nothing. */
static bool write_file(const char *path, const char *text, struct arena *arena,
                       struct endstate_error *error)
{
    const char *part = arena_format(arena, "%s.part", path);
    FILE *file = fopen(part, "w");
    bool is_good;

    if (file == NULL)
        return not_written(path, error);
    is_good = fputs(text, file) >= 0 && fflush(file) == 0;
    is_good = fclose(file) == 0 && is_good && rename(part, path) == 0;
    if (is_good)
        return true;
    not_written(path, error);
    unlink(part);
    return false;
}

bool engine_accept_snapshot(const struct endstate *engine, struct case_runner *runner,
                            const struct policy_case *of, struct case_snapshot *out,
                            struct arena *arena, struct endstate_error *error)
{
    const char *folder = folder_of(of, arena);
    const char *now;

    if (!compare(engine, runner, of, out, &now, arena, error))
        return false;
    if (out->diff.is_same)
        return true;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST)
        return not_written(folder, error);
    return write_file(out->path, now, arena, error);
}
