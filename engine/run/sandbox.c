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

bool sandbox_forbids(enum sandbox_guest guest, const char *name)
{
    for (size_t i = 0; i < FORBIDDEN; i++)
        if (applies(i, guest) && strcmp(forbidden[i].name, name) == 0)
            return true;
    return false;
}

struct walk {
    enum sandbox_guest guest;
    const struct template *templates;
    struct findings *findings;
};

static void refuse(const struct walk *walk, const struct node *call, size_t index)
{
    const struct node *name = call->first;
    int width = name->place.line == call->place.line
                    ? name->place.column + name->width - call->place.column
                    : 1;

    findings_add(walk->findings, LINT_FORBIDDEN_FUNCTION, (struct mark){call->place, width},
                 "function `%s` is not allowed here: it %s", forbidden[index].name,
                 forbidden[index].why);
}

static void walk_all(const struct walk *walk, const struct node *first);

/* The members of a fact or of `modify`: slots, whose first word is a name. */
static void walk_slots(const struct walk *walk, const struct node *first)
{
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_LIST && first->first != NULL)
            walk_all(walk, first->first->kind == NODE_LIST ? first->first : first->first->next);
}

static void check_head(const struct walk *walk, const struct node *list)
{
    for (size_t i = 0; i < FORBIDDEN; i++)
        if (applies(i, walk->guest) && strcmp(forbidden[i].name, syntax_head(list)) == 0)
            refuse(walk, list, i);
}

static void walk_one(const struct walk *walk, const struct node *list)
{
    const char *head = syntax_head(list);

    if (head[0] == '\0') {
        walk_all(walk, list->first);
    } else if (template_find(walk->templates, head) != NULL || strcmp(head, "modify") == 0 ||
               strcmp(head, "duplicate") == 0) {
        walk_slots(walk, list->first->next);
    } else {
        check_head(walk, list);
        walk_all(walk, list->first->next);
    }
}

static void walk_all(const struct walk *walk, const struct node *first)
{
    for (; first != NULL; first = first->next)
        if (first->kind == NODE_LIST)
            walk_one(walk, first);
}

void sandbox_check(enum sandbox_guest guest, const struct template *templates,
                   const struct node *first, struct findings *findings)
{
    struct walk walk = {guest, templates, findings};

    walk_all(&walk, first);
}

void sandbox_check_unit(const struct unit *unit, const struct template *templates,
                        struct findings *findings)
{
    struct walk walk = {SANDBOX_POLICY, templates, findings};

    for (const struct form *form = unit->constructs; form != NULL; form = form->next)
        walk_all(&walk, form->body);
    /* In a pack a fact stands by itself, where a command would stand. */
    for (const struct stated_fact *fact = unit->facts; fact != NULL; fact = fact->next) {
        if (unit->pack != NULL && template_find(templates, fact->template) == NULL)
            check_head(&walk, fact->node);
        walk_slots(&walk, fact->node->first->next);
    }
}
