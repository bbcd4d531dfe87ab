#include "read/case_words.h"

#include <string.h>

/* ---- names ---- */

bool case_word_unknown(const struct node *word, const char *what, const char *const *names,
                       size_t count, struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, word->text);
    for (size_t i = 0; i < count; i++)
        near_name_offer(&near, names[i]);
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, word->place, "%s `%s`%s", what, word->text,
             strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

static bool is_among(const char *word, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], word) == 0)
            return true;
    return false;
}

bool case_subject(const struct case_words *words, const struct node *word,
                  struct endstate_error *error)
{
    return is_among(word->text, words->subjects, words->subject_count) ||
           case_word_unknown(word, "no subject is named", words->subjects, words->subject_count,
                             error);
}

static bool value_unknown(const struct subject *subject, const struct node *word,
                          struct endstate_error *error)
{
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, word->text);
    for (size_t i = 0; i < subject->value_count; i++) {
        near_name_offer(&near, subject->values[i]);
        strbuf_format(&hint, "%s%s", i == 0 ? "" : ", ", subject->values[i]);
    }
    strbuf_add(&hint, ")");
    near_name_suggest(&near, &hint);
    error_at(error, ENDSTATE_BAD_INPUT, word->place, "subject `%s` has no value `%s` (expected %s",
             subject->name, word->text, strbuf_text(&hint));
    strbuf_free(&hint);
    return false;
}

bool case_value(const struct case_words *words, const char *subject, const struct node *word,
                struct endstate_error *error)
{
    const struct subject *declared = declaration_subject(&words->rulebase->declared, subject);

    return declared == NULL || subject_allows(declared, word->text) ||
           value_unknown(declared, word, error);
}

/* A rule that was left out for this time is still one of the policy. */
static bool is_rule(const struct rulebase *rulebase, const char *name)
{
    if (rulebase_rule(rulebase, name) != NULL)
        return true;
    for (const struct rule *rule = rulebase->removed; rule != NULL; rule = rule->next)
        if (strcmp(rule->name, name) == 0)
            return true;
    return false;
}

bool case_rule(const struct case_words *words, const struct node *word,
               struct endstate_error *error)
{
    const struct rulebase *rulebase = words->rulebase;
    const char **names;
    size_t count = 0;

    if (is_rule(rulebase, word->text))
        return true;
    names = ARENA_ARRAY(words->arena, const char *, rulebase->rule_count);
    for (const struct rule *rule = rulebase->rules; rule != NULL; rule = rule->next)
        names[count++] = rule->name;
    return case_word_unknown(word, "no rule is named", names, count, error);
}

bool case_source(const struct case_words *words, const struct node *word,
                 struct endstate_error *error)
{
    const struct declarations *declared = &words->rulebase->declared;
    struct findings findings = {.arena = words->arena};

    if (declaration_source(declared, word->text) == NULL)
        declaration_source_wrong(declared, word->text, syntax_mark(word), &findings);
    return findings_pass(&findings, error);
}

bool case_key(const struct case_words *words, const struct node *word, struct endstate_error *error)
{
    const struct declarations *declared = &words->rulebase->declared;
    struct findings findings = {.arena = words->arena};

    if (declaration_domain(declared, word->text) == NULL)
        declaration_key_wrong(declared, word, &findings);
    return findings_pass(&findings, error);
}

static bool setting_unknown(const struct case_words *words, const struct domain *domain,
                            const struct node *value, struct endstate_error *error)
{
    struct findings findings = {.arena = words->arena};

    declaration_value_wrong(domain, value, &findings);
    return findings_pass(&findings, error);
}

/* ---- pairs ---- */

/* Take LEFT=RIGHT apart, each half, which begins as the whole, with its own place. */
static bool split(const struct case_words *words, const struct node *word, struct node *left,
                  struct node *right, const char *form, struct endstate_error *error)
{
    const char *equals = strchr(word->text, '=');

    if (equals == NULL || equals == word->text || equals[1] == '\0')
        return error_at(error, ENDSTATE_BAD_INPUT, word->place, "expected %s, found `%s`", form,
                        word->text);
    left->text = arena_copy(words->arena, word->text, (size_t)(equals - word->text));
    right->text = equals + 1;
    for (const char *at = word->text; at <= equals; at++)
        right->place.column += (*at & 0xC0) != 0x80;
    return true;
}

bool case_setting(const struct case_words *words, const struct node *word, struct case_setting *out,
                  struct endstate_error *error)
{
    const struct declarations *declared = &words->rulebase->declared;
    struct node key = *word, value = *word;
    long index;

