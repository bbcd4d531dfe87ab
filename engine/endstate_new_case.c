/* A new case. */
#include "endstate_new_inside.h"

#include <string.h>

#include "read/case_file.h"

static bool check_case_file(struct endstate *engine, const char *file, const char *name,
                            struct endstate_error *error)
{
    struct case_mistakes mistakes = {0};
    struct case_set set = {0};
    bool is_good = case_set_read(&set, &file, 1, &engine->rulebase, engine->policy.facts,
                                 &engine->arena, &mistakes);

    if (!is_good)
        error_set(error, ENDSTATE_BAD_INPUT, "%s", mistakes.items[0].text);
    for (size_t i = 0; is_good && i < set.count; i++)
        if (strcmp(set.cases[i].name, name) == 0)
            is_good = error_set(error, ENDSTATE_BAD_INPUT, "there is a case `%s` already, at %s:%d",
                                name, set.cases[i].place.file, set.cases[i].place.line);
    case_set_free(&set);
    case_mistakes_free(&mistakes);
    return is_good;
}

static bool check_case(struct endstate *engine, const struct endstate_scaffold *asked,
                       const char *file, struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;

    if (!new_check_name(engine, asked->name, "case", error) || !new_check_ending(file, error))
        return false;
    for (size_t i = 0; declared->source_count > 0 && i < asked->cite_count; i++)
        if (declaration_source(declared, asked->cites[i]) == NULL)
            return new_no_source(engine, asked->cites[i], error);
    return !source_file_exists(file) || check_case_file(engine, file, asked->name, error);
}

/* The first subject, with the value that it has. */
static bool read_expected(struct endstate *engine, struct scaffold_case *asked,
                          struct endstate_error *error)
{
    if (!endstate_run(engine, error))
        return false;
    if (engine->recommendations.count == 0)
        return error_set(error, ENDSTATE_BAD_INPUT,
                         "there is nothing to expect: no rule concludes a recommendation");
    asked->on = engine->recommendations.items[0].on;
    asked->is = engine->recommendations.items[0].is;
    return true;
}

static bool tell_of_case(struct endstate *engine, const char *name, const char *file, int line,
                         const struct endstate_page *page, struct endstate_error *error)
{
    struct strbuf text = {0};

    strbuf_format(&text,
                  "Wrote case %s (%s:%d).\n"
                  "Next: say what it is about and what is expected, and see whether it holds with\n"
                  "  endstate test ",
                  name, file, line);
    scaffold_quote(&text, file);
    new_add_asked(&text, engine, file);
    strbuf_add_char(&text, '\n');
    return new_tell(page, &text, error);
}

bool endstate_write_new_case(struct endstate *engine, const struct endstate_scaffold *asked,
                             const struct endstate_page *page, struct endstate_error *error)
{
    const char *file = new_file(engine, asked);
    struct scaffold_case new_case = {
        .name = asked->name, .cites = asked->cites, .cite_count = asked->cite_count};
    struct strbuf text = {0};
    bool is_written;
    int line;

    if (!check_case(engine, asked, file, error) || !read_expected(engine, &new_case, error))
        return false;
    new_case.settings = new_settings(engine, &new_case.setting_count);
    scaffold_case_add(&text, &new_case);
    is_written = new_write_behind(engine, file, scaffold_cases_begin, text.text, &line, error);
    strbuf_free(&text);
    return is_written && tell_of_case(engine, asked->name, file, line, page, error);
}
