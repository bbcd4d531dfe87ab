#include "ask/handbook.h"

#include <stdlib.h>
#include <string.h>

#include "ask/bindings.h"
#include "ask/catalogue.h"
#include "ask/ways.h"
#include "read/depends.h"
#include "read/feeds.h"

struct compiling {
    const struct handbook_sources *from;
    struct arena *arena;
    struct endstate_error *error;
    const struct depends *depends;
    struct feeds feeds;
    struct ways *ways;
    const struct rule **order; /* all rules in the handbook's order */
    size_t ordered;
    bool *is_left_out; /* by the rules' order in the rulebase */
};

static size_t number_of(const struct compiling *compiling, const struct rule *wanted)
{
    size_t number = 0;

    for (const struct rule *rule = compiling->from->rulebase->rules; rule != wanted;
         rule = rule->next)
        number++;
    return number;
}

/* ---- the order of rules: file by file, in each as they stand ---- */

static int compare_places(const void *a, const void *b)
{
    const struct rule *x = *(const struct rule *const *)a, *y = *(const struct rule *const *)b;

    return x->begin < y->begin ? -1 : x->begin > y->begin;
}

/* Whether a unit is the first of its path. */
static bool is_first(const struct compiling *compiling, const struct unit *unit)
{
    const struct unit *each = compiling->from->units;

    while (strcmp(each->path, unit->path) != 0)
        each = each->next;
    return each == unit;
}

static size_t add_rules_of(struct compiling *compiling, const struct unit *unit)
{
    size_t before = compiling->ordered;

    for (const struct rule *rule = compiling->from->rulebase->rules; rule != NULL;
         rule = rule->next)
        if (strcmp(rule->place.file, unit->path) == 0)
            compiling->order[compiling->ordered++] = rule;
    if (compiling->ordered > before)
        qsort(compiling->order + before, compiling->ordered - before, sizeof *compiling->order,
              compare_places);
    return compiling->ordered - before;
}

static void put_in_order(struct compiling *compiling)
{
    compiling->order =
        ARENA_ARRAY(compiling->arena, const struct rule *, compiling->from->rulebase->rule_count);
    for (const struct unit *unit = compiling->from->units; unit != NULL; unit = unit->next)
        if (is_first(compiling, unit))
            add_rules_of(compiling, unit);
}

static bool leave_out(struct compiling *compiling, const char *match)
{
    struct catalogue_sources from = {.rulebase = compiling->from->rulebase};
    size_t count = compiling->from->rulebase->rule_count;
    struct catalogue kept;

    compiling->is_left_out = ARENA_ARRAY(compiling->arena, bool, count);
    if (match == NULL)
        return true;
    if (!catalogue_read(&kept, ENDSTATE_LIST_RULES, match, &from, compiling->arena,
                        compiling->error))
        return false;
    for (size_t i = 0; i < count; i++)
        compiling->is_left_out[i] = true;
    for (size_t i = 0; i < kept.count; i++)
        compiling->is_left_out[number_of(
            compiling, rulebase_rule(compiling->from->rulebase, kept.entries[i].name))] = false;
    return true;
}

/* ---- firings and what they bind ---- */

static void add_firings(struct handbook_rule *out, const struct compiling *compiling)
{
    const struct record *record = compiling->from->possible->record;
    size_t count = 0;

    for (size_t i = 0; i < record->firing_count; i++)
        count += record->firings[i].source == out->rule;
    out->firings = ARENA_ARRAY(compiling->arena, const struct record_firing *, count);
    out->instances = ARENA_ARRAY(compiling->arena, const struct record_firing *, count);
    for (size_t i = 0; i < record->firing_count; i++)
        if (record->firings[i].source == out->rule)
            out->firings[out->firing_count++] = &record->firings[i];
    for (size_t i = 0; i < out->firing_count; i++)
        if (ways_to_firing(compiling->ways, out->firings[i]).count > 0)
            out->instances[out->instance_count++] = out->firings[i];
}

static struct bound_variables bound_by(const struct record_firing *firing, struct arena *arena)
{
    static const struct bound_variables none = {NULL, 0};

