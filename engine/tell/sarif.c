#include "tell/sarif.h"

#include <ctype.h>
#include <string.h>

#include "tell/json_pieces.h"

static json_t *text_json(const char *text)
{
    json_t *object = json_object();

    json_put_text(object, "text", text);
    return object;
}

/* ---- the checks ---- */

static json_t *rule_json(const struct lint_rule *rule)
{
    json_t *object = json_object(), *configuration = json_object();

    json_put_text(object, "id", rule->id);
    json_put(object, "shortDescription",
             json_pack("{s:o}", "text", json_sprintf("%s.", rule->summary)));
    json_put(object, "help",
             json_pack("{s:o}", "text",
                       json_sprintf("%s. docs/checks.md#%s has an example and its remedy.",
                                    rule->summary, rule->id)));
    if (ENDSTATE_DOCS_URL[0] != '\0')
        json_put(object, "helpUri", json_sprintf("%s/checks.md#%s", ENDSTATE_DOCS_URL, rule->id));
    json_put_text(configuration, "level", lint_level_name(rule->level));
    json_put(object, "defaultConfiguration", configuration);
    return object;
}

static json_t *driver_json(void)
{
    json_t *driver = json_object(), *rules = json_array();

    for (size_t i = 0; i < LINT_RULES; i++)
        json_array_append_new(rules, rule_json(&lint_rules[i]));
    json_put_text(driver, "name", "endstate");
    json_put_text(driver, "version", ENDSTATE_VERSION);
    json_put(driver, "rules", rules);
    return driver;
}

/* ---- places ---- */

/* A path as a URI: what may not stand in one is written as %XX. */
static json_t *uri_json(const char *path)
{
    struct strbuf uri = {0};

    if (path[0] == '/')
        strbuf_add(&uri, "file://");
    for (; *path != '\0'; path++) {
        if (isalnum((unsigned char)*path) || strchr("/-._~", *path) != NULL)
            strbuf_add_char(&uri, *path);
        else
            strbuf_format(&uri, "%%%02X", (unsigned)(unsigned char)*path);
    }
    return json_taken(&uri);
}

static json_t *artifact_json(const char *path)
{
    json_t *object = json_object();

    json_put(object, "uri", uri_json(path));
    return object;
}

static json_t *region_json(struct place place, int length)
{
    json_t *region = json_object();

    json_put(region, "startLine", json_integer(place.line));
    json_put(region, "startColumn", json_integer(place.column));
    if (length > 0)
        json_put(region, "endColumn", json_integer(place.column + length));
    return region;
}

static json_t *location_json(struct place place, int length, const char *message)
{
    json_t *location = json_object(), *physical = json_object();

    json_put(physical, "artifactLocation", artifact_json(place.file));
    if (place.line > 0)
        json_put(physical, "region", region_json(place, length));
    json_put(location, "physicalLocation", physical);
    if (message[0] != '\0')
        json_put(location, "message", text_json(message));
    return location;
}

/* ---- results ---- */

/* What to write in place of the marked text. */
static json_t *fix_json(const struct check_item *item)
{
    const struct finding *finding = item->finding;
    json_t *replacement = json_object(), *change = json_object(), *fix = json_object();

    json_put(replacement, "deletedRegion", region_json(finding->mark.place, item->length));
    json_put(replacement, "insertedContent", text_json(finding->replacement));
    json_put(change, "artifactLocation", artifact_json(finding->mark.place.file));
    json_put(change, "replacements", json_pack("[o]", replacement));
    json_put(fix, "description", text_json(finding->remedy));
    json_put(fix, "artifactChanges", json_pack("[o]", change));
    return fix;
}

static json_t *result_json(const struct check_item *item)
{
    const struct finding *finding = item->finding;
    json_t *result = json_object(), *message = json_object();

    json_put_text(result, "ruleId", lint_rules[finding->id].id);
    json_put(result, "ruleIndex", json_integer((json_int_t)finding->id));
    json_put_text(result, "level", lint_level_name(finding->level));
    json_put(message, "text",
             json_sprintf("%s%s%s", finding->message, finding->remedy[0] == '\0' ? "" : "; ",
                          finding->remedy));
    json_put(result, "message", message);
    json_put(result, "locations",
             json_pack("[o]", location_json(finding->mark.place, item->length, "")));
    if (finding->related.file != NULL)
        json_put(result, "relatedLocations",
                 json_pack("[o]", location_json(finding->related, 0, finding->related_text)));
    if (finding->replacement != NULL)
        json_put(result, "fixes", json_pack("[o]", fix_json(item)));
    return result;
}

bool sarif_write(struct json_target out, const struct check *check)
{
    json_t *document = json_object(), *run = json_object(), *results = json_array();

    for (size_t i = 0; i < check->count; i++)
        json_array_append_new(results, result_json(&check->items[i]));
    json_put(run, "tool", json_pack("{s:o}", "driver", driver_json()));
    /* Columns count characters, not bytes or UTF-16 units. */
    json_put_text(run, "columnKind", "unicodeCodePoints");
    json_put(run, "results", results);
    json_put_text(document, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_put_text(document, "version", "2.1.0");
    json_put(document, "runs", json_pack("[o]", run));
    return json_finish(out, document);
}
