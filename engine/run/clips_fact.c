/* Facts that are asserted slot by slot, without a text that CLIPS would have to read. */
#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"

/* The place of a slot among those of a template, or -1. */
static long find_slot(const struct deftemplate *template, const char *name)
{
    long at = 0;

    for (const struct templateSlot *slot = template->slotList; slot != NULL; slot = slot->next) {
        if (strcmp(ValueToString(slot->slotName), name) == 0)
            return slot->multislot ? -1 : at;
        at++;
    }
    return -1;
}

static void fill(void *environment, struct field *field, const struct clips_slot *slot)
{
    switch (slot->type) {
    case VALUE_STRING:
        field->type = STRING;
        field->value = EnvAddSymbol(environment, slot->text);
        return;
    case VALUE_INTEGER:
        field->type = INTEGER;
        field->value = EnvAddLong(environment, slot->integer);
        return;
    case VALUE_FLOAT:
        field->type = FLOAT;
        field->value = EnvAddDouble(environment, slot->real);
        return;
    default:
        field->type = SYMBOL;
        field->value = EnvAddSymbol(environment, slot->text);
        return;
    }
}

bool clips_session_state(struct clips_session *session, const char *name,
                         const struct clips_slot *slots, size_t count, struct endstate_error *error)
{
    void *environment = session->environment;
    struct deftemplate *template = EnvFindDeftemplate(environment, name);
    struct fact *fact;

    if (template == NULL || template->implied)
        return error_set(error, ENDSTATE_FAULT, "there is no template `%s`", name);
    fact = EnvCreateFact(environment, template);
    for (size_t i = 0; i < count; i++) {
        long at = find_slot(template, slots[i].name);

        if (at < 0) {
            ReturnFact(environment, fact);
            return error_set(error, ENDSTATE_FAULT, "template `%s` has no slot `%s` of one value",
                             name, slots[i].name);
        }
        fill(environment, &fact->theProposition.theFields[at], &slots[i]);
    }
    EnvAssignFactSlotDefaults(environment, fact);
    EnvAssert(environment, fact);
    return true;
}
