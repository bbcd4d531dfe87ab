#include "ask/shard.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "run/gray.h"

/* ---- fingerprint: FNV-1a over all texts, each with its closing zero ---- */

static void add_text(uint64_t *print, const char *text)
{
    do {
        *print ^= (unsigned char)*text;
        *print *= 0x100000001B3U;
    } while (*text++ != '\0');
}

uint64_t shard_fingerprint(const struct space *space)
{
    const struct rulebase *rulebase = space->rulebase;
    uint64_t print = 0xCBF29CE484222325U;

    for (const struct template *each = rulebase->templates; each != NULL; each = each->next)
        add_text(&print, each->text);
    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        add_text(&print, form->text);
    for (const struct stated_fact *fact = rulebase->facts; fact != NULL; fact = fact->next)
        if (strcmp(fact->template, "assumption") != 0)
            add_text(&print, fact->text);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        add_text(&print, rule->text);
    for (size_t i = 0; i < rulebase->declared.domain_count; i++) {
        add_text(&print, rulebase->declared.domains[i].key);
        add_text(&print, space->is_varied[i] ? "*" : assumption_value(&space->assumptions[i]));
    }
    return print;
}

/* ---- cells as text ---- */

enum { LETTERS = 26 };

static void add_run(struct strbuf *out, uint8_t value, size_t length)
{
    if (value >= LETTERS)
        strbuf_add_char(out, (char)('A' + value / LETTERS - 1));
    strbuf_add_char(out, (char)('a' + value % LETTERS));
    if (length > 1)
        strbuf_format(out, "%zu", length);
}

void shard_spell(struct strbuf *out, const struct table *table, const struct space_stretch *stretch)
{
    struct gray gray;
    size_t length = 0;
    uint8_t value = 0;

    gray_begin(&gray, table->sizes, table->axis_count);
    gray_seek(&gray, stretch->first);
    for (size_t i = 0; i < stretch->count; i++, gray_next(&gray)) {
        if (length > 0 && table->cells[gray.number] != value) {
            add_run(out, value, length);
            length = 0;
        }
        value = table->cells[gray.number];
        length++;
    }
    if (length > 0)
        add_run(out, value, length);
    gray_end(&gray);
}

/* The next run of a text; false at its end and where it is none. */
static bool read_run(const char **text, size_t *value, size_t *length)
{
    size_t higher = 0;
    char *end;

    if (isupper((unsigned char)**text))
        higher = (size_t) * (*text)++ - 'A' + 1;
    if (!islower((unsigned char)**text))
        return false;
    *value = higher * LETTERS + (size_t) * (*text)++ - 'a';
    *length = 1;
    if (isdigit((unsigned char)**text)) {
        *length = strtoull(*text, &end, 10);
        *text = end;
    }
    return true;
}

static bool read_cells(struct table *table, const struct space_stretch *stretch, const char *text,
                       const uint8_t *indices, size_t value_count)
{
    struct gray gray;
    size_t value, length, left = stretch->count;
    bool is_good = true;

    gray_begin(&gray, table->sizes, table->axis_count);
    gray_seek(&gray, stretch->first);
    while (is_good && *text != '\0') {
        is_good = read_run(&text, &value, &length) && value < value_count && length <= left;
        for (size_t i = 0; is_good && i < length; i++, left--, gray_next(&gray))
            table->cells[gray.number] = indices[value];
    }
    gray_end(&gray);
    return is_good && left == 0;
}

bool shard_read(struct table *table, const struct space_stretch *stretch, const char *text,
                const char *const *values, size_t value_count, struct arena *arena)
{
    uint8_t indices[UINT8_MAX] = {0};

    if (value_count > UINT8_MAX)
        return false;
    for (size_t i = 0; i < value_count; i++) {
        indices[i] = table_value(table, values[i], arena);
        if (indices[i] == UINT8_MAX)
            return false;
    }
    return read_cells(table, stretch, text, indices, value_count);
}
