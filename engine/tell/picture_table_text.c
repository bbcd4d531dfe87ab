/* A decision table in characters: a grid, or where that is too wide a list of its rules. */
#include <stdlib.h>
#include <string.h>

#include "tell/picture_pen.h"
#include "tell/picture_words.h"
#include "tell/sweep_words.h"

struct column {
    const char **cells; /* the head, then one for each rule */
    size_t width;
    bool is_answer;
};

struct grid {
    const struct pen *pen;
    const struct picture *picture;
    const struct sweep_subject *subject;
    struct column *columns;
    size_t column_count;
    size_t row_count; /* with the head */
};

/* ---- cells ---- */

static const char *condition_cell(const struct grid *grid, size_t rule, size_t axis)
{
    const struct sweep *sweep = grid->pen->sweep;
    const struct sweep_condition *when = &grid->picture->table.rules[rule].when;
    struct strbuf text = {0};

    if (sweep_is_free(sweep, grid->subject, when, axis))
        return "-";
    sweep_words_allowed(&text, &sweep->declared->domains[grid->subject->axes[axis]],
                        when->allows[axis]);
    return strbuf_take(&text, grid->pen->arena);
}

static void make_columns(struct grid *grid)
{
    const struct decision_table *table = &grid->picture->table;
    struct arena *arena = grid->pen->arena;

    grid->row_count = table->rule_count + 1;
    grid->column_count = grid->subject->axis_count + 1;
    grid->columns = ARENA_ARRAY(arena, struct column, grid->column_count);
    for (size_t i = 0; i < grid->column_count; i++) {
        struct column *column = &grid->columns[i];

        column->is_answer = i == grid->subject->axis_count;
        column->cells = ARENA_ARRAY(arena, const char *, grid->row_count);
        column->cells[0] = column->is_answer
                               ? grid->subject->on
                               : grid->pen->sweep->declared->domains[grid->subject->axes[i]].key;
        for (size_t rule = 0; rule < table->rule_count; rule++)
            column->cells[rule + 1] =
                column->is_answer
                    ? wording_answer(grid->subject->values[table->rules[rule].value].is)
                    : condition_cell(grid, rule, i);
    }
}

/* ---- cells of several lines: they break at spaces and behind hyphens ---- */

/* The length of the first piece of a text, without the space that it may break at. */
static size_t piece_length(const char *text)
{
    size_t length = strcspn(text, " -");

    return text[length] == '-' ? length + 1 : length;
}

/* How much of a text goes on a line of so many columns: a piece at least. */
static size_t line_length(const char *text, size_t width, struct arena *arena)
{
    size_t length = piece_length(text);

    for (;;) {
        size_t space = strspn(text + length, " "), next = length + space;

        if (text[next] == '\0')
            return length;
        next += piece_length(text + next);
        if (pen_width(arena_copy(arena, text, next)) > width)
            return length;
        length = next;
    }
}

static size_t count_lines(const char *text, size_t width, struct arena *arena)
{
    size_t lines = 0;

    for (; *text != '\0'; text += strspn(text, " ")) {
        text += line_length(text, width, arena);
        lines++;
    }
    return lines;
}

static size_t widest_piece(const char *text, struct arena *arena)
{
    size_t widest = 0;

    for (; *text != '\0'; text += strspn(text, " ")) {
        size_t length = piece_length(text), width = pen_width(arena_copy(arena, text, length));

        widest = width > widest ? width : widest;
        text += length;
    }
    return widest;
}

/* ---- the grid ---- */

/* What stands before a column. */
static const char *lead_of(const struct grid *grid, size_t column)
{
    if (column == 0)
        return "";
    return grid->columns[column].is_answer ? " │ " : "  ";
}

/* How many lines the cells of a column take beyond one each. */
static size_t lines_beyond(const struct grid *grid, const struct column *column)
{
    size_t lines = 0;

    for (size_t i = 0; i < grid->row_count; i++)
        lines += count_lines(column->cells[i], column->width, grid->pen->arena);
    return lines - grid->row_count;
}

/* The column whose cells take most lines; NULL where all take one. */
static struct column *narrowest(const struct grid *grid)
{
    struct column *found = NULL;
    size_t most = 0;

    for (size_t i = 0; i < grid->column_count; i++) {
        size_t lines = lines_beyond(grid, &grid->columns[i]);

        if (lines > most) {
            most = lines;
            found = &grid->columns[i];
        }
    }
    return found;
}

/* Give each column what it needs, then what is left to those with many lines; false: no room. */
static bool share_width(struct grid *grid)
{
    size_t taken = pen_numbers_width(grid->pen);
    struct column *column;

    for (size_t i = 0; i < grid->column_count; i++) {
        column = &grid->columns[i];
        for (size_t row = 0; row < grid->row_count; row++) {
            size_t widest = widest_piece(column->cells[row], grid->pen->arena);

            column->width = widest > column->width ? widest : column->width;
        }
        taken += pen_width(lead_of(grid, i)) + column->width;
    }
    for (; taken < PEN_WIDTH && (column = narrowest(grid)) != NULL; taken++)
        column->width++;
    return taken <= PEN_WIDTH;
}

