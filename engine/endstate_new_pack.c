/* A new pack. */
#include "endstate_new_inside.h"

#include <string.h>

#include "ask/scaffold.h"
#include "base/text_file.h"

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
    struct findings findings = {.arena = &engine->arena};
    struct pack *packs = NULL;
    size_t count;

    if (!new_check_name(engine, name, "pack", error) || !new_check_ending(file, error))
        return false;
    policy_packs(&packs, &count, engine->policy.facts, &engine->arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    for (size_t i = 0; i < count; i++)
        if (strcmp(packs[i].name, name) == 0)
            return error_set(error, ENDSTATE_BAD_INPUT, "there is a pack `%s` already, %s", name,
                             packs[i].path);
    return check_pack_file(file, name, error);
}

/* One change by way of example where nothing is changed. */
static bool read_changes(struct endstate *engine, struct scaffold_pack *pack,
                         struct endstate_error *error)
{
    struct scaffold_setting *settings = new_settings(engine, &pack->setting_count);
    const struct domain *example;
    size_t value = 0;

    pack->settings = settings;
    if (pack->setting_count > 0)
        return true;
    example = scaffold_change(&engine->rulebase.declared, engine->assumptions, &value);
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
    const char *file = new_file(engine, asked);
    struct scaffold_pack pack = {.name = asked->name};
    struct strbuf text = {0};
    bool is_written;

    if (asked->cite_count > 0)
        return error_set(error, ENDSTATE_USAGE, "a pack cites nothing, so --cite does not go here");
    if (!check_pack(engine, asked->name, file, error) || !read_changes(engine, &pack, error))
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
    new_add_asked(&text, engine, file);
    strbuf_add(&text, " --facts ");
    scaffold_quote(&text, file);
    strbuf_add_char(&text, '\n');
    if (is_written)
        return new_tell(page, &text, error);
    strbuf_free(&text);
    return false;
}
