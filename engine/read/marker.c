#include "read/marker.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

struct cursor {
    const char *line;
    size_t length;
    size_t at;
};

static char peek(const struct cursor *cursor, size_t ahead)
{
    if (cursor->at + ahead < cursor->length)
        return cursor->line[cursor->at + ahead];
    return '\0';
}

static void skip_blank(struct cursor *cursor)
{
    while (peek(cursor, 0) == ' ' || peek(cursor, 0) == '\t')
        cursor->at++;
}

/* ---- numerals ---- */

static long roman_digit(char character)
{
    static const char digits[] = "ivxlc";
    static const long values[] = {1, 5, 10, 50, 100};
    const char *found = strchr(digits, tolower((unsigned char)character));

    return character == '\0' || found == NULL ? 0 : values[found - digits];
}

/* The value of roman numerals of one case, 0 for what is none. */
static long roman_value(const char *text, size_t length)
{
    long value = 0;

    for (size_t i = 0; i < length; i++) {
        long digit = roman_digit(text[i]);
        long next = i + 1 < length ? roman_digit(text[i + 1]) : 0;

        if (digit == 0 || !isupper((unsigned char)text[i]) != !isupper((unsigned char)text[0]))
            return 0;
        value += digit < next ? -digit : digit;
    }
    return value;
}

static void set_label(struct marker *out, const char *text, size_t length)
{
    if (length >= sizeof out->label)
        length = sizeof out->label - 1;
    memcpy(out->label, text, length);
    out->label[length] = '\0';
}

/* 4, 4.2, 4.2.1: the length of a number of up to three digits in each place. */
static size_t number_length(const struct cursor *cursor)
{
    size_t length = 0;

    for (;;) {
        size_t digits = 0;

        while (isdigit((unsigned char)peek(cursor, length + digits)))
            digits++;
        if (digits == 0 || digits > 3)
            return digits == 0 && length > 0 ? length - 1 : 0;
        length += digits;
        if (peek(cursor, length) != '.' || !isdigit((unsigned char)peek(cursor, length + 1)))
            return length;
        length++;
    }
}

static long number_value(const char *text)
{
    long value = 0;

    for (; isdigit((unsigned char)*text); text++)
        value = value * 10 + (*text - '0');
    return value;
}

/* ---- kinds of marker ---- */

/* "Article 5 would apply" begins a sentence, not an article. */
static bool goes_on_as_sentence(const struct cursor *cursor)
{
    return peek(cursor, 0) == ' ' && islower((unsigned char)peek(cursor, 1));
}

/* A number or numerals after a keyword, with whatever mark closes them. */
static bool read_named(struct marker *out, struct cursor cursor, const char *const *keywords,
                       enum marker_kind kind)
{
    for (; *keywords != NULL; keywords++) {
        size_t word = strlen(*keywords), length;
        struct cursor after = cursor;

        if (cursor.length < word || strncasecmp(cursor.line, *keywords, word) != 0)
            continue;
        after.at = word;
        if (peek(&after, 0) != ' ' && peek(&after, 0) != '.')
            continue;
        after.at += peek(&after, 0) == '.';
        skip_blank(&after);
        length = number_length(&after);
        if (length == 0)
            while (isalpha((unsigned char)peek(&after, length)))
                length++;
        set_label(out, after.line + after.at, length);
        out->value = isdigit((unsigned char)out->label[0]) ? number_value(out->label)
                                                           : roman_value(out->label, length);
        if (out->value == 0)
            continue;
        after.at += length;
        if (isalnum((unsigned char)peek(&after, 0)) || goes_on_as_sentence(&after))
            continue;
        while (peek(&after, 0) != '\0' && strchr(" .:)-\t", peek(&after, 0)) != NULL)
            after.at++;
        while (peek(&after, 0) == '\xE2' && peek(&after, 1) == '\x80') { /* a dash */
            after.at += 3;
            skip_blank(&after);
        }
        out->kind = kind;
        out->length = after.at;
        return true;
    }
    return false;
}

/* What may stand between a marker and the text: blanks, the end, or (tight) a capital. */
static bool ends_marker(const struct cursor *cursor, size_t length, bool may_be_tight)
{
    char next = peek(cursor, length);

    return next == '\0' || next == ' ' || next == '\t' ||
           (may_be_tight && (isupper((unsigned char)next) || (next & 0x80) != 0));
}

static void finish(struct marker *out, struct cursor cursor, size_t length)
{
    cursor.at += length;
    skip_blank(&cursor);
    out->length = cursor.at;
}

static bool read_number(struct marker *out, const struct cursor *cursor)
{
    size_t length = number_length(cursor);
    bool is_dotted = length > 0 && memchr(cursor->line + cursor->at, '.', length) != NULL;
    bool is_closed = peek(cursor, length) == '.' || peek(cursor, length) == ')';

    if (length == 0 || (!is_closed && !is_dotted) ||
        !ends_marker(cursor, length + is_closed, is_closed))
        return false;
    set_label(out, cursor->line + cursor->at, length);
    out->kind = MARKER_NUMBER;
    out->value = number_value(out->label);
    finish(out, *cursor, length + is_closed);
    return true;
}

