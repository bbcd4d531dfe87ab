/*
 * What regression cases reach: rules, values of subjects and of assumptions, sentences. To reach a
 * thing is one matter, to expect something that depends on it another; both are counted, in runs
 * (a case has one for each row).
 */
#ifndef COVERAGE_H
#define COVERAGE_H

#include "ask/cases.h"
#include "base/text_map.h"

struct rule_coverage {
    const struct rule *rule;
    size_t fired;   /* in so many runs, and what it concluded stood at the end */
    size_t reasons; /* in so many it is among the reasons of an answer that is asked about */
    size_t *taken;  /* by disjunct of the rule: in how many runs that branch held */
};

struct value_coverage {
    const char *value;
    bool is_possible; /* some rule may conclude it; always true of an assumption's value */
    size_t reached;   /* in so many runs it was the value */
    size_t expected;  /* of a subject: in so many it was expected as well */
};

/* A declared subject with declared values, or an assumption. */
struct name_coverage {
    const char *name;
    struct value_coverage *values; /* as declared */
    size_t count;
};

struct source_coverage {
    const struct source *source;
    size_t cited; /* in so many runs a rule that fired cites it, or what that rule rests on */
};

struct coverage {
    size_t runs;
    struct rule_coverage *rules; /* by file and line */
    size_t rule_count;
    struct name_coverage *subjects;
    size_t subject_count;
    struct name_coverage *assumptions;
    size_t assumption_count;
    struct source_coverage *sources;
    size_t source_count;
    const struct rulebase *rulebase;
    struct text_map by_rule;
};

/* Nothing is covered yet. The limits are those of one run. In the arena. */
void coverage_begin(struct coverage *out, const struct rulebase *rulebase,
                    struct clips_limits limits, struct arena *arena);

/* Count what the rows of a case reach. A row that goes wrong ends the case. */
void coverage_add(struct coverage *coverage, struct case_runner *runner,
                  const struct policy_case *of);

struct coverage_sums {
    size_t rules, rules_fired, rules_reasons;
    size_t values, values_reached, values_expected; /* of those that are possible */
    size_t settings, settings_used;
    size_t sources, sources_cited, sources_set_aside; /* the latter of those that are not cited */
};
struct coverage_sums coverage_sums_of(const struct coverage *coverage);

#endif
