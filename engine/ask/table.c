#include "ask/table.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "run/gray.h"
#include "run/workers.h"

/* Combinations of one subject's own assumptions that are held at once. */
enum { MOST_CELLS = 1 << 24 };

/* Combinations of several subjects that are held at once. */
enum { CELLS_AT_ONCE = 3 * MOST_CELLS };

/* In how many parts the work of a worker is cut, and how many parts are worth more than one. */
enum { PARTS_A_WORKER = 32, PARTS_WORTH_WORKERS = 8 };

/* ---- groups ---- */

static bool same_axes(const struct table_group *group, const struct space_subject *subject)
{
    return group->axis_count == subject->axis_count &&
           (group->axis_count == 0 ||
            memcmp(group->axes, subject->axes, sizeof *group->axes * group->axis_count) == 0);
}

static struct table_window all_subjects(const struct space *space)
{
    return (struct table_window){0, space->subject_count};
}

struct table_window tables_at_once(const struct space *space, size_t first)
{
    struct table_window window = {first, 0};
    size_t cells = 0;

    while (first + window.count < space->subject_count) {
        size_t more = space->subjects[first + window.count].combinations;

        if (window.count > 0 && (more > CELLS_AT_ONCE || cells + more > CELLS_AT_ONCE))
            break;
        cells += more;
        window.count++;
    }
    return window;
}

static struct table_group *group(const struct space *space, struct table_window window,
                                 size_t *count, struct arena *arena)
{
    struct table_group *groups = ARENA_ARRAY(arena, struct table_group, window.count);

    *count = 0;
    for (size_t i = window.first; i < window.first + window.count; i++) {
        const struct space_subject *subject = &space->subjects[i];
        size_t at = 0;

        while (at < *count && !same_axes(&groups[at], subject))
            at++;
        if (at == *count)
            groups[(*count)++] = (struct table_group){
                .axes = subject->axes,
                .axis_count = subject->axis_count,
                .subjects = ARENA_ARRAY(arena, size_t, window.first + window.count - i),
                .combinations = subject->combinations};
        groups[at].subjects[groups[at].subject_count++] = i;
    }
    return groups;
}

struct table_group *tables_group(const struct space *space, size_t *count, struct arena *arena)
{
    return group(space, all_subjects(space), count, arena);
}

struct space_stretch table_stretch(const struct table_group *group, size_t share, size_t shares)
{
    size_t whole = group->combinations / shares, rest = group->combinations % shares;
    size_t first = whole * share + (share < rest ? share : rest);

    return (struct space_stretch){group->axes, group->axis_count, first,
                                  whole + (share < rest ? 1 : 0), NULL};
}

/* ---- tables ---- */

static bool make_table(struct table *table, const struct space *space,
                       const struct space_subject *subject, struct arena *arena,
                       struct endstate_error *error)
{
    void *cells;

    *table = (struct table){.axis_count = subject->axis_count, .cell_count = subject->combinations};
    if (subject->combinations > MOST_CELLS)
        return error_set(error, ENDSTATE_LIMIT,
                         "`%s` may depend on %zu combinations of assumptions, more than %d; vary "
                         "fewer with --keys",
                         subject->name, subject->combinations, MOST_CELLS);
    table->axes = ARENA_ARRAY(arena, size_t, subject->axis_count);
    table->sizes = ARENA_ARRAY(arena, size_t, subject->axis_count);
    for (size_t i = 0; i < subject->axis_count; i++) {
        table->axes[i] = subject->axes[i];
        table->sizes[i] = space->rulebase->declared.domains[subject->axes[i]].value_count;
    }
    /* Shared, since workers fill it. */
    cells = mmap(NULL, subject->combinations, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                 -1, 0);
    if (cells == MAP_FAILED)
        return error_set(error, ENDSTATE_LIMIT, "no memory is left for the combinations of `%s`",
                         subject->name);
    table->cells = cells;
    table->room = subject->combinations;
    return true;
}

static struct table *make_some(const struct space *space, struct table_window window,
                               struct arena *arena, struct endstate_error *error)
{
    struct table *tables = memory_alloc(sizeof *tables * space->subject_count);

    for (size_t i = window.first; i < window.first + window.count; i++) {
        if (!make_table(&tables[i], space, &space->subjects[i], arena, error)) {
            tables_free(tables, space);
            return NULL;
        }
    }
    return tables;
}

struct table *tables_make(const struct space *space, struct arena *arena,
                          struct endstate_error *error)
{
    return make_some(space, all_subjects(space), arena, error);
}

void tables_free(struct table *tables, const struct space *space)
{
    for (size_t i = 0; tables != NULL && i < space->subject_count; i++)
        if (tables[i].cells != NULL)
            munmap(tables[i].cells, tables[i].room);
    free(tables);
}

