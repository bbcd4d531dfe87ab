#include "tell/session_pages.h"

#include <string.h>

#include "tell/wording.h"

/* ---- what is in force ---- */

/* The folder that holds the folder of facts. */
static const char *policy_folder(const char *facts, struct arena *arena)
{
    const char *slash = strrchr(facts, '/');

    return slash == NULL ? "." : arena_copy(arena, facts, (size_t)(slash - facts));
}

/* One entry for each word, the label before the first only. */
static void add_words(struct document *document, const char *label, const char *const *words,
                      size_t count)
{
    for (size_t i = 0; i < count; i++)
        document_entry(document, i == 0 ? label : "", words[i], "", "");
}

static void add_changes(struct document *document, const struct asked *asked, bool is_retraction)
{
    const char *label = is_retraction ? "Retracted" : "Asserted";

    for (size_t i = 0; i < asked->change_count; i++) {
        if (asked->changes[i].is_retraction != is_retraction || !asked->changes[i].is_in_force)
            continue;
        document_entry(document, label, asked->changes[i].text, "", "");
        label = "";
    }
}

static void add_assumptions(struct document *document, const struct asked *asked)
{
    const char *label = "Assumed";

    for (size_t i = 0; i < asked->assumption_count; i++) {
        const struct assumption *each = &asked->assumptions[i];
        const struct domain *domain = each->domain;

        if (strcmp(each->from, "baseline") == 0)
            continue;
        document_entry(document, label,
                       arena_format(document->arena, "%s=%s", domain->key, assumption_value(each)),
                       arena_format(document->arena, "%s; baseline %s",
                                    wording_origin(each, document->arena),
                                    domain->values[domain->baseline]),
                       "");
        label = "";
    }
    if (label[0] != '\0')
        document_entry(document, label, "", "every assumption has its baseline value", "");
}

void pages_asked(struct document *out, const struct asked *asked)
{
    if (asked->facts != NULL)
        document_entry(out, "Policy", policy_folder(asked->facts, out->arena), "", "");
    add_words(out, "Rules", asked->rules, asked->rule_count);
    add_words(out, "Left out", asked->without, asked->without_count);
    add_words(out, "Facts", asked->packs, asked->pack_count);
    add_changes(out, asked, false);
    add_changes(out, asked, true);
    add_assumptions(out, asked);
}

/* ---- what changed ---- */

void pages_changes(struct document *out, const struct changes *changes)
{
    if (changes->count == 0)
        document_paragraph(out, "No recommendation changes.");
    for (size_t i = 0; i < changes->count; i++) {
        const struct change *each = &changes->items[i];

        document_item(out, 0, "",
                      arena_format(out->arena, "%s: %s -> %s", each->on, wording_answer(each->was),
                                   wording_answer(each->is)),
                      "");
    }
}
