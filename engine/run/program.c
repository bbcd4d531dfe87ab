#include "run/program.h"

#include <string.h>

#include "run/sandbox.h"

struct program_file {
    struct source_file source;
    struct node *first;
};

static void read_files(struct program_file *files, const struct endstate_program *asked,
                       struct arena *arena, struct findings *findings)
{
    for (size_t i = 0; i < asked->file_count; i++) {
        struct syntax syntax;

        if (!source_file_read(&files[i].source, asked->files[i], arena, findings) ||
            !syntax_read(&syntax, &files[i].source, arena, findings))
            continue;
        files[i].first = syntax.first;
    }
}

/* Rules and templates as far as we can read them; what we cannot, CLIPS judges. */
static void note_forms(struct unit *unit, const struct program_file *file, struct arena *arena)
{
    struct form **end = &unit->constructs;

    while (*end != NULL)
        end = &(*end)->next;
    for (struct node *node = file->first; node != NULL; node = node->next) {
        struct findings ignored = {.arena = arena};
        struct form *form = ARENA_NEW(arena, struct form);

        if (!construct_is(node) || !construct_read(form, node, &file->source, arena, &ignored))
            continue;
        if (form->kind == CONSTRUCT_RULE)
            rule_read(form, arena, &ignored);
        if (form->kind == CONSTRUCT_TEMPLATE)
            template_read(form, arena, &ignored);
        if (ignored.count > 0)
            continue;
        *end = form;
        end = &form->next;
    }
}

static bool calls(const struct program_file *files, size_t count, const char *command)
{
    for (size_t i = 0; i < count; i++)
        for (const struct node *node = files[i].first; node != NULL; node = node->next)
            if (strcmp(syntax_head(node), command) == 0)
                return true;
    return false;
}

static bool carry_out(struct program *program, const struct program_file *file,
                      struct clips_limits limits, struct arena *arena, struct endstate_error *error)
{
    for (const struct node *node = file->first; node != NULL; node = node->next) {
        const char *text =
            arena_copy(arena, file->source.text + node->begin, node->end - node->begin);

        if (construct_is(node)) {
            if (!clips_session_build(program->session, text, node->place, error))
                return false;
        } else if (!clips_session_command(program->session, &program->rulebase, text, node->place,
                                          limits, error)) {
            return false;
        }
        if (clips_session_has_ended(program->session))
            return true;
    }
    return true;
}

static bool start(struct program *program, const struct program_file *files, size_t count,
                  struct clips_limits limits, struct endstate_error *error)
{
    struct place place = {files[count - 1].source.path, 0, 0};

    if (clips_session_has_ended(program->session) || calls(files, count, "run") ||
        clips_session_fired(program->session) > 0)
        return true;
    if (!calls(files, count, "reset") &&
        !clips_session_command(program->session, &program->rulebase, "(reset)", place, limits,
                               error))
        return false;
    return clips_session_command(program->session, &program->rulebase, "(run)", place, limits,
                                 error);
}

bool program_run(struct program *out, const struct endstate_program *asked, struct arena *arena,
                 struct endstate_error *error)
{
    struct program_file *files = ARENA_ARRAY(arena, struct program_file, asked->file_count);
    struct clips_limits limits = {asked->max_firings, asked->max_seconds};
    struct unit unit = {0};
    struct findings findings = {.arena = arena}, ignored = {.arena = arena};

    read_files(files, asked, arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    for (size_t i = 0; i < asked->file_count; i++)
        note_forms(&unit, &files[i], arena);
    rulebase_build(&out->rulebase, &unit, arena, &ignored);
    for (size_t i = 0; i < asked->file_count && !asked->is_trusted; i++)
        sandbox_check(SANDBOX_PROGRAM, out->rulebase.templates, files[i].first, &findings);
    if (!findings_pass(&findings, error))
        return false;
    out->session = clips_session_new_program(asked->is_trusted);
    clips_session_watch(out->session, asked->trace != NULL);
    for (size_t i = 0; i < asked->file_count && !clips_session_has_ended(out->session); i++)
        if (!carry_out(out, &files[i], limits, arena, error))
            return false;
    return start(out, files, asked->file_count, limits, error);
}
