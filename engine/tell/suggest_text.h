/* Suggested cases as CLIPS text, valid as it stands and ready to be put behind other cases; and for
 * programs. */
#ifndef SUGGEST_TEXT_H
#define SUGGEST_TEXT_H

#include <jansson.h>

#include "ask/suggest.h"
#include "tell/wording.h"

struct told_suggestions {
    const struct suggestions *suggestions;
    const struct conditions *conditions;
    const char **names; /* by suggestion */
    struct wording wording;
};

/* A name for a case that shows what these parts matter for: RULE-fires or RULE-nearly-fires. */
const char *suggest_name(const struct suggestion *suggestion, struct arena *arena);

void suggest_text(struct strbuf *out, const struct told_suggestions *told, struct arena *arena);

json_t *json_suggestions(const struct told_suggestions *told, struct arena *arena);

#endif
