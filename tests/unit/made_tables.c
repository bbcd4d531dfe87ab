#include "made_tables.h"

#include <stdlib.h>
#include <string.h>

#include "worlds.h"

static void declare(struct made_table *out)
{
    struct declarations *declared = &out->rulebase.declared;

    declared->domain_count = out->key_count;
    declared->domains = ARENA_ARRAY(&out->arena, struct domain, out->key_count);
    for (size_t i = 0; i < out->key_count; i++) {
        struct domain *domain = &declared->domains[i];

        domain->key = arena_format(&out->arena, "k%zu", i);
        domain->value_count = out->sizes[i];
        domain->values = ARENA_ARRAY(&out->arena, const char *, out->sizes[i]);
        for (size_t j = 0; j < out->sizes[i]; j++)
            domain->values[j] = arena_format(&out->arena, "v%zu", j);
    }
}

static void lay_out(struct made_table *out)
{
    struct space *space = &out->space;

    *space = (struct space){.rulebase = &out->rulebase, .combinations = 1, .subject_count = 1};
    space->is_varied = ARENA_ARRAY(&out->arena, bool, out->key_count);
    space->subjects = ARENA_NEW(&out->arena, struct space_subject);
    space->names = ARENA_NEW(&out->arena, const char *);
    space->names[0] = "walk";
    space->subjects[0].name = "walk";
    space->subjects[0].axis_count = out->key_count;
    space->subjects[0].axes = ARENA_ARRAY(&out->arena, size_t, out->key_count);
    for (size_t i = 0; i < out->key_count; i++) {
        space->is_varied[i] = true;
        space->subjects[0].axes[i] = i;
        space->combinations *= out->sizes[i];
    }
    space->subjects[0].combinations = space->combinations;
}

void made_table_values(const struct made_table *made, size_t number, size_t *values)
{
    for (size_t i = made->key_count; i-- > 0; number /= made->sizes[i])
        values[i] = number % made->sizes[i];
}

static const char *word_of(struct made_table *made, uint8_t answer)
{
    return answer == 0 ? NULL : arena_format(&made->arena, "w%d", answer - 1);
}

void made_table_begin(struct made_table *out, const size_t *sizes, size_t key_count,
                      made_answer *answer, void *context, const char *const *weights,
                      size_t weight_count)
{
    struct endstate_error error = {0};

    *out = (struct made_table){.key_count = key_count};
    out->sizes = ARENA_ARRAY(&out->arena, size_t, key_count);
    memcpy(out->sizes, sizes, sizeof *sizes * key_count);
    declare(out);
    lay_out(out);
    out->answers = ARENA_ARRAY(&out->arena, uint8_t, out->space.combinations);
    out->table = tables_make(&out->space, &out->arena, &error);
    assert_non_null(out->table);
    for (size_t number = 0; number < out->space.combinations; number++) {
        size_t values[MADE_MOST_AXES];

        made_table_values(out, number, values);
        out->answers[number] = answer(context, values);
        out->table->cells[number] =
            table_value(out->table, word_of(out, out->answers[number]), &out->arena);
    }
    assert_true(weights_read(&out->weights, &out->rulebase.declared, weights, weight_count,
                             &out->arena, &error));
    sweep_begin(&out->sweep, &out->space, &out->weights, &out->arena);
    sweep_tell_some(&out->sweep, &out->space, out->table, 1, &out->weights, 1, &out->arena, NULL);
}

void made_table_free(struct made_table *made)
{
    tables_free(made->table, &made->space);
    arena_free(&made->arena);
}

/* ---- at random ---- */

struct drawing {
    uint64_t *series;
    size_t key_count, value_count;
    bool is_idle[MADE_MOST_AXES]; /* keys that matter to nothing */
    size_t alike[MADE_MOST_AXES]; /* from this value on they come to the same; 0: never */
    uint8_t seen[4096];           /* the answer drawn, less 1, by what tells combinations apart */
};

static uint8_t draw_answer(void *context, const size_t *values)
{
    struct drawing *drawing = context;
    size_t place = 0;

    for (size_t i = 0; i < drawing->key_count; i++) {
        size_t value = drawing->is_idle[i] ? 0 : values[i];

        if (drawing->alike[i] > 0 && value > drawing->alike[i])
            value = drawing->alike[i];
        place = place * 4 + value;
    }
    if (drawing->seen[place] == 0)
        drawing->seen[place] = (uint8_t)(1 + worlds_random(drawing->series, drawing->value_count));
    return (uint8_t)(drawing->seen[place] - 1);
}

void made_table_draw(struct made_table *out, uint64_t *series, const char *const *weights,
                     size_t weight_count)
{
    size_t sizes[MADE_MOST_AXES];
    struct drawing drawing = {.series = series,
                              .key_count = 2 + worlds_random(series, 4),
                              .value_count = 1 + worlds_random(series, 4)};

    for (size_t i = 0; i < drawing.key_count; i++) {
        sizes[i] = i < 2 ? 3 : 1 + worlds_random(series, 4);
        drawing.is_idle[i] = worlds_random(series, 5) == 0;
        drawing.alike[i] = worlds_random(series, 3);
    }
    made_table_begin(out, sizes, drawing.key_count, draw_answer, &drawing, weights, weight_count);
}

double made_table_weight(const struct made_table *made, const size_t *values)
{
    double weight = 1;

    for (size_t i = 0; i < made->key_count; i++)
        weight *= made->weights.of[i][values[i]];
    return weight;
}

size_t made_table_value(const struct made_table *made, size_t number)
{
    const struct sweep_subject *subject = &made->sweep.subjects[0];
    size_t value = 0;

    for (;; value++) {
        const char *is = subject->values[value].is;
        uint8_t answer = made->answers[number];

        if (is == NULL ? answer == 0 : answer > 0 && (unsigned)(is[1] - '0') == answer - 1U)
            return value;
    }
}
