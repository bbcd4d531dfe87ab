#include "read/unit.h"

#include <string.h>

struct parsing {
    const struct source_file *file;
    struct unit *unit;
    struct arena *arena;
    const char *module; /* of the rules that follow, NULL for MAIN */
    struct findings *findings;
    struct form **next_construct;
    struct stated_fact **next_fact;
};

static void add_fact(struct parsing *parsing, struct node *node)
{
    struct stated_fact *fact;

    if (syntax_head(node)[0] == '\0') {
        findings_add(parsing->findings, LINT_SYNTAX, syntax_mark(node),
                     "expected a fact such as (TEMPLATE (SLOT VALUE))");
        return;
    }
    fact = ARENA_NEW(parsing->arena, struct stated_fact);
    fact->template = syntax_head(node);
    fact->node = node;
    fact->text =
        arena_copy(parsing->arena, parsing->file->text + node->begin, node->end - node->begin);
    fact->pack = parsing->unit->pack;
    *parsing->next_fact = fact;
    parsing->next_fact = &fact->next;
}

/* Marks the word where there is one; the place is that of the list. */
static void no_construct(const struct parsing *parsing, const struct node *node)
{
    struct mark mark = {node->place, syntax_head(node)[0] == '\0' ? 1 : node->first->width + 1};
    struct finding *finding =
        findings_add(parsing->findings, LINT_UNKNOWN_CONSTRUCT, mark,
                     "expected a construct such as (defrule ...) or (deffacts ...), found `%s`",
                     node->first == NULL ? "()" : syntax_head(node));
    struct near_name near;

    near_name_begin(&near, syntax_head(node));
    for (size_t i = 0; construct_keyword(i) != NULL; i++)
        near_name_offer(&near, construct_keyword(i));
    finding_near(parsing->findings, finding, &near);
    if (finding->replacement != NULL) /* the mark begins at the parenthesis */
        finding->replacement = arena_format(parsing->arena, "(%s", finding->replacement);
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

static void check_template_name(struct parsing *parsing, const struct form *construct)
{
    const char *colons = strstr(construct->name, "::");

    if (construct->kind == CONSTRUCT_TEMPLATE && colons != NULL)
        finding_remedy(parsing->findings,
                       findings_add(parsing->findings, LINT_BAD_DECLARATION,
                                    syntax_mark(construct->node->first->next),
                                    "template `%s`: every template is of the module MAIN",
                                    construct->name),
                       "leave out `%.*s::`", (int)(colons - construct->name), construct->name);
}

static void add_construct(struct parsing *parsing, struct node *node)
{
    struct form *construct = ARENA_NEW(parsing->arena, struct form);

    if (!construct_read(construct, node, parsing->file, parsing->arena, parsing->findings))
        return;
    name_module(parsing, construct);
    check_template_name(parsing, construct);
    if (construct->kind == CONSTRUCT_FACTS) {
        for (struct node *fact = construct->body; fact != NULL; fact = fact->next)
            add_fact(parsing, fact);
        return;
    }
    *parsing->next_construct = construct;
    parsing->next_construct = &construct->next;
}

/* Whether a list in a pack is a misspelt construct and not a bare fact: it begins with "def". */
static bool is_fact(const struct node *node)
{
    return syntax_head(node)[0] != '\0' && strncmp(syntax_head(node), "def", 3) != 0;
}

struct unit *unit_parse(const struct source_file *file, const char *pack, struct arena *arena,
                        struct findings *findings)
{
    struct unit *unit = ARENA_NEW(arena, struct unit);
    struct parsing parsing = {file, unit, arena, NULL, findings, &unit->constructs, &unit->facts};
    struct syntax syntax;

    syntax_read_policy(&syntax, file, arena, findings);
    unit->path = file->path;
    unit->pack = pack;
    unit->file = file;
    unit->broken = syntax.broken;
    for (struct node *node = syntax.first; node != NULL; node = node->next) {
        if (construct_is(node))
            add_construct(&parsing, node);
        else if (pack == NULL || !is_fact(node))
            no_construct(&parsing, node);
        else
            add_fact(&parsing, node);
    }
    return unit;
}

struct unit *unit_read(const char *path, const char *pack, struct arena *arena,
                       struct findings *findings)
{
    struct source_file *file = ARENA_NEW(arena, struct source_file);

    if (!source_file_read(file, path, arena, findings))
        return NULL;
    return unit_parse(file, pack, arena, findings);
}

static bool is_part_of_word(char character)
{
    return strchr(" \t\n()\"&|~<;", character) == NULL;
}

static bool holds_word(const char *text, size_t length, const char *word)
{
    size_t word_length = strlen(word);

    for (size_t at = 0; at + word_length < length; at++)
        if (memcmp(text + at, word, word_length) == 0 && !is_part_of_word(text[at + word_length]) &&
            (at == 0 || !is_part_of_word(text[at - 1])))
            return true;
    return false;
}

bool unit_is_lost(const struct unit *first, const char *word)
{
    for (; first != NULL; first = first->next)
        for (const struct node *broken = first->broken; broken != NULL; broken = broken->next)
            if (holds_word(first->file->text + broken->begin, broken->end - broken->begin, word))
                return true;
    return false;
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
