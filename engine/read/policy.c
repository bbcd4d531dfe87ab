#include "read/policy.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/near_name.h"

struct collecting {
    struct arena *arena;
    struct findings *findings;
    struct unit *first;
    struct unit **end;
};

/* ---- finding the shipped policy ---- */

bool policy_is(const char *folder, struct arena *arena)
{
    return source_file_is_folder(arena_format(arena, "%s/rules", folder)) &&
           source_file_is_folder(arena_format(arena, "%s/facts", folder));
}

/* In a folder above the program (a build tree) or in share/endstate beside its bin. */
static const char *find_shipped(struct arena *arena)
{
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);

    if (length <= 0)
        return NULL;
    path[length] = '\0';
    for (char *slash = strrchr(path, '/'); slash != NULL; slash = strrchr(path, '/')) {
        const char *installed;

        *slash = '\0';
        if (policy_is(path, arena))
            return arena_string(arena, path);
        installed = arena_format(arena, "%s/share/endstate", path);
        if (policy_is(installed, arena))
            return installed;
    }
    return NULL;
}

/* The last folder of rules asked for, or NULL. */
static const char *asked_rule_folder(const struct policy_request *request)
{
    for (size_t i = request->rule_count; i-- > 0;)
        if (source_file_is_folder(request->rules[i]))
            return request->rules[i];
    return NULL;
}

/* The facts folder beside a folder of rules, or NULL. */
static const char *facts_beside(const char *rules, struct arena *arena)
{
    size_t length = strlen(rules);
    const char *facts;

    while (length > 1 && rules[length - 1] == '/')
        length--;
    while (length > 0 && rules[length - 1] != '/')
        length--;
    facts = arena_format(arena, "%.*sfacts", (int)length, rules);
    return source_file_is_folder(facts) ? facts : NULL;
}

/* Where the policy's own rules and facts are; NULL for what is asked for instead. */
struct base {
    const char *rules;
    const char *facts;
    bool is_asked;    /* the facts are those beside the rules asked for */
    const char *lack; /* what is wrong with the folder where there are none; NULL for nothing */
    const char *folder;
};

static void find_base(struct base *out, const struct policy_request *request, struct arena *arena)
{
    const char *asked = asked_rule_folder(request);

    *out = (struct base){.folder = request->folder};
    if (asked != NULL && request->folder == NULL)
        out->facts = facts_beside(asked, arena);
    out->is_asked = out->facts != NULL;
    if (out->is_asked)
        return;
    if (out->folder == NULL)
        out->folder = find_shipped(arena);
    if (out->folder == NULL) {
        out->folder = "";
        out->lack = "no policy is beside the program; name one with --policy FOLDER";
    } else if (!policy_is(out->folder, arena)) {
        out->lack = "is no policy; expected a folder that holds rules and facts";
    } else {
        out->facts = arena_format(arena, "%s/facts", out->folder);
        if (asked == NULL)
            out->rules = arena_format(arena, "%s/rules", out->folder);
    }
}

/* ---- collecting units ---- */

static struct finding *cannot_read(const struct collecting *all, const char *path, const char *why)
{
    return findings_add(all->findings, LINT_UNREADABLE_FILE, (struct mark){{path, 0, 0}, 0}, "%s",
                        why);
}

static void add_file(struct collecting *all, const char *path, const char *pack)
{
    struct unit *unit = unit_read(path, pack, all->arena, all->findings);

    if (unit == NULL)
        return;
    *all->end = unit;
    all->end = &unit->next;
}

static const char *stem(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash == NULL ? path : slash + 1;
    size_t length = strlen(name);

    if (length > 4 && strcmp(name + length - 4, ".clp") == 0)
        length -= 4;
    return arena_copy(arena, name, length);
}

static void add_path(struct collecting *all, const char *path, bool is_pack)
{
    char **files;

    if (!source_file_is_folder(path)) {
        add_file(all, path, is_pack ? stem(path, all->arena) : NULL);
        return;
    }
    if (!source_file_list(&files, path, all->arena, all->findings))
        return;
    if (*files == NULL)
        cannot_read(all, path, "holds no .clp file");
    for (; *files != NULL; files++)
        add_file(all, *files, is_pack ? stem(*files, all->arena) : NULL);
}

static void no_pack(const struct collecting *all, const char *name, const char *packs)
{
    struct findings ignored = {.arena = all->arena};
    struct finding *finding =
        cannot_read(all, "", arena_format(all->arena, "no fact file or pack is named `%s`", name));
    struct near_name near;
    char **files = NULL;

    near_name_begin(&near, name);
    if (source_file_is_folder(packs) && source_file_list(&files, packs, all->arena, &ignored))
        for (; *files != NULL; files++)
            near_name_offer(&near, stem(*files, all->arena));
    finding_near(all->findings, finding, &near);
    if (near.best[0] == NULL)
        finding->remedy = "`endstate list packs` names them";
}

