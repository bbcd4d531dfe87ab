#include "tell/suggest_text.h"

#include <string.h>

#include "read/rendering.h"
#include "tell/condition_coverage_words.h"
#include "tell/json_pieces.h"

enum { WIDTH = 100 }; /* of a line */

/* ---- words ---- */

const char *suggest_name(const struct suggestion *suggestion, struct arena *arena)
{
    const struct suggestion_part *part = &suggestion->parts[0];
    const char *rule = part->item->rule->name;
    const char *colons = strstr(rule, "::");

    return arena_format(arena, "%s-%s", colons == NULL ? rule : colons + 2,
                        part->is_firing ? "fires" : "nearly-fires");
}

static const char *title_of(const struct told_suggestions *told,
                            const struct suggestion *suggestion, struct arena *arena)
{
    const struct suggestion_part *part = &suggestion->parts[0];

    return part->is_firing
               ? arena_format(arena, "All that `%s` asks holds", part->item->rule->name)
               : arena_format(arena, "All that `%s` asks holds, but not this: %s",
                              part->item->rule->name,
                              condition_coverage_asks(&told->wording, part->item, arena));
}

/* ---- CLIPS ---- */

/* A slot with its words, in lines of their own where they fill more than one. */
struct slot_text {
    struct strbuf *out;
    size_t line; /* where the present one begins */
};

static void begin_slot(struct slot_text *slot, const char *name)
{
    strbuf_add_char(slot->out, '\n');
    slot->line = slot->out->length;
    strbuf_format(slot->out, "  (%s", name);
}

static void add_word(struct slot_text *slot, const char *word)
{
    if (slot->out->length - slot->line + 1 + strlen(word) > WIDTH - 2) {
        strbuf_add_char(slot->out, '\n');
        slot->line = slot->out->length;
        strbuf_add(slot->out, "   ");
    }
    strbuf_format(slot->out, " %s", word);
}

static void add_settings(struct strbuf *out, const struct told_suggestions *told,
                         const struct suggestion *suggestion, struct arena *arena)
{
    const struct declarations *declared = &told->wording.rulebase->declared;
    struct slot_text slot = {out, 0};

    if (suggestion->changes == 0)
        return;
    begin_slot(&slot, "set");
    for (size_t i = 0; i < declared->domain_count; i++)
        if (suggestion->values[i] != told->wording.assumptions[i].value)
            add_word(&slot, arena_format(arena, "%s=%s", declared->domains[i].key,
                                         declared->domains[i].values[suggestion->values[i]]));
    strbuf_add_char(out, ')');
}

static void add_cites(struct strbuf *out, const struct suggestion *suggestion)
{
    const struct rule *rule = suggestion->parts[0].item->rule;
    struct slot_text slot = {out, 0};

    if (rule->cite_count == 0)
        return;
    begin_slot(&slot, "cites");
    for (size_t i = 0; i < rule->cite_count; i++)
        add_word(&slot, rule->cites[i]);
    strbuf_add_char(out, ')');
}

static void add_answers(struct strbuf *out, const struct suggestion *suggestion,
                        struct arena *arena)
{
    struct slot_text slot = {out, 0};
    bool is_begun = false;

    for (size_t i = 0; i < suggestion->answer_count; i++) {
        const struct suggested_answer *answer = &suggestion->answers[i];

        if (answer->is == NULL)
            continue;
        if (!is_begun)
            begin_slot(&slot, "answers");
        is_begun = true;
        add_word(&slot, arena_format(arena, "%s=%s", answer->on, answer->is));
    }
    strbuf_add(out, is_begun ? ")" : "");
}

static void add_rules(struct strbuf *out, const char *name, const struct rule *const *rules,
                      size_t count)
{
    struct slot_text slot = {out, 0};

    if (count == 0)
        return;
    begin_slot(&slot, name);
    for (size_t i = 0; i < count; i++)
        add_word(&slot, rules[i]->name);
    strbuf_add_char(out, ')');
}

static void add_parts(struct strbuf *out, const struct told_suggestions *told,
                      const struct suggestion *suggestion, struct arena *arena)
{
    for (size_t i = 0; i < suggestion->part_count; i++)
        strbuf_format(out, "; %s: %s\n", suggestion->parts[i].is_firing ? "Fires" : "Fails alone",
                      condition_coverage_text(&told->wording, suggestion->parts[i].item, arena));
}

static void add_case(struct strbuf *out, const struct told_suggestions *told, size_t index,
                     struct arena *arena)
{
    const struct suggestion *suggestion = &told->suggestions->items[index];
    const char *name = told->names[index];

