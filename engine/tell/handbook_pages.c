#include "tell/handbook_pages.h"

#include <ctype.h>
#include <string.h>

#include "tell/page_pieces.h"
#include "tell/rule_words.h"

enum { LONGEST_TITLE = 60, MOST_INSTANCES = 8 };

struct page {
    struct document *out;
    const struct handbook *handbook;
    const struct wording *wording;
};

static const char TITLE[] = "Handbook of the rules";
static const char ANSWERS[] = "Subjects and the rules that answer them";
static const char UNCITED[] = "Sentences that no rule cites";

/* ---- titles ---- */

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash == NULL ? path : slash + 1;
}

/* How much of a comment is its title, 0 for none: short, before a colon. */
static size_t title_length(const char *comment)
{
    const char *colon = strstr(comment, ": ");

    return colon == NULL || colon - comment > LONGEST_TITLE ? 0 : (size_t)(colon - comment);
}

static const char *spelt_name(const char *path, struct arena *arena)
{
    const char *name = base_name(path), *end = strstr(name, ".clp");
    size_t number = strspn(name, "0123456789-");
    char *spelt;

    if (end == NULL)
        end = name + strlen(name);
    if (name + number >= end)
        number = 0;
    spelt = arena_copy(arena, name + number, (size_t)(end - name) - number);
    for (char *at = spelt; *at != '\0'; at++)
        if (*at == '-')
            *at = ' ';
    spelt[0] = (char)toupper((unsigned char)spelt[0]);
    return spelt;
}

const char *handbook_title(const struct handbook_file *file, struct arena *arena)
{
    size_t length = title_length(file->comment);

    return length > 0 ? arena_copy(arena, file->comment, length) : spelt_name(file->path, arena);
}

const char *handbook_about(const struct handbook_file *file, struct arena *arena)
{
    size_t length = title_length(file->comment);
    char *about = arena_string(arena, file->comment + (length > 0 ? length + 2 : 0));

    about[0] = (char)toupper((unsigned char)about[0]);
    return about;
}

/* ---- links ---- */

static void link_rules(const struct page *page, const struct rule *const *rules, size_t count)
{
    struct link *links = ARENA_ARRAY(page->out->arena, struct link, count);

    for (size_t i = 0; i < count; i++)
        links[i] = (struct link){rules[i]->name, rules[i]->name};
    document_link(page->out, links, count);
}

static void link_part(const struct page *page, const char *title)
{
    struct link *link = ARENA_NEW(page->out->arena, struct link);

    *link = (struct link){title, title};
    document_item(page->out, 0, "", "", "");
    document_link(page->out, link, 1);
}

/* The name of a file's heading: no rule has a name with a slash or blank. */
static const char *file_anchor(const struct page *page, const struct handbook_file *file)
{
    return arena_format(page->out->arena, "file/%s", file->path);
}

/* ---- one rule ---- */

static void add_conditions(const struct page *page, const struct handbook_rule *rule,
                           const struct bound_variables *variables)
{
    struct arena *arena = page->out->arena;

    for (size_t i = 0; i < rule->condition_count; i++)
        document_item(page->out, 0, i == 0 ? "If" : "and",
                      rule_words_clause(page->wording, &rule->conditions[i], variables, arena),
                      rule_words_cites(page->wording, &rule->conditions[i], arena));
    for (size_t i = 0; i < rule->conclusion_count; i++)
        document_item(page->out, 0, i == 0 ? "then" : "and",
                      rule_words_clause(page->wording, &rule->conclusions[i], variables, arena),
                      "");
}

static void add_instances(const struct page *page, const struct handbook_rule *rule)
{
    size_t count;
    const char **texts = rule_words_instances(rule, &count, page->out->arena);

    if (count == 0)
        return;
    document_item(page->out, 0, "Such as:", "", "");
    for (size_t i = 0; i < count && i < MOST_INSTANCES; i++)
        document_item(page->out, 1, "", texts[i], "");
    if (count > MOST_INSTANCES)
        document_item(page->out, 1, "",
                      arena_format(page->out->arena, "and %zu more.", count - MOST_INSTANCES), "");
}

