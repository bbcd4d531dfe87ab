#include "read/syntax.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct reader {
    const struct source_file *file;
    struct arena *arena;
    struct findings *findings;
    bool holds_no_code; /* no string holds a construct: one that runs into one has no end */
    bool is_wary;       /* the same, and more, of a file known to be broken */
    size_t at;
    int line;
    int column;
    const struct node
        *unlikely; /* of the list being read, a string that may have begun as an end */
    const struct node *outdented; /* of the list being read, one that its indentation leaves open */
};

/* Where the reader is: for going back. */
struct position {
    size_t at;
    int line;
    int column;
};

static char current(const struct reader *reader)
{
    return reader->file->text[reader->at];
}

static void advance(struct reader *reader)
{
    unsigned char byte = (unsigned char)current(reader);

    reader->at++;
    if (byte == '\n') {
        reader->line++;
        reader->column = 1;
    } else if ((reader->file->text[reader->at] & 0xC0) != 0x80) {
        reader->column++;
    }
}

static struct place here(const struct reader *reader)
{
    return (struct place){reader->file->path, reader->line, reader->column};
}

static void skip_blank(struct reader *reader)
{
    while (current(reader) != '\0') {
        if (current(reader) == ';') {
            /* CLIPS ends a comment at a carriage return too. */
            while (strchr("\r\n", current(reader)) == NULL)
                advance(reader);
        } else if (isspace((unsigned char)current(reader))) {
            advance(reader);
        } else {
            return;
        }
    }
}

static bool ends_word(char character)
{
    return character == '\0' || isspace((unsigned char)character) ||
           strchr("\"()&|<~;", character) != NULL;
}

static struct node *new_node(const struct reader *reader, enum node_kind kind)
{
    struct node *node = ARENA_NEW(reader->arena, struct node);

    node->kind = kind;
    node->place = here(reader);
    node->begin = reader->at;
    return node;
}

static void end_node(const struct reader *reader, struct node *node)
{
    node->end = reader->at;
    node->width = reader->line == node->place.line ? reader->column - node->place.column : 0;
}

struct mark syntax_mark(const struct node *node)
{
    return (struct mark){node->place, node->width};
}

/* Just the parenthesis or quote that a list or string begins with. */
static struct mark opening(const struct node *node)
{
    return (struct mark){node->place, 1};
}

/* ---- strings and words ---- */

/* Where a string ends that begins here: its closing quote; false where it has none. */
static bool find_end_of_string(const struct reader *reader, size_t *out)
{
    const char *text = reader->file->text;

    for (size_t end = reader->at; text[end] != '\0'; end++) {
        if (text[end] == '"') {
            *out = end;
            return true;
        }
        if ((reader->is_wary || reader->holds_no_code) && text[end] == '\n' &&
            strncmp(text + end + 1, "(def", 4) == 0)
            return false;
        if (text[end] == '\\' && text[end + 1] != '\0')
            end++;
    }
    return false;
}

/*
 * A string lacks its closing quote. Where an earlier one ran over a line and straight into a word,
 * it was that one: from there on, ends were taken for beginnings.
 */
static void no_end_of_string(struct reader *reader, const struct node *string)
{
    const struct node *culprit = reader->unlikely != NULL ? reader->unlikely : string;
    struct finding *finding = findings_add(reader->findings, LINT_SYNTAX, opening(culprit),
                                           "this string is never closed");

    finding_remedy(reader->findings, finding, "expected `\"`");
}

static struct node *read_string(struct reader *reader)
{
    struct node *node = new_node(reader, NODE_STRING);
    size_t length = 0, end = 0;
    char *text;

    advance(reader);
    if (!find_end_of_string(reader, &end)) {
        no_end_of_string(reader, node);
        return NULL;
    }
    text = arena_alloc(reader->arena, end - reader->at + 1);
    while (current(reader) != '"') {
        if (current(reader) == '\\')
            advance(reader);
        text[length++] = current(reader);
        advance(reader);
    }
    advance(reader);
    node->text = text;
    end_node(reader, node);
    if (reader->unlikely == NULL && node->width == 0 && !isspace((unsigned char)current(reader)) &&
        strchr(")", current(reader)) == NULL)
        reader->unlikely = node;
    return node;
}

