#include "read/proposal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "read/marker.h"
#include "read/sentence.h"

enum {
    LARGEST_MEGABYTES = 8,
    LONGEST_TITLE = 240,
    LONGEST_HEADING = 90,
    LONGEST_SHORT_HEADING = 40,
    LONGEST_LEAD = 400 /* of what leads to a list */
};

/* A line without its blanks on both sides. */
struct line {
    size_t begin, end;
    bool is_blank;
    bool is_after_blank; /* or the first */
    bool is_before_blank;
};

/* Part of a clause: where a line, or what its marker leaves of it, stands. */
struct piece {
    size_t begin, end;
};

struct number_use;

struct parsing {
    struct proposal *out;
    const char *text;
    struct arena *arena;
    struct line *lines;
    size_t line_count;
    struct proposal_clause *clauses;
    size_t clause_count, clause_capacity;
    struct proposal_sentence *sentences;
    size_t sentence_count, sentence_capacity;
    struct piece *pieces; /* of the clause that is open */
    size_t piece_count, piece_capacity;
    const char *heading;
    char part[32];    /* the label of the part, "" before one */
    size_t part_line; /* counted from 1: behind the line that has its label and nothing else */
    char top[32];     /* number of the last clause of the top level */
    enum marker_kind top_kind;
    long top_value;
    char middle[48]; /* of the last clause one level down, "" for none */
    char stem[48];   /* of the last number below an article */
    enum marker_kind middle_kind;
    long middle_value;
    long letter_value;
    size_t bullets;
    size_t paragraphs; /* without a number */
    bool is_open;      /* a clause takes what follows */
    bool is_long;      /* and what follows after an empty line */
    bool has_numbers;
    bool is_listed; /* the clause that is open stands in a list below another */
    struct number_use *uses;
    size_t use_size;
    bool is_stem;       /* a number below an article, which may lead to a list of its own */
    long running_value; /* of the last number below an article: some go on in the next */
    bool is_lead_of_stem;
    const char *lead; /* plain text that leads to the list, "" for none */
    uint32_t *lead_places;
};

/* ---- lines ---- */

static void trim(const char *text, struct line *line)
{
    while (line->begin < line->end && strchr(" \t\r\f\v", text[line->begin]) != NULL)
        line->begin++;
    while (line->end > line->begin && strchr(" \t\r\f\v", text[line->end - 1]) != NULL)
        line->end--;
    line->is_blank = line->begin == line->end;
}

static void cut_lines(struct parsing *parsing)
{
    const char *text = parsing->text;
    size_t length = parsing->out->file.length, count = 1;
    size_t *starts;

    for (size_t at = 0; at < length; at++)
        count += text[at] == '\n';
    parsing->lines = memory_alloc(sizeof *parsing->lines * count);
    starts = ARENA_ARRAY(parsing->arena, size_t, count);
    for (size_t at = 0; at < length;) {
        const char *end = memchr(text + at, '\n', length - at);
        struct line *line = &parsing->lines[parsing->line_count];

        starts[parsing->line_count++] = at;
        *line = (struct line){.begin = at, .end = end == NULL ? length : (size_t)(end - text)};
        at = line->end + 1;
        trim(text, line);
    }
    for (size_t i = 0; i < parsing->line_count; i++) {
        parsing->lines[i].is_after_blank = i == 0 || parsing->lines[i - 1].is_blank;
        parsing->lines[i].is_before_blank =
            i + 1 == parsing->line_count || parsing->lines[i + 1].is_blank;
    }
    parsing->out->lines = starts;
    parsing->out->line_count = parsing->line_count;
}

int proposal_line(const struct proposal *proposal, size_t place)
{
    size_t low = 0, high = proposal->line_count;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;

        if (proposal->lines[middle] <= place)
            low = middle;
        else
            high = middle;
    }
    return (int)low + 1;
}

