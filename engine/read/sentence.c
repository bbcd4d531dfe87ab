#include "read/sentence.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* ---- plain letters ---- */

static void put(struct plain_text *out, char character, size_t place)
{
    while (out->text.length >= out->place_capacity) {
        out->place_capacity = out->place_capacity == 0 ? 256 : out->place_capacity * 2;
        out->places = memory_resize(out->places, sizeof *out->places * out->place_capacity);
    }
    out->places[out->text.length] = (uint32_t)place;
    strbuf_add_char(&out->text, character);
}

/* What is written otherwise in plain letters; "" for what has no width. */
static const struct plain_letter {
    const char *bytes;
    const char *plain;
} plain_letters[] = {
    {"\xC2\xA0", " "},      {"\xE2\x80\xAF", " "},   {"\xE2\x80\x89", " "},  {"\xE2\x80\x83", " "},
    {"\xE2\x80\x82", " "},  {"\xE2\x80\x98", "'"},   {"\xE2\x80\x99", "'"},  {"\xE2\x80\x9A", "'"},
    {"\xE2\x80\x9B", "'"},  {"\xCA\xBC", "'"},       {"\xE2\x80\x9C", "\""}, {"\xE2\x80\x9D", "\""},
    {"\xE2\x80\x9E", "\""}, {"\xC2\xAB", "\""},      {"\xC2\xBB", "\""},     {"\xE2\x80\x90", "-"},
    {"\xE2\x80\x91", "-"},  {"\xE2\x80\x92", "-"},   {"\xE2\x80\x93", "-"},  {"\xE2\x80\x94", "-"},
    {"\xE2\x88\x92", "-"},  {"\xE2\x80\xA6", "..."}, {"\xC2\xAD", ""},       {"\xE2\x80\x8B", ""},
    {"\xEF\xBB\xBF", ""}};

static const struct plain_letter *plain_letter(const char *at, size_t left)
{
    for (size_t i = 0; i < sizeof plain_letters / sizeof plain_letters[0]; i++) {
        size_t length = strlen(plain_letters[i].bytes);

        if (length <= left && memcmp(at, plain_letters[i].bytes, length) == 0)
            return &plain_letters[i];
    }
    return NULL;
}

static bool is_open(const struct plain_text *out)
{
    return out->text.length > 0 && out->text.text[out->text.length - 1] != ' ';
}

/* A hyphen at the end of a line holds the word together: "non-" goes on with "aligned". */
static bool is_divided(const struct plain_text *out)
{
    size_t length = out->text.length;

    return length > 1 && out->text.text[length - 1] == '-' &&
           isalpha((unsigned char)out->text.text[length - 2]);
}

void plain_text_add(struct plain_text *out, const char *document, size_t begin, size_t end)
{
    if (is_open(out) && !is_divided(out))
        put(out, ' ', begin == 0 ? 0 : begin - 1);
    for (size_t at = begin; at < end;) {
        const struct plain_letter *letter =
            (document[at] & 0x80) != 0 ? plain_letter(document + at, end - at) : NULL;
        const char *plain = letter == NULL ? NULL : letter->plain;

        if (isspace((unsigned char)document[at]) || (plain != NULL && plain[0] == ' ')) {
            if (is_open(out))
                put(out, ' ', at);
        } else if (plain == NULL) {
            put(out, document[at], at);
        } else {
            for (const char *each = plain; *each != '\0'; each++)
                put(out, *each, at);
        }
        at += letter == NULL ? 1 : strlen(letter->bytes);
    }
}

void plain_text_copy(struct plain_text *out, const char *text, const uint32_t *places,
                     size_t length)
{
    for (size_t i = 0; i < length; i++)
        put(out, text[i], places[i]);
}

void plain_text_free(struct plain_text *text)
{
    strbuf_free(&text->text);
    free(text->places);
}

/* ---- sentences ---- */

/* Whether the word before a full stop is an abbreviation: "U.S.", "Mr.", "No.", a single capital.
 */
static bool is_abbreviation(const char *text, size_t begin, size_t stop)
{
    static const char *const known[] = {"mr",   "mrs",    "ms",  "dr",   "st",  "no", "art", "arts",
                                        "gen",  "col",    "sen", "rep",  "cf",  "vs", "etc", "para",
                                        "pres", "approx", "nos", "incl", "e.g", "i.e"};
    size_t start = stop, length;

    while (start > begin && text[start - 1] != ' ' && text[start - 1] != '(')
        start--;
    length = stop - start;
    if (length == 1 && isupper((unsigned char)text[start]))
        return true;
    if (length == 3 && text[start + 1] == '.' && isupper((unsigned char)text[start]))
        return true;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        size_t each = 0;

        while (each < length && tolower((unsigned char)text[start + each]) == known[i][each])
            each++;
        if (each == length && known[i][each] == '\0')
            return true;
    }
    return false;
}

static bool begins_sentence(const char *text, size_t at, size_t length)
{
    unsigned char first = at < length ? (unsigned char)text[at] : 'A';

    return isupper(first) || first >= 0x80 || first == '"' || first == '[' || first == '(' ||
           first == '\'' || isdigit(first);
}

static bool ends_sentence(const char *text, size_t begin, size_t at, size_t length)
{
    size_t next = at + 1;

    if (text[at] == ';')
        return next >= length || text[next] == ' ';
    if (strchr(".!?", text[at]) == NULL)
        return false;
    while (next < length && strchr("\"')]", text[next]) != NULL)
        next++;
    if (next < length && text[next] != ' ')
        return false;
    return begins_sentence(text, next + 1, length) &&
           !(text[at] == '.' && next < length && is_abbreviation(text, begin, at));
}

/* The last space of a piece that is too long, or its whole length without one. */
static size_t cut(const char *text, size_t begin)
{
    size_t end = begin + SENTENCE_LONGEST;

    while (end > begin && text[end] != ' ')
        end--;
    if (end > begin)
        return end;
    for (end = begin + SENTENCE_LONGEST; (text[end] & 0xC0) == 0x80; end--)
        ;
    return end;
}

size_t sentence_end(const char *text, size_t begin, size_t length)
{
    for (size_t at = begin; at < length; at++) {
        if (at - begin == SENTENCE_LONGEST)
            return cut(text, begin);
        if (text[at] != '.' && text[at] != ';' && text[at] != '!' && text[at] != '?')
            continue;
        if (ends_sentence(text, begin, at, length)) {
            size_t end = at + 1;

            while (end < length && strchr("\"')]", text[end]) != NULL)
                end++;
            return end;
        }
    }
    return length;
}
