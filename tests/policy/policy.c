#include "policy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char policy_folder[] = ENDSTATE_SOURCE_FOLDER;

struct endstate *policy_load(const char *folder, const char *strategy)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    endstate_use_policy(engine, folder);
    if (!endstate_use_strategy(engine, strategy, &error) || !endstate_load(engine, &error))
        fail_msg("%s", error.text);
    return engine;
}

void policy_set(struct endstate *engine, const char *settings)
{
    struct endstate_error error = {0};
    char *copy = strdup(settings);
    char *rest = NULL;

    for (char *one = strtok_r(copy, " ", &rest); one != NULL; one = strtok_r(NULL, " ", &rest))
        if (!endstate_set(engine, one, &error))
            fail_msg("%s", error.text);
    free(copy);
}

static void set_value(struct endstate *engine, size_t domain, size_t value)
{
    char setting[256];

    snprintf(setting, sizeof setting, "%s=%s", endstate_domain_key(engine, domain),
             endstate_domain_value(engine, domain, value));
    policy_set(engine, setting);
}

void policy_set_baseline(struct endstate *engine)
{
    for (size_t i = 0; i < endstate_domain_count(engine); i++)
        set_value(engine, i, 0);
}

void policy_run(struct endstate *engine)
{
    struct endstate_error error = {0};

    if (!endstate_run(engine, &error))
        fail_msg("%s", error.text);
}

/* splitmix64 */
size_t policy_random(uint64_t *series, size_t below)
{
    uint64_t mixed = *series += 0x9E3779B97F4A7C15U;

    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return (size_t)((mixed ^ (mixed >> 31)) % below);
}

void policy_draw(char *out, size_t size, const struct endstate *engine, uint64_t *series)
{
    size_t used = 0;

    for (size_t i = 0; i < endstate_domain_count(engine) && used < size; i++) {
        size_t value = policy_random(series, endstate_domain_value_count(engine, i));

        used += (size_t)snprintf(out + used, size - used, "%s%s=%s", i == 0 ? "" : " ",
                                 endstate_domain_key(engine, i),
                                 endstate_domain_value(engine, i, value));
    }
    assert_true(used < size);
}

static json_t *parse(char *text, const struct endstate_error *error)
{
    json_error_t wrong;
    json_t *document;

    if (error->code != ENDSTATE_OK)
        fail_msg("%s", error->text);
    document = json_loads(text, 0, &wrong);
    if (document == NULL)
        fail_msg("%s on line %d", wrong.text, wrong.line);
    free(text);
    return document;
}

json_t *policy_recommendation(struct endstate *engine)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};

    endstate_write_recommendation(engine, &page, &error);
    fclose(page.out);
    return parse(text, &error);
}

json_t *policy_why(struct endstate *engine, const char *subject)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};

    endstate_write_why(engine, subject, &page, &error);
    fclose(page.out);
    return parse(text, &error);
}

json_t *policy_list(struct endstate *engine, enum endstate_listing listing)
{
    struct endstate_error error = {0};
    char *text = NULL;
    size_t length = 0;
    struct endstate_page page = {open_memstream(&text, &length), ENDSTATE_JSON, false};
    json_t *document, *entries;

    endstate_write_list(engine, listing, NULL, &page, &error);
    fclose(page.out);
    document = parse(text, &error);
    entries = json_incref(json_object_get(document, "entries"));
    json_decref(document);
    assert_non_null(entries);
    return entries;
}

const char *policy_text(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));

    return text == NULL ? "" : text;
}