/* The document's own letters between two places on one line. */
static const char *on_one_line(struct parsing *parsing, const struct piece *pieces, size_t count)
{
    struct strbuf text = {0};
    const char *copy;

    for (size_t i = 0; i < count; i++) {
        if (text.length > 0 && text.text[text.length - 1] != ' ')
            strbuf_add_char(&text, ' ');
        for (size_t at = pieces[i].begin; at < pieces[i].end; at++) {
            bool is_blank = isspace((unsigned char)parsing->text[at]) != 0;

            if (!is_blank)
                strbuf_add_char(&text, parsing->text[at]);
            else if (text.length > 0 && text.text[text.length - 1] != ' ')
                strbuf_add_char(&text, ' ');
        }
    }
    copy = arena_string(parsing->arena, strbuf_text(&text));
    strbuf_free(&text);
    return copy;
}

/* ---- clauses ---- */

static void add_sentence(struct parsing *parsing, size_t clause, const struct plain_text *plain,
                         size_t begin, size_t end, size_t lead)
{
    struct proposal_sentence *sentence;

    while (begin < end && plain->text.text[begin] == ' ')
        begin++;
    if (begin == end)
        return;
    MEMORY_GROW(parsing->sentences, parsing->sentence_count, parsing->sentence_capacity);
    sentence = &parsing->sentences[parsing->sentence_count++];
    *sentence = (struct proposal_sentence){.clause = clause, .length = end - begin, .lead = lead};
    sentence->text = arena_copy(parsing->arena, plain->text.text + begin, end - begin);
    sentence->places = arena_alloc(parsing->arena, sizeof(uint32_t) * (end - begin));
    memcpy((uint32_t *)sentence->places, plain->places + begin, sizeof(uint32_t) * (end - begin));
}

/* Cut a clause into sentences; the first begins with what leads to it. */
static void add_sentences(struct parsing *parsing, size_t clause, const struct plain_text *plain,
                          size_t lead)
{
    const char *text = strbuf_text(&plain->text);
    size_t length = plain->text.length;

    for (size_t begin = 0; begin < length;) {
        size_t from = begin == 0 ? lead : begin;
        size_t end = sentence_end(text, from < length ? from : begin, length);

        add_sentence(parsing, clause, plain, begin, end, begin == 0 ? lead : 0);
        begin = end;
    }
}

static bool ends_as_lead(const struct plain_text *plain)
{
    return plain->text.length > 0 && strchr(":-", plain->text.text[plain->text.length - 1]) != NULL;
}

/* What ends in a colon or a dash leads to the clauses below it. */
static void keep_lead(struct parsing *parsing, const struct plain_text *plain)
{
    size_t length = plain->text.length, begin = 0;

    if (parsing->is_listed && !(parsing->is_stem && ends_as_lead(plain)))
        return;
    parsing->lead = "";
    parsing->is_lead_of_stem = parsing->is_listed;
    if (!ends_as_lead(plain))
        return;
    while (begin < length) {
        size_t end = sentence_end(plain->text.text, begin, length);

        if (end == length)
            break;
        begin = end + 1;
    }
    if (begin >= length || length - begin > LONGEST_LEAD)
        return;
    parsing->lead = arena_copy(parsing->arena, plain->text.text + begin, length - begin);
    parsing->lead_places = arena_alloc(parsing->arena, sizeof(uint32_t) * (length - begin));
    memcpy(parsing->lead_places, plain->places + begin, sizeof(uint32_t) * (length - begin));
}

