#include "run/sandbox.h"

#include <string.h>

static const struct {
    const char *name;
    const char *why;
    bool is_for_programs; /* a program may call it, a policy may not */
} forbidden[] = {
    {"open", "opens a file", false},
    {"close", "closes a file", false},
    {"remove", "deletes a file", false},
    {"rename", "renames a file", false},
    {"system", "starts a process", false},
    {"load", "loads more code", false},
    {"load*", "loads more code", false},
    {"batch", "loads more code", false},
    {"batch*", "loads more code", false},
    {"bload", "loads more code", false},
    {"bsave", "writes a file", false},
    {"save", "writes a file", false},
    {"constructs-to-c", "writes a file", false},
    {"load-facts", "reads a file", false},
    {"save-facts", "writes a file", false},
    {"bload-instances", "reads a file", false},
    {"bsave-instances", "writes a file", false},
    {"load-instances", "reads a file", false},
    {"restore-instances", "reads a file", false},
    {"save-instances", "writes a file", false},
    {"dribble-on", "writes a file", false},
    {"dribble-off", "closes a file", false},
    {"fetch", "reads a file", false},
    {"toss", "closes a file", false},
    {"print-region", "prints a file", false},
    {"get-region", "reads a file", false},
    {"help", "reads a file", false},
    {"help-path", "names a file to read", false},
    {"build", "makes more code", true},
    {"eval", "runs code made while running", true},
    {"funcall", "calls a function by a name made while running", true},
    {"read", "reads the keyboard", true},
    {"readline", "reads the keyboard", true},
    {"read-number", "reads the keyboard", true},
    {"get-char", "reads the keyboard", true},
    {"clear", "takes away all rules", true},
    {"exit", "ends the program", true},
};

enum { FORBIDDEN = sizeof forbidden / sizeof forbidden[0] };

static bool applies(size_t index, enum sandbox_guest guest)
{
    return guest == SANDBOX_POLICY || !forbidden[index].is_for_programs;
}

const char *sandbox_function(enum sandbox_guest guest, size_t index)
{
    for (size_t i = 0; i < FORBIDDEN; i++)
        if (applies(i, guest) && index-- == 0)
            return forbidden[i].name;
    return NULL;
}

static bool refuse(const struct node *call, size_t index, struct endstate_error *error)
{
    return error_at(error, ENDSTATE_BAD_INPUT, call->place,
                    "function `%s` is not allowed here: it %s", forbidden[index].name,
                    forbidden[index].why);
}

bool sandbox_check(enum sandbox_guest guest, const struct node *first, struct endstate_error *error)
{
    for (; first != NULL; first = first->next) {
        const char *head = syntax_head(first);

        for (size_t i = 0; head[0] != '\0' && i < FORBIDDEN; i++)
            if (applies(i, guest) && strcmp(forbidden[i].name, head) == 0)
                return refuse(first, i, error);
        if (first->kind == NODE_LIST && !sandbox_check(guest, first->first, error))
            return false;
    }
    return true;
}

bool sandbox_check_unit(const struct unit *unit, struct endstate_error *error)
{
    for (const struct form *form = unit->constructs; form != NULL; form = form->next)
        if (form->kind != CONSTRUCT_TEMPLATE && !sandbox_check(SANDBOX_POLICY, form->body, error))
            return false;
    for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next)
        for (const struct node *slot = fact->node->first->next; slot != NULL; slot = slot->next)
            if (slot->kind == NODE_LIST && slot->first != NULL &&
                !sandbox_check(SANDBOX_POLICY, slot->first->next, error))
                return false;
    return true;
}