/* A path, or the name of one of the policy's packs. */
static void add_facts(struct collecting *all, const char *name, const char *facts)
{
    const char *packs = arena_format(all->arena, "%s/packs", facts == NULL ? "" : facts);
    const char *pack = arena_format(all->arena, "%s/%s%s", packs, name,
                                    strstr(name, ".clp") == NULL ? ".clp" : "");

    if (source_file_exists(name))
        add_path(all, name, true);
    else if (facts == NULL || strchr(name, '/') != NULL)
        add_file(all, name, NULL);
    else if (!source_file_exists(pack))
        no_pack(all, name, packs);
    else
        add_path(all, pack, true);
}

/* ---- is what was asked for a whole policy? ---- */

/* Files that may be one, and the engine's own templates. */
struct candidate {
    const struct unit *units, *core;
};

static bool is_template_of(const struct unit *units, const char *name)
{
    for (; units != NULL; units = units->next)
        for (const struct form *each = units->constructs; each != NULL; each = each->next)
            if (each->kind == CONSTRUCT_TEMPLATE && strcmp(each->name, name) == 0)
                return true;
    return false;
}

/* initial-fact is a template of CLIPS. */
static bool defines(const struct candidate *whole, const char *template)
{
    return strcmp(template, "initial-fact") == 0 || is_template_of(whole->core, template) ||
           is_template_of(whole->units, template);
}

static bool declares(const struct unit *units, const char *key)
{
    for (; units != NULL; units = units->next)
        for (const struct stated_fact *fact = units->facts; fact != NULL; fact = fact->next)
            if (strcmp(fact->template, "domain") == 0 &&
                (key == NULL || strcmp(stated_fact_text(fact, "key", ""), key) == 0))
                return true;
    return false;
}

/* Whether a list that looks like a pattern or fact, with slots, is of a known template. */
static bool stands_alone(const struct candidate *whole, const struct node *use)
{
    const struct stated_fact as_fact = {.template = syntax_head(use), .node = (struct node *)use};
    const struct node *slot = use->first->next;

    if (slot == NULL || syntax_head(slot)[0] == '\0')
        return true;
    if (!defines(whole, as_fact.template))
        return false;
    if (strcmp(as_fact.template, "assumption") == 0) {
        const struct node *key = stated_fact_slot(&as_fact, "key");

        return key == NULL || key->kind != NODE_SYMBOL || declares(whole->units, key->text);
    }
    return true;
}

static bool conditions_stand_alone(const struct candidate *whole, const struct node *first)
{
    static const char *const groups[] = {"logical", "and", "or", "not", "exists", "forall"};

    for (; first != NULL; first = first->next) {
        bool is_group = false;

        if (first->kind == NODE_SYMBOL && strcmp(first->text, "=>") == 0)
            return true;
        if (syntax_head(first)[0] == '\0' || strcmp(syntax_head(first), "test") == 0 ||
            strcmp(syntax_head(first), "declare") == 0)
            continue;
        for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
            is_group = is_group || strcmp(syntax_head(first), groups[i]) == 0;
        if (is_group ? !conditions_stand_alone(whole, first->first->next)
                     : !stands_alone(whole, first))
            return false;
    }
    return true;
}

static bool is_whole(const struct candidate *whole)
{
    if (!declares(whole->units, NULL))
        return false;
    for (const struct unit *unit = whole->units; unit != NULL; unit = unit->next) {
        for (const struct form *each = unit->constructs; each != NULL; each = each->next)
            if (each->kind == CONSTRUCT_RULE && !conditions_stand_alone(whole, each->body))
                return false;
        for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next)
            if (!stands_alone(whole, fact->node))
                return false;
    }
    return true;
}

/* ---- the whole ---- */

static void begin(struct collecting *all, struct arena *arena, struct findings *findings)
{
    *all = (struct collecting){.arena = arena, .findings = findings};
    all->end = &all->first;
}

static void append(struct collecting *all, const struct collecting *more)
{
    if (more->first == NULL)
        return;
    *all->end = more->first;
    all->end = more->end;
}

static void read_asked(struct collecting *rules, struct collecting *facts,
                       const struct policy_request *request, const struct base *base)
{
    for (size_t i = 0; i < request->rule_count; i++)
        add_path(rules, request->rules[i], false);
    for (size_t i = 0; i < request->fact_count; i++)
        add_facts(facts, request->facts[i], base->facts);
}

/* What judges proposals, from the folders of the rules and facts that are in force. */
static void add_intake(struct collecting *all, const struct policy_request *request,
                       const struct base *base)
{
    const char *rules = asked_rule_folder(request);
    const char *judging, *reading;
    struct collecting intake;

    if (rules == NULL)
        rules = base->rules;
    judging = arena_format(all->arena, "%s/assess", rules == NULL ? "rules" : rules);
    reading = arena_format(all->arena, "%s/intake", base->facts == NULL ? "facts" : base->facts);
    if (rules == NULL || base->facts == NULL || !source_file_is_folder(judging) ||
        !source_file_is_folder(reading)) {
        if (request->intake == INTAKE_WHERE_IT_IS)
            return;
        cannot_read(all, "",
                    arena_format(all->arena,
                                 "this policy judges no proposals; expected rules in %s and "
                                 "patterns in %s",
                                 judging, reading));
        return;
    }
    begin(&intake, all->arena, all->findings);
    add_path(&intake, reading, false);
    add_path(&intake, judging, false);
    for (struct unit *unit = intake.first; unit != NULL; unit = unit->next)
        unit->is_intake = true;
    append(all, &intake);
}