static void close_clause(struct parsing *parsing)
{
    struct proposal_clause *clause;
    struct plain_text plain = {0};
    size_t lead = 0;

    if (!parsing->is_open || parsing->clause_count == 0)
        return;
    parsing->is_open = false;
    clause = &parsing->clauses[parsing->clause_count - 1];
    clause->text = on_one_line(parsing, parsing->pieces, parsing->piece_count);
    clause->first_sentence = parsing->sentence_count;
    if (parsing->is_listed && parsing->lead[0] != '\0') {
        lead = strlen(parsing->lead);
        plain_text_copy(&plain, parsing->lead, parsing->lead_places, lead++);
    }
    for (size_t i = 0; i < parsing->piece_count; i++) {
        plain_text_add(&plain, parsing->text, parsing->pieces[i].begin, parsing->pieces[i].end);
        clause->end = parsing->pieces[i].end;
    }
    if (plain.text.length > lead)
        add_sentences(parsing, parsing->clause_count - 1, &plain, lead);
    clause->sentence_count = parsing->sentence_count - clause->first_sentence;
    keep_lead(parsing, &plain);
    plain_text_free(&plain);
}

/* Whether a text by itself names what follows: short, and no sentence. */
static bool names_a_part(const char *text, size_t length)
{
    return length > 0 && length <= LONGEST_HEADING && strchr(".;,:!?", text[length - 1]) == NULL;
}

static bool is_behind_name(const struct parsing *parsing)
{
    const struct piece *first = parsing->pieces;

    return parsing->piece_count == 1 && parsing->top_kind == MARKER_ARTICLE &&
           parsing->middle[0] == '\0' &&
           names_a_part(parsing->text + first->begin, first->end - first->begin);
}

/* The line of a clause is that of its first words, behind a name on the line of its number. */
static void add_piece(struct parsing *parsing, size_t begin, size_t end)
{
    if (parsing->piece_count == 0 || is_behind_name(parsing))
        parsing->clauses[parsing->clause_count - 1].line = proposal_line(parsing->out, begin);
    MEMORY_GROW(parsing->pieces, parsing->piece_count, parsing->piece_capacity);
    parsing->pieces[parsing->piece_count++] = (struct piece){begin, end};
}

/* Numbers that clauses have, open-hashed, with how often each was asked for. */
struct number_use {
    const char *number; /* NULL: a free place */
    size_t count;
};

static struct number_use *find_use(const struct parsing *parsing, const char *number)
{
    size_t hash = 5381;

    for (const char *at = number; *at != '\0'; at++)
        hash = hash * 33 + (unsigned char)*at;
    for (;; hash++) {
        struct number_use *use = &parsing->uses[hash % parsing->use_size];

        if (use->number == NULL || strcmp(use->number, number) == 0)
            return use;
    }
}

static const char *take_number(struct parsing *parsing, const char *number)
{
    struct number_use *use = find_use(parsing, number);

    use->number = arena_string(parsing->arena, number);
    use->count = 1;
    return use->number;
}

/* A number that a clause before it has is told apart by its part, else by counting. */
static const char *distinct(struct parsing *parsing, const char *number)
{
    struct number_use *use = find_use(parsing, number);
    const char *tried = number;

    if (use->number == NULL)
        return take_number(parsing, number);
    if (parsing->part[0] != '\0')
        tried = arena_format(parsing->arena, "%s.%s", parsing->part, number);
    while (find_use(parsing, tried)->number != NULL)
        tried = arena_format(parsing->arena, "%s/%zu", number, ++use->count);
    return take_number(parsing, tried);
}

static void open_clause(struct parsing *parsing, const char *number, size_t line, size_t begin,
                        bool is_listed)
{
    struct proposal_clause *clause;

    close_clause(parsing);
    MEMORY_GROW(parsing->clauses, parsing->clause_count, parsing->clause_capacity);
    clause = &parsing->clauses[parsing->clause_count];
    *clause = (struct proposal_clause){.heading = parsing->heading, .line = (int)line + 1};
    clause->number = distinct(parsing, number);
    clause->begin = parsing->lines[line].begin;
    parsing->clause_count++;
    parsing->is_open = true;
    parsing->is_listed = is_listed;
    parsing->is_stem = false;
    parsing->is_long = false;
    parsing->piece_count = 0;
    if (begin < parsing->lines[line].end)
        add_piece(parsing, begin, parsing->lines[line].end);
}

/* ---- headings ---- */

