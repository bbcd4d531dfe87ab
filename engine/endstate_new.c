/* Files to begin with: a new rule, a new pack. */
#include "endstate_inside.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "ask/scaffold.h"
#include "base/text_file.h"
#include "tell/scaffold_text.h"

/* ---- names and files ---- */

static bool check_name(struct endstate *engine, const char *name, const char *what,
                       struct endstate_error *error)
{
    const char *near = scaffold_name_for(name, &engine->arena);

    if (scaffold_is_name(name))
        return true;
    return error_set(error, ENDSTATE_BAD_INPUT,
                     "`%s` is no name for a %s (expected small letters, digits and hyphens between "
                     "them, a letter first)%s%s%s",
                     name, what, near == NULL ? "" : "; did you mean `", near == NULL ? "" : near,
                     near == NULL ? "" : "`?");
}

/* Other files would not be read from a folder. */
static bool check_ending(const char *file, struct endstate_error *error)
{
    size_t length = strlen(file);

    if (length > 4 && strcmp(file + length - 4, ".clp") == 0)
        return true;
    return error_set(error, ENDSTATE_USAGE, "--file: `%s` does not end in .clp", file);
}

static const char *file_of(struct endstate *engine, const struct endstate_scaffold *asked)
{
    return asked->file != NULL ? asked->file : arena_format(&engine->arena, "%s.clp", asked->name);
}

static bool is_same_file(const char *a, const char *b)
{
    struct stat of_a, of_b;

    return stat(a, &of_a) == 0 && stat(b, &of_b) == 0 && of_a.st_dev == of_b.st_dev &&
           of_a.st_ino == of_b.st_ino;
}

static const char *folder_of(struct endstate *engine, const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash == NULL ? "." : arena_copy(&engine->arena, path, (size_t)(slash - path) + 1);
}

/* Whether a file is loaded without being named, since it lies in the policy's folder of rules. */
static bool is_of_policy(struct endstate *engine, const char *file)
{
    const char *rules;

    if (engine->policy.facts == NULL)
        return false;
    rules = arena_format(&engine->arena, "%s/../rules", engine->policy.facts);
    return is_same_file(folder_of(engine, file), rules);
}

/* " --policy FOLDER" where one was named. */
static void add_policy(struct strbuf *out, const struct endstate *engine)
{
    if (engine->folder == NULL)
        return;
    strbuf_add(out, " --policy ");
    scaffold_quote(out, engine->folder);
}

static bool tell(const struct endstate_page *page, struct strbuf *text,
                 struct endstate_error *error)
{
    fputs(strbuf_text(text), page->out);
    strbuf_free(text);
    return engine_finish(page, true, error);
}

/* ---- a rule ---- */

static bool name_is_taken(const char *name, struct place place, struct endstate_error *error)
{
    return error_set(error, ENDSTATE_BAD_INPUT, "there is a rule `%s` already, at %s:%d", name,
                     place.file, place.line);
}

static bool states_source(const struct unit *unit, const char *id)
{
    const struct stated_fact *fact = unit == NULL ? NULL : unit->facts;

    while (fact != NULL && (strcmp(fact->template, "source") != 0 ||
                            strcmp(stated_fact_text(fact, "id", ""), id) != 0))
        fact = fact->next;
    return fact != NULL;
}

/* A sentence may be stated in the file that the rule goes into (NULL: there is none yet). */
static bool check_cites(struct endstate *engine, const struct endstate_scaffold *asked,
                        const struct unit *unit, struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;

    if (asked->cite_count == 0 && declared->source_count > 0)
        return error_set(error, ENDSTATE_USAGE,
                         "a rule stands on a sentence, so --cite is needed; `endstate list sources "
                         "--match WORD` finds sentences");
    for (size_t i = 0; i < asked->cite_count; i++)
        if (declaration_source(declared, asked->cites[i]) == NULL &&
            !states_source(unit, asked->cites[i]))
            return declaration_source_unknown(declared, asked->cites[i], NULL, error);
    return true;
}

static bool check_not_in(const struct unit *unit, const char *name, struct endstate_error *error)
{
    for (const struct form *form = unit->constructs; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_RULE && strcmp(form->name, name) == 0)
            return name_is_taken(name, form->node->place, error);
    return true;
}

/* A file that is there must be one of rules, and hold no rule of the name. */
static bool check_rule(struct endstate *engine, const struct endstate_scaffold *asked,
                       const char *file, struct endstate_error *error)
{
    const struct rule *taken = rulebase_rule(&engine->rulebase, asked->name);
    const struct unit *unit = NULL;

    if (!check_name(engine, asked->name, "rule", error) || !check_ending(file, error))
        return false;
    if (taken != NULL)
        return name_is_taken(asked->name, taken->place, error);
    if (source_file_exists(file)) {
        unit = unit_read(file, NULL, &engine->arena, error);
        if (unit == NULL || !check_not_in(unit, asked->name, error))
            return false;
    }
    return check_cites(engine, asked, unit, error);
}

static int count_lines(const char *text)
{
    int count = 0;

    for (; *text != '\0'; text++)
        count += *text == '\n';
    return count;
}

