#include "tell/wording.h"

#include <ctype.h>
#include <string.h>

const char *wording_status(enum status status)
{
    static const char *const words[] = {[CLAIM_ESTABLISHED] = "established",
                                        [CLAIM_ASSUMED] = "assumed",
                                        [CLAIM_STATED] = "stated",
                                        [CLAIM_RULED_OUT] = "ruled out",
                                        [CLAIM_NO_SUPPORT] = "no support"};

    return words[status];
}

const char *wording_plural(size_t count)
{
    return count == 1 ? "" : "s";
}

const char *wording_between(size_t at, size_t count)
{
    return at == 0 ? "" : at + 1 == count ? " and " : ", ";
}

const char *wording_answer(const char *is)
{
    return is == NULL ? wording_status(CLAIM_NO_SUPPORT) : is;
}

static void add_values(struct strbuf *out, const struct record_slot *slot)
{
    for (size_t i = 0; i < slot->count; i++)
        strbuf_format(out, "%s%s", i == 0 ? "" : ", ", slot->values[i].text);
    if (slot->count == 0)
        strbuf_add(out, "nothing");
}

/* ---- blanks: {?variable} in an explanation, {slot} in a template's comment ---- */

/* {name:words} writes the hyphens of a symbol as spaces. */
static void spread_words(struct strbuf *out, size_t start)
{
    for (size_t i = start; i < out->length; i++)
        if (out->text[i] == '-')
            out->text[i] = ' ';
}

static bool add_blank(struct strbuf *out, const char *blank, size_t length, wording_blank *add,
                      const void *from)
{
    static const char words[] = ":words";
    size_t suffix = sizeof words - 1, start = out->length;
    bool is_spread = length > suffix && strncmp(blank + length - suffix, words, suffix) == 0;
    char name[128];

    if (is_spread)
        length -= suffix;
    if (length == 0 || length >= sizeof name)
        return false;
    memcpy(name, blank, length);
    name[length] = '\0';
    if (!add(out, from, name))
        return false;
    if (is_spread)
        spread_words(out, start);
    return true;
}

void wording_fill(struct strbuf *out, const char *text, wording_blank *add, const void *from)
{
    while (*text != '\0') {
        const char *close = *text == '{' ? strchr(text, '}') : NULL;

        if (close != NULL && add_blank(out, text + 1, (size_t)(close - text) - 1, add, from))
            text = close + 1;
        else
            strbuf_add_char(out, *text++);
    }
}

/* ---- explanations ---- */

static bool add_bound(struct strbuf *out, const struct record_firing *firing, const char *variable)
{
    struct record_slot bound;

    if (!record_bound(firing, variable, firing->matched_count, &bound))
        return false;
    add_values(out, &bound);
    return true;
}

static bool add_variable(struct strbuf *out, const void *from, const char *name)
{
    size_t marks = strspn(name, "$?");

    return marks > 0 && add_bound(out, from, name + marks);
}

/* What was added from start on begins like a sentence. */
void wording_capitalize(struct strbuf *out, size_t start)
{
    if (out->length > start)
        out->text[start] = (char)toupper((unsigned char)out->text[start]);
}

void wording_because(struct strbuf *out, const struct record_firing *firing)
{
    size_t start = out->length;

    if (firing->source == NULL || firing->source->explanation[0] == '\0')
        strbuf_format(out, "Rule %s applies.", firing->rule);
    else
        wording_fill(out, firing->source->explanation, add_variable, firing);
    wording_capitalize(out, start);
}

/* ---- statements ---- */

static bool add_fact_slot(struct strbuf *out, const void *from, const char *slot)
{
    const struct record_slot *found = record_slot(from, slot);

    if (found != NULL)
        add_values(out, found);
    return found != NULL;
}

static void add_bare_fact(struct strbuf *out, const struct record_fact *fact)
{
    strbuf_add(out, fact->template);
    for (size_t i = 0; i < fact->slot_count; i++) {
        strbuf_add(out, i == 0 ? ": " : "; ");
        if (fact->slots[i].name != NULL)
            strbuf_format(out, "%s ", fact->slots[i].name);
        add_values(out, &fact->slots[i]);
    }
}

