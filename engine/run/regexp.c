#define PCRE2_CODE_UNIT_WIDTH 8
#include "run/regexp.h"

#include <ctype.h>
#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
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

/*
 * In ASCII all characters are bytes, and no letter has a form beyond its two cases, so that an
 * expression compiled for ASCII alone finds the same in it, sooner.
 */
struct regexp {
    char *text;                 /* as expanded */
    pcre2_code *plain;          /* for ASCII; NULL where only the other will do */
    _Atomic(pcre2_code *) wide; /* for any text; NULL until it is wanted */
};

struct regexp_reader {
    pcre2_match_data *match;
    uint32_t pairs; /* so many groups, and the whole, it has room for */
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

static bool is_ascii(const char *text, size_t length)
{
    unsigned char all = 0;

    for (size_t i = 0; i < length; i++)
        all |= (unsigned char)text[i];
    return all < 0x80;
}

static pcre2_code *compile_as(const char *text, uint32_t options, int *number, size_t *offset)
{
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)text, strlen(text),
                                     options | PCRE2_CASELESS | PCRE2_EXTENDED | PCRE2_DUPNAMES |
                                         PCRE2_NEVER_BACKSLASH_C,
                                     number, offset, NULL);

    if (code != NULL)
        pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); /* without it the match is only slower */
    return code;
}

static struct regexp *compile(const struct expanding *expanding)
{
    const char *text = strbuf_text(&expanding->text);
    struct regexp *out = memory_alloc(sizeof *out);
    int number;
    size_t offset;

    if (is_ascii(text, expanding->text.length))
        out->plain = compile_as(text, 0, &number, &offset);
    if (out->plain == NULL)
        out->wide = compile_as(text, PCRE2_UTF, &number, &offset);
    if (out->plain == NULL && out->wide == NULL) {
        PCRE2_UCHAR why[256];

        pcre2_get_error_message(number, why, sizeof why);
        fails_at(expanding, offset, (const char *)why);
        free(out);
        return NULL;
    }
    out->text = memory_alloc(expanding->text.length + 1);
    memcpy(out->text, text, expanding->text.length);
    return out;
}

/* The code that is for any text; NULL where it does not compile. */
static pcre2_code *wide_code(struct regexp *expression)
{
    static pthread_mutex_t compiling = PTHREAD_MUTEX_INITIALIZER;
    pcre2_code *code = atomic_load(&expression->wide);
    int number;
    size_t offset;

    if (code != NULL)
        return code;
    pthread_mutex_lock(&compiling);
    code = atomic_load(&expression->wide);
    if (code == NULL) {
        code = compile_as(expression->text, PCRE2_UTF, &number, &offset);
        atomic_store(&expression->wide, code);
    }
    pthread_mutex_unlock(&compiling);
    return code;
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
    pcre2_code_free(expression->plain);
    pcre2_code_free(expression->wide);
    free(expression->text);
    free(expression);
}

/* ---- matching ---- */

struct regexp_reader *regexp_reader_new(void)
{
    struct regexp_reader *reader = memory_alloc(sizeof *reader);

    reader->context = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(reader->context, MATCH_LIMIT);
    pcre2_set_depth_limit(reader->context, MATCH_LIMIT);
    reader->stack = pcre2_jit_stack_create(SMALLEST_STACK, LARGEST_STACK, NULL);
    pcre2_jit_stack_assign(reader->context, NULL, reader->stack);
    return reader;
}

void regexp_reader_free(struct regexp_reader *reader)
{
    pcre2_match_data_free(reader->match);
    pcre2_match_context_free(reader->context);
    pcre2_jit_stack_free(reader->stack);
    free(reader);
}

struct regexp_text regexp_text_of(const char *bytes, size_t length)
{
    return (struct regexp_text){bytes, length, is_ascii(bytes, length)};
}

static void make_room(struct regexp_reader *reader, const pcre2_code *code)
{
    uint32_t groups = 0;

    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (reader->match != NULL && groups < reader->pairs)
        return;
    pcre2_match_data_free(reader->match);
    reader->pairs = groups + 1;
    reader->match = pcre2_match_data_create(reader->pairs, NULL);
}

enum regexp_outcome regexp_find(struct regexp *expression, struct regexp_reader *reader,
                                const struct regexp_text *text, size_t from, struct span_found *out)
{
    const pcre2_code *code =
        text->is_plain && expression->plain != NULL ? expression->plain : wide_code(expression);
    const PCRE2_SIZE *ends;
    int found;

    if (code == NULL)
        return REGEXP_OVER_LIMIT;
    make_room(reader, code);
    found = pcre2_match(code, (PCRE2_SPTR)text->bytes, text->length, from, PCRE2_NO_UTF_CHECK,
                        reader->match, reader->context);
    if (found == PCRE2_ERROR_NOMATCH)
        return REGEXP_NOT_FOUND;
    if (found < 0)
        return REGEXP_OVER_LIMIT;
    ends = pcre2_get_ovector_pointer(reader->match);
    *out = (struct span_found){ends[0], ends[1]};
    return REGEXP_FOUND;
}

const char *regexp_group(const struct regexp *expression, const struct regexp_reader *reader,
                         const struct regexp_text *text, const char *name, struct arena *arena)
{
    const pcre2_code *code = expression->plain != NULL ? expression->plain : expression->wide;
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(reader->match);
    PCRE2_SPTR first, last;
    int size = pcre2_substring_nametable_scan(code, (PCRE2_SPTR)name, &first, &last);

    if (size <= 0)
        return NULL;
    for (PCRE2_SPTR entry = first; entry <= last; entry += size) {
        size_t number = (size_t)entry[0] << 8 | entry[1];

        if (ends[2 * number] != PCRE2_UNSET)
            return arena_copy(arena, text->bytes + ends[2 * number],
                              ends[2 * number + 1] - ends[2 * number]);
    }
    return NULL;
}