/* Write the rule behind what the file holds; the line is where it begins. */
static bool write_rule(struct endstate *engine, const struct scaffold_rule *rule, const char *file,
                       int *line, struct endstate_error *error)
{
    struct source_file old = {0};
    struct strbuf text = {0};
    bool is_new = !source_file_exists(file), is_written;

    if (!is_new && !source_file_read(&old, file, &engine->arena, error))
        return false;
    if (is_new)
        scaffold_file_add(&text);
    else if (old.text[old.length - 1] != '\n')
        strbuf_add_char(&text, '\n');
    *line = count_lines(is_new ? "" : old.text) + count_lines(strbuf_text(&text)) + 2;
    scaffold_rule_add(&text, rule);
    is_written = is_new ? text_file_create(file, text.text, error)
                        : text_file_append(file, text.text, error);
    strbuf_free(&text);
    return is_written;
}

static bool tell_of_rule(struct endstate *engine, const char *name, const char *file, int line,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct strbuf text = {0};

    strbuf_format(&text,
                  "Wrote rule %s (%s:%d).\n"
                  "Next: write its sentence, conditions and conclusion, and read it back with\n"
                  "  endstate handbook",
                  name, file, line);
    add_policy(&text, engine);
    if (!is_of_policy(engine, file)) {
        strbuf_add(&text, " --rules ");
        scaffold_quote(&text, file);
    }
    strbuf_format(&text, " --match '^%s$'\n", name);
    return tell(page, &text, error);
}

bool endstate_write_new_rule(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error)
{
    const char *file = file_of(engine, asked);
    struct scaffold_rule rule = {
        .name = asked->name, .cites = asked->cites, .cite_count = asked->cite_count};
    int line;

    if (!check_rule(engine, asked, file, error))
        return false;
    rule.condition =
        scaffold_condition(&engine->rulebase.declared, asked->cites, asked->cite_count);
    rule.conclusion = scaffold_conclusion(&engine->rulebase, asked->name, &engine->arena);
    return write_rule(engine, &rule, file, &line, error) &&
           tell_of_rule(engine, asked->name, file, line, page, error);
}

/* ---- a pack ---- */

/* A pack goes by the name of its file. */
static bool check_pack_file(const char *file, const char *name, struct endstate_error *error)
{
    const char *slash = strrchr(file, '/');
    const char *base = slash == NULL ? file : slash + 1;
    size_t length = strlen(name);

    if (strncmp(base, name, length) != 0 || strcmp(base + length, ".clp") != 0)
        return error_set(error, ENDSTATE_USAGE,
                         "--file: a pack goes by the name of its file, so that of pack `%s` is "
                         "`%s.clp`, found `%s`",
                         name, name, base);
    if (source_file_exists(file))
        return error_at(error, ENDSTATE_BAD_INPUT, (struct place){file, 0, 0},
                        "is there already; a pack has a file of its own");
    return true;
}

static bool check_pack(struct endstate *engine, const char *name, const char *file,
                       struct endstate_error *error)
{
    struct pack *packs = NULL;
    size_t count;

    if (!check_name(engine, name, "pack", error) || !check_ending(file, error) ||
        !policy_packs(&packs, &count, engine->policy.facts, &engine->arena, error))
        return false;
    for (size_t i = 0; i < count; i++)
        if (strcmp(packs[i].name, name) == 0)
            return error_set(error, ENDSTATE_BAD_INPUT, "there is a pack `%s` already, %s", name,
                             packs[i].path);
    return check_pack_file(file, name, error);
}

/* What was set or came of packs; one change by way of example where nothing did. */
static bool read_settings(struct endstate *engine, struct scaffold_pack *pack,
                          struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;
    struct scaffold_setting *settings =
        ARENA_ARRAY(&engine->arena, struct scaffold_setting, declared->domain_count + 1);
    const struct domain *example;
    size_t value = 0;

    pack->settings = settings;
    for (size_t i = 0; i < declared->domain_count; i++) {
        const struct assumption *each = &engine->assumptions[i];

        if (strcmp(each->from, "baseline") != 0 && strcmp(each->from, "policy") != 0)
            settings[pack->setting_count++] =
                (struct scaffold_setting){each->domain->key, assumption_value(each)};
    }
    if (pack->setting_count > 0)
        return true;
    example = scaffold_change(declared, engine->assumptions, &value);
    if (example == NULL)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "there is nothing to put into a pack: no assumption has a second value");
    settings[pack->setting_count++] =
        (struct scaffold_setting){example->key, example->values[value]};
    return true;
}

bool endstate_write_new_pack(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error)
{
    const char *file = file_of(engine, asked);
    struct scaffold_pack pack = {.name = asked->name};
    struct strbuf text = {0};
    bool is_written;

    if (asked->cite_count > 0)
        return error_set(error, ENDSTATE_USAGE, "a pack cites nothing, so --cite does not go here");
    if (!check_pack(engine, asked->name, file, error) || !read_settings(engine, &pack, error))
        return false;
    scaffold_pack_add(&text, &pack);
    is_written = text_file_create(file, text.text, error);
    strbuf_clear(&text);
    strbuf_format(
        &text,
        "Wrote pack %s (%s).\n"
        "Next: say whose view it is, give assumptions their values, and see answers with\n"
        "  endstate recommend",
        asked->name, file);
    add_policy(&text, engine);
    strbuf_add(&text, " --facts ");
    scaffold_quote(&text, file);
    strbuf_add_char(&text, '\n');
    if (is_written)
        return tell(page, &text, error);
    strbuf_free(&text);
    return false;
}