static void set_letters(struct marker *out, const struct cursor *cursor, size_t length)
{
    char first = peek(cursor, 0);
    long roman = roman_value(cursor->line + cursor->at, length);

    set_label(out, cursor->line + cursor->at, length);
    if (length == 1 && roman != 1 && roman != 5 && roman != 10) {
        out->kind = isupper((unsigned char)first) ? MARKER_CAPITAL : MARKER_LETTER;
        out->value = tolower((unsigned char)first) - 'a' + 1;
    } else {
        out->kind = isupper((unsigned char)first) ? MARKER_ROMAN : MARKER_LITTLE_ROMAN;
        out->value = roman;
    }
}

/* §4  § 4. */
static bool read_section(struct marker *out, const struct cursor *cursor)
{
    struct cursor after = *cursor;
    size_t length;

    if (peek(cursor, 0) != '\xC2' || peek(cursor, 1) != '\xA7')
        return false;
    after.at += 2;
    skip_blank(&after);
    length = number_length(&after);
    if (length == 0)
        return false;
    set_label(out, after.line + after.at, length);
    length += peek(&after, length) == '.' || peek(&after, length) == ')';
    if (!ends_marker(&after, length, false))
        return false;
    out->kind = MARKER_NUMBER;
    out->value = number_value(out->label);
    finish(out, after, length);
    return true;
}

/* a.  a)  IV.  but not the I. of a name, which a capital follows without more: "I. Ivanov" stands
 * only where a list has come to it, which the reader of the proposal knows. */
static bool read_letters(struct marker *out, const struct cursor *cursor)
{
    size_t length = 0;

    while (isalpha((unsigned char)peek(cursor, length)))
        length++;
    if (length == 0 || length > 6 ||
        (length > 1 && roman_value(cursor->line + cursor->at, length) == 0) ||
        (peek(cursor, length) != '.' && peek(cursor, length) != ')') ||
        !ends_marker(cursor, length + 1, false))
        return false;
    set_letters(out, cursor, length);
    finish(out, *cursor, length + 1);
    return true;
}

static bool read_enclosed(struct marker *out, struct cursor cursor)
{
    size_t length = 0;

    if (peek(&cursor, 0) != '(')
        return false;
    cursor.at++;
    while (isalnum((unsigned char)peek(&cursor, length)))
        length++;
    if (length == 0 || length > 6 || peek(&cursor, length) != ')' ||
        !ends_marker(&cursor, length + 1, true))
        return false;
    if (isdigit((unsigned char)peek(&cursor, 0))) {
        if (number_length(&cursor) != length)
            return false;
        set_label(out, cursor.line + cursor.at, length);
        out->kind = MARKER_ENCLOSED;
        out->value = number_value(out->label);
    } else {
        if (length > 1 && roman_value(cursor.line + cursor.at, length) == 0)
            return false;
        set_letters(out, &cursor, length);
    }
    finish(out, cursor, length + 1);
    return true;
}

static bool read_bullet(struct marker *out, const struct cursor *cursor)
{
    static const char *const bullets[] = {"-",
                                          "*",
                                          "+",
                                          "\xE2\x80\xA2",
                                          "\xE2\x80\x93",
                                          "\xE2\x80\x94",
                                          "\xC2\xB7",
                                          "\xE2\x97\xA6",
                                          "\xE2\x96\xAA",
                                          "\xE2\x96\xA0",
                                          "\xE2\x97\x8F"};

    for (size_t i = 0; i < sizeof bullets / sizeof bullets[0]; i++) {
        size_t length = strlen(bullets[i]);

        if (cursor->length - cursor->at > length &&
            strncmp(cursor->line + cursor->at, bullets[i], length) == 0 &&
            (peek(cursor, length) == ' ' || peek(cursor, length) == '\t')) {
            out->kind = MARKER_BULLET;
            finish(out, *cursor, length);
            return true;
        }
    }
    return false;
}

static bool read_hashes(struct marker *out, const struct cursor *cursor)
{
    size_t length = 0;

    while (peek(cursor, length) == '#')
        length++;
    if (length == 0 || peek(cursor, length) != ' ')
        return false;
    out->kind = MARKER_PART;
    finish(out, *cursor, length);
    return true;
}

struct marker marker_read(const char *line, size_t length)
{
    static const char *const articles[] = {
        "Article", "Art",       "Point",    "Clause",  "Paragraph",  "Step",
        "Item",    "Principle", "Proposal", "Thesis",  "Variant",    "Option",
        "Stage",   "Phase",     "Pillar",   "Measure", "Commitment", NULL};
    static const char *const parts[] = {"Part", "Section", "Chapter", "Title", "Annex", NULL};
    struct cursor cursor = {line, length, 0};
    struct marker found = {0};

    if (read_hashes(&found, &cursor))
        return found;
    while (peek(&cursor, 0) == '*' && peek(&cursor, 1) == '*')
        cursor.at += 2;
    if (cursor.at == 0 && (read_named(&found, cursor, articles, MARKER_ARTICLE) ||
                           read_named(&found, cursor, parts, MARKER_PART)))
        return found;
    if (read_section(&found, &cursor) || read_number(&found, &cursor) ||
        read_enclosed(&found, cursor) || read_letters(&found, &cursor) ||
        read_bullet(&found, &cursor))
        return found;
    return (struct marker){0};
}
