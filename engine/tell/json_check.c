#include "tell/json_check.h"

#include "tell/json_pieces.h"

static json_t *related_json(const struct finding *finding)
{
    json_t *object;

    if (finding->related.file == NULL)
        return json_null();
    object = json_object();
    json_put_text(object, "file", finding->related.file);
    json_put(object, "line", json_integer(finding->related.line));
    json_put(object, "column", json_integer(finding->related.column));
    json_put_text(object, "text", finding->related_text);
    return object;
}

static const char *or_null(const char *text)
{
    return text[0] == '\0' ? NULL : text;
}

static json_t *finding_json(const struct check_item *item)
{
    const struct finding *finding = item->finding;
    const struct place place = finding->mark.place;
    json_t *object = json_object();

    json_put_text(object, "file", place.file);
    json_put(object, "line", json_integer(place.line));
    json_put(object, "column", json_integer(place.column));
    json_put(object, "end_column", json_integer(place.column + item->length));
    json_put_text(object, "level", lint_level_name(finding->level));
    json_put_text(object, "rule_id", lint_rules[finding->id].id);
    json_put_text(object, "message", finding->message);
    json_put_text(object, "remedy", or_null(finding->remedy));
    json_put_text(object, "replacement", finding->replacement);
    json_put_text(object, "witness", or_null(finding->witness));
    json_put(object, "related", related_json(finding));
    json_put(object, "url", json_sprintf("docs/checks.md#%s", lint_rules[finding->id].id));
    return object;
}

static json_t *fixed_json(const struct check *check)
{
    json_t *list = json_array();

    for (size_t i = 0; i < check->fixed_count; i++) {
        const struct finding *finding = check->fixed[i];
        const struct check_item item = {.finding = finding, .length = finding->mark.length};

        json_array_append_new(list, finding_json(&item));
    }
    return list;
}

bool json_write_check(struct json_target out, const struct check *check)
{
    json_t *document = json_object(), *list = json_array();

    json_put_text(document, "schema", "endstate.check/1");
    for (size_t i = 0; i < check->count; i++)
        json_array_append_new(list, finding_json(&check->items[i]));
    json_put(document, "findings", list);
    json_put(document, "fixed", fixed_json(check));
    json_put_number(document, "errors", check->levels[LINT_ERROR]);
    json_put_number(document, "warnings", check->levels[LINT_WARNING]);
    json_put_number(document, "notes", check->levels[LINT_NOTE]);
    json_put_number(document, "files", check->file_count);
    return json_finish(out, document);
}