static bool is_shouted(const char *text, size_t length)
{
    bool has_capital = false;

    for (size_t i = 0; i < length; i++) {
        if (islower((unsigned char)text[i]))
            return false;
        has_capital = has_capital || isupper((unsigned char)text[i]);
    }
    return has_capital;
}

/* A few words on a line of their own, right above a list. */
static bool leads_to_numbers(const struct parsing *parsing, size_t index)
{
    const struct line *line = &parsing->lines[index], *next = line + 1;
    struct marker marker;

    if (line->end - line->begin > LONGEST_SHORT_HEADING || index + 1 == parsing->line_count ||
        !line->is_after_blank || !isupper((unsigned char)parsing->text[line->begin]))
        return false;
    marker = marker_read(parsing->text + next->begin, next->end - next->begin);
    return marker.kind == MARKER_NUMBER || marker.kind == MARKER_BULLET;
}

static bool is_heading(const struct parsing *parsing, size_t index)
{
    const struct line *line = &parsing->lines[index];
    const char *text = parsing->text + line->begin;
    size_t length = line->end - line->begin;

    while (length > 0 && text[length - 1] == '*')
        length--;
    if (!names_a_part(text, length) || (!line->is_after_blank && index != parsing->part_line))
        return false;
    return line->is_before_blank || is_shouted(text, length) || leads_to_numbers(parsing, index);
}

static void set_heading(struct parsing *parsing, size_t begin, size_t end)
{
    struct piece piece = {begin, end};

    close_clause(parsing);
    while (piece.begin < piece.end && parsing->text[piece.begin] == '*')
        piece.begin++;
    while (piece.end > piece.begin && parsing->text[piece.end - 1] == '*')
        piece.end--;
    parsing->heading = on_one_line(parsing, &piece, 1);
    parsing->lead = "";
    parsing->top_kind = MARKER_NONE;
    parsing->top[0] = '\0';
    parsing->middle[0] = '\0';
    parsing->stem[0] = '\0';
    parsing->bullets = 0;
}

/* ---- numbered clauses ---- */

static void begin_top(struct parsing *parsing, const struct marker *marker)
{
    snprintf(parsing->top, sizeof parsing->top, "%s", marker->label);
    parsing->top_kind = marker->kind;
    parsing->top_value = marker->value;
    parsing->middle[0] = '\0';
    parsing->stem[0] = '\0';
    parsing->middle_kind = MARKER_NONE;
    parsing->middle_value = 0;
    parsing->letter_value = 0;
    parsing->bullets = 0;
    parsing->has_numbers = true;
}

/* Whether a number within a line of text that has been wrapped can be that of a clause. */
static bool follows_on(const struct parsing *parsing, const struct marker *marker)
{
    switch (marker->kind) {
    case MARKER_NUMBER:
    case MARKER_ENCLOSED:
        return marker->value == 1 || marker->value == parsing->top_value + 1 ||
               marker->value == parsing->middle_value + 1 ||
               (marker->value == parsing->running_value + 1 &&
                parsing->top_kind == MARKER_ARTICLE) ||
               strchr(marker->label, '.') != NULL;
    case MARKER_ROMAN:
    case MARKER_CAPITAL:
        return marker->value == 1 || marker->value == parsing->top_value + 1;
    case MARKER_LETTER:
    case MARKER_LITTLE_ROMAN:
        return marker->value == 1 || marker->label[0] == 'a' + (char)parsing->letter_value ||
               parsing->middle[0] != '\0';
    default:
        return true;
    }
}

static bool is_letter(enum marker_kind kind)
{
    return kind == MARKER_LETTER || kind == MARKER_LITTLE_ROMAN;
}

/* (i) after (h) is a letter, else the first of the roman numerals. */
static bool goes_on_as_letter(const struct parsing *parsing, const struct marker *marker)
{
    return marker->kind == MARKER_LETTER ||
           (marker->label[1] == '\0' && parsing->letter_value > 0 &&
            marker->label[0] == 'a' + (char)parsing->letter_value);
}

