#include "shell_line.h"

#include <string.h>

#include "shell_memory.h"

struct splitting {
    const char *at;
    int line, column;
    char *end; /* where the next character of a word goes */
};

static const char blanks[] = " \t\r\n\v\f";

/* A character and those bytes of UTF-8 that belong to it count as one column. */
static void advance(struct splitting *splitting)
{
    if (*splitting->at++ == '\n') {
        splitting->line++;
        splitting->column = 1;
    } else if (((unsigned char)*splitting->at & 0xC0) != 0x80) {
        splitting->column++;
    }
}

static void take(struct splitting *splitting)
{
    *splitting->end++ = *splitting->at;
    advance(splitting);
}

/* Blanks and comments. */
static void skip_blank(struct splitting *splitting)
{
    for (;;) {
        while (*splitting->at != '\0' && strchr(blanks, *splitting->at) != NULL)
            advance(splitting);
        if (*splitting->at != '#')
            return;
        while (*splitting->at != '\0' && *splitting->at != '\n')
            advance(splitting);
    }
}

/* ---- words ---- */

static enum shell_line_state read_quoted(struct splitting *splitting, struct endstate_error *error)
{
    char quote = *splitting->at;
    int column = splitting->column;

    advance(splitting);
    while (*splitting->at != quote) {
        if (quote == '"' && *splitting->at == '\\' && strchr("\"\\", splitting->at[1]) != NULL &&
            splitting->at[1] != '\0')
            advance(splitting);
        if (*splitting->at == '\0') {
            endstate_error_set(error, ENDSTATE_USAGE,
                               "the quote %c in column %d is not closed on its line", quote,
                               column);
            return SHELL_LINE_WRONG;
        }
        take(splitting);
    }
    advance(splitting);
    return SHELL_LINE_WHOLE;
}

static enum shell_line_state read_word(struct splitting *splitting, struct endstate_error *error)
{
    while (*splitting->at != '\0' && strchr(blanks, *splitting->at) == NULL) {
        if (*splitting->at == '\'' || *splitting->at == '"') {
            if (read_quoted(splitting, error) != SHELL_LINE_WHOLE)
                return SHELL_LINE_WRONG;
            continue;
        }
        if (*splitting->at == '\\' && splitting->at[1] != '\0')
            advance(splitting);
        take(splitting);
    }
    return SHELL_LINE_WHOLE;
}

/* A string of a fact; false where it is not closed. */
static bool take_string(struct splitting *splitting)
{
    take(splitting);
    while (*splitting->at != '"' && *splitting->at != '\0') {
        if (*splitting->at == '\\' && splitting->at[1] != '\0')
            take(splitting);
        take(splitting);
    }
    if (*splitting->at == '\0')
        return false;
    take(splitting);
    return true;
}

static enum shell_line_state fact_is_open(int line, int column, struct endstate_error *error)
{
    endstate_error_set(error, ENDSTATE_USAGE,
                       "the fact that begins on line %d, column %d is never closed; expected `)`",
                       line, column);
    return SHELL_LINE_OPEN;
}

static enum shell_line_state read_fact(struct splitting *splitting, struct endstate_error *error)
{
    int depth = 0, line = splitting->line, column = splitting->column;

    do {
        if (*splitting->at == '\0')
            return fact_is_open(line, column, error);
        if (*splitting->at == '"') {
            if (!take_string(splitting))
                return fact_is_open(line, column, error);
            continue;
        }
        if (*splitting->at == ';') {
            while (*splitting->at != '\0' && *splitting->at != '\n')
                take(splitting);
            continue;
        }
        depth += (*splitting->at == '(') - (*splitting->at == ')');
        take(splitting);
    } while (depth > 0);
    return SHELL_LINE_WHOLE;
}

/* ---- lines ---- */

static bool takes_facts(const struct shell_line *line)
{
    return line->count > 0 && (strcmp(line->words[0].text, "assert") == 0 ||
                               strcmp(line->words[0].text, "retract") == 0);
}

enum shell_line_state shell_line_read(struct shell_line *out, const char *text, int number,
                                      struct endstate_error *error)
{
    struct splitting splitting = {.at = text, .line = number, .column = 1};
    size_t length = strlen(text);
    enum shell_line_state state = SHELL_LINE_WHOLE;

    *out = (struct shell_line){.text = shell_copy(text)};
    for (size_t end = length; end > 0 && strchr(blanks, text[end - 1]) != NULL; end--)
        out->text[end - 1] = '\0';
    /* Facts may stand side by side, so that each character can be a word with its zero byte. */
    splitting.end = shell_resize(NULL, 2 * length + 2);
    SHELL_GROW(out->words, out->count, out->capacity);
    out->words[0].text = splitting.end;
    for (skip_blank(&splitting); *splitting.at != '\0'; skip_blank(&splitting)) {
        SHELL_GROW(out->words, out->count, out->capacity);
        out->words[out->count] =
            (struct shell_word){splitting.end, splitting.line, splitting.column};
        if (*splitting.at == '(' && takes_facts(out))
            state = read_fact(&splitting, error);
        else
            state = read_word(&splitting, error);
        *splitting.end++ = '\0';
        if (state != SHELL_LINE_WHOLE)
            break;
        out->count++;
    }
    return state;
}

void shell_line_free(struct shell_line *line)
{
    if (line->words != NULL)
        free(line->words[0].text);
    free(line->words);
    free(line->text);
    *line = (struct shell_line){0};
}

char **shell_line_arguments(const struct shell_line *line)
{
    char **arguments = shell_resize(NULL, sizeof *arguments * (line->count + 1));

    for (size_t i = 0; i < line->count; i++)
        arguments[i] = line->words[i].text;
    arguments[line->count] = NULL;
    return arguments;
}
