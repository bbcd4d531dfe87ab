#include "run/calls.h"

#include <string.h>

#include "run/sandbox.h"

/* ---- functions that the rules define ---- */

static const struct form *find_defined(const struct rulebase *rulebase, const char *name)
{
    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_FUNCTION && strcmp(form->name, name) == 0)
            return form;
    return NULL;
}

/* How many arguments a deffunction takes; a generic function takes any number. */
static void count_parameters(const struct form *form, struct clips_function *out)
{
    const struct node *parameter = form->body == NULL ? NULL : form->body->first;

    *out = (struct clips_function){.most = -1};
    if (strcmp(syntax_head(form->node), "deffunction") != 0)
        return;
    for (; parameter != NULL && parameter->kind == NODE_VARIABLE; parameter = parameter->next)
        out->least++;
    if (parameter == NULL)
        out->most = out->least;
}

/* ---- complaints ---- */

static void unknown_function(const struct calls *calls, const struct node *name)
{
    struct finding *finding =
        findings_add(calls->findings, LINT_UNKNOWN_FUNCTION, syntax_mark(name),
                     "no function is named `%s`", name->text);
    struct near_name near;

    near_name_begin(&near, name->text);
    clips_functions_offer(calls->session, &near);
    for (const struct form *form = calls->rulebase->others; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_FUNCTION)
            near_name_offer(&near, form->name);
    finding_near(calls->findings, finding, &near);
}

static void wrong_count(const struct calls *calls, const struct node *name,
                        const struct clips_function *function, int found)
{
    struct strbuf takes = {0};

    if (function->least == function->most)
        strbuf_format(&takes, "%d", function->least);
    else if (function->most < 0)
        strbuf_format(&takes, "at least %d", function->least);
    else if (function->least == 0)
        strbuf_format(&takes, "at most %d", function->most);
    else
        strbuf_format(&takes, "%d to %d", function->least, function->most);
    findings_add(calls->findings, LINT_ARGUMENT_COUNT, syntax_mark(name),
                 "function `%s` takes %s argument%s, found %d", name->text, strbuf_text(&takes),
                 strcmp(strbuf_text(&takes), "1") == 0 ? "" : "s", found);
    strbuf_free(&takes);
}

static void check_types(const struct calls *calls, const struct node *name,
                        const struct clips_function *function)
{
    int number = 1;

    for (const struct node *each = name->next; each != NULL; each = each->next, number++) {
        unsigned types = clips_function_types(function, number);

        if (template_types_allow(types, each))
            continue;
        findings_add(calls->findings, LINT_WRONG_TYPE, syntax_mark(each),
                     "argument %d of function `%s` cannot be `%s` (expected %s)", number,
                     name->text, template_literal(each, calls->findings->arena),
                     template_types_text(types, calls->findings->arena));
    }
}

bool calls_check(const struct calls *calls, const struct node *call)
{
    const struct node *name = call->first;
    int count = (int)syntax_count(name->next);
    struct clips_function function = {.most = -1};
    const struct form *defined = find_defined(calls->rulebase, name->text);

    if (defined != NULL) {
        count_parameters(defined, &function);
    } else if (!clips_function_find(calls->session, name->text, &function)) {
        if (!sandbox_forbids(SANDBOX_POLICY, name->text) &&
            !rulebase_is_lost(calls->rulebase, name->text))
            unknown_function(calls, name);
        return true;
    }
    if (function.has_own_syntax)
        return false;
    if (count < function.least || (function.most >= 0 && count > function.most))
        wrong_count(calls, name, &function, count);
    else if (defined == NULL)
        check_types(calls, name, &function);
    return true;
}