static void add_uses(const struct page *page, const struct handbook_rule *rule)
{
    const struct declarations *declared = &page->wording->rulebase->declared;

    for (size_t i = 0; i < rule->subject_count; i++) {
        const struct subject *subject = declaration_subject(declared, rule->subjects[i]);

        document_item(page->out, 0, "Answers:",
                      subject != NULL && subject->question[0] != '\0' ? subject->question
                                                                      : rule->subjects[i],
                      "");
    }
    if (rule->reader_count > 0) {
        document_item(page->out, 0, "Read by:", "", "");
        link_rules(page, rule->readers, rule->reader_count);
    } else if (rule->subject_count == 0) {
        document_item(page->out, 0, "Read by:", "no rule", "");
    }
}

static void add_sources(const struct page *page, const struct rule *rule)
{
    for (size_t i = 0; i < rule->cite_count; i++) {
        const struct source *source =
            declaration_source(&page->wording->rulebase->declared, rule->cites[i]);

        document_item(page->out, 0, arena_format(page->out->arena, "%s:", rule->cites[i]),
                      source == NULL ? "" : source->gist, "");
    }
}

static void add_rule(const struct page *page, const struct handbook_rule *rule)
{
    struct arena *arena = page->out->arena;
    struct bound_variables variables = rule_words_variables(rule, arena);
    const char *because = rule_words_because(rule, &variables, arena);

    document_break(page->out);
    document_part(page->out, 2, rule->rule->name, rule->rule->name);
    if (because[0] != '\0')
        document_paragraph(page->out, because);
    add_conditions(page, rule, &variables);
    add_instances(page, rule);
    add_uses(page, rule);
    add_sources(page, rule->rule);
}

/* ---- one file ---- */

static void add_contents(const struct page *page, const struct handbook_file *file)
{
    for (size_t i = 0; i < file->part_count; i++) {
        const struct handbook_part *part = &file->parts[i];
        struct link *links = ARENA_ARRAY(page->out->arena, struct link, part->rule_count);

        for (size_t j = 0; j < part->rule_count; j++)
            links[j] = (struct link){part->rules[j].rule->name, part->rules[j].rule->name};
        if (part->comment[0] != '\0')
            document_item(page->out, 0, "", part->comment, "");
        for (size_t j = 0; j < part->rule_count; j++) {
            document_item(page->out, part->comment[0] != '\0', "", "", "");
            document_link(page->out, &links[j], 1);
        }
    }
}

static void add_file(const struct page *page, const struct handbook_file *file)
{
    struct arena *arena = page->out->arena;
    const char *about = handbook_about(file, arena);

    document_break(page->out);
    document_part(page->out, 1, handbook_title(file, arena), file_anchor(page, file));
    document_paragraph(page->out, arena_format(arena, "%s%sIn `%s`.", about,
                                               about[0] == '\0' ? "" : " ", base_name(file->path)));
    document_break(page->out);
    if (!page->handbook->is_part)
        add_contents(page, file);
    for (size_t i = 0; i < file->part_count; i++)
        for (size_t j = 0; j < file->parts[i].rule_count; j++)
            add_rule(page, &file->parts[i].rules[j]);
}

/* ---- what stands before and behind the rules ---- */