static bool is_number(const char *word)
{
    char *end;

    if (strchr("+-.0123456789", word[0]) == NULL || strpbrk(word, "xXnNpP") != NULL)
        return false;
    strtod(word, &end);
    return end != word && *end == '\0';
}

static void classify(struct node *node, struct arena *arena)
{
    const char *word = node->text;
    size_t length = strlen(word);

    if (strncmp(word, "$?", 2) == 0) {
        node->kind = NODE_MULTI_VARIABLE;
        node->text = word + 2;
    } else if (length > 3 && strncmp(word, "?*", 2) == 0 && word[length - 1] == '*') {
        node->kind = NODE_GLOBAL;
        node->text = arena_copy(arena, word + 2, length - 3);
    } else if (word[0] == '?') {
        node->kind = NODE_VARIABLE;
        node->text = word + 1;
    } else if (is_number(word)) {
        node->kind = NODE_NUMBER;
    }
}

static struct node *read_word(struct reader *reader)
{
    struct node *node = new_node(reader, NODE_SYMBOL);

    if (strchr("&|~", current(reader)) != NULL) {
        node->kind = NODE_CONNECTIVE;
        advance(reader);
    } else {
        do {
            advance(reader);
        } while (!ends_word(current(reader)));
    }
    end_node(reader, node);
    node->text =
        arena_copy(reader->arena, reader->file->text + node->begin, node->end - node->begin);
    if (node->kind == NODE_SYMBOL)
        classify(node, reader->arena);
    return node;
}

/* ---- lists ---- */

/*
 * A list is open when a construct begins at the start of a line, or at the end. The one that is
 * left open is the outermost; the one that lacks its end shows in the indentation.
 */
static void never_closed(const struct reader *reader, const struct node *open, int next_line)
{
    struct finding *finding;

    if (next_line == 0) {
        finding =
            findings_add(reader->findings, LINT_SYNTAX, opening(open), "this `(` is never closed");
        finding_remedy(reader->findings, finding, "expected `)` before the end of the file");
    } else {
        finding =
            findings_add(reader->findings, LINT_SYNTAX, opening(open), "this `(` is not closed");
        finding_remedy(reader->findings, finding, "expected `)` before the construct on line %d",
                       next_line);
    }
    if (reader->outdented != NULL && reader->outdented != open)
        finding_relate(finding, reader->outdented->place,
                       "the list that begins here seems to lack its `)`");
}

static bool nested_too_deep(const struct reader *reader)
{
    findings_add(reader->findings, LINT_SYNTAX, (struct mark){here(reader), 1},
                 "lists are nested more than %d deep", SYNTAX_DEEPEST);
    return false;
}

/*
 * Whether a construct begins here, at the left margin: what is open before it lacks its `)`. The
 * defaults of slots and the default of a switch are none.
 */
static bool begins_construct(const struct reader *reader)
{
    const char *text = reader->file->text + reader->at;

    return reader->column == 1 && strncmp(text, "(def", 4) == 0 &&
           strncmp(text, "(default", 8) != 0;
}

/* The lists that are open, the outermost first, and where the next member of each goes. */
struct open_lists {
    struct node *lists[SYNTAX_DEEPEST];
    struct node **ends[SYNTAX_DEEPEST];
    size_t count;
};

static void open_list(struct open_lists *open, struct node *list)
{
    open->lists[open->count] = list;
    open->ends[open->count] = &list->first;
    open->count++;
}

/* A line that begins no further in than a list that is open: that list was to end above it. */
static void note_outdented(struct reader *reader, const struct open_lists *open, int *line)
{
    const struct node *innermost = open->lists[open->count - 1];

    if (reader->outdented == NULL && reader->line > *line && innermost->place.line < reader->line &&
        innermost->place.column >= reader->column)
        reader->outdented = innermost;
    *line = reader->line;
}

