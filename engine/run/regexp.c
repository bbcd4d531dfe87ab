#define PCRE2_CODE_UNIT_WIDTH 8
#include "run/regexp.h"

#include <ctype.h>
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "base/near_name.h"
#include "base/strbuf.h"

enum {
    DEEPEST_TERM = 8,
    MATCH_LIMIT = 100000, /* steps of one match */
    SMALLEST_STACK = 32 * 1024,
    LARGEST_STACK = 256 * 1024
};

struct regexp {
    pcre2_code *code;
    pcre2_match_data *match;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
};

/* Where a byte of the expanded expression comes from. */
struct origin {
    size_t expanded;                /* from this byte on */
    const struct stated_fact *fact; /* in whose slot it is written */
    const struct node *string;
    size_t offset; /* byte of that string */
};

struct expanding {
    const struct stated_fact *facts;
    struct strbuf text;
    struct origin *origins;
    size_t count, capacity;
    struct arena *arena;
    struct endstate_error *error;
};

/* ---- places ---- */

/* The place in the file of a byte of a string, which may be written with backslashes. */
static struct place place_of(const struct stated_fact *fact, const struct node *string,
                             size_t offset)
{
    const char *raw = fact->text + (string->begin - fact->node->begin) + 1;
    struct place place = string->place;

    place.column++;
    for (size_t passed = 0; passed < offset && *raw != '\0'; passed++) {
        for (bool is_escape = *raw == '\\'; is_escape; is_escape = false) {
            raw++;
            place.column++;
        }
        if (*raw == '\n') {
            place.line++;
            place.column = 1;
        } else if ((raw[1] & 0xC0) != 0x80) {
            place.column++;
        }
        raw++;
    }
    return place;
}

static bool fails_at(const struct expanding *expanding, size_t offset, const char *why)
{
    const struct origin *origin = &expanding->origins[0];

    for (size_t i = 0; i < expanding->count && expanding->origins[i].expanded <= offset; i++)
        origin = &expanding->origins[i];
    offset = origin->offset + (offset - origin->expanded);
    return error_at(expanding->error, ENDSTATE_BAD_INPUT,
                    place_of(origin->fact, origin->string, offset),
                    "this expression does not compile: %s at offset %zu", why, offset);
}

/* ---- expanding {name} ---- */

static const struct stated_fact *find_term(const struct stated_fact *facts, const char *name)
{
    for (; facts != NULL; facts = facts->next)
        if (strcmp(facts->template, "clause-term") == 0 &&
            strcmp(stated_fact_text(facts, "name", ""), name) == 0)
            return facts;
    return NULL;
}