    if (!split(words, word, &key, &value, "KEY=VALUE", error) || !case_key(words, &key, error))
        return false;
    out->domain = declaration_domain(declared, key.text);
    out->from = "set";
    index = domain_value(out->domain, value.text);
    if (index < 0)
        return setting_unknown(words, out->domain, &value, error);
    out->value = (size_t)index;
    return true;
}

bool case_answer(const struct case_words *words, const struct node *word, struct expectation *out,
                 struct endstate_error *error)
{
    struct node subject = *word, value = *word;

    if (!split(words, word, &subject, &value, "SUBJECT=VALUE", error) ||
        !case_subject(words, &subject, error) || !case_value(words, subject.text, &value, error))
        return false;
    *out = (struct expectation){
        .kind = EXPECT_VALUE, .on = subject.text, .count = 1, .place = word->place};
    out->words = ARENA_ARRAY(words->arena, const char *, 1);
    out->words[0] = value.text;
    return true;
}

/* ---- packs ---- */

static bool pack_unknown(const struct case_words *words, const struct node *word,
                         struct endstate_error *error)
{
    const char *folder = arena_format(words->arena, "%s/packs", words->facts);
    struct findings ignored = {.arena = words->arena};
    const char **names;
    char **files;
    size_t count = 0;

    if (words->facts == NULL || !source_file_is_folder(folder) ||
        !source_file_list(&files, folder, words->arena, &ignored))
        return case_word_unknown(word, "no pack is named", NULL, 0, error);
    while (files[count] != NULL)
        count++;
    names = ARENA_ARRAY(words->arena, const char *, count);
    for (size_t i = 0; i < count; i++) {
        const char *name = strrchr(files[i], '/') + 1;

        names[i] = arena_copy(words->arena, name, strlen(name) - strlen(".clp"));
    }
    return case_word_unknown(word, "no pack is named", names, count, error);
}

/* The file of a pack, or NULL where there is none. */
static const char *find_pack(const struct case_words *words, const struct node *word)
{
    const char *file = word->place.file, *slash = strrchr(file, '/');
    const char *path;

    if (strchr(word->text, '/') == NULL)
        path = words->facts == NULL
                   ? NULL
                   : arena_format(words->arena, "%s/packs/%s.clp", words->facts, word->text);
    else if (word->text[0] == '/' || slash == NULL)
        path = word->text;
    else
        path = arena_format(words->arena, "%.*s/%s", (int)(slash - file), file, word->text);
    return path != NULL && source_file_exists(path) ? path : NULL;
}

static bool read_assumption(const struct case_words *words, const struct stated_fact *fact,
                            const char *pack, struct case_setting *out,
                            struct endstate_error *error)
{
    const struct declarations *declared = &words->rulebase->declared;
    const struct node *key = stated_fact_slot(fact, "key"),
                      *value = stated_fact_slot(fact, "value");
    long index;

    if (key == NULL || value == NULL || key->text == NULL || value->text == NULL)
        return error_at(error, ENDSTATE_BAD_INPUT, fact->node->place,
                        "expected (assumption (key KEY) (value VALUE))");
    if (!case_key(words, key, error))
        return false;
    out->domain = declaration_domain(declared, key->text);
    out->from = pack;
    index = domain_value(out->domain, value->text);
    if (index < 0)
        return setting_unknown(words, out->domain, value, error);
    out->value = (size_t)index;
    return true;
}

static bool holds_more(const struct node *word, const struct place *what,
                       struct endstate_error *error)
{
    return error_at(error, ENDSTATE_BAD_INPUT, word->place,
                    "pack `%s` holds more than assumptions (at %s:%d); a case takes assumptions "
                    "only, and `--facts` the rest",
                    word->text, what->file, what->line);
}

bool case_pack(const struct case_words *words, const struct node *word, struct case_setting **out,
               size_t *count, struct endstate_error *error)
{
    const char *path = find_pack(words, word);
    struct findings findings = {.arena = words->arena};
    const struct unit *unit;
    size_t most = 0;

    *count = 0;
    if (path == NULL)
        return pack_unknown(words, word, error);
    unit = unit_read(path, word->text, words->arena, &findings);
    if (!findings_pass(&findings, error))
        return false;
    if (unit->constructs != NULL)
        return holds_more(word, &unit->constructs->node->place, error);
    for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next)
        most++;
    *out = ARENA_ARRAY(words->arena, struct case_setting, most);
    for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next) {
        if (strcmp(fact->template, "assumption") != 0)
            return holds_more(word, &fact->node->place, error);
        if (!read_assumption(words, fact, word->text, &(*out)[(*count)++], error))
            return false;
    }
    return true;
}
