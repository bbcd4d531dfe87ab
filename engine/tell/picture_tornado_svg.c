/* A tornado drawn. */
#include <math.h>
#include <string.h>

#include "tell/picture_drawing.h"
#include "tell/sweep_words.h"

static const double ROW = 27, BAR_HEIGHT = 15, PLOT = 360, GAP = 8;

struct tornado_drawing {
    struct chart *chart;
    const struct sweep *sweep;
    const struct tornado *tornado;
    struct strbuf *told;
    struct picture_scale scale;
    double left; /* where the scale begins */
    double y;    /* of the next line */
};

static const char *key_of(const struct tornado_drawing *drawing, size_t axis)
{
    return drawing->sweep->declared->domains[drawing->tornado->subject->axes[axis]].key;
}

static const char *share_text(const struct tornado_drawing *drawing, double share)
{
    struct strbuf text = {0};

    sweep_words_share(&text, share);
    return strbuf_take(&text, drawing->chart->arena);
}

static double x_of(const struct tornado_drawing *drawing, double likely)
{
    return drawing->left +
           PLOT * (likely - drawing->scale.low) / (drawing->scale.high - drawing->scale.low);
}

static double widest_key(const struct tornado_drawing *drawing)
{
    double widest = 0;

    for (size_t i = 0; i < drawing->tornado->subject->axis_count; i++)
        widest = fmax(widest, chart_measure(key_of(drawing, i), CHART_STRONG));
    return widest;
}

/* The scale above the bars and its lines behind them. */
static void draw_scale(struct tornado_drawing *drawing)
{
    const struct picture_scale *scale = &drawing->scale;
    size_t rows = drawing->tornado->subject->axis_count;
    double bottom = drawing->y + 16 + ROW * (double)rows;

    for (size_t i = 0; scale->low + (double)i * scale->step < scale->high + scale->step / 2; i++) {
        double likely = scale->low + (double)i * scale->step;

        chart_text(drawing->chart, x_of(drawing, likely), drawing->y, CHART_NOTE, CHART_MIDDLE,
                   share_text(drawing, likely));
        chart_path(drawing->chart, "grid", "M%.1f %.1fV%.1f", x_of(drawing, likely),
                   drawing->y + 11, bottom);
    }
    drawing->chart->height = fmax(drawing->chart->height, bottom);
    drawing->y += 16 + ROW / 2;
}

static void draw_key(const struct tornado_drawing *drawing, size_t axis, double x)
{
    chart_text(drawing->chart, x, drawing->y, CHART_STRONG, CHART_END, key_of(drawing, axis));
}

/* ---- bars of influence, from nothing to always ---- */

static void draw_influence(struct tornado_drawing *drawing, size_t axis, double keys)
{
    double influence = drawing->tornado->subject->influence[axis];
    const char *share = share_text(drawing, influence),
               *tip = arena_format(drawing->chart->arena, "%s: %s", key_of(drawing, axis), share);

    strbuf_format(drawing->told, " %s.", tip);
    chart_begin_group(drawing->chart, tip);
    draw_key(drawing, axis, keys);
    chart_box(drawing->chart, drawing->left, drawing->y - BAR_HEIGHT / 2,
              fmax(1, x_of(drawing, influence) - drawing->left), BAR_HEIGHT, 0, "more");
    chart_text(drawing->chart, x_of(drawing, influence) + GAP, drawing->y, CHART_NOTE, CHART_START,
               share);
    chart_end_group(drawing->chart);
    drawing->y += ROW;
}

static void draw_influences(struct tornado_drawing *drawing)
{
    double keys = DRAWING_MARGIN + widest_key(drawing);

    drawing->scale = (struct picture_scale){0, 1, 0.2};
    drawing->left = keys + GAP;
    draw_scale(drawing);
    for (size_t i = 0; i < drawing->tornado->subject->axis_count; i++)
        draw_influence(drawing, drawing->tornado->order[i], keys);
}

/* ---- bars from the least to the most likely ---- */

struct range {
    const struct tornado_bar *bar;
    const char *low, *high; /* what stands at the ends */
};

static const char *end_text(const struct tornado_drawing *drawing, size_t axis, size_t value,
                            double likely)
{
    struct strbuf text = {0};

    picture_words_end(&text, drawing->sweep, drawing->tornado, axis, value, likely);
    return strbuf_take(&text, drawing->chart->arena);
}