/* The next line of a cell, moving on behind it. */
static const char *next_line(const struct grid *grid, const struct column *column,
                             const char **rest)
{
    struct arena *arena = grid->pen->arena;
    const char *text = *rest;
    size_t length = *text == '\0' ? 0 : line_length(text, column->width, arena);

    *rest += length + strspn(text + length, " ");
    return arena_copy(arena, text, length);
}

/* One line of every cell of a row, moving on in what is left of them; whether anything is left. */
static bool put_line(const struct grid *grid, const char **rest, bool is_head)
{
    bool has_more = false;

    for (size_t i = 0; i < grid->column_count; i++) {
        const struct column *column = &grid->columns[i];
        bool is_strong = is_head || column->is_answer,
             is_end = column->is_answer && i > 0 && rest[i][0] == '\0';
        const char *lead = is_end ? " │" : lead_of(grid, i);

        pen_put(grid->pen, lead, false);
        pen_put_left(grid->pen, next_line(grid, column, &rest[i]),
                     column->is_answer ? 0 : column->width, is_strong);
        has_more = has_more || rest[i][0] != '\0';
    }
    return has_more;
}

/* The numbers of a row behind the first line of its answer. */
static void put_row_numbers(const struct grid *grid, size_t row)
{
    const struct column *answers = &grid->columns[grid->column_count - 1];
    const char *rest = answers->cells[row];

    pen_pad(grid->pen, answers->width - pen_width(next_line(grid, answers, &rest)));
    if (row == 0) {
        pen_number_heads(grid->pen);
    } else {
        const struct decision_rule *rule = &grid->picture->table.rules[row - 1];

        pen_numbers(grid->pen, rule->count, rule->share, rule->probability);
        fputc('\n', grid->pen->out);
    }
}

static void put_row(const struct grid *grid, size_t row)
{
    const char **rest = ARENA_ARRAY(grid->pen->arena, const char *, grid->column_count);
    bool has_more;

    for (size_t i = 0; i < grid->column_count; i++)
        rest[i] = grid->columns[i].cells[row];
    has_more = put_line(grid, rest, row == 0);
    put_row_numbers(grid, row);
    while (has_more) {
        has_more = put_line(grid, rest, row == 0);
        fputc('\n', grid->pen->out);
    }
}

static void put_grid(const struct grid *grid)
{
    for (size_t row = 0; row < grid->row_count; row++) {
        put_row(grid, row);
        if (row > 0)
            continue;
        for (size_t i = 0; i < grid->column_count; i++) {
            bool is_answer = grid->columns[i].is_answer && i > 0;

            pen_put(grid->pen, is_answer ? "─┼─" : i > 0 ? "──" : "", false);
            pen_repeat(grid->pen, "─", grid->columns[i].width);
        }
        pen_repeat(grid->pen, "─", pen_numbers_width(grid->pen));
        fputc('\n', grid->pen->out);
    }
}

/* ---- the list ---- */

static void put_rule(const struct grid *grid, size_t number)
{
    const struct decision_rule *rule = &grid->picture->table.rules[number];
    const struct pen *pen = grid->pen;
    const struct pen_margin margin = {arena_format(pen->arena, "%3zu  ", number + 1), "     ",
                                      PEN_WIDTH},
                            deeper = {"       when", "         ", PEN_WIDTH};
    struct strbuf count = {0}, when = {0};
    size_t column;

    picture_words_count(&count, pen->sweep, rule->count, rule->share, rule->probability);
    sweep_words_condition(&when, pen->sweep, grid->subject, &rule->when);
    column = pen_words(
        pen, &margin, 0,
        arena_format(pen->arena, "%s:", wording_answer(grid->subject->values[rule->value].is)),
        true);
    pen_words(pen, &margin, column, strbuf_text(&count), false);
    fputc('\n', pen->out);
    pen_put(pen, deeper.first, false);
    pen_words(pen, &deeper, pen_width(deeper.first), strbuf_text(&when), false);
    fputc('\n', pen->out);
    strbuf_free(&count);
    strbuf_free(&when);
}

void pen_table(const struct pen *pen, const struct picture *picture)
{
    struct grid grid = {
        .pen = pen, .picture = picture, .subject = &pen->sweep->subjects[picture->subject]};

    make_columns(&grid);
    fputc('\n', pen->out);
    if (share_width(&grid)) {
        put_grid(&grid);
        return;
    }
    for (size_t i = 0; i < picture->table.rule_count; i++)
        put_rule(&grid, i);
}
