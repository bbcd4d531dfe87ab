/* What is the same for files to begin with, whatever they hold. */
#include "endstate_new_inside.h"

#include <string.h>
#include <sys/stat.h>

#include "ask/scaffold.h"
#include "base/text_file.h"

/* ---- names and files ---- */

bool new_check_name(struct endstate *engine, const char *name, const char *what,
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
bool new_check_ending(const char *file, struct endstate_error *error)
{
    size_t length = strlen(file);

    if (length > 4 && strcmp(file + length - 4, ".clp") == 0)
        return true;
    return error_set(error, ENDSTATE_USAGE, "--file: `%s` does not end in .clp", file);
}

const char *new_file(struct endstate *engine, const struct endstate_scaffold *asked)
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
bool new_is_of_policy(struct endstate *engine, const char *file)
{
    const char *rules;

    if (engine->policy.facts == NULL)
        return false;
    rules = arena_format(&engine->arena, "%s/../rules", engine->policy.facts);
    return is_same_file(folder_of(engine, file), rules);
}

/* " --policy FOLDER --rules FILE" as asked for, but for the file that was written. */
void new_add_asked(struct strbuf *out, const struct endstate *engine, const char *written)
{
    if (engine->folder != NULL) {
        strbuf_add(out, " --policy ");
        scaffold_quote(out, engine->folder);
    }
    for (size_t i = 0; i < engine->rules.count; i++) {
        if (is_same_file(engine->rules.items[i], written))
            continue;
        strbuf_add(out, " --rules ");
        scaffold_quote(out, engine->rules.items[i]);
    }
}

bool new_tell(const struct endstate_page *page, struct strbuf *text, struct endstate_error *error)
{
    fputs(strbuf_text(text), page->out);
    strbuf_free(text);
    return engine_finish(page, true, error);
}

bool new_no_source(struct endstate *engine, const char *id, struct endstate_error *error)
{
    struct findings findings = {.arena = &engine->arena};

    declaration_source_wrong(&engine->rulebase.declared, id, (struct mark){{"", 0, 0}, 0},
                             &findings);
    return findings_pass(&findings, error);
}

static int count_lines(const char *text)
{
    int count = 0;

    for (; *text != '\0'; text++)
        count += *text == '\n';
    return count;
}

/*
 * Write a text behind what a file holds, or behind what a new one begins with; the line is where
 * the text goes on after its empty line.
 */
bool new_write_behind(struct endstate *engine, const char *file, const char *beginning,
                      const char *added, int *line, struct endstate_error *error)
{
    struct source_file old = {0};
    struct strbuf text = {0};
    struct findings findings = {.arena = &engine->arena};
    bool is_new = !source_file_exists(file), is_written;

    if (!is_new && !(source_file_read(&old, file, &engine->arena, &findings) ||
                     findings_pass(&findings, error)))
        return false;
    if (is_new)
        strbuf_add(&text, beginning);
    else if (old.text[old.length - 1] != '\n')
        strbuf_add_char(&text, '\n');
    *line = count_lines(is_new ? "" : old.text) + count_lines(strbuf_text(&text)) + 2;
    strbuf_add(&text, added);
    is_written = is_new ? text_file_create(file, text.text, error)
                        : text_file_append(file, text.text, error);
    strbuf_free(&text);
    return is_written;
}

/* What was set or came of packs. */
struct scaffold_setting *new_settings(struct endstate *engine, size_t *count)
{
    const struct declarations *declared = &engine->rulebase.declared;
    struct scaffold_setting *settings =
        ARENA_ARRAY(&engine->arena, struct scaffold_setting, declared->domain_count + 1);

    *count = 0;
    for (size_t i = 0; i < declared->domain_count; i++) {
        const struct assumption *each = &engine->assumptions[i];

        if (strcmp(each->from, "baseline") != 0 && strcmp(each->from, "policy") != 0)
            settings[(*count)++] =
                (struct scaffold_setting){each->domain->key, assumption_value(each)};
    }
    return settings;
}