static bool term_unknown(const struct expanding *expanding, const struct stated_fact *fact,
                         const struct node *string, size_t offset, const char *name)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, name);
    for (const struct stated_fact *each = expanding->facts; each != NULL; each = each->next)
        if (strcmp(each->template, "clause-term") == 0)
            near_name_offer(&near, stated_fact_text(each, "name", ""));
    near_name_suggest(&near, &hint);
    error_at(expanding->error, ENDSTATE_BAD_INPUT, place_of(fact, string, offset),
             "no clause-term is named `%s`%s", name, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

/* The length of a name in braces at a place, 0 where a brace means something else. */
static size_t name_length(const char *text, size_t at)
{
    size_t length = 0;

    if (text[at] != '{' ||
        (at >= 2 && text[at - 2] == '\\' && isalpha((unsigned char)text[at - 1])))
        return 0;
    while (islower((unsigned char)text[at + 1 + length]) || text[at + 1 + length] == '-')
        length++;
    return text[at + 1 + length] == '}' ? length : 0;
}

static void note_origin(struct expanding *expanding, const struct stated_fact *fact,
                        const struct node *string, size_t offset)
{
    MEMORY_GROW(expanding->origins, expanding->count, expanding->capacity);
    expanding->origins[expanding->count++] =
        (struct origin){expanding->text.length, fact, string, offset};
}

static bool expand(struct expanding *expanding, const struct stated_fact *fact,
                   const struct node *string, int depth)
{
    const char *text = string->text;

    note_origin(expanding, fact, string, 0);
    for (size_t at = 0; text[at] != '\0';) {
        size_t length = name_length(text, at);
        const struct stated_fact *term;
        const char *name;

        if (length == 0) {
            strbuf_add_char(&expanding->text, text[at++]);
            continue;
        }
        name = arena_copy(expanding->arena, text + at + 1, length);
        term = find_term(expanding->facts, name);
        if (term == NULL)
            return term_unknown(expanding, fact, string, at, name);
        if (depth == DEEPEST_TERM)
            return error_at(expanding->error, ENDSTATE_BAD_INPUT, place_of(fact, string, at),
                            "clause-term `%s` stands for itself, or too deep in others", name);
        strbuf_add(&expanding->text, "(?:");
        if (!expand(expanding, term, stated_fact_slot(term, "expression"), depth + 1))
            return false;
        strbuf_add(&expanding->text, ")");
        at += length + 2;
        note_origin(expanding, fact, string, at);
    }
    return true;
}

/* ---- compiling ---- */

static void set_limits(struct regexp *out)
{
    out->match = pcre2_match_data_create_from_pattern(out->code, NULL);
    out->context = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(out->context, MATCH_LIMIT);
    pcre2_set_depth_limit(out->context, MATCH_LIMIT);
    if (pcre2_jit_compile(out->code, PCRE2_JIT_COMPLETE) == 0) {
        out->stack = pcre2_jit_stack_create(SMALLEST_STACK, LARGEST_STACK, NULL);
        pcre2_jit_stack_assign(out->context, NULL, out->stack);
    }
}

static struct regexp *compile(const struct expanding *expanding)
{
    struct regexp *out;
    int number;
    PCRE2_SIZE offset;
    pcre2_code *code = pcre2_compile(
        (PCRE2_SPTR)strbuf_text(&expanding->text), expanding->text.length,
        PCRE2_UTF | PCRE2_CASELESS | PCRE2_EXTENDED | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C,
        &number, &offset, NULL);

    if (code == NULL) {
        PCRE2_UCHAR why[256];

        pcre2_get_error_message(number, why, sizeof why);
        fails_at(expanding, offset, (const char *)why);
        return NULL;
    }
    out = memory_alloc(sizeof *out);
    out->code = code;
    set_limits(out);
    return out;
}

struct regexp *regexp_new(const struct stated_fact *fact, const char *slot,
                          const struct stated_fact *facts, struct arena *arena,
                          struct endstate_error *error)
{
    struct expanding expanding = {.facts = facts, .arena = arena, .error = error};
    const struct node *string = stated_fact_slot(fact, slot);
    struct regexp *out = NULL;

    if (string == NULL || string->text[0] == '\0')
        return NULL;
    if (expand(&expanding, fact, string, 0))
        out = compile(&expanding);
    strbuf_free(&expanding.text);
    free(expanding.origins);
    return out;
}

void regexp_free(struct regexp *expression)
{
    if (expression == NULL)
        return;
    pcre2_match_data_free(expression->match);
    pcre2_match_context_free(expression->context);
    pcre2_jit_stack_free(expression->stack);
    pcre2_code_free(expression->code);
    free(expression);
}

/* ---- matching ---- */

enum regexp_outcome regexp_find(const struct regexp *expression, const char *text, size_t length,
                                size_t from, struct span_found *out)
{
    int found = pcre2_match(expression->code, (PCRE2_SPTR)text, length, from, PCRE2_NO_UTF_CHECK,
                            expression->match, expression->context);
    const PCRE2_SIZE *ends;

    if (found == PCRE2_ERROR_NOMATCH)
        return REGEXP_NOT_FOUND;
    if (found < 0)
        return REGEXP_OVER_LIMIT;
    ends = pcre2_get_ovector_pointer(expression->match);
    *out = (struct span_found){ends[0], ends[1]};
    return REGEXP_FOUND;
}

const char *regexp_group(const struct regexp *expression, const char *text, const char *name,
                         struct arena *arena)
{
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(expression->match);
    PCRE2_SPTR first, last;
    int size = pcre2_substring_nametable_scan(expression->code, (PCRE2_SPTR)name, &first, &last);

    if (size <= 0)
        return NULL;
    for (PCRE2_SPTR entry = first; entry <= last; entry += size) {
        size_t number = (size_t)entry[0] << 8 | entry[1];

        if (ends[2 * number] != PCRE2_UNSET)
            return arena_copy(arena, text + ends[2 * number],
                              ends[2 * number + 1] - ends[2 * number]);
    }
    return NULL;
}