static void add_beginning(const struct page *page)
{
    struct document *out = page->out;

    document_heading(out, TITLE);
    document_paragraph(out, "What each rule says, file by file in the order of the argument.");
    document_paragraph(
        out, "A rule whose conditions all hold, those behind \"If\" and \"and\", concludes what "
             "stands behind \"then\". Other rules read that, down to the answers. A word in "
             "capitals stands for whatever a condition finds; \"Such as\" tells what that can be.");
    document_go_beyond_text(out, true);
    document_paragraph(out, "This page is what `endstate handbook --format markdown` writes.");
    document_go_beyond_text(out, false);
    document_break(out);
    document_part(out, 1, "Contents", "the/contents");
    for (size_t i = 0; i < page->handbook->file_count; i++) {
        const struct handbook_file *file = &page->handbook->files[i];
        struct link *link = ARENA_NEW(out->arena, struct link);

        *link = (struct link){handbook_title(file, out->arena), file_anchor(page, file)};
        document_item(out, 0, "", "", "");
        document_link(out, link, 1);
    }
    link_part(page, ANSWERS);
    link_part(page, UNCITED);
}

/* The values of one subject. */
static void add_subject(const struct page *page, const struct handbook_answer *answers,
                        size_t count)
{
    struct arena *arena = page->out->arena;
    struct strbuf idle = {0};

    document_item(page->out, 0, arena_format(arena, "%s:", answers->on),
                  answers->subject == NULL ? "" : answers->subject->question, "");
    for (size_t i = 0; i < count; i++) {
        if (answers[i].rule_count == 0) {
            strbuf_format(&idle, "%s%s", idle.length == 0 ? "" : ", ", answers[i].is);
            continue;
        }
        document_item(page->out, 1, arena_format(arena, "%s:", answers[i].is), "", "");
        link_rules(page, answers[i].rules, answers[i].rule_count);
    }
    if (idle.length > 0)
        document_item(page->out, 1, "By no rule:", arena_string(arena, strbuf_text(&idle)), "");
    strbuf_free(&idle);
}

static void add_answers(const struct page *page)
{
    const struct handbook *handbook = page->handbook;

    document_break(page->out);
    document_part(page->out, 1, ANSWERS, ANSWERS);
    for (size_t i = 0, count; i < handbook->answer_count; i += count) {
        for (count = 1; i + count < handbook->answer_count; count++)
            if (strcmp(handbook->answers[i].on, handbook->answers[i + count].on) != 0)
                break;
        add_subject(page, handbook->answers + i, count);
    }
    if (handbook->answer_count == 0)
        document_paragraph(page->out, "There are none.");
}

static bool is_cited(const struct rulebase *rulebase, const char *id)
{
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        for (size_t i = 0; i < rule->cite_count; i++)
            if (strcmp(rule->cites[i], id) == 0)
                return true;
    return false;
}

static void add_uncited(const struct page *page)
{
    const struct declarations *declared = &page->wording->rulebase->declared;
    size_t count = 0;

    document_break(page->out);
    document_part(page->out, 1, UNCITED, UNCITED);
    for (size_t i = 0; i < declared->source_count; i++) {
        const struct source *source = &declared->sources[i];

        if (is_cited(page->wording->rulebase, source->id))
            continue;
        count++;
        document_item(page->out, 0, arena_format(page->out->arena, "%s:", source->id), source->gist,
                      "");
        document_item(page->out, 1, source->set_aside == NULL ? "" : "Set aside:",
                      source->set_aside == NULL ? "Facts may rest on it; no rule does."
                                                : source->set_aside,
                      "");
    }
    if (count == 0)
        document_paragraph(page->out, "There are none.");
}

void pages_handbook(struct document *out, const struct handbook *handbook,
                    const struct wording *wording)
{
    struct page page = {out, handbook, wording};

    document_go_beyond_text(out, handbook->is_part);
    if (handbook->is_part)
        document_heading(out, TITLE);
    document_go_beyond_text(out, false);
    if (!handbook->is_part)
        add_beginning(&page);
    for (size_t i = 0; i < handbook->file_count; i++)
        add_file(&page, &handbook->files[i]);
    if (handbook->is_part && handbook->file_count == 0)
        document_paragraph(out, "No rule matches.");
    if (handbook->is_part)
        return;
    add_answers(&page);
    add_uncited(&page);
}