static void open_lettered(struct parsing *parsing, const struct marker *marker, size_t line,
                          size_t begin)
{
    if (parsing->top[0] == '\0') {
        open_clause(parsing, marker->label, line, begin, true);
        parsing->letter_value = marker->value;
        parsing->has_numbers = true;
        return;
    }
    if (goes_on_as_letter(parsing, marker)) {
        snprintf(parsing->middle, sizeof parsing->middle, "%.36s%.8s",
                 parsing->stem[0] != '\0' ? parsing->stem : parsing->top, marker->label);
        parsing->middle_kind = MARKER_LETTER;
        parsing->letter_value = marker->label[0] - 'a' + 1;
        open_clause(parsing, parsing->middle, line, begin, true);
        return;
    }
    if (parsing->middle_kind == MARKER_LETTER) {
        open_clause(parsing, arena_format(parsing->arena, "%s(%s)", parsing->middle, marker->label),
                    line, begin, true);
        return;
    }
    open_clause(parsing, arena_format(parsing->arena, "%s(%s)", parsing->top, marker->label), line,
                begin, true);
}

/* Whether the clause that is open, if it stands at the top, is a sentence by itself: what follows
 * it with numbers then does not stand below it, as the articles that follow lettered recitals. */
static bool is_closed(const struct parsing *parsing)
{
    size_t begin, end;

    if (!parsing->is_open || parsing->middle[0] != '\0' || parsing->piece_count == 0)
        return false;
    begin = parsing->pieces[0].begin;
    end = parsing->pieces[parsing->piece_count - 1].end;
    return strchr(";,", parsing->text[end - 1]) != NULL ||
           (parsing->text[end - 1] == '.' && end - begin > LONGEST_HEADING);
}

/* Whether the clause that is open ends in a colon or a dash. */
static bool leads_on(const struct parsing *parsing)
{
    size_t end;

    if (parsing->piece_count == 0)
        return false;
    end = parsing->pieces[parsing->piece_count - 1].end;
    return parsing->text[end - 1] == ':' ||
           (end >= 3 && strncmp(parsing->text + end - 3, "\xE2\x80", 2) == 0);
}

/* A number below an article, or in brackets below a number. */
static bool is_below(const struct parsing *parsing, const struct marker *marker)
{
    if (strchr(marker->label, '.') != NULL)
        return false;
    return (parsing->top_kind == MARKER_ARTICLE &&
            (marker->kind == MARKER_NUMBER || marker->kind == MARKER_ENCLOSED)) ||
           (parsing->top_kind == MARKER_NUMBER && marker->kind == MARKER_ENCLOSED &&
            (marker->value == 1 || parsing->middle[0] != '\0')) ||
           ((parsing->top_kind == MARKER_ROMAN || parsing->top_kind == MARKER_CAPITAL) &&
            !is_closed(parsing) &&
            (marker->kind == MARKER_NUMBER || marker->kind == MARKER_ENCLOSED));
}

static void open_below(struct parsing *parsing, const struct marker *marker, size_t line,
                       size_t begin)
{
    snprintf(parsing->middle, sizeof parsing->middle, "%s.%s", parsing->top, marker->label);
    parsing->middle_kind = marker->kind;
    parsing->middle_value = marker->value;
    parsing->letter_value = 0;
    if (parsing->top_kind == MARKER_ARTICLE)
        parsing->running_value = marker->value;
    close_clause(parsing);
    if (parsing->is_lead_of_stem)
        parsing->lead = "";
    open_clause(parsing, parsing->middle, line, begin, true);
    parsing->is_stem = true;
    snprintf(parsing->stem, sizeof parsing->stem, "%s", parsing->middle);
}

