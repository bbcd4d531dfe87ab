/*
 * Which files make up what is loaded: the policy's own rules and facts, then what was asked for on
 * top of it.
 *
 * What is asked for is a whole policy by itself, and the shipped one is left out, when it declares
 * assumptions and uses no template and no assumption but its own. Otherwise facts are added to the
 * policy's; a file of rules is laid over the policy's rules, and a folder of rules takes their
 * place, with the facts folder beside it (the policy's where there is none).
 *
 * What judges proposals is in the folders assess of the rules and intake of the facts, and is read
 * for that only.
 */
#ifndef POLICY_H
#define POLICY_H

#include "read/unit.h"

/* Whether rules/assess and facts/intake are read too, which judge proposals. */
enum policy_intake { INTAKE_NONE, INTAKE_WHERE_IT_IS, INTAKE_NEEDED };

struct policy_request {
    const struct unit *core; /* the engine's own templates */
    const char *folder;      /* NULL: the shipped policy */
    const char **rules;
    size_t rule_count;
    const char **facts;
    size_t fact_count;
    enum policy_intake intake;
};

struct policy {
    const char *facts;  /* the folder of its facts, where its packs are; NULL for none */
    struct unit *units; /* in the order in which they count */
};

/* Files that cannot be read are reported and left out. */
void policy_read(struct policy *out, const struct policy_request *request, struct arena *arena,
                 struct findings *findings);

/* Whether a folder holds rules/ and facts/. */
bool policy_is(const char *folder, struct arena *arena);

/* The folders of rules and facts of a policy; folder is NULL for the shipped one. */
bool policy_folders(const char **rules, const char **facts, const char *folder, struct arena *arena,
                    struct findings *findings);
/* The files and folders that policy_read would read from, packs included, closed with NULL. */
const char **policy_places(const struct policy_request *request, const char **facts,
                           struct arena *arena);

struct pack {
    const char *name;
    const char *path;
    const char *title; /* the first comment line of its file, "" where there is none */
    struct unit *unit;
};

/* The packs in the packs folder of a folder of facts (NULL: none), sorted by name. */
void policy_packs(struct pack **out, size_t *out_count, const char *facts, struct arena *arena,
                  struct findings *findings);

#endif