const char *wording_template(const struct wording *wording, const char *name)
{
    const struct template *template = template_find(wording->rulebase->templates, name);

    return template == NULL ? "" : template->wording;
}

void wording_statement(const struct wording *wording, struct strbuf *out,
                       const struct record_fact *fact)
{
    const char *pattern = wording_template(wording, fact->template);

    if (pattern[0] == '\0')
        add_bare_fact(out, fact);
    else
        wording_fill(out, pattern, add_fact_slot, fact);
}

void wording_claim(const struct wording *wording, struct strbuf *out,
                   const struct record_fact *fact)
{
    size_t start = out->length;

    wording_statement(wording, out, fact);
    if (strcmp(fact->template, "recommendation") != 0)
        wording_capitalize(out, start);
}

void wording_filled(struct strbuf *out, const char *pattern, const struct record_fact *fact)
{
    size_t start = out->length;

    wording_fill(out, pattern, add_fact_slot, fact);
    wording_capitalize(out, start);
}

const struct assumption *wording_assumption(const struct wording *wording,
                                            const struct record_fact *fact)
{
    const struct declarations *declared = &wording->rulebase->declared;
    const struct domain *domain;

    if (strcmp(fact->template, "assumption") != 0 || wording->assumptions == NULL)
        return NULL;
    domain = declaration_domain(declared, record_text(fact, "key"));
    return domain == NULL ? NULL : &wording->assumptions[domain - declared->domains];
}

void wording_fact(const struct wording *wording, struct strbuf *out, const struct record_fact *fact)
{
    const struct assumption *assumption = wording_assumption(wording, fact);
    size_t start = out->length;

    if (status_of_fact(fact) == CLAIM_ESTABLISHED) {
        wording_because(out, fact->firings[0]);
    } else if (assumption != NULL) {
        if (assumption->domain->question[0] != '\0')
            strbuf_format(out, "%s ", assumption->domain->question);
        strbuf_format(out, "Assumed: %s is %s.", assumption->domain->key,
                      record_text(fact, "value"));
    } else {
        wording_statement(wording, out, fact);
        if (out->length > 0 && strchr(".!?", out->text[out->length - 1]) == NULL)
            strbuf_add(out, ".");
        wording_capitalize(out, start);
    }
}

const char *wording_origin(const struct assumption *assumption, struct arena *arena)
{
    if (strcmp(assumption->from, "baseline") == 0 || strcmp(assumption->from, "set") == 0 ||
        strcmp(assumption->from, "policy") == 0)
        return assumption->from;
    return arena_format(arena, "pack %s", assumption->from);
}

/* ---- cites ---- */

const char *const *wording_cites(const struct wording *wording, const struct record_fact *fact,
                                 struct arena *arena, size_t *count)
{
    const struct assumption *assumption = wording_assumption(wording, fact);
    const struct record_slot *slot = record_slot(fact, "cites");
    const char **cites;

    if (status_of_fact(fact) == CLAIM_ESTABLISHED) {
        const struct rule *rule = fact->firings[0]->source;

        *count = rule == NULL ? 0 : rule->cite_count;
        return rule == NULL ? NULL : rule->cites;
    }
    if (assumption != NULL) {
        *count = assumption->domain->cite_count;
        return assumption->domain->cites;
    }
    if (strcmp(fact->template, "source") == 0 || strcmp(fact->template, "set-aside") == 0)
        slot = record_slot(fact, "id");
    *count = slot == NULL ? 0 : slot->count;
    cites = ARENA_ARRAY(arena, const char *, *count);
    for (size_t i = 0; i < *count; i++)
        cites[i] = slot->values[i].text;
    return cites;
}

char *wording_cite_list(const char *const *cites, size_t count, struct arena *arena)
{
    struct strbuf list = {0};

    for (size_t i = 0; i < count; i++)
        strbuf_format(&list, "%s%s", i == 0 ? "" : ", ", cites[i]);
    return strbuf_take(&list, arena);
}
