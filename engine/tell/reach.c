#include "tell/reach.h"

struct reach {
    const struct boxes *boxes;
    size_t *first;   /* by box: where its arrows begin in sorted; one more at the end */
    size_t *sorted;  /* edges by the box that they leave */
    size_t *waiting; /* by box: arrows into it that leave boxes without a column */
    size_t *columns; /* by box */
    bool *is_placed; /* by box */
    size_t *ready;   /* boxes that nothing waits for */
    size_t ready_count;
};

static void sort_edges(struct reach *reach)
{
    const struct boxes *boxes = reach->boxes;

    for (size_t i = 0; i < boxes->edge_count; i++)
        reach->first[boxes->edges[i].from + 1]++;
    for (size_t i = 0; i < boxes->count; i++)
        reach->first[i + 1] += reach->first[i];
    for (size_t i = boxes->edge_count; i-- > 0;) {
        size_t from = boxes->edges[i].from;

        reach->sorted[reach->first[from + 1] - 1 - reach->waiting[from]++] = i;
    }
    for (size_t i = 0; i < boxes->count; i++)
        reach->waiting[i] = 0;
    for (size_t i = 0; i < boxes->edge_count; i++)
        reach->waiting[boxes->edges[i].to]++;
}

static void place(struct reach *reach, size_t box)
{
    if (reach->is_placed[box])
        return;
    reach->is_placed[box] = true;
    for (size_t i = reach->first[box]; i < reach->first[box + 1]; i++) {
        size_t to = reach->boxes->edges[reach->sorted[i]].to;

        if (reach->is_placed[to])
            continue;
        if (reach->columns[to] <= reach->columns[box])
            reach->columns[to] = reach->columns[box] + 1;
        if (--reach->waiting[to] == 0)
            reach->ready[reach->ready_count++] = to;
    }
}

static size_t distance(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

size_t reach_of(const struct boxes *boxes)
{
    struct arena *arena = boxes->graph->arena;
    struct reach reach = {.boxes = boxes};
    size_t done = 0, sum = 0;

    reach.first = ARENA_ARRAY(arena, size_t, boxes->count + 2);
    reach.sorted = ARENA_ARRAY(arena, size_t, boxes->edge_count + 1);
    reach.waiting = ARENA_ARRAY(arena, size_t, boxes->count + 1);
    reach.columns = ARENA_ARRAY(arena, size_t, boxes->count + 1);
    reach.is_placed = ARENA_ARRAY(arena, bool, boxes->count + 1);
    reach.ready = ARENA_ARRAY(arena, size_t, boxes->count + 1);
    sort_edges(&reach);
    for (size_t i = 0; i < boxes->count; i++)
        if (reach.waiting[i] == 0)
            reach.ready[reach.ready_count++] = i;
    /* What is left over once nothing is ready stands in a circle, which opens somewhere. */
    for (size_t i = 0; i <= boxes->count; i++) {
        while (done < reach.ready_count)
            place(&reach, reach.ready[done++]);
        if (i < boxes->count)
            place(&reach, i);
    }
    for (size_t i = 0; i < boxes->edge_count; i++)
        sum += distance(reach.columns[boxes->edges[i].from], reach.columns[boxes->edges[i].to]);
    return sum;
}