/* One member of the innermost open list; false after a mistake that ends reading. */
static bool read_member(struct reader *reader, struct open_lists *open)
{
    struct node *member;

    if (current(reader) == '(') {
        if (open->count == SYNTAX_DEEPEST)
            return nested_too_deep(reader);
        member = new_node(reader, NODE_LIST);
        advance(reader);
    } else {
        member = current(reader) == '"' ? read_string(reader) : read_word(reader);
        if (member == NULL)
            return false;
    }
    *open->ends[open->count - 1] = member;
    open->ends[open->count - 1] = &member->next;
    if (member->kind == NODE_LIST)
        open_list(open, member);
    return true;
}

/* One top-level list, with everything in it; false where it is broken, with what was read. */
static bool read_list(struct reader *reader, struct node **out)
{
    struct open_lists open;
    int line = reader->line;

    reader->unlikely = NULL;
    reader->outdented = NULL;
    open.count = 0;
    *out = new_node(reader, NODE_LIST);
    open_list(&open, *out);
    advance(reader);
    while (open.count > 0) {
        skip_blank(reader);
        if (current(reader) == '\0' || begins_construct(reader)) {
            never_closed(reader, open.lists[open.count - 1],
                         current(reader) == '\0' ? 0 : reader->line);
            return false;
        }
        note_outdented(reader, &open, &line);
        if (current(reader) == ')') {
            advance(reader);
            open.count--;
            end_node(reader, open.lists[open.count]);
        } else if (!read_member(reader, &open)) {
            return false;
        }
    }
    return true;
}

/* ---- files ---- */

/* A word, a string or a `)` where only lists can stand. */
static struct finding *not_a_list(struct reader *reader)
{
    struct node *word;

    if (current(reader) == ')')
        return findings_add(reader->findings, LINT_SYNTAX, (struct mark){here(reader), 1},
                            "expected `(`, found `)` (one `)` too many)");
    word = current(reader) == '"' ? read_string(reader) : read_word(reader);
    if (word == NULL)
        return NULL;
    return findings_add(reader->findings, LINT_SYNTAX, syntax_mark(word),
                        "expected `(`, found `%.*s`", (int)(word->end - word->begin),
                        reader->file->text + word->begin);
}

/* What follows a construct and is indented belongs in it: one `)` too many closed it. */
static void closed_too_early(struct finding *finding, const struct node *construct,
                             struct position end)
{
    struct place place = {construct->place.file, end.line, end.column - 1};

    if (finding != NULL)
        finding_relate(finding, place, "this `)` closes the construct before");
}

static struct position position_of(const struct reader *reader)
{
    return (struct position){reader->at, reader->line, reader->column};
}

/* Pass over everything up to the next `(` at the start of a line. */
static void skip_to_margin(struct reader *reader)
{
    while (current(reader) != '\0' && (reader->column != 1 || current(reader) != '('))
        advance(reader);
}

/* Keep what was passed over, from a list or word on, for the names in it. */
static void add_broken(const struct reader *reader, struct syntax *out, struct node *node)
{
    node->end = reader->at;
    node->width = 0;
    node->next = out->broken;
    out->broken = node;
}

/* Take the last list out again: it was closed too early. */
static void take_back(const struct reader *reader, struct syntax *out, struct node **last)
{
    struct node *node = *last;

    *last = NULL;
    add_broken(reader, out, node);
}

/* Whether a list here cannot stand for itself: indented, after a construct, and none itself. */
static bool is_torn_off(const struct reader *reader, const struct node *before)
{
    return reader->is_wary && before != NULL && reader->column > before->place.column &&
           strncmp(reader->file->text + reader->at, "(def", 4) != 0;
}

/* Whether more of a construct seems to follow, from a place on, perhaps after some `)`. */
static bool goes_on_indented(const struct reader *reader, struct position from)
{
    struct reader ahead = *reader;

    ahead.at = from.at;
    ahead.line = from.line;
    ahead.column = from.column;
    while (current(&ahead) == ')') {
        advance(&ahead);
        skip_blank(&ahead);
    }
    return current(&ahead) != '\0' && ahead.column > 1 && current(&ahead) != '(';
}