static bool same_word(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

uint8_t table_value(struct table *table, const char *value, struct arena *arena)
{
    size_t index = 0;

    while (index < table->value_count && !same_word(table->values[index], value))
        index++;
    if (index == table->value_count && index < UINT8_MAX)
        table->values[table->value_count++] = value == NULL ? NULL : arena_string(arena, value);
    return (uint8_t)index;
}

size_t table_stride(const struct table *table, size_t axis)
{
    size_t stride = 1;

    for (size_t i = axis + 1; i < table->axis_count; i++)
        stride *= table->sizes[i];
    return stride;
}

/* ---- filling ---- */

/* The words of one subject as CLIPS keeps them: one pointer a word, so that few are compared. */
struct met_words {
    const char *words[UINT8_MAX];
    uint8_t indices[UINT8_MAX];
    size_t count;
};

/* A stretch of one group's way: what one worker does at a time. */
struct part {
    const struct table_group *group;
    struct space_stretch stretch;
};

struct filling {
    const struct space *space;
    struct table *tables;
    struct met_words *met; /* by subject */
    struct part *parts;
    size_t part_count, part_capacity;
    struct arena *arena;
    struct table_failure *failure;
};

/* One walk of a part. */
struct visiting {
    struct filling *filling;
    const struct table_group *group;
    struct endstate_error *error;
};

static bool meet(const struct visiting *visiting, size_t subject, size_t number, const char *answer)
{
    struct filling *filling = visiting->filling;
    const struct space_subject *about = &filling->space->subjects[subject];
    struct met_words *met = &filling->met[subject];
    uint8_t index;

    if (about->declared != NULL && answer != NULL && !subject_allows(about->declared, answer)) {
        struct strbuf where = {0};

        space_describe(filling->space, about->axes, about->axis_count, number, &where);
        error_set(visiting->error, ENDSTATE_BAD_INPUT,
                  "the rules conclude that `%s` is `%s`, which is no value of that subject (with "
                  "%s)",
                  about->name, answer, strbuf_text(&where));
        strbuf_free(&where);
        return false;
    }
    index = table_value(&filling->tables[subject], answer, filling->arena);
    if (index == UINT8_MAX)
        return error_set(visiting->error, ENDSTATE_LIMIT, "`%s` has more than %d values",
                         about->name, UINT8_MAX);
    met->words[met->count] = answer;
    met->indices[met->count++] = index;
    return true;
}

static bool fill_cell(const struct visiting *visiting, size_t subject, size_t number,
                      const char *answer)
{
    struct met_words *met = &visiting->filling->met[subject];
    size_t at = 0;

    while (at < met->count && met->words[at] != answer)
        at++;
    if (at == met->count && !meet(visiting, subject, number, answer))
        return false;
    visiting->filling->tables[subject].cells[number] = met->indices[at];
    return true;
}

static bool fill_cells(void *context, size_t number, const char *const *answers)
{
    const struct visiting *visiting = context;

    for (size_t i = 0; i < visiting->group->subject_count; i++) {
        size_t subject = visiting->group->subjects[i];

        if (!fill_cell(visiting, subject, number, answers[subject]))
            return false;
    }
    return true;
}

/* ---- parts, in workers or here ---- */

/* For each subject of the group its values, by the indices that the cells hold: the words closed
 * with a zero each, and a lone 1 byte for none. */
static void tell_values(const struct filling *filling, const struct table_group *group,
                        struct strbuf *result)
{
    for (size_t i = 0; i < group->subject_count; i++) {
        const struct table *table = &filling->tables[group->subjects[i]];

        strbuf_add_char(result, (char)table->value_count);
        for (size_t j = 0; j < table->value_count; j++) {
            const char *value = table->values[j] == NULL ? "\1" : table->values[j];

            strbuf_add_bytes(result, value, strlen(value) + 1);
        }
    }
}

static bool work(void *context, size_t number, volatile size_t *at, struct strbuf *result,
                 struct endstate_error *error)
{
    struct filling *filling = context;
    const struct part *part = &filling->parts[number];
    struct visiting visiting = {filling, part->group, error};
    struct space_stretch stretch = part->stretch;

    stretch.at = at;
    if (!space_walk(filling->space, &stretch, fill_cells, &visiting, error))
        return false;
    tell_values(filling, part->group, result);
    return true;
}

/* The cells that a worker filled hold its own indices of values. */
static void translate(struct table *table, const struct part *part, const uint8_t *indices)
{
    struct gray gray;

    gray_begin(&gray, table->sizes, table->axis_count);
    gray_seek(&gray, part->stretch.first);
    for (size_t i = 0; i < part->stretch.count; i++, gray_next(&gray))
        table->cells[gray.number] = indices[table->cells[gray.number]];
    gray_end(&gray);
}

static bool take_values(struct filling *filling, const struct part *part, size_t subject,
                        const char **bytes)
{
    struct table *table = &filling->tables[subject];
    size_t count = (unsigned char)**bytes;
    uint8_t indices[UINT8_MAX] = {0};
    bool is_same = true;

    ++*bytes;
    for (size_t i = 0; i < count; i++) {
        const char *word = (*bytes)[0] == '\1' ? NULL : *bytes;

        indices[i] = table_value(table, word, filling->arena);
        if (indices[i] == UINT8_MAX)
            return false;
        is_same = is_same && indices[i] == i;
        *bytes += strlen(*bytes) + 1;
    }
    if (!is_same)
        translate(table, part, indices);
    return true;
}

static bool take(void *context, size_t number, const char *result, size_t length,
                 struct endstate_error *error)
{
    struct filling *filling = context;
    const struct part *part = &filling->parts[number];

    (void)length;
    for (size_t i = 0; i < part->group->subject_count; i++) {
        size_t subject = part->group->subjects[i];

        if (!take_values(filling, part, subject, &result))
            return error_set(error, ENDSTATE_LIMIT, "`%s` has more than %d values",
                             filling->space->subjects[subject].name, UINT8_MAX);
    }
    return true;
}

static void fail(void *context, size_t number, size_t at, struct strbuf *name)
{
    struct filling *filling = context;
    const struct space *space = filling->space;
    const struct table_group *group = filling->parts[number].group;

    filling->failure->values =
        ARENA_ARRAY(filling->arena, size_t, space->rulebase->declared.domain_count);
    space_values(space, group->axes, group->axis_count, at, filling->failure->values);
    space_describe(space, group->axes, group->axis_count, at, name);
    filling->failure->described = arena_format(filling->arena, " (with %s)", strbuf_text(name));
}

/* Cut the share of each group into parts of so many runs. */
static void cut(struct filling *filling, const struct table_group *groups, size_t group_count,
                const struct table_plan *plan, size_t most)
{
    for (size_t i = 0; i < group_count; i++) {
        struct space_stretch rest = table_stretch(&groups[i], plan->share, plan->shares);

        while (rest.count > 0) {
            struct space_stretch stretch = rest;

            stretch.count = rest.count < most ? rest.count : most;
            rest.first += stretch.count;
            rest.count -= stretch.count;
            MEMORY_GROW(filling->parts, filling->part_count, filling->part_capacity);
            filling->parts[filling->part_count++] = (struct part){&groups[i], stretch};
        }
    }
}

static bool fill(struct filling *filling, const struct table_plan *plan,
                 struct endstate_error *error)
{
    size_t group_count, runs = 0, jobs, most;
    const struct table_group *groups =
        group(filling->space, plan->window, &group_count, filling->arena);
    struct workers job = {.context = filling, .work = work, .take = take, .fail = fail};

    for (size_t i = 0; i < group_count; i++)
        runs += table_stretch(&groups[i], plan->share, plan->shares).count;
    jobs = runs < PARTS_WORTH_WORKERS * plan->least_part ? 1 : plan->jobs;
    most = jobs > 1 ? runs / (jobs * PARTS_A_WORKER) : runs;
    cut(filling, groups, group_count, plan, most < plan->least_part ? plan->least_part : most);
    job.jobs = jobs < filling->part_count ? jobs : filling->part_count;
    job.part_count = filling->part_count;
    job.patience = filling->space->limits.seconds > 0 ? filling->space->limits.seconds + 10 : 0;
    return workers_run(&job, error);
}

struct table *tables_fill(const struct space *space, const struct table_plan *plan,
                          struct arena *arena, struct table_failure *failure,
                          struct endstate_error *error)
{
    struct filling filling = {.space = space,
                              .tables = make_some(space, plan->window, arena, error),
                              .arena = arena,
                              .failure = failure};
    bool is_good;

    *failure = (struct table_failure){0};
    if (filling.tables == NULL)
        return NULL;
    filling.met = memory_alloc(sizeof *filling.met * space->subject_count);
    is_good = fill(&filling, plan, error);
    free(filling.parts);
    free(filling.met);
    if (is_good)
        return filling.tables;
    tables_free(filling.tables, space);
    return NULL;
}

/* ---- which axes matter ---- */

static bool matters(const struct table *table, size_t axis)
{
    size_t stride = table_stride(table, axis), block = stride * table->sizes[axis];

    for (size_t cell = 0; cell < table->cell_count; cell++)
        if (cell % block >= stride && table->cells[cell] != table->cells[cell - stride])
            return true;
    return false;
}

/* Take an axis on which nothing depends out of a table, keeping its first value's cells. */
static void drop_axis(struct table *table, size_t axis)
{
    size_t stride = table_stride(table, axis), block = stride * table->sizes[axis], kept = 0;

    for (size_t cell = 0; cell < table->cell_count; cell++)
        if (cell % block < stride)
            table->cells[kept++] = table->cells[cell];
    table->cell_count = kept;
    table->axis_count--;
    for (size_t i = axis; i < table->axis_count; i++) {
        table->axes[i] = table->axes[i + 1];
        table->sizes[i] = table->sizes[i + 1];
    }
}

void table_drop_idle_axes(struct table *table)
{
    for (size_t axis = table->axis_count; axis-- > 0;)
        if (!matters(table, axis))
            drop_axis(table, axis);
}
