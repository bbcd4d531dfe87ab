#include "read/stance.h"

#include <string.h>

static bool is_stance(const struct stated_fact *fact)
{
    return strcmp(fact->template, "stance") == 0;
}

void stances_read(struct stances *out, const struct stated_fact *facts, struct arena *arena)
{
    size_t most = 0;

    for (const struct stated_fact *fact = facts; fact != NULL; fact = fact->next)
        most += is_stance(fact);
    *out = (struct stances){ARENA_ARRAY(arena, struct stance, most), 0};
    for (const struct stated_fact *fact = facts; fact != NULL; fact = fact->next)
        if (is_stance(fact))
            out->items[out->count++] = (struct stance){stated_fact_text(fact, "template", ""),
                                                       stated_fact_text(fact, "against", "")};
}

const char *stances_against(const struct stances *stances, const char *template)
{
    for (size_t i = 0; i < stances->count; i++)
        if (strcmp(stances->items[i].template, template) == 0)
            return stances->items[i].against;
    return NULL;
}

/* A blank is {slot} or {slot:words}; its slot must be one of the template. */
static void check_blank(const char *blank, const char *end, const struct node *text,
                        const struct template *template, struct findings *findings)
{
    const char *colon = memchr(blank, ':', (size_t)(end - blank));
    char name[128];

    snprintf(name, sizeof name, "%.*s", (int)((colon == NULL ? end : colon) - blank), blank);
    if (template_slot(template, name) != NULL)
        return;
    template_slot_unknown(template, text, name, findings);
    findings->last->replacement = NULL; /* it is told of the whole text */
}

void stance_check(const struct stated_fact *fact, const struct template *templates,
                  struct findings *findings)
{
    const struct node *name = stated_fact_slot(fact, "template");
    const struct node *text = stated_fact_slot(fact, "against");
    const struct template *template;

    if (name == NULL || name->text == NULL || text == NULL || text->text == NULL)
        return;
    template = template_find(templates, name->text);
    if (template == NULL) {
        template_unknown(templates, name, name->text, findings);
        return;
    }
    for (const char *open = strchr(text->text, '{'); open != NULL; open = strchr(open + 1, '{')) {
        const char *close = strchr(open, '}');

        if (close == NULL)
            break;
        check_blank(open + 1, close, text, template, findings);
    }
}