/* (A) below 1, where what stands before it leads to it or ends another of its kind. */
static bool is_capital_below(const struct parsing *parsing, const struct marker *marker)
{
    return marker->kind == MARKER_CAPITAL && parsing->is_open &&
           (parsing->top_kind == MARKER_NUMBER || parsing->top_kind == MARKER_ENCLOSED) &&
           (parsing->middle_kind == MARKER_CAPITAL ? marker->value == parsing->middle_value + 1
                                                   : marker->value == 1 && leads_on(parsing));
}

static void open_capital_below(struct parsing *parsing, const struct marker *marker, size_t line,
                               size_t begin)
{
    snprintf(parsing->middle, sizeof parsing->middle, "%s%.8s", parsing->top, marker->label);
    parsing->middle_kind = marker->kind;
    parsing->middle_value = marker->value;
    parsing->letter_value = 0;
    open_clause(parsing, parsing->middle, line, begin, true);
}

static void open_bullet(struct parsing *parsing, size_t line, size_t begin)
{
    const char *above = parsing->middle[0] != '\0' ? parsing->middle : parsing->top;

    parsing->bullets++;
    if (above[0] == '\0') {
        parsing->paragraphs++;
        open_clause(parsing, arena_format(parsing->arena, "p%zu", parsing->paragraphs), line, begin,
                    true);
        return;
    }
    open_clause(parsing, arena_format(parsing->arena, "%s-%zu", above, parsing->bullets), line,
                begin, true);
}

static void open_numbered(struct parsing *parsing, const struct marker *marker, size_t line,
                          size_t begin)
{
    if (marker->kind == MARKER_BULLET) {
        open_bullet(parsing, line, begin);
    } else if (is_letter(marker->kind)) {
        open_lettered(parsing, marker, line, begin);
    } else if (is_below(parsing, marker)) {
        open_below(parsing, marker, line, begin);
    } else if (is_capital_below(parsing, marker)) {
        open_capital_below(parsing, marker, line, begin);
    } else {
        close_clause(parsing);
        begin_top(parsing, marker);
        open_clause(parsing, marker->label, line, begin, false);
        snprintf(parsing->top, sizeof parsing->top, "%s",
                 parsing->clauses[parsing->clause_count - 1].number);
        parsing->is_long = marker->kind == MARKER_ARTICLE ||
                           names_a_part(parsing->text + begin, parsing->lines[line].end - begin) ||
                           begin == parsing->lines[line].end;
    }
}

/* Part II, or roman numerals before what only names a part. */
static bool opens_part(const struct parsing *parsing, const struct marker *marker, size_t index,
                       size_t begin)
{
    const struct line *line = &parsing->lines[index];

    if (marker->kind == MARKER_PART)
        return line->is_before_blank || marker->label[0] == '\0' || begin == line->end ||
               names_a_part(parsing->text + begin, line->end - begin);
    return (marker->kind == MARKER_ROMAN || marker->kind == MARKER_CAPITAL) &&
           line->is_after_blank && line->is_before_blank &&
           !islower((unsigned char)parsing->text[begin]) &&
           names_a_part(parsing->text + begin, line->end - begin);
}

static void take_line(struct parsing *parsing, size_t index)
{
    const struct line *line = &parsing->lines[index];
    struct marker marker = marker_read(parsing->text + line->begin, line->end - line->begin);
    size_t begin = line->begin + marker.length;

    if (line->is_blank)
        return;
    if (marker.kind != MARKER_NONE && opens_part(parsing, &marker, index, begin)) {
        snprintf(parsing->part, sizeof parsing->part, "%s", marker.label);
        parsing->part_line = begin == line->end ? index + 1 : 0;
        set_heading(parsing, begin < line->end ? begin : line->begin, line->end);
    } else if (marker.kind != MARKER_NONE &&
               (line->is_after_blank || follows_on(parsing, &marker))) {
        open_numbered(parsing, &marker, index, begin);
    } else if (is_heading(parsing, index) && !(parsing->is_open && parsing->piece_count == 0)) {
        set_heading(parsing, line->begin, line->end);
    } else if (!parsing->is_open || (line->is_after_blank && !parsing->is_long)) {
        parsing->paragraphs++;
        parsing->top_kind = MARKER_NONE;
        parsing->top[0] = '\0';
        open_clause(parsing, arena_format(parsing->arena, "p%zu", parsing->paragraphs), index,
                    line->begin, false);
    } else {
        add_piece(parsing, line->begin, line->end);
    }
}