static struct finding *torn_off(const struct reader *reader)
{
    return findings_add(reader->findings, LINT_SYNTAX, (struct mark){here(reader), 1},
                        "expected a construct such as (defrule ...), found a list that seems to "
                        "belong in the construct above");
}

/* What has been read of a file so far. */
struct so_far {
    struct syntax *out;
    struct node **end;
    struct node **last; /* the last list; NULL where something broken came after it */
    struct position last_end;
};

/* What stands here is no list that can stand for itself; pass over it. */
static struct node *read_stray(struct reader *reader, struct so_far *so_far, bool is_torn_off)
{
    struct node *node = new_node(reader, NODE_LIST);
    bool is_closed_early =
        so_far->last != NULL && (is_torn_off || goes_on_indented(reader, position_of(reader)));
    struct finding *finding = is_torn_off ? torn_off(reader) : not_a_list(reader);

    if (is_closed_early) {
        closed_too_early(finding, *so_far->last, so_far->last_end);
        take_back(reader, so_far->out, so_far->last);
        so_far->end = so_far->last;
    }
    return node;
}

/* One list, or what stands in the place of one. */
static void read_next(struct reader *reader, struct so_far *so_far)
{
    size_t begin = reader->at;
    bool is_list = current(reader) == '(';
    bool is_torn = is_list && is_torn_off(reader, so_far->last == NULL ? NULL : *so_far->last);
    struct node *node;

    if (is_list && !is_torn && read_list(reader, &node)) {
        so_far->last = so_far->end;
        so_far->last_end = position_of(reader);
        *so_far->end = node;
        so_far->end = &node->next;
        return;
    }
    if (!is_list || is_torn)
        node = read_stray(reader, so_far, is_torn);
    if (reader->at == begin)
        advance(reader);
    skip_to_margin(reader);
    add_broken(reader, so_far->out, node);
    so_far->last = NULL;
}

static void read_file(struct reader *reader, struct syntax *out)
{
    struct so_far so_far = {.out = out, .end = &out->first};

    *out = (struct syntax){0};
    for (skip_blank(reader); current(reader) != '\0'; skip_blank(reader))
        read_next(reader, &so_far);
}

/* A file in which something is wrong is read again, with an eye to what that may be. */
static bool read_twice(struct syntax *out, struct reader reader, struct findings *findings)
{
    struct findings trial = {.arena = reader.arena};
    struct reader again = reader;

    reader.findings = &trial;
    read_file(&reader, out);
    if (trial.count == 0)
        return true;
    again.findings = findings;
    again.is_wary = true;
    read_file(&again, out);
    return false;
}

bool syntax_read(struct syntax *out, const struct source_file *file, struct arena *arena,
                 struct findings *findings)
{
    return syntax_read_at(out, file, 1, 1, arena, findings);
}

bool syntax_read_policy(struct syntax *out, const struct source_file *file, struct arena *arena,
                        struct findings *findings)
{
    struct reader reader = {
        .file = file, .arena = arena, .holds_no_code = true, .line = 1, .column = 1};

    return read_twice(out, reader, findings);
}

bool syntax_read_at(struct syntax *out, const struct source_file *file, int line, int column,
                    struct arena *arena, struct findings *findings)
{
    struct reader reader = {.file = file, .arena = arena, .line = line, .column = column};

    return read_twice(out, reader, findings);
}

const char *syntax_head(const struct node *node)
{
    if (node == NULL || node->kind != NODE_LIST || node->first == NULL ||
        node->first->kind != NODE_SYMBOL)
        return "";
    return node->first->text;
}

size_t syntax_count(const struct node *first)
{
    size_t count = 0;

    for (; first != NULL; first = first->next)
        count++;
    return count;
}

bool syntax_is_variable(const struct node *node)
{
    return node->kind == NODE_VARIABLE || node->kind == NODE_MULTI_VARIABLE;
}
