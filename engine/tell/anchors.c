#include "tell/anchors.h"

#include <ctype.h>
#include <string.h>

#include "base/strbuf.h"

/* Small letters, digits, hyphens and underscores; a blank becomes a hyphen, the rest goes. */
static void add_words(struct strbuf *out, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char character = (unsigned char)*text;

        if (isalnum(character) || character >= 0x80 || strchr("-_", character) != NULL)
            strbuf_add_char(out, (char)tolower(character));
        else if (isspace(character))
            strbuf_add_char(out, '-');
    }
}

/* Headings of the same words are told apart by a number. */
struct uses {
    size_t count;
};

static const char *anchor_of(const struct block *heading, struct text_map *used)
{
    struct strbuf text = {0};
    struct uses *uses;
    const char *anchor;

    add_words(&text, heading->text);
    add_words(&text, heading->value);
    anchor = arena_string(used->arena, strbuf_text(&text));
    strbuf_free(&text);
    uses = text_map_find(used, anchor);
    if (uses == NULL) {
        text_map_add(used, anchor, ARENA_NEW(used->arena, struct uses));
        return anchor;
    }
    return arena_format(used->arena, "%s-%zu", anchor, ++uses->count);
}

struct text_map anchors_read(const struct document *document)
{
    struct text_map anchors = {.arena = document->arena}, used = {.arena = document->arena};

    for (const struct block *block = document->first; block != NULL; block = block->next) {
        const char *anchor = block->kind == BLOCK_HEADING ? anchor_of(block, &used) : NULL;

        if (anchor != NULL && block->name[0] != '\0' &&
            text_map_find(&anchors, block->name) == NULL)
            text_map_add(&anchors, block->name, (void *)anchor);
    }
    return anchors;
}
