/* A tornado in characters. */
#include <math.h>

#include "tell/picture_pen.h"
#include "tell/picture_words.h"
#include "tell/sweep_words.h"

/* Columns of a key at most, and of a number: "0.04823%". */
enum { KEY_WIDTH = 30, NUMBER_WIDTH = 8 };

static const char *key_of(const struct pen *pen, const struct tornado *tornado, size_t axis)
{
    return pen->sweep->declared->domains[tornado->subject->axes[axis]].key;
}

/* Columns of the keys; a longer one has a line of its own. */
static size_t key_width(const struct pen *pen, const struct tornado *tornado)
{
    size_t widest = 0;

    for (size_t i = 0; i < tornado->subject->axis_count; i++) {
        size_t width = pen_width(key_of(pen, tornado, i));

        widest = width > widest && width <= KEY_WIDTH ? width : widest;
    }
    return widest;
}

static void put_key(const struct pen *pen, const char *key, size_t width)
{
    if (pen_width(key) > width) {
        pen_put(pen, key, false);
        fputc('\n', pen->out);
        key = "";
    }
    pen_put_left(pen, key, width, false);
}

/* ---- bars of influence, from nothing to always ---- */

/* A bar to an eighth of a column. */
static void put_bar(const struct pen *pen, double part, size_t columns)
{
    static const char *const eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    size_t length = (size_t)lround(part * (double)columns * 8);

    pen_repeat(pen, "█", length / 8);
    pen_put(pen, part > 0 && length == 0 ? eighths[1] : eighths[length % 8], false);
}

static void put_influences(const struct pen *pen, const struct tornado *tornado)
{
    size_t width = key_width(pen, tornado);
    size_t columns = PEN_WIDTH - width - PEN_GAP - NUMBER_WIDTH - PEN_GAP;

    for (size_t i = 0; i < tornado->subject->axis_count; i++) {
        double influence = tornado->subject->influence[tornado->order[i]];
        struct strbuf number = {0};

        sweep_words_share(&number, influence);
        put_key(pen, key_of(pen, tornado, tornado->order[i]), width);
        pen_put_right(pen, strbuf_text(&number), PEN_GAP + NUMBER_WIDTH, false);
        pen_pad(pen, PEN_GAP);
        put_bar(pen, influence, columns);
        fputc('\n', pen->out);
        strbuf_free(&number);
    }
}

/* ---- bars from the least to the most likely ---- */

struct range_pen {
    const struct pen *pen;
    const struct tornado *tornado;
    struct picture_scale scale;
    double base;
    size_t value, key_width, columns;
};

static size_t column_of(const struct range_pen *range, double likely)
{
    double part = (likely - range->scale.low) / (range->scale.high - range->scale.low);

    return (size_t)lround(part * (double)(range->columns - 1));
}

static void put_ends(const struct range_pen *range)
{
    struct strbuf low = {0}, high = {0};

    sweep_words_share(&low, range->scale.low);
    sweep_words_share(&high, range->scale.high);
    pen_pad(range->pen, range->key_width + PEN_GAP);
    pen_put(range->pen, strbuf_text(&low), false);
    pen_put_right(range->pen, strbuf_text(&high), range->columns - low.length, false);
    fputc('\n', range->pen->out);
    strbuf_free(&low);
    strbuf_free(&high);
}

/* Light up to what the answer is over all, a line there, and dark from there on. */
static void put_range(const struct range_pen *range, const struct tornado_bar *bar)
{
    size_t base = column_of(range, range->base), from = column_of(range, bar->low),
           to = column_of(range, bar->high);
    size_t end = base > to ? base : to;

    pen_pad(range->pen, PEN_GAP);
    for (size_t i = 0; i <= end; i++) {
        bool is_in = i >= from && i <= to;

        pen_put(range->pen, i == base ? "│" : !is_in ? " " : i < base ? "▒" : "█", false);
    }
    fputc('\n', range->pen->out);
}

static void put_values(const struct range_pen *range, size_t axis)
{
    const struct pen *pen = range->pen;
    const char *before = arena_format(pen->arena, "%*s", (int)(range->key_width + PEN_GAP), "");
    const struct pen_margin margin = {before, before, PEN_WIDTH};
    struct strbuf text = {0};

    picture_words_ends(&text, pen->sweep, range->tornado, axis, range->value);
    pen_words(pen, &margin, 0, strbuf_text(&text), false);
    fputc('\n', pen->out);
    strbuf_free(&text);
}

static void put_ranges(const struct pen *pen, const struct tornado *tornado, size_t value)
{
    const struct tornado_bar *bars = tornado_bars(tornado, pen->sweep, value, pen->arena);
    struct range_pen range = {.pen = pen,
                              .tornado = tornado,
                              .scale = picture_scale(bars, tornado->subject->axis_count),
                              .base = tornado->subject->values[value].probability,
                              .value = value,
                              .key_width = key_width(pen, tornado)};

    range.columns = PEN_WIDTH - range.key_width - PEN_GAP;
    put_ends(&range);
    for (size_t i = 0; i < tornado->subject->axis_count; i++) {
        put_key(pen, key_of(pen, tornado, bars[i].axis), range.key_width);
        put_range(&range, &bars[i]);
        put_values(&range, bars[i].axis);
    }
}

void pen_tornado(const struct pen *pen, const struct picture *picture)
{
    const struct tornado *tornado = &picture->tornado;
    size_t value = picture->value == NULL ? 0 : picture_value(picture, pen->sweep);

    if (tornado->subject->axis_count == 0 || value == tornado->subject->value_count)
        return;
    fputc('\n', pen->out);
    if (picture->value == NULL)
        put_influences(pen, tornado);
    else
        put_ranges(pen, tornado, value);
}
