/* Which files a check is of, and reading them. */
#include "endstate_check_inside.h"

#include <string.h>

#include "read/template.h"

const char *check_folder_of(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');

    if (slash == NULL)
        return ".";
    return slash == path ? "/" : arena_copy(arena, path, (size_t)(slash - path));
}

/* The policy in whose rules/, facts/ or facts/packs/ a file stands, or NULL. */
static const char *policy_around(const char *file, struct arena *arena)
{
    static const char *const within[][2] = {{"rules", ".."},
                                            {"facts", ".."},
                                            {"facts/packs", "../.."},
                                            {"rules/assess", "../.."},
                                            {"facts/intake", "../.."}};
    const char *folder = check_folder_of(file, arena);

    for (size_t i = 0; i < sizeof within / sizeof within[0]; i++) {
        const char *policy = arena_format(arena, "%s/%s", folder, within[i][1]);

        if (policy_is(policy, arena) &&
            source_file_same(folder, arena_format(arena, "%s/%s", policy, within[i][0])))
            return policy;
    }
    return NULL;
}

static void ask_about(struct asked_files *all, const char *path, struct arena *arena)
{
    MEMORY_GROW(all->paths, all->count, all->capacity);
    all->paths[all->count++] = path;
    if (all->policy == NULL)
        all->policy = policy_around(path, arena);
}

static void ask_about_folder(struct asked_files *all, const char *folder, struct arena *arena,
                             struct findings *findings)
{
    static const char *const parts[] = {"facts", "rules", "facts/packs", "facts/intake",
                                        "rules/assess"};
    char **files;

    if (policy_is(folder, arena)) {
        for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
            const char *part = arena_format(arena, "%s/%s", folder, parts[i]);

            if (source_file_is_folder(part))
                ask_about_folder(all, part, arena, findings);
        }
        return;
    }
    if (!source_file_list(&files, folder, arena, findings))
        return;
    if (*files == NULL)
        findings_add(findings, LINT_UNREADABLE_FILE, (struct mark){{folder, 0, 0}, 0},
                     "holds no .clp file");
    for (; *files != NULL; files++)
        ask_about(all, *files, arena);
}

static bool is_in(const struct unit *units, const char *path)
{
    for (; units != NULL; units = units->next)
        if (source_file_same(units->path, path))
            return true;
    return false;
}

/* A file that states facts only, outside of any construct, as a pack or a file of cases may; NULL
 * for any other. */
static struct unit *read_facts(const char *path, struct arena *arena)
{
    struct findings ignored = {.arena = arena};
    struct unit *unit = unit_read(path, "", arena, &ignored);

    return unit != NULL && unit->constructs == NULL && unit->facts != NULL ? unit : NULL;
}

static void add_cases(struct asked_files *asked, struct unit *unit, const char *path,
                      struct arena *arena)
{
    if (asked->cases == NULL)
        asked->cases = ARENA_ARRAY(arena, const char *, asked->count);
    asked->cases[asked->case_count++] = path;
    unit->next = asked->case_units;
    asked->case_units = unit;
}

/* Lay a file over the policy, unless it holds regression cases. */
static void add_asked(struct endstate *engine, struct asked_files *asked, const char *path)
{
    struct unit *facts = read_facts(path, &engine->arena);

    if (facts == NULL)
        endstate_add_rules(engine, path);
    else if (template_is_of_cases(facts->facts->template))
        add_cases(asked, facts, path, &engine->arena);
    else
        endstate_add_facts(engine, path);
}

static void add_packs(struct policy *policy, struct arena *arena, struct findings *findings)
{
    struct unit **end = &policy->units;
    struct pack *packs = NULL;
    size_t count;

    while (*end != NULL)
        end = &(*end)->next;
    policy_packs(&packs, &count, policy->facts, arena, findings);
    for (size_t i = 0; i < count; i++) {
        if (is_in(policy->units, packs[i].path))
            continue;
        *end = packs[i].unit;
        end = &packs[i].unit->next;
    }
}

/* The whole policy, its packs among it, and what is asked about and not part of it laid over it. */
void check_read_policy(struct endstate *engine, struct asked_files *asked,
                       struct findings *findings)
{
    struct arena *arena = &engine->arena;
    struct policy_request request;
    struct findings ignored = {.arena = arena};
    struct policy base = {0};
    const struct unit *core = engine_core(engine, &ignored);

    if (engine->folder == NULL && engine->rules.count == 0)
        engine->folder = asked->policy;
    request = engine_request(engine, core);
    request.intake = INTAKE_WHERE_IT_IS;
    policy_read(&base, &request, arena, &ignored);
    add_packs(&base, arena, &ignored);
    for (size_t i = 0; i < asked->count; i++)
        if (!is_in(base.units, asked->paths[i]))
            add_asked(engine, asked, asked->paths[i]);
    request = engine_request(engine, core);
    request.intake = INTAKE_WHERE_IT_IS;
    policy_read(&engine->policy, &request, arena, findings);
    add_packs(&engine->policy, arena, findings);
}

void check_ask_about(struct asked_files *out, const struct endstate_check *asked,
                     struct arena *arena, struct findings *findings)
{
    for (size_t i = 0; i < asked->file_count; i++) {
        if (source_file_is_folder(asked->files[i]))
            ask_about_folder(out, asked->files[i], arena, findings);
        else
            ask_about(out, asked->files[i], arena);
    }
}
