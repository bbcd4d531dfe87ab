#include "read/unit.h"

#include <string.h>

#include "base/near_name.h"

struct parsing {
    const struct source_file *file;
    struct unit *unit;
    struct arena *arena;
    struct endstate_error *error;
    const char *module; /* of the rules that follow, NULL for MAIN */
    struct form **next_construct;
    struct stated_fact **next_fact;
};

static bool add_fact(struct parsing *parsing, struct node *node)
{
    struct stated_fact *fact;

    if (syntax_head(node)[0] == '\0')
        return error_at(parsing->error, ENDSTATE_BAD_INPUT, node->place,
                        "expected a fact such as (TEMPLATE (SLOT VALUE))");
    fact = ARENA_NEW(parsing->arena, struct stated_fact);
    fact->template = syntax_head(node);
    fact->node = node;
    fact->text =
        arena_copy(parsing->arena, parsing->file->text + node->begin, node->end - node->begin);
    fact->pack = parsing->unit->pack;
    *parsing->next_fact = fact;
    parsing->next_fact = &fact->next;
    return true;
}

static bool no_construct(const struct parsing *parsing, const struct node *node)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, syntax_head(node));
    for (size_t i = 0; construct_keyword(i) != NULL; i++)
        near_name_offer(&near, construct_keyword(i));
    near_name_suggest(&near, &hint);
    error_at(parsing->error, ENDSTATE_BAD_INPUT, node->place,
             "expected a construct such as (defrule ...) or (deffacts ...), found `%s`%s",
             node->first == NULL ? "()" : syntax_head(node), strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

/* As in CLIPS, rules are of the module that was defined last, unless their names say which; here
 * each file begins in MAIN. */
static void name_module(struct parsing *parsing, struct form *construct)
{
    const struct node *name = construct->node->first->next;

    if (construct->kind == CONSTRUCT_MODULE)
        parsing->module = strcmp(construct->name, "MAIN") == 0 ? NULL : construct->name;
    if (construct->kind == CONSTRUCT_RULE && parsing->module != NULL &&
        strstr(name->text, "::") == NULL)
        construct->name = arena_format(parsing->arena, "%s::%s", parsing->module, construct->name);
}

static bool add_construct(struct parsing *parsing, struct node *node)
{
    struct form *construct = ARENA_NEW(parsing->arena, struct form);

    if (!construct_read(construct, node, parsing->file, parsing->arena, parsing->error))
        return false;
    name_module(parsing, construct);
    if (construct->kind == CONSTRUCT_TEMPLATE && strstr(construct->name, "::") != NULL)
        return error_at(parsing->error, ENDSTATE_BAD_INPUT, node->place,
                        "template `%s`: every template is of the module MAIN; leave out `%.*s::`",
                        construct->name, (int)(strstr(construct->name, "::") - construct->name),
                        construct->name);
    if (construct->kind == CONSTRUCT_FACTS) {
        for (struct node *fact = construct->body; fact != NULL; fact = fact->next)
            if (!add_fact(parsing, fact))
                return false;
        return true;
    }
    *parsing->next_construct = construct;
    parsing->next_construct = &construct->next;
    return true;
}

/* Whether a list in a pack is a misspelt construct and not a bare fact: it begins with "def". */
static bool is_fact(const struct node *node)
{
    return syntax_head(node)[0] != '\0' && strncmp(syntax_head(node), "def", 3) != 0;
}

struct unit *unit_parse(const struct source_file *file, const char *pack, struct arena *arena,
                        struct endstate_error *error)
{
    struct unit *unit = ARENA_NEW(arena, struct unit);
    struct parsing parsing = {file, unit, arena, error, NULL, &unit->constructs, &unit->facts};
    bool is_good;
    struct node *next, *node = syntax_read(file, arena, &is_good, error);

    if (!is_good)
        return NULL;
    unit->path = file->path;
    unit->pack = pack;
    for (; node != NULL; node = next) {
        next = node->next;
        if (construct_is(node)) {
            if (!add_construct(&parsing, node))
                return NULL;
        } else if (pack == NULL || !is_fact(node)) {
            no_construct(&parsing, node);
            return NULL;
        } else if (!add_fact(&parsing, node)) {
            return NULL;
        }
    }
    return unit;
}

struct unit *unit_read(const char *path, const char *pack, struct arena *arena,
                       struct endstate_error *error)
{
    struct source_file *file = ARENA_NEW(arena, struct source_file);

    if (!source_file_read(file, path, arena, error))
        return NULL;
    return unit_parse(file, pack, arena, error);
}

const struct node *stated_fact_slot(const struct stated_fact *fact, const char *slot)
{
    for (const struct node *each = fact->node->first->next; each != NULL; each = each->next)
        if (strcmp(syntax_head(each), slot) == 0)
            return each->first->next;
    return NULL;
}

const char *stated_fact_text(const struct stated_fact *fact, const char *slot,
                             const char *otherwise)
{
    const struct node *value = stated_fact_slot(fact, slot);

    return value != NULL && value->text != NULL ? value->text : otherwise;
}
