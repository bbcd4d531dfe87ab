/* What is checked for: each check's id, how much it weighs, and what it says, in one table. */
#ifndef LINT_RULES_H
#define LINT_RULES_H

#include <stdbool.h>
#include <stddef.h>

/* In rising weight. */
enum lint_level {
    LINT_OFF,
    LINT_NOTE,    /* style */
    LINT_WARNING, /* loads, and is probably wrong */
    LINT_ERROR    /* does not load, or is wrong */
};

enum lint_id {
    /* files and their form */
    LINT_UNREADABLE_FILE,
    LINT_NOT_TEXT,
    LINT_SYNTAX,
    LINT_UNKNOWN_CONSTRUCT,
    LINT_CLIPS,
    /* words */
    LINT_UNKNOWN_TEMPLATE,
    LINT_UNKNOWN_SLOT,
    LINT_UNKNOWN_VALUE,
    LINT_UNKNOWN_KEY,
    LINT_UNKNOWN_SUBJECT,
    LINT_UNKNOWN_CITE,
    LINT_UNKNOWN_VARIABLE,
    LINT_UNKNOWN_FUNCTION,
    LINT_UNKNOWN_SLOT_IN_WORDING,
    LINT_UNBOUND_BLANK,
    /* values */
    LINT_WRONG_TYPE,
    LINT_VALUE_COUNT,
    LINT_MISSING_SLOT,
    LINT_REPEATED_SLOT,
    LINT_ARGUMENT_COUNT,
    /* declarations */
    LINT_BAD_DECLARATION,
    LINT_REDEFINED_RULE,
    LINT_REDEFINED_TEMPLATE,
    LINT_DUPLICATE_FACT,
    LINT_UNUSED_SOURCE,
    LINT_UNDECLARED_SUBJECT,
    LINT_BAD_CASE,
    LINT_BAD_PATTERN,
    /* how rules are written */
    LINT_UNUSED_VARIABLE,
    LINT_NO_EXPLANATION,
    LINT_NO_CITE,
    LINT_NOT_LOGICAL,
    LINT_SALIENCE,
    LINT_SIDE_EFFECT,
    LINT_FORBIDDEN_FUNCTION,
    LINT_SEVERAL_CONCLUSIONS,
    LINT_BAD_NAME,
    /* what rules do together */
    LINT_IMPOSSIBLE_PATTERN,
    LINT_UNREAD_CONCLUSION,
    LINT_UNREAD_ASSUMPTION,
    LINT_UNREAD_VALUE,
    LINT_SUBSUMED_RULE,
    LINT_CYCLE_THROUGH_NOT,
    LINT_RUN_FAILS,
    LINT_NEVER_FIRES,
    LINT_CONTRADICTING_RULES,
    LINT_UNREACHED_VALUE,
    LINT_ORDER_DEPENDENT,
    LINT_NOT_DECIDED,
    /* the checks themselves */
    LINT_UNUSED_IGNORE,
    LINT_UNKNOWN_CHECK,
    LINT_BAD_SETTING,
    LINT_RULES
};

struct lint_rule {
    const char *id; /* in kebab case: what people write to ignore it */
    enum lint_level level;
    const char *summary; /* one sentence without its full stop */
};

extern const struct lint_rule lint_rules[LINT_RULES];

/* Whether it is of what rules do together, which only a policy without errors is checked for. */
bool lint_is_of_the_whole(enum lint_id id);

/* The check of that id, LINT_RULES where there is none. */
enum lint_id lint_find(const char *id);

/* "error", "warning", "note", "off". */
const char *lint_level_name(enum lint_level level);

#endif