    if (firing->disjunct == NULL)
        return none;
    return bindings_of(firing->disjunct, (const struct record_fact *const *)firing->matched,
                       firing->matched_count, &none, arena);
}

/* Those that every firing gives the same value. */
static void add_bound(struct handbook_rule *out, const struct compiling *compiling)
{
    if (out->firing_count == 0)
        return;
    out->bound = bound_by(out->firings[0], compiling->arena);
    for (size_t i = 1; i < out->firing_count; i++) {
        struct bound_variables other = bound_by(out->firings[i], compiling->arena);
        size_t kept = 0;

        for (size_t j = 0; j < out->bound.count; j++) {
            const char *text = rendering_bound(&other, out->bound.items[j].name);

            if (text != NULL && strcmp(text, out->bound.items[j].text) == 0)
                out->bound.items[kept++] = out->bound.items[j];
        }
        out->bound.count = kept;
    }
}

/* ---- conditions ---- */

/* The fact that a firing matched to a pattern, or NULL. */
static const struct record_fact *matched_by(const struct record_firing *firing,
                                            const struct condition *pattern)
{
    const struct disjunct *disjunct = firing->disjunct;
    size_t count = disjunct == NULL ? 0 : disjunct->pattern_count;

    for (size_t i = 0; i < count && i < firing->matched_count; i++)
        if (disjunct->patterns[i] == pattern)
            return firing->matched[i];
    return NULL;
}

static const struct record_fact *only_match(const struct handbook_rule *rule,
                                            const struct condition *condition)
{
    const struct record_fact *only = NULL;

    if (condition->kind != CONDITION_PATTERN)
        return NULL;
    for (size_t i = 0; i < rule->firing_count; i++) {
        const struct record_fact *fact = matched_by(rule->firings[i], condition);

        if (fact == NULL || (only != NULL && fact != only))
            return NULL;
        only = fact;
    }
    return only;
}

static size_t count_clauses(const struct condition *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count += first->kind == CONDITION_AND ? count_clauses(first->first) : 1;
    return count;
}

static void add_conditions(struct handbook_rule *out, const struct condition *first)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == CONDITION_AND)
            add_conditions(out, first->first);
        else
            out->conditions[out->condition_count++] =
                (struct handbook_clause){first, only_match(out, first)};
    }
}

/* ---- conclusions ---- */

/* The one fact of a template that the rule can conclude, or NULL. */
static const struct record_fact *only_conclusion(const struct handbook_rule *rule,
                                                 const char *template)
{
    const struct record_fact *only = NULL;

    for (size_t i = 0; i < rule->firing_count; i++)
        for (size_t j = 0; j < rule->firings[i]->asserted_count; j++) {
            const struct record_fact *fact = rule->firings[i]->asserted[j];

            if (strcmp(fact->template, template) != 0)
                continue;
            if (only != NULL && fact != only)
                return NULL;
            only = fact;
        }
    return only;
}

static void add_conclusions(struct handbook_rule *out, const struct compiling *compiling)
{
    size_t count = 0;

    for (const struct node *each = out->rule->actions; each != NULL; each = each->next)
        if (strcmp(syntax_head(each), "assert") == 0)
            count += syntax_count(each->first->next);
    out->conclusions = ARENA_ARRAY(compiling->arena, struct handbook_clause, count);
    for (const struct node *each = out->rule->actions; each != NULL; each = each->next) {
        if (strcmp(syntax_head(each), "assert") != 0)
            continue;
        for (const struct node *fact = each->first->next; fact != NULL; fact = fact->next) {
            struct condition *pattern = ARENA_NEW(compiling->arena, struct condition);

            if (syntax_head(fact)[0] == '\0')
                continue;
            *pattern = (struct condition){
                .kind = CONDITION_PATTERN, .node = fact, .template = syntax_head(fact)};
            out->conclusions[out->conclusion_count++] =
                (struct handbook_clause){pattern, only_conclusion(out, pattern->template)};
        }
    }
}

static bool is_fed(const struct compiling *compiling, size_t writer, size_t reader)
{
    const struct feeds *feeds = &compiling->feeds;

    for (size_t i = feeds->first[writer]; i < feeds->first[writer + 1]; i++)
        if (feeds->feeds[i].to == reader)
            return true;
    return false;
}