    strbuf_add_char(out, '\n');
    add_parts(out, told, suggestion, arena);
    strbuf_format(out, "(case (name %s)\n  (title ", name);
    rendering_string(out, title_of(told, suggestion, arena));
    strbuf_add_char(out, ')');
    add_settings(out, told, suggestion, arena);
    add_cites(out, suggestion);
    strbuf_format(out, ")\n\n(expect (case %s)", name);
    add_answers(out, suggestion, arena);
    add_rules(out, "rules", suggestion->fires, suggestion->fire_count);
    add_rules(out, "not-rules", suggestion->silent, suggestion->silent_count);
    strbuf_add(out, ")\n");
    for (size_t i = 0; i < suggestion->answer_count; i++)
        if (suggestion->answers[i].is == NULL)
            strbuf_format(out, "(expect (case %s) (on %s) (support none))\n", name,
                          suggestion->answers[i].on);
}

static void add_open(struct strbuf *out, const struct told_suggestions *told, struct arena *arena)
{
    const struct conditions *conditions = told->conditions;
    bool is_begun = false;

    for (size_t i = 0; i < conditions->count; i++) {
        if (conditions->items[i].standing != CONDITION_OPEN)
            continue;
        strbuf_add(out, is_begun ? ""
                                 : "\n; Of these it was too much to find out whether they can fail "
                                   "alone:\n");
        is_begun = true;
        strbuf_format(out, "; %s\n",
                      condition_coverage_text(&told->wording, &conditions->items[i], arena));
    }
}

void suggest_text(struct strbuf *out, const struct told_suggestions *told, struct arena *arena)
{
    const struct suggestions *suggestions = told->suggestions;
    size_t gaps = condition_sums_of(told->conditions).count[CONDITION_GAP];

    if (suggestions->count == 0)
        strbuf_add(out, "; Nothing to suggest: the cases show all conditions to matter that are "
                        "known to.\n");
    else
        strbuf_format(out,
                      "; %zu case%s%s for %zu condition%s that the others do not show to matter. "
                      "What is expected\n; is what the rules give now: see whether it is right.\n",
                      suggestions->count, wording_plural(suggestions->count),
                      suggestions->is_least ? "" : " (fewer may do)", gaps, wording_plural(gaps));
    for (size_t i = 0; i < suggestions->count; i++)
        add_case(out, told, i, arena);
    add_open(out, told, arena);
}

/* ---- JSON ---- */

static json_t *settings_json(const struct told_suggestions *told,
                             const struct suggestion *suggestion)
{
    const struct declarations *declared = &told->wording.rulebase->declared;
    json_t *settings = json_array();

    for (size_t i = 0; i < declared->domain_count; i++) {
        json_t *setting;

        if (suggestion->values[i] == told->wording.assumptions[i].value)
            continue;
        setting = json_object();
        json_put_text(setting, "key", declared->domains[i].key);
        json_put_text(setting, "value", declared->domains[i].values[suggestion->values[i]]);
        json_array_append_new(settings, setting);
    }
    return settings;
}

static json_t *answers_json(const struct suggestion *suggestion)
{
    json_t *answers = json_array();

    for (size_t i = 0; i < suggestion->answer_count; i++) {
        json_t *answer = json_object();

        json_put_text(answer, "on", suggestion->answers[i].on);
        json_put_text(answer, "is", suggestion->answers[i].is);
        json_array_append_new(answers, answer);
    }
    return answers;
}

static json_t *rules_json(const struct rule *const *rules, size_t count)
{
    json_t *names = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(names, json_string(rules[i]->name));
    return names;
}

static json_t *parts_json(const struct told_suggestions *told, const struct suggestion *suggestion,
                          struct arena *arena)
{
    json_t *parts = json_array();

    for (size_t i = 0; i < suggestion->part_count; i++) {
        const struct condition_coverage *item = suggestion->parts[i].item;
        const struct place place = condition_coverage_place(item);
        json_t *part = json_object();

        json_put_text(part, "rule", item->rule->name);
        json_put_text(part, "file", place.file);
        json_put_number(part, "line", (size_t)place.line);
        json_put_text(part, "slot", item->slot == NULL ? NULL : syntax_head(item->slot));
        json_put_text(part, "text", condition_coverage_asks(&told->wording, item, arena));
        json_put_text(part, "run", suggestion->parts[i].is_firing ? "fires" : "fails");
        json_array_append_new(parts, part);
    }
    return parts;
}

json_t *json_suggestions(const struct told_suggestions *told, struct arena *arena)
{
    const struct suggestions *suggestions = told->suggestions;
    json_t *object = json_object(), *items = json_array();

    for (size_t i = 0; i < suggestions->count; i++) {
        const struct suggestion *suggestion = &suggestions->items[i];
        json_t *item = json_object();

        json_put_text(item, "name", told->names[i]);
        json_put_text(item, "title", title_of(told, suggestion, arena));
        json_put(item, "settings", settings_json(told, suggestion));
        json_put(item, "answers", answers_json(suggestion));
        json_put(item, "rules", rules_json(suggestion->fires, suggestion->fire_count));
        json_put(item, "not_rules", rules_json(suggestion->silent, suggestion->silent_count));
        json_put(item, "closes", parts_json(told, suggestion, arena));
        json_array_append_new(items, item);
    }
    json_put(object, "least", json_boolean(suggestions->is_least));
    json_put(object, "items", items);
    return object;
}
