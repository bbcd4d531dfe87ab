#include "tell/scaffold_text.h"

#include <ctype.h>
#include <string.h>

const char scaffold_rules_begin[] = "; Rules of our own: say here what they are about.\n";
const char scaffold_cases_begin[] = "; Cases of our own: what is expected, and under what.\n";

static void add_condition(struct strbuf *out, const struct domain *domain)
{
    if (domain == NULL)
        return;
    strbuf_format(
        out,
        "  (logical\n"
        "    ; What must hold, all of it: assumptions (`endstate list assumptions`), and\n"
        "    ; what is stated or concluded (`endstate handbook`). A value that ?x stands\n"
        "    ; for can be named in the sentence, as {?x}.\n"
        "    (assumption (key %s) (value %s)))\n",
        domain->key, domain->values[domain->baseline]);
}

/* A check tells what becomes of facts that have slots, and only of them. */
static bool has_slots(const char *fact)
{
    return strchr(fact + 1, '(') != NULL;
}

void scaffold_rule_add(struct strbuf *out, const struct scaffold_rule *rule)
{
    strbuf_format(out, "\n(defrule %s\n  \"", rule->name);
    for (size_t i = 0; i < rule->cite_count; i++)
        strbuf_format(out, "%s%s", rule->cites[i], i + 1 < rule->cite_count ? ", " : ": ");
    strbuf_add(out, "Say in a sentence of your own why the conclusion follows.\"\n");
    add_condition(out, rule->condition);
    strbuf_format(out,
                  "  =>\n"
                  "  ; What follows: one fact that another rule reads, or a recommendation\n"
                  "  ; (`endstate list subjects`).\n"
                  "%s"
                  "  (assert %s))\n",
                  has_slots(rule->conclusion)
                      ? "  ; endstate: ignore unread-conclusion Till a rule reads it.\n"
                      : "",
                  rule->conclusion);
}

void scaffold_pack_add(struct strbuf *out, const struct scaffold_pack *pack)
{
    size_t start = out->length + 2;

    strbuf_format(out, "; %s", pack->name);
    for (size_t i = start; i < out->length; i++)
        if (out->text[i] == '-')
            out->text[i] = ' ';
    out->text[start] = (char)toupper((unsigned char)out->text[start]);
    strbuf_format(out,
                  ": say here whose view of the world this is.\n"
                  "; Each line gives one assumption a value; all others keep theirs.\n"
                  "; `endstate list assumptions` names assumptions and values.\n\n"
                  "(deffacts %s \"Say here what is different.\"",
                  pack->name);
    for (size_t i = 0; i < pack->setting_count; i++)
        strbuf_format(out, "\n  (assumption (key %s) (value %s))", pack->settings[i].key,
                      pack->settings[i].value);
    strbuf_add(out, ")\n");
}

void scaffold_case_add(struct strbuf *out, const struct scaffold_case *asked)
{
    strbuf_format(out, "\n(case (name %s)\n  (title \"Say here what it is about.\")", asked->name);
    if (asked->setting_count > 0)
        strbuf_add(out, "\n  (set");
    for (size_t i = 0; i < asked->setting_count; i++)
        strbuf_format(out, " %s=%s", asked->settings[i].key, asked->settings[i].value);
    strbuf_add(out, asked->setting_count > 0 ? ")" : "");
    if (asked->cite_count > 0)
        strbuf_add(out, "\n  (cites");
    for (size_t i = 0; i < asked->cite_count; i++)
        strbuf_format(out, " %s", asked->cites[i]);
    strbuf_format(out,
                  "%s)\n\n"
                  "(expect (case %s)\n"
                  "  ; What must come of it; here, what comes now.\n",
                  asked->cite_count > 0 ? ")" : "", asked->name);
    if (asked->is == NULL)
        strbuf_format(out, "  (on %s) (support none))\n", asked->on);
    else
        strbuf_format(out, "  (answers %s=%s))\n", asked->on, asked->is);
}

void scaffold_quote(struct strbuf *out, const char *word)
{
    bool is_plain = word[0] != '\0';

    for (const char *at = word; *at != '\0'; at++)
        is_plain = is_plain && (isalnum((unsigned char)*at) || strchr("._/-+@%:,", *at) != NULL);
    if (is_plain) {
        strbuf_add(out, word);
        return;
    }
    strbuf_add_char(out, '\'');
    for (; *word != '\0'; word++) {
        if (*word == '\'')
            strbuf_add(out, "'\\''");
        else
            strbuf_add_char(out, *word);
    }
    strbuf_add_char(out, '\'');
}