static void add_readers(struct handbook_rule *out, const struct compiling *compiling)
{
    size_t writer = number_of(compiling, out->rule);

    out->readers = ARENA_ARRAY(compiling->arena, const struct rule *, compiling->ordered);
    for (size_t i = 0; i < compiling->ordered; i++)
        if (compiling->order[i] != out->rule &&
            is_fed(compiling, writer, number_of(compiling, compiling->order[i])))
            out->readers[out->reader_count++] = compiling->order[i];
}

static void add_subject(struct handbook_rule *out, const char *name)
{
    size_t at = 0;

    while (at < out->subject_count && strcmp(out->subjects[at], name) < 0)
        at++;
    if (at < out->subject_count && strcmp(out->subjects[at], name) == 0)
        return;
    memmove(out->subjects + at + 1, out->subjects + at,
            sizeof *out->subjects * (out->subject_count - at));
    out->subjects[at] = name;
    out->subject_count++;
}

static void add_subjects(struct handbook_rule *out, const struct compiling *compiling)
{
    size_t most = 0;

    for (size_t i = 0; i < out->firing_count; i++)
        most += out->firings[i]->asserted_count;
    out->subjects = ARENA_ARRAY(compiling->arena, const char *, most);
    for (size_t i = 0; i < out->firing_count; i++)
        for (size_t j = 0; j < out->firings[i]->asserted_count; j++) {
            const struct record_fact *fact = out->firings[i]->asserted[j];

            if (strcmp(fact->template, "recommendation") == 0)
                add_subject(out, record_text(fact, "on"));
        }
}

static struct handbook_rule read_rule(const struct compiling *compiling, const struct rule *rule)
{
    struct handbook_rule out = {.rule = rule};

    add_firings(&out, compiling);
    add_bound(&out, compiling);
    out.conditions =
        ARENA_ARRAY(compiling->arena, struct handbook_clause, count_clauses(rule->conditions));
    add_conditions(&out, rule->conditions);
    add_conclusions(&out, compiling);
    add_readers(&out, compiling);
    add_subjects(&out, compiling);
    return out;
}

/* ---- files ---- */

/* The comment that introduces a rule: the last one before it and behind what stands before. */
static const char *comment_between(const struct comment *comments, size_t begin, size_t end)
{
    const char *text = "";

    for (; comments != NULL && comments->end <= end; comments = comments->next)
        if (comments->end > begin)
            text = comments->text;
    return text;
}

/* The comment at the very beginning of a file is of the file as a whole. */
static bool read_comments(struct handbook_file *out, struct comment **comments,
                          const struct compiling *compiling)
{
    struct findings findings = {.arena = compiling->arena};
    struct source_file file;

    if (!source_file_read(&file, out->path, compiling->arena, &findings))
        return findings_pass(&findings, compiling->error);
    *comments = comments_read(&file, compiling->arena);
    out->comment = "";
    if (*comments == NULL || file.text[strspn(file.text, " \t\n")] != ';')
        return true;
    out->comment = (*comments)->text;
    *comments = (*comments)->next;
    return true;
}

static bool read_file(struct handbook_file *out, const struct compiling *compiling,
                      const struct rule *const *rules, size_t count)
{
    struct comment *comments = NULL;
    size_t behind = 0;

    out->path = rules[0]->place.file;
    out->parts = ARENA_ARRAY(compiling->arena, struct handbook_part, count);
    if (!read_comments(out, &comments, compiling))
        return false;
    for (size_t i = 0; i < count; i++) {
        const char *comment = comment_between(comments, behind, rules[i]->begin);
        struct handbook_part *part = out->part_count == 0 ? NULL : &out->parts[out->part_count - 1];

        behind = rules[i]->begin;
        if (part == NULL || comment[0] != '\0') {
            part = &out->parts[out->part_count++];
            part->comment = comment;
            part->rules = ARENA_ARRAY(compiling->arena, struct handbook_rule, count - i);
        }
        if (!compiling->is_left_out[number_of(compiling, rules[i])])
            part->rules[part->rule_count++] = read_rule(compiling, rules[i]);
    }
    return true;
}