/* ---- what stands before the clauses ---- */

static bool is_labelled(const struct parsing *parsing, const struct line *line, const char *label)
{
    size_t length = strlen(label);

    return line->end - line->begin > length &&
           strncasecmp(parsing->text + line->begin, label, length) == 0;
}

static bool is_date(const struct parsing *parsing, const struct line *line)
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    size_t length = line->end - line->begin;
    const char *copy;
    bool has_year = false;

    if (length > 40 || length < 8)
        return false;
    copy = arena_copy(parsing->arena, parsing->text + line->begin, length);
    for (size_t i = 0; i + 4 <= length; i++)
        has_year = has_year || strspn(copy + i, "0123456789") == 4;
    for (size_t i = 0; has_year && i < sizeof months / sizeof months[0]; i++)
        if (strstr(copy, months[i]) != NULL)
            return true;
    return has_year && strspn(copy, "0123456789-./ ") == length;
}

static const char *rest_of(struct parsing *parsing, size_t *index, size_t skipped)
{
    struct piece pieces[64];
    size_t count = 0;

    for (; *index < parsing->line_count && !parsing->lines[*index].is_blank && count < 64;
         (*index)++) {
        const struct line *line = &parsing->lines[*index];

        if (count > 0 && (is_labelled(parsing, line, "date:") ||
                          is_labelled(parsing, line, "source:") || is_date(parsing, line)))
            break;
        pieces[count] = (struct piece){line->begin + (count == 0 ? skipped : 0), line->end};
        count++;
    }
    return on_one_line(parsing, pieces, count);
}

static bool takes_header(struct parsing *parsing, size_t *index)
{
    static const struct {
        const char *label;
        bool is_title, is_date, is_source;
    } labels[] = {{"title:", true, false, false},
                  {"date:", false, true, false},
                  {"source:", false, false, true},
                  {"sources:", false, false, true}};
    const struct line *line = &parsing->lines[*index];

    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        const char *rest;

        if (!is_labelled(parsing, line, labels[i].label))
            continue;
        rest = rest_of(parsing, index, strlen(labels[i].label));
        rest += strspn(rest, " ");
        if (labels[i].is_title)
            parsing->out->title = rest;
        else if (labels[i].is_date)
            parsing->out->date = rest;
        else
            parsing->out->source = rest;
        return true;
    }
    if (is_date(parsing, line) && parsing->out->date[0] == '\0') {
        parsing->out->date = on_one_line(parsing, &(struct piece){line->begin, line->end}, 1);
        (*index)++;
        return true;
    }
    return false;
}

static bool is_before_label(const struct parsing *parsing, size_t index)
{
    return index + 1 < parsing->line_count &&
           (is_labelled(parsing, &parsing->lines[index + 1], "date:") ||
            is_labelled(parsing, &parsing->lines[index + 1], "source:"));
}

/* The first lines, as long as they are short and no sentence. */
static bool takes_title(struct parsing *parsing, size_t *index)
{
    const struct line *line = &parsing->lines[*index];
    struct marker marker = marker_read(parsing->text + line->begin, line->end - line->begin);
    size_t begin = line->begin + (marker.kind == MARKER_PART ? marker.length : 0);
    size_t last = *index, length;

    if (parsing->out->title[0] != '\0' ||
        (!is_before_label(parsing, *index) && marker.kind != MARKER_NONE &&
         (marker.kind != MARKER_PART || marker.label[0] != '\0')))
        return false;
    while (!parsing->lines[last].is_before_blank && !is_before_label(parsing, last) &&
           !is_date(parsing, &parsing->lines[last + 1]))
        last++;
    length = parsing->lines[last].end - begin;
    if (length > LONGEST_TITLE || strchr(".;,:", parsing->text[parsing->lines[last].end - 1]))
        return false;
    parsing->out->title = rest_of(parsing, index, begin - line->begin);
    return true;
}

