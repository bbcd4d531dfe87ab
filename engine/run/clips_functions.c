#include "run/clips_functions.h"

#include "read/template.h"
#include "run/clips_inside.h"

bool clips_function_find(const struct clips_session *session, const char *name,
                         struct clips_function *out)
{
    struct FunctionDefinition *found = FindFunction(session->environment, name);

    if (found == NULL)
        return false;
    out->has_own_syntax = found->parser != NULL;
    out->least = GetMinimumArgs(found) < 0 ? 0 : GetMinimumArgs(found);
    out->most = GetMaximumArgs(found);
    out->definition = found;
    return true;
}

unsigned clips_function_types(const struct clips_function *function, int argument)
{
    static const struct {
        char letter;
        unsigned types;
    } letters[] = {
        {'b', VALUE_SYMBOL | VALUE_STRING},
        {'d', VALUE_FLOAT},
        {'f', VALUE_FLOAT},
        {'g', VALUE_INTEGER | VALUE_FLOAT | VALUE_SYMBOL},
        {'i', VALUE_INTEGER},
        {'j', VALUE_SYMBOL | VALUE_STRING | VALUE_OTHER},
        {'k', VALUE_SYMBOL | VALUE_STRING},
        {'l', VALUE_INTEGER},
        {'n', VALUE_INTEGER | VALUE_FLOAT},
        {'q', VALUE_SYMBOL | VALUE_STRING},
        {'s', VALUE_STRING},
        {'w', VALUE_SYMBOL},
    };
    /* The list of restrictions is only read. */
    struct FunctionDefinition *definition = (struct FunctionDefinition *)function->definition;
    int letter = GetNthRestriction(definition, argument);

    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (letters[i].letter == letter)
            return letters[i].types;
    return VALUE_ANY;
}

void clips_functions_offer(const struct clips_session *session, struct near_name *near)
{
    const struct FunctionDefinition *each = GetFunctionList(session->environment);

    for (; each != NULL; each = each->next)
        if (ValueToString(each->callFunctionName)[0] != '(')
            near_name_offer(near, ValueToString(each->callFunctionName));
}
