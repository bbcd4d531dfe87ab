#include "ask/weights.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Sums this near to 1 are 1. */
static const double NEAR = 1e-9;

struct reading {
    const struct domain *domain;
    double *of; /* negative: not named */
    const char *said;
    struct endstate_error *error;
};

/* One "VALUE:0.3" of length bytes. */
static bool read_weight(const struct reading *reading, const char *word, size_t length)
{
    const char *colon = memchr(word, ':', length);
    char value[256], number[64];
    size_t value_length = colon == NULL ? 0 : (size_t)(colon - word);
    char *end;
    double weight;
    long index;

    if (colon == NULL || value_length >= sizeof value || length - value_length > sizeof number - 1)
        return error_set(reading->error, ENDSTATE_USAGE,
                         "expected KEY=VALUE:WEIGHT,..., found `%s`", reading->said);
    memcpy(value, word, value_length);
    value[value_length] = '\0';
    memcpy(number, colon + 1, length - value_length - 1);
    number[length - value_length - 1] = '\0';
    index = domain_value(reading->domain, value);
    if (index < 0)
        return declaration_value_unknown(reading->domain, value, reading->error);
    weight = strtod(number, &end);
    if (end == number || *end != '\0' || !(weight >= 0 && weight <= 1))
        return error_set(reading->error, ENDSTATE_USAGE, "`%s` is no weight from 0 to 1 for %s=%s",
                         number, reading->domain->key, value);
    reading->of[index] = weight;
    return true;
}

/* Give what is left of 1 to the values that were not named. */
static bool share_rest(const struct reading *reading)
{
    size_t unnamed = 0;
    double sum = 0;

    for (size_t i = 0; i < reading->domain->value_count; i++) {
        if (reading->of[i] < 0)
            unnamed++;
        else
            sum += reading->of[i];
    }
    if (sum > 1 + NEAR || (unnamed == 0 && fabs(sum - 1) > NEAR))
        return error_set(reading->error, ENDSTATE_USAGE,
                         "the weights of `%s` add up to %g; expected 1%s", reading->domain->key,
                         sum, unnamed == 0 ? "" : " at most");
    for (size_t i = 0; i < reading->domain->value_count; i++)
        if (reading->of[i] < 0)
            reading->of[i] = fmax(0, 1 - sum) / (double)unnamed;
    return true;
}

static bool read_said(struct weights *out, const struct declarations *declared, const char *said,
                      struct endstate_error *error)
{
    const char *equals = strchr(said, '=');
    struct reading reading = {.said = said, .error = error};

    if (equals == NULL || equals - said > LONGEST_KEY)
        return error_set(error, ENDSTATE_USAGE, "expected KEY=VALUE:WEIGHT,..., found `%s`", said);
    reading.domain = declaration_named(declared, said, (size_t)(equals - said), error);
    if (reading.domain == NULL)
        return false;
    reading.of = out->of[reading.domain - declared->domains];
    for (size_t i = 0; i < reading.domain->value_count; i++)
        reading.of[i] = -1;
    for (const char *at = equals + 1;; at++) {
        size_t length = strcspn(at, ",");

        if (!read_weight(&reading, at, length))
            return false;
        at += length;
        if (*at == '\0')
            return share_rest(&reading);
    }
}

bool weights_read(struct weights *out, const struct declarations *declared, const char *const *said,
                  size_t said_count, struct arena *arena, struct endstate_error *error)
{
    out->of = ARENA_ARRAY(arena, double *, declared->domain_count);
    out->is_alike = said_count == 0;
    for (size_t i = 0; i < declared->domain_count; i++) {
        size_t count = declared->domains[i].value_count;

        out->of[i] = ARENA_ARRAY(arena, double, count);
        for (size_t j = 0; j < count; j++)
            out->of[i][j] = 1.0 / (double)count;
    }
    for (size_t i = 0; i < said_count; i++)
        if (!read_said(out, declared, said[i], error))
            return false;
    return true;
}