static bool has_rules(const struct handbook_file *file)
{
    for (size_t i = 0; i < file->part_count; i++)
        if (file->parts[i].rule_count > 0)
            return true;
    return false;
}

static bool read_files(struct handbook *out, const struct compiling *compiling)
{
    out->files = ARENA_ARRAY(compiling->arena, struct handbook_file, compiling->ordered);
    for (size_t i = 0, count; i < compiling->ordered; i += count) {
        struct handbook_file file = {0};

        for (count = 1; i + count < compiling->ordered; count++)
            if (strcmp(compiling->order[i + count]->place.file, compiling->order[i]->place.file) !=
                0)
                break;
        if (!read_file(&file, compiling, compiling->order + i, count))
            return false;
        if (has_rules(&file))
            out->files[out->file_count++] = file;
    }
    return true;
}

/* ---- answers ---- */

static bool concludes(const struct record_fact *fact, const struct rule *rule)
{
    for (size_t i = 0; i < fact->firing_count; i++)
        if (fact->firings[i]->source == rule)
            return true;
    return false;
}

static void add_answer(struct handbook *out, const struct compiling *compiling, const char *on,
                       const char *is)
{
    struct handbook_answer *answer = &out->answers[out->answer_count++];
    const struct record *record = compiling->from->possible->record;

    *answer = (struct handbook_answer){
        .on = on,
        .is = is,
        .subject = declaration_subject(&compiling->from->rulebase->declared, on)};
    answer->rules = ARENA_ARRAY(compiling->arena, const struct rule *, compiling->ordered);
    for (size_t i = 0; i < record->fact_count; i++) {
        const struct record_fact *fact = &record->facts[i];

        if (strcmp(fact->template, "recommendation") != 0 ||
            strcmp(record_text(fact, "on"), on) != 0 || strcmp(record_text(fact, "is"), is) != 0)
            continue;
        for (size_t j = 0; j < compiling->ordered; j++)
            if (concludes(fact, compiling->order[j]))
                answer->rules[answer->rule_count++] = compiling->order[j];
    }
}

/* Values that are declared stand in that order, others in the order of the record, by name. */
static void add_answers_on(struct handbook *out, const struct compiling *compiling, const char *on)
{
    const struct subject *subject = declaration_subject(&compiling->from->rulebase->declared, on);
    const struct record *record = compiling->from->possible->record;

    for (size_t i = 0; subject != NULL && i < subject->value_count; i++)
        add_answer(out, compiling, on, subject->values[i]);
    for (size_t i = 0; (subject == NULL || subject->value_count == 0) && i < record->fact_count;
         i++)
        if (strcmp(record->facts[i].template, "recommendation") == 0 &&
            strcmp(record_text(&record->facts[i], "on"), on) == 0)
            add_answer(out, compiling, on, record_text(&record->facts[i], "is"));
}

static void read_answers(struct handbook *out, const struct compiling *compiling)
{
    const struct declarations *declared = &compiling->from->rulebase->declared;
    size_t count, most = compiling->from->possible->record->fact_count;
    const char **subjects = depends_subjects(compiling->depends, &count);

    for (size_t i = 0; i < declared->subject_count; i++)
        most += declared->subjects[i].value_count;
    out->answers = ARENA_ARRAY(compiling->arena, struct handbook_answer, most);
    for (size_t i = 0; i < count; i++)
        add_answers_on(out, compiling, subjects[i]);
}

bool handbook_read(struct handbook *out, const struct handbook_sources *from, const char *match,
                   struct arena *arena, struct endstate_error *error)
{
    const struct declarations *declared = &from->rulebase->declared;
    const struct envs envs = {arena, declared->domains, from->assumptions, declared->domain_count};
    struct compiling compiling = {.from = from,
                                  .arena = arena,
                                  .error = error,
                                  .depends = depends_new(from->rulebase, arena),
                                  .ways = ways_new(from->possible, &envs, declared)};

    feeds_read(&compiling.feeds, from->rulebase, arena);
    *out = (struct handbook){.is_part = match != NULL};
    if (!leave_out(&compiling, match))
        return false;
    put_in_order(&compiling);
    if (!read_files(out, &compiling))
        return false;
    read_answers(out, &compiling);
    return true;
}
