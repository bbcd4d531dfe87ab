#include "tell/chart.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "tell/markup.h"

static const double MARGIN = 16;

static const struct {
    const char *class;
    double size;
    bool is_bold;
} faces[CHART_FACES] = {
    [CHART_TITLE] = {"title", 18, true},
    [CHART_NOTE] = {"note", 12, false},
    [CHART_PLAIN] = {"plain", 13, false},
    [CHART_STRONG] = {"strong", 13, true},
};

/* chart.css, built into the library */
extern const char endstate_chart_style[];

enum { COLOURS = 8, SHAPES = 4 };

static void grow(struct chart *chart, double x, double y)
{
    chart->width = fmax(chart->width, x);
    chart->height = fmax(chart->height, y);
}

/* ---- texts ---- */

/* The width of a character in parts of the size, at most, in the fonts of the style. */
static double character_width(unsigned char first_byte)
{
    if (first_byte >= 0x80)
        return 1;
    if (strchr("ijlI.,:;'|!", first_byte) != NULL)
        return 0.38;
    if (strchr("frt-()[]/ ", first_byte) != NULL)
        return 0.44;
    return strchr("mwMW%@", first_byte) != NULL ? 1.0 : 0.65;
}

double chart_measure(const char *text, enum chart_face face)
{
    double width = 0;

    for (; *text != '\0'; text++)
        if ((*text & 0xC0) != 0x80)
            width += character_width((unsigned char)*text);
    return width * faces[face].size * (faces[face].is_bold ? 1.1 : 1);
}

void chart_text(struct chart *chart, double x, double y, enum chart_face face,
                enum chart_anchor anchor, const char *text)
{
    static const char *const anchors[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    double width = chart_measure(text, face), size = faces[face].size;
    double behind = anchor == CHART_START ? width : anchor == CHART_MIDDLE ? width / 2 : 0;

    strbuf_format(&chart->body, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\"%s>", faces[face].class, x,
                  y + size * 0.35, anchors[anchor]);
    markup_add(&chart->body, text);
    strbuf_add(&chart->body, "</text>\n");
    grow(chart, x + behind, y + size * 0.7);
}

double chart_paragraph(struct chart *chart, double x, double y, double width, enum chart_face face,
                       const char *text)
{
    struct strbuf line = {0};

    for (text += strspn(text, " "); *text != '\0';) {
        size_t length = strcspn(text, " "), before = line.length;

        strbuf_format(&line, "%s%.*s", before == 0 ? "" : " ", (int)length, text);
        if (before > 0 && chart_measure(strbuf_text(&line), face) > width) {
            line.text[line.length = before] = '\0';
            chart_text(chart, x, y, face, CHART_START, strbuf_text(&line));
            strbuf_clear(&line);
            y += faces[face].size * 1.4;
            continue;
        }
        text += length + strspn(text + length, " ");
    }
    chart_text(chart, x, y, face, CHART_START, strbuf_text(&line));
    strbuf_free(&line);
    return y + faces[face].size * 1.4;
}

/* ---- shapes ---- */

void chart_box(struct chart *chart, double x, double y, double width, double height, double radius,
               const char *class)
{
    strbuf_format(&chart->body,
                  "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" "
                  "rx=\"%.1f\"/>\n",
                  class, x, y, width, height, radius);
    grow(chart, x + width, y + height);
}

void chart_path(struct chart *chart, const char *class, const char *format, ...)
{
    char path[256];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    strbuf_format(&chart->body, "<path class=\"%s\" d=\"%s\"/>\n", class, path);
}

const char *chart_colour_class(size_t number, struct arena *arena)
{
    return arena_format(arena, "c%zu", number % COLOURS);
}

/* A square, a disc, a triangle or a diamond. */
void chart_mark(struct chart *chart, double x, double y, size_t number)
{
    static const char *const shapes[SHAPES] = {
        "-5,-5 5,-5 5,5 -5,5", "-2.5,-6 2.5,-6 6,-2.5 6,2.5 2.5,6 -2.5,6 -6,2.5 -6,-2.5",
        "0,-6 6.5,5 -6.5,5", "0,-7 7,0 0,7 -7,0"};

    strbuf_format(&chart->body,
                  "<polygon class=\"c%zu\" transform=\"translate(%.1f %.1f)\" points=\"%s\"/>\n",
                  number % COLOURS, x + 8, y, shapes[number % SHAPES]);
    grow(chart, x + 16, y + 8);
}

void chart_begin_group(struct chart *chart, const char *tip)
{
    strbuf_add(&chart->body, "<g><title>");
    markup_add(&chart->body, tip);
    strbuf_add(&chart->body, "</title>\n");
}

void chart_end_group(struct chart *chart)
{
    strbuf_add(&chart->body, "</g>\n");
}

/* ---- the whole ---- */

const char *chart_finish(struct chart *chart, size_t number, const char *title,
                         const char *description)
{
    double width = ceil(chart->width + MARGIN), height = ceil(chart->height + MARGIN);
    struct strbuf out = {0};
    const char *svg;

    strbuf_format(&out,
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"endstate-picture\" "
                  "role=\"img\" aria-labelledby=\"picture-%zu-title picture-%zu-text\" "
                  "width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\">\n"
                  "<title id=\"picture-%zu-title\">",
                  number, number, width, height, width, height, number);
    markup_add(&out, title);
    strbuf_format(&out, "</title>\n<desc id=\"picture-%zu-text\">", number);
    markup_add(&out, description);
    strbuf_format(&out, "</desc>\n<style>\n%s</style>\n", endstate_chart_style);
    strbuf_format(&out, "<rect class=\"ground\" width=\"%.0f\" height=\"%.0f\"/>\n", width, height);
    strbuf_add(&out, strbuf_text(&chart->body));
    strbuf_add(&out, "</svg>");
    svg = arena_string(chart->arena, strbuf_text(&out));
    strbuf_free(&out);
    strbuf_free(&chart->body);
    return svg;
}