static size_t take_header(struct parsing *parsing)
{
    size_t index = 0;

    while (index < parsing->line_count) {
        if (parsing->lines[index].is_blank)
            index++;
        else if (!takes_header(parsing, &index) && !takes_title(parsing, &index))
            break;
    }
    return index;
}

static void add_title_sentences(struct parsing *parsing)
{
    struct plain_text plain = {0};
    const char *found =
        parsing->out->title[0] == '\0' ? NULL : strstr(parsing->text, parsing->out->title);
    size_t begin = found == NULL ? 0 : (size_t)(found - parsing->text);

    plain_text_add(&plain, parsing->out->title, 0, strlen(parsing->out->title));
    for (size_t i = 0; i < plain.text.length; i++)
        plain.places[i] = (uint32_t)(begin + plain.places[i]);
    add_sentences(parsing, PROPOSAL_TITLE, &plain, 0);
    plain_text_free(&plain);
}

/* ---- the whole ---- */

/* Paragraphs are counted 1, 2, 3 where nothing else is numbered. */
static void number_paragraphs(struct parsing *parsing)
{
    for (size_t i = 0; !parsing->has_numbers && i < parsing->clause_count; i++)
        if (parsing->clauses[i].number[0] == 'p')
            parsing->clauses[i].number++;
}

static void hand_over(struct parsing *parsing)
{
    struct proposal *out = parsing->out;

    out->clause_count = parsing->clause_count;
    out->clauses = ARENA_ARRAY(parsing->arena, struct proposal_clause, parsing->clause_count);
    out->sentence_count = parsing->sentence_count;
    out->sentences = ARENA_ARRAY(parsing->arena, struct proposal_sentence, parsing->sentence_count);
    if (parsing->clause_count > 0)
        memcpy(out->clauses, parsing->clauses, sizeof *out->clauses * parsing->clause_count);
    if (parsing->sentence_count > 0)
        memcpy(out->sentences, parsing->sentences,
               sizeof *out->sentences * parsing->sentence_count);
    free(parsing->clauses);
    free(parsing->sentences);
    free(parsing->pieces);
    free(parsing->uses);
    free(parsing->lines);
}

bool proposal_parse(struct proposal *out, const struct source_file *file, struct arena *arena,
                    struct endstate_error *error)
{
    struct parsing parsing = {.out = out, .text = file->text, .arena = arena};

    *out = (struct proposal){.file = *file, .title = "", .date = "", .source = ""};
    parsing.heading = "";
    parsing.lead = "";
    cut_lines(&parsing);
    parsing.use_size = 2 * parsing.line_count + 16; /* a line begins one clause at most */
    parsing.uses = memory_alloc(sizeof *parsing.uses * parsing.use_size);
    for (size_t i = take_header(&parsing); i < parsing.line_count; i++)
        take_line(&parsing, i);
    close_clause(&parsing);
    number_paragraphs(&parsing);
    add_title_sentences(&parsing);
    hand_over(&parsing);
    if (out->clause_count == 0)
        return error_at(error, ENDSTATE_BAD_INPUT, (struct place){file->path, 0, 0},
                        "holds no clause; expected numbered clauses or paragraphs below the title");
    return true;
}

bool proposal_read(struct proposal *out, const char *path, struct arena *arena,
                   struct endstate_error *error)
{
    struct findings findings = {.arena = arena};
    struct source_file file;

    source_file_read_any(&file, path, (size_t)LARGEST_MEGABYTES, arena, &findings);
    return findings_pass(&findings, error) && proposal_parse(out, &file, arena, error);
}
