/* New rules, packs and cases as CLIPS text, with what is to be filled in told in comments. */
#ifndef SCAFFOLD_TEXT_H
#define SCAFFOLD_TEXT_H

#include "base/strbuf.h"
#include "run/assumptions.h"

struct scaffold_rule {
    const char *name;
    const char *const *cites;
    size_t cite_count;
    const struct domain *condition; /* holds at its baseline; NULL for none */
    const char *conclusion;
};
void scaffold_rule_add(struct strbuf *out, const struct scaffold_rule *rule);

/* What a new file of rules begins with, and one of cases. */
extern const char scaffold_rules_begin[], scaffold_cases_begin[];

struct scaffold_setting {
    const char *key, *value;
};
struct scaffold_pack {
    const char *name;
    const struct scaffold_setting *settings;
    size_t setting_count;
};
void scaffold_pack_add(struct strbuf *out, const struct scaffold_pack *pack);

struct scaffold_case {
    const char *name;
    const struct scaffold_setting *settings;
    size_t setting_count;
    const char *const *cites;
    size_t cite_count;
    const char *on, *is; /* what is expected; is NULL where there is no value */
};
void scaffold_case_add(struct strbuf *out, const struct scaffold_case *asked);

/* A word as a shell reads it. */
void scaffold_quote(struct strbuf *out, const char *word);

#endif
