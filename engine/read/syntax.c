#include "read/syntax.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct reader {
    const struct source_file *file;
    struct arena *arena;
    struct endstate_error *error;
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
            while (current(reader) != '\0' && current(reader) != '\n')
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

static struct node *read_string(struct reader *reader)
{
    struct node *node = new_node(reader, NODE_STRING);
    char *text;
    size_t length = 0, longest = 0;

    advance(reader);
    for (size_t end = reader->at;; end++) {
        char character = reader->file->text[end];

        if (character == '\0') {
            error_at(reader->error, ENDSTATE_BAD_INPUT, node->place,
                     "this string is never closed; expected `\"`");
            return NULL;
        }
        if (character == '"') {
            longest = end - reader->at;
            break;
        }
        if (character == '\\' && reader->file->text[end + 1] != '\0')
            end++;
    }
    text = arena_alloc(reader->arena, longest + 1);
    while (current(reader) != '"') {
        if (current(reader) == '\\')
            advance(reader);
        text[length++] = current(reader);
        advance(reader);
    }
    advance(reader);
    node->text = text;
    node->end = reader->at;
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
    node->end = reader->at;
    node->text =
        arena_copy(reader->arena, reader->file->text + node->begin, node->end - node->begin);
    if (node->kind == NODE_SYMBOL)
        classify(node, reader->arena);
    return node;
}

/* The list that is open when a new construct begins at the start of a line, or at the end. */
static bool never_closed(const struct reader *reader, const struct node *open, int next_line)
{
    if (next_line == 0)
        return error_at(reader->error, ENDSTATE_BAD_INPUT, open->place,
                        "this `(` is never closed; expected `)` before the end of the file");
    return error_at(reader->error, ENDSTATE_BAD_INPUT, open->place,
                    "this `(` is not closed; expected `)` before the construct on line %d",
                    next_line);
}

/* Whether a construct begins here, at the left margin: what is open before it lacks its `)`. */
static bool begins_construct(const struct reader *reader)
{
    return reader->column == 1 && strncmp(reader->file->text + reader->at, "(def", 4) == 0;
}

/* One top-level list, with everything in it. */
static struct node *read_list(struct reader *reader)
{
    struct node *open[SYNTAX_DEEPEST];
    struct node **end[SYNTAX_DEEPEST]; /* where the next member of open[i] goes */
    size_t depth = 0;

    open[0] = new_node(reader, NODE_LIST);
    end[0] = &open[0]->first;
    advance(reader);
    for (;;) {
        struct node *member;

        skip_blank(reader);
        if (current(reader) == '\0') {
            never_closed(reader, open[depth], 0);
            return NULL;
        }
        if (current(reader) == ')') {
            advance(reader);
            open[depth]->end = reader->at;
            if (depth == 0)
                return open[0];
            depth--;
            continue;
        }
        if (begins_construct(reader)) {
            never_closed(reader, open[depth], reader->line);
            return NULL;
        }
        if (current(reader) == '(') {
            if (depth + 1 == SYNTAX_DEEPEST) {
                error_at(reader->error, ENDSTATE_BAD_INPUT, here(reader),
                         "lists are nested more than %d deep", SYNTAX_DEEPEST);
                return NULL;
            }
            member = new_node(reader, NODE_LIST);
            advance(reader);
        } else {
            member = current(reader) == '"' ? read_string(reader) : read_word(reader);
            if (member == NULL)
                return NULL;
        }
        *end[depth] = member;
        end[depth] = &member->next;
        if (member->kind == NODE_LIST) {
            depth++;
            open[depth] = member;
            end[depth] = &member->first;
        }
    }
}

/* A word, a string or a `)` where only lists can stand. */
static void not_a_list(struct reader *reader)
{
    struct place place = here(reader);
    const struct node *word;

    if (current(reader) == ')') {
        error_at(reader->error, ENDSTATE_BAD_INPUT, place,
                 "expected `(`, found `)` (one `)` too many)");
        return;
    }
    word = current(reader) == '"' ? read_string(reader) : read_word(reader);
    if (word != NULL)
        error_at(reader->error, ENDSTATE_BAD_INPUT, place, "expected `(`, found `%.*s`",
                 (int)(word->end - word->begin), reader->file->text + word->begin);
}

struct node *syntax_read(const struct source_file *file, struct arena *arena, bool *is_good,
                         struct endstate_error *error)
{
    return syntax_read_at(file, 1, 1, arena, is_good, error);
}

struct node *syntax_read_at(const struct source_file *file, int line, int column,
                            struct arena *arena, bool *is_good, struct endstate_error *error)
{
    struct reader reader = {file, arena, error, 0, line, column};
    struct node *first = NULL;
    struct node **end = &first;

    *is_good = false;
    for (;;) {
        skip_blank(&reader);
        if (current(&reader) == '\0')
            break;
        if (current(&reader) != '(') {
            not_a_list(&reader);
            return NULL;
        }
        *end = read_list(&reader);
        if (*end == NULL)
            return NULL;
        end = &(*end)->next;
    }
    *is_good = true;
    return first;
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
