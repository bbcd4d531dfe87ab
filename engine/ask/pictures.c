#include "ask/pictures.h"

#include <string.h>

/* ---- names ---- */

/* The index of the subject whose name is so many bytes of a text; the number of subjects if none.
 */
static size_t find_subject(const struct space *space, const char *name, size_t length)
{
    size_t index = 0;

    while (index < space->subject_count &&
           (strncmp(space->names[index], name, length) != 0 || space->names[index][length] != '\0'))
        index++;
    return index;
}

static bool unknown_subject(const struct space *space, const char *name,
                            struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, name);
    for (size_t i = 0; i < space->subject_count; i++)
        near_name_offer(&near, space->names[i]);
    near_name_suggest(&near, &hint);
    error_set(error, ENDSTATE_BAD_INPUT, "no subject is named `%s`%s", name,
              near.best[0] == NULL ? "; `endstate recommend` names them" : strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool unknown_value(const struct subject *subject, const char *value,
                          struct endstate_error *error)
{
    struct strbuf expected = {0};
    struct near_name near;

    near_name_begin(&near, value);
    for (size_t i = 0; i < subject->value_count; i++) {
        near_name_offer(&near, subject->values[i]);
        strbuf_format(&expected, "%s%s", i == 0 ? "" : ", ", subject->values[i]);
    }
    strbuf_add_char(&expected, ')');
    near_name_suggest(&near, &expected);
    error_set(error, ENDSTATE_BAD_INPUT, "unknown value `%s` of `%s` (expected %s", value,
              subject->name, strbuf_text(&expected));
    strbuf_free(&expected);
    return false;
}

static bool find(struct picture *out, const struct endstate_picture *asked,
                 const struct space *space, struct arena *arena, struct endstate_error *error)
{
    const char *equals = asked->kind == ENDSTATE_TORNADO ? strchr(asked->of, '=') : NULL;
    const struct subject *declared;

    out->kind = asked->kind;
    out->subject = find_subject(space, asked->of, strlen(asked->of));
    if (out->subject < space->subject_count)
        return true;
    if (equals != NULL)
        out->subject = find_subject(space, asked->of, (size_t)(equals - asked->of));
    if (out->subject == space->subject_count)
        return unknown_subject(
            space,
            equals == NULL ? asked->of : arena_copy(arena, asked->of, (size_t)(equals - asked->of)),
            error);
    out->value = equals + 1;
    declared = space->subjects[out->subject].declared;
    return declared == NULL || subject_allows(declared, out->value) ||
           unknown_value(declared, out->value, error);
}

bool pictures_find(struct pictures *out, const struct endstate_picture *asked, size_t count,
                   const struct space *space, struct arena *arena, struct endstate_error *error)
{
    *out = (struct pictures){ARENA_ARRAY(arena, struct picture, count), count};
    for (size_t i = 0; i < count; i++)
        if (!find(&out->items[i], &asked[i], space, arena, error))
            return false;
    return true;
}

/* ---- drawing ---- */

static bool draw(struct picture *picture, const struct sweep *sweep, const struct table *table,
                 const struct weights *weights, struct arena *arena, struct endstate_error *error)
{
    const struct sweep_subject *subject = &sweep->subjects[picture->subject];

    if (picture->kind == ENDSTATE_TORNADO) {
        tornado_make(&picture->tornado, sweep, subject, table, weights, arena);
        return true;
    }
    if (!decision_tree_grow(&picture->tree, sweep, subject, table, weights, DECISION_TREE_CUBES,
                            arena, error))
        return false;
    if (picture->kind == ENDSTATE_TABLE)
        decision_table_make(&picture->table, sweep, subject, &picture->tree, arena);
    return true;
}

bool pictures_draw(struct pictures *pictures, const struct sweep *sweep, const struct table *tables,
                   const struct weights *weights, struct arena *arena, struct endstate_error *error)
{
    for (size_t i = 0; i < pictures->count; i++) {
        struct picture *picture = &pictures->items[i];

        if (!draw(picture, sweep, &tables[picture->subject], weights, arena, error))
            return false;
    }
    return true;
}

size_t picture_value(const struct picture *picture, const struct sweep *sweep)
{
    const struct sweep_subject *subject = &sweep->subjects[picture->subject];
    size_t index = 0;

    while (index < subject->value_count && (subject->values[index].is == NULL ||
                                            strcmp(subject->values[index].is, picture->value) != 0))
        index++;
    return index;
}
