/* What questions about many combinations of assumptions share. */
#include "endstate_inside.h"

#include <stdlib.h>
#include <string.h>

bool engine_read_varied(const struct endstate *engine, bool *varied, const char *keys,
                        struct endstate_error *error)
{
    const struct declarations *declared = &engine->rulebase.declared;

    for (size_t i = 0; i < declared->domain_count; i++)
        varied[i] = keys == NULL;
    while (keys != NULL && *keys != '\0') {
        size_t length = strcspn(keys, ",");
        const struct domain *domain = declaration_named(declared, keys, length, error);

        if (domain == NULL)
            return false;
        varied[domain - declared->domains] = true;
        keys += length + (keys[length] == ',');
    }
    return true;
}

bool engine_run_with(struct endstate *engine, const size_t *values, struct endstate_error *error)
{
    size_t domains = engine->rulebase.declared.domain_count;
    size_t *before = memory_alloc(sizeof *before * domains);
    bool is_good;

    for (size_t i = 0; i < domains; i++) {
        before[i] = engine->assumptions[i].value;
        engine->assumptions[i].value = values[i];
    }
    engine_forget_run(engine);
    is_good = endstate_run(engine, error);
    engine_forget_run(engine);
    for (size_t i = 0; i < domains; i++)
        engine->assumptions[i].value = before[i];
    free(before);
    return is_good;
}

bool engine_blame(struct endstate *engine, const size_t *values, const char *with,
                  const struct endstate_error *why, struct endstate_error *error)
{
    struct endstate_error recorded = {0};

    if (values == NULL || why->code != ENDSTATE_BAD_INPUT ||
        engine_run_with(engine, values, &recorded))
        return error_set(error, why->code, "%s", why->text);
    return error_set(error, recorded.code, "%s%s", recorded.text, with);
}
