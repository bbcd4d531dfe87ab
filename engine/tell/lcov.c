/* Covered lines of rule files as an LCOV tracefile. */
#include <stdlib.h>
#include <string.h>

#include "tell/coverage_pages.h"

struct covered_line {
    int line;
    size_t count;
};

/* The lines of one file. */
struct covered_lines {
    struct covered_line *items;
    size_t count, capacity;
};

static void add_line(struct covered_lines *lines, int line, size_t count)
{
    MEMORY_GROW(lines->items, lines->count, lines->capacity);
    lines->items[lines->count++] = (struct covered_line){line, count};
}

static void add_condition(struct covered_lines *lines, const struct condition *condition,
                          size_t count)
{
    add_line(lines, condition->node->place.line, count);
    for (const struct condition *inner = condition->first; inner != NULL; inner = inner->next)
        add_condition(lines, inner, count);
}

static void add_rule(struct covered_lines *lines, const struct rule_coverage *covered)
{
    const struct rule *rule = covered->rule;

    add_line(lines, rule->place.line, covered->fired);
    for (size_t i = 0; i < rule->disjunct_count; i++)
        for (size_t j = 0; j < rule->disjuncts[i].condition_count; j++)
            add_condition(lines, rule->disjuncts[i].conditions[j], covered->taken[i]);
    for (const struct node *action = rule->actions; action != NULL; action = action->next)
        add_line(lines, action->place.line, covered->fired);
}

/* By line; of one line what is covered best comes first. */
static int line_order(const void *a, const void *b)
{
    const struct covered_line *first = a, *second = b;

    if (first->line != second->line)
        return first->line < second->line ? -1 : 1;
    return first->count == second->count ? 0 : first->count > second->count ? -1 : 1;
}

static void write_lines(FILE *out, struct covered_lines *lines)
{
    size_t found = 0, hit = 0;

    if (lines->count > 1)
        qsort(lines->items, lines->count, sizeof *lines->items, line_order);
    for (size_t i = 0; i < lines->count; i++) {
        if (i > 0 && lines->items[i].line == lines->items[i - 1].line)
            continue;
        fprintf(out, "DA:%d,%zu\n", lines->items[i].line, lines->items[i].count);
        found++;
        hit += lines->items[i].count > 0;
    }
    fprintf(out, "LF:%zu\nLH:%zu\n", found, hit);
}

static void write_functions(FILE *out, const struct rule_coverage *rules, size_t count)
{
    size_t hit = 0;

    for (size_t i = 0; i < count; i++)
        fprintf(out, "FN:%d,%s\n", rules[i].rule->place.line, rules[i].rule->name);
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "FNDA:%zu,%s\n", rules[i].fired, rules[i].rule->name);
        hit += rules[i].fired > 0;
    }
    fprintf(out, "FNF:%zu\nFNH:%zu\n", count, hit);
}

static void write_branches(FILE *out, const struct rule_coverage *rules, size_t count)
{
    size_t found = 0, hit = 0;

    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; rules[i].rule->disjunct_count > 1 && j < rules[i].rule->disjunct_count;
             j++) {
            fprintf(out, "BRDA:%d,0,%zu,", rules[i].rule->place.line, j);
            if (rules[i].fired == 0)
                fprintf(out, "-\n"); /* never got there */
            else
                fprintf(out, "%zu\n", rules[i].taken[j]);
            found++;
            hit += rules[i].taken[j] > 0;
        }
    if (found > 0)
        fprintf(out, "BRF:%zu\nBRH:%zu\n", found, hit);
}

static void write_file(FILE *out, const struct rule_coverage *rules, size_t count)
{
    struct covered_lines lines = {0};

    fprintf(out, "TN:\nSF:%s\n", rules[0].rule->place.file);
    write_functions(out, rules, count);
    write_branches(out, rules, count);
    for (size_t i = 0; i < count; i++)
        add_rule(&lines, &rules[i]);
    write_lines(out, &lines);
    fprintf(out, "end_of_record\n");
    free(lines.items);
}

bool lcov_write(FILE *out, const struct coverage *coverage)
{
    size_t end;

    for (size_t begin = 0; begin < coverage->rule_count; begin = end) {
        const char *file = coverage->rules[begin].rule->place.file;

        for (end = begin + 1; end < coverage->rule_count; end++)
            if (strcmp(coverage->rules[end].rule->place.file, file) != 0)
                break;
        write_file(out, &coverage->rules[begin], end - begin);
    }
    return ferror(out) == 0;
}