static struct range *make_ranges(const struct tornado_drawing *drawing,
                                 const struct tornado_bar *bars, size_t value)
{
    size_t count = drawing->tornado->subject->axis_count;
    struct range *ranges = ARENA_ARRAY(drawing->chart->arena, struct range, count);

    for (size_t i = 0; i < count; i++)
        ranges[i] = (struct range){&bars[i], end_text(drawing, bars[i].axis, value, bars[i].low),
                                   end_text(drawing, bars[i].axis, value, bars[i].high)};
    return ranges;
}

/* Where the scale has to begin so that what stands before the bars has room behind the keys. */
static double room_before(const struct tornado_drawing *drawing, const struct range *ranges,
                          double keys)
{
    double left = keys + GAP;

    for (size_t i = 0; i < drawing->tornado->subject->axis_count; i++) {
        double before = chart_measure(ranges[i].low, CHART_NOTE) + 2 * GAP,
               into = x_of(drawing, ranges[i].bar->low) - drawing->left;

        left = fmax(left, keys + GAP + before - into);
    }
    return left;
}

static void draw_part(const struct tornado_drawing *drawing, double from, double to,
                      const char *class)
{
    if (to > from)
        chart_box(drawing->chart, x_of(drawing, from), drawing->y - BAR_HEIGHT / 2,
                  x_of(drawing, to) - x_of(drawing, from), BAR_HEIGHT, 0, class);
}

static void draw_range(struct tornado_drawing *drawing, const struct range *range, double base,
                       double keys, size_t value)
{
    const struct tornado_bar *bar = range->bar;
    struct strbuf ends = {0};
    const char *tip;

    picture_words_ends(&ends, drawing->sweep, drawing->tornado, bar->axis, value);
    tip = arena_format(drawing->chart->arena, "%s: %s", key_of(drawing, bar->axis),
                       strbuf_text(&ends));
    strbuf_free(&ends);
    strbuf_format(drawing->told, " %s.", tip);
    chart_begin_group(drawing->chart, tip);
    draw_key(drawing, bar->axis, keys);
    draw_part(drawing, bar->low, fmin(base, bar->high), "less");
    draw_part(drawing, fmax(base, bar->low), bar->high, "more");
    if (strcmp(range->low, range->high) != 0)
        chart_text(drawing->chart, x_of(drawing, bar->low) - GAP, drawing->y, CHART_NOTE, CHART_END,
                   range->low);
    chart_text(drawing->chart, x_of(drawing, bar->high) + GAP, drawing->y, CHART_NOTE, CHART_START,
               range->high);
    chart_end_group(drawing->chart);
    drawing->y += ROW;
}

static void draw_ranges(struct tornado_drawing *drawing, size_t value)
{
    size_t count = drawing->tornado->subject->axis_count;
    const struct tornado_bar *bars =
        tornado_bars(drawing->tornado, drawing->sweep, value, drawing->chart->arena);
    const struct range *ranges = make_ranges(drawing, bars, value);
    double keys = DRAWING_MARGIN + widest_key(drawing), top,
           base = drawing->tornado->subject->values[value].probability;

    drawing->scale = picture_scale(bars, count);
    drawing->left = room_before(drawing, ranges, keys);
    draw_scale(drawing);
    top = drawing->y - ROW / 2 - 2;
    for (size_t i = 0; i < count; i++)
        draw_range(drawing, &ranges[i], base, keys, value);
    chart_path(drawing->chart, "base", "M%.1f %.1fV%.1f", x_of(drawing, base), top,
               drawing->y - ROW / 2 + 2);
}

void draw_tornado(struct chart *chart, const struct picture *picture, const struct sweep *sweep,
                  double y, struct strbuf *told)
{
    struct tornado_drawing drawing = {
        .chart = chart, .sweep = sweep, .tornado = &picture->tornado, .told = told, .y = y};
    size_t value = picture->value == NULL ? 0 : picture_value(picture, sweep);

    if (drawing.tornado->subject->axis_count == 0 || value == drawing.tornado->subject->value_count)
        return;
    if (picture->value == NULL)
        draw_influences(&drawing);
    else
        draw_ranges(&drawing, value);
}
