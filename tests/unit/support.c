#include "support.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern const char endstate_core[];
extern const size_t endstate_core_length;

struct source_file support_file(const char *path, const char *text)
{
    return (struct source_file){path, text, strlen(text)};
}

struct unit *support_core(struct arena *arena)
{
    struct source_file *core = ARENA_NEW(arena, struct source_file);
    struct findings findings = {.arena = arena};
    struct endstate_error error = {0};
    struct unit *unit;

    *core = (struct source_file){"<core>", endstate_core, endstate_core_length};
    unit = unit_parse(core, NULL, arena, &findings);
    if (!findings_pass(&findings, &error))
        fail_msg("%s", error.text);
    return unit;
}

/* ---- benches ---- */

static struct unit *parse(struct bench *bench, struct source_file file)
{
    struct source_file *kept = ARENA_NEW(&bench->arena, struct source_file);

    *kept = file;
    return unit_parse(kept, NULL, &bench->arena, &bench->findings);
}

bool bench_read(struct bench *bench, const char *text)
{
    struct unit *core, *unit;

    *bench = (struct bench){.findings.arena = &bench->arena};
    core = support_core(&bench->arena);
    unit = parse(bench, support_file("test.clp", text));
    core->next = unit;
    rulebase_build(&bench->rulebase, core, &bench->arena, &bench->findings);
    return findings_pass(&bench->findings, &bench->error);
}

static bool build(struct bench *bench)
{
    const struct rulebase *all = &bench->rulebase;

    if (!clips_session_build_base(bench->session, all, &bench->error))
        return false;
    for (const struct rule *rule = all->rules; rule != NULL; rule = rule->next)
        if (!clips_session_build_rule(bench->session, rule, rule->text, &bench->error))
            return false;
    return true;
}

static bool state(struct bench *bench)
{
    if (!clips_session_reset(bench->session, &bench->error))
        return false;
    for (const struct stated_fact *each = bench->rulebase.facts; each != NULL; each = each->next)
        if (!clips_session_assert(bench->session, each->text, &bench->error))
            return false;
    return true;
}

bool bench_run_under(struct bench *bench, const char *text, const char *strategy)
{
    if (!bench_read(bench, text))
        return false;
    bench->session = clips_session_new();
    clips_session_watch(bench->session, true);
    if (!clips_session_strategy(bench->session, strategy) || !build(bench) || !state(bench) ||
        !clips_session_run(bench->session, NULL, (struct clips_limits){10000, 10}, &bench->error))
        return false;
    bench->record = clips_session_record(bench->session, &bench->rulebase);
    return true;
}

void bench_run(struct bench *bench, const char *text)
{
    if (!bench_run_under(bench, text, "depth"))
        fail_msg("%s", bench->error.text);
}

void bench_free(struct bench *bench)
{
    record_free(bench->record);
    clips_session_free(bench->session);
    arena_free(&bench->arena);
}

const struct record_fact *bench_fact(const struct bench *bench, const char *template,
                                     const char *slot, const char *value)
{
    for (size_t i = 0; i < bench->record->fact_count; i++) {
        const struct record_fact *fact = &bench->record->facts[i];

        if (strcmp(fact->template, template) == 0 &&
            (slot == NULL || strcmp(record_text(fact, slot), value) == 0))
            return fact;
    }
    return NULL;
}

const struct record_firing *bench_firing(const struct bench *bench, const char *rule)
{
    const struct record_firing *found = NULL;

    for (size_t i = 0; i < bench->record->firing_count; i++) {
        if (strcmp(bench->record->firings[i].rule, rule) != 0)
            continue;
        if (found != NULL)
            fail_msg("rule %s stands in the record twice", rule);
        found = &bench->record->firings[i];
    }
    return found;
}

/* ---- folders ---- */

char *support_folder(void)
{
    char *folder = strdup("/tmp/endstate-test-XXXXXX");

    if (folder == NULL || mkdtemp(folder) == NULL)
        fail_msg("no temporary folder could be made");
    return folder;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)type;
    (void)where;
    return remove(path);
}

void support_remove(char *folder)
{
    nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    free(folder);
}

const char *support_write_bytes(const char *folder, const char *name, const char *bytes,
                                size_t length)
{
    static char path[512];
    FILE *stream;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    for (char *slash = path + strlen(folder) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    stream = fopen(path, "wb");
    if (stream == NULL || fwrite(bytes, 1, length, stream) != length || fclose(stream) != 0)
        fail_msg("%s could not be written", path);
    return path;
}

const char *support_write(const char *folder, const char *name, const char *text)
{
    return support_write_bytes(folder, name, text, strlen(text));
}

void assert_holds(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        fail_msg("`%s` does not hold `%s`", text, part);
}
