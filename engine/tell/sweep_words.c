#include "tell/sweep_words.h"

#include <stdio.h>

void sweep_words_number(struct strbuf *out, size_t number)
{
    char digits[32];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%zu", number);

    for (size_t i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            strbuf_add_char(out, ',');
        strbuf_add_char(out, digits[i]);
    }
}

void sweep_words_share(struct strbuf *out, double share)
{
    strbuf_format(out, "%.4g%%", share * 100);
}

void sweep_words_allowed(struct strbuf *out, const struct domain *domain, const bool *allows)
{
    size_t allowed = 0, said = 0;

    for (size_t i = 0; i < domain->value_count; i++)
        allowed += allows[i];
    if (allowed + 1 == domain->value_count && allowed > 1) {
        for (size_t i = 0; i < domain->value_count; i++)
            if (!allows[i])
                strbuf_format(out, "not %s", domain->values[i]);
        return;
    }
    for (size_t i = 0; i < domain->value_count; i++)
        if (allows[i])
            strbuf_format(out, "%s%s", said++ == 0 ? "" : " or ", domain->values[i]);
}

void sweep_words_condition(struct strbuf *out, const struct sweep *sweep,
                           const struct sweep_subject *subject,
                           const struct sweep_condition *condition)
{
    bool is_first = true;

    for (size_t i = 0; i < subject->axis_count; i++) {
        const struct domain *domain = &sweep->declared->domains[subject->axes[i]];

        if (sweep_is_free(sweep, subject, condition, i))
            continue;
        strbuf_format(out, "%s%s is ", is_first ? "" : " and ", domain->key);
        sweep_words_allowed(out, domain, condition->allows[i]);
        is_first = false;
    }
    if (is_first)
        strbuf_add(out, "always");
}

void sweep_words_title(struct strbuf *out, const struct sweep *sweep)
{
    size_t varied = 0;

    for (size_t i = 0; i < sweep->declared->domain_count; i++)
        varied += sweep->is_varied[i];
    strbuf_add(out, sweep->combinations == 1 ? "The " : "All ");
    sweep_words_number(out, sweep->combinations);
    strbuf_format(out, " combination%s of %zu assumption%s", wording_plural(sweep->combinations),
                  varied, wording_plural(varied));
}