/* Whether what was asked for is a policy by itself; it is then what is read. */
static bool read_whole(struct policy *out, struct collecting *rules, const struct collecting *facts,
                       const struct policy_request *request, const struct base *base)
{
    struct unit **end_of_rules = rules->end;

    append(rules, facts);
    if (is_whole(&(struct candidate){rules->first, request->core})) {
        if (request->intake == INTAKE_NEEDED ||
            (request->intake == INTAKE_WHERE_IT_IS && asked_rule_folder(request) != NULL))
            add_intake(rules, request, base);
        out->units = rules->first;
        if (!base->is_asked)
            out->facts = NULL;
        return true;
    }
    *end_of_rules = NULL;
    rules->end = end_of_rules;
    return false;
}

static void read_on_base(struct policy *out, struct collecting *all, const struct collecting *rules,
                         const struct collecting *facts, const struct policy_request *request,
                         const struct base *base)
{
    add_path(all, base->facts, false);
    if (base->rules != NULL)
        add_path(all, base->rules, false);
    if (request->intake != INTAKE_NONE)
        add_intake(all, request, base);
    for (struct unit *unit = rules->first; base->rules != NULL && unit != NULL; unit = unit->next)
        unit->is_overlay = true;
    append(all, rules);
    append(all, facts);
    out->units = all->first;
}

void policy_read(struct policy *out, const struct policy_request *request, struct arena *arena,
                 struct findings *findings)
{
    struct collecting rules, facts, all;
    struct base base;

    find_base(&base, request, arena);
    begin(&rules, arena, findings);
    begin(&facts, arena, findings);
    begin(&all, arena, findings);
    read_asked(&rules, &facts, request, &base);
    *out = (struct policy){.facts = base.facts};
    if (request->folder == NULL && rules.first != NULL &&
        read_whole(out, &rules, &facts, request, &base))
        return;
    if (base.lack != NULL)
        cannot_read(&all, base.folder, base.lack);
    else
        read_on_base(out, &all, &rules, &facts, request, &base);
}

bool policy_folders(const char **rules, const char **facts, const char *folder, struct arena *arena,
                    struct findings *findings)
{
    const struct policy_request request = {.folder = folder};
    struct base base;

    find_base(&base, &request, arena);
    *rules = base.rules;
    *facts = base.facts;
    if (base.lack != NULL)
        findings_add(findings, LINT_UNREADABLE_FILE, (struct mark){{base.folder, 0, 0}, 0}, "%s",
                     base.lack);
    return base.lack == NULL;
}

/* ---- places ---- */

const char **policy_places(const struct policy_request *request, const char **facts,
                           struct arena *arena)
{
    const char **places =
        ARENA_ARRAY(arena, const char *, request->rule_count + request->fact_count + 4);
    size_t count = 0;
    struct base base;

    find_base(&base, request, arena);
    if (base.rules != NULL)
        places[count++] = base.rules;
    if (base.facts != NULL) {
        places[count++] = base.facts;
        places[count++] = arena_format(arena, "%s/packs", base.facts);
    }
    for (size_t i = 0; i < request->rule_count; i++)
        places[count++] = request->rules[i];
    for (size_t i = 0; i < request->fact_count; i++)
        if (source_file_exists(request->facts[i]))
            places[count++] = request->facts[i];
    *facts = base.facts;
    return places;
}

/* ---- packs ---- */

/* The first comment line. */
static const char *title_of(const struct source_file *file, struct arena *arena)
{
    const char *start, *end;

    if (file->text[0] != ';')
        return "";
    start = file->text + strspn(file->text, "; ");
    end = strchr(start, '\n');
    return arena_copy(arena, start, end == NULL ? strlen(start) : (size_t)(end - start));
}

void policy_packs(struct pack **out, size_t *out_count, const char *facts, struct arena *arena,
                  struct findings *findings)
{
    const char *packs = facts == NULL ? "" : arena_format(arena, "%s/packs", facts);
    char **files;
    size_t count = 0;

    *out_count = 0;
    if (!source_file_is_folder(packs) || !source_file_list(&files, packs, arena, findings))
        return;
    while (files[count] != NULL)
        count++;
    *out = ARENA_ARRAY(arena, struct pack, count);
    for (size_t i = 0; i < count; i++) {
        struct pack *pack = &(*out)[*out_count];

        pack->path = files[i];
        pack->name = stem(files[i], arena);
        pack->unit = unit_read(files[i], pack->name, arena, findings);
        if (pack->unit == NULL)
            continue;
        pack->title = title_of(pack->unit->file, arena);
        (*out_count)++;
    }
}
