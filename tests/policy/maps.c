#include "maps.h"

#include <graphviz/cgraph.h>
#include <stdio.h>
#include <string.h>

struct holdings maps_nothing(void)
{
    return (struct holdings){json_object(), json_object(), json_object()};
}

void maps_let_go(struct holdings holdings)
{
    json_decref(holdings.nodes);
    json_decref(holdings.cites);
    json_decref(holdings.edges);
}

static void put(json_t *set, const char *start, size_t length)
{
    json_object_setn_new(set, start, length, json_true());
}

void maps_put(json_t *set, const char *text)
{
    put(set, text, strlen(text));
}

void maps_put_all(json_t *set, const json_t *list)
{
    json_t *each;
    size_t i;

    json_array_foreach(list, i, each) maps_put(set, json_string_value(each));
}

void maps_put_edge(json_t *set, const char *from, const char *to)
{
    char name[64];

    snprintf(name, sizeof name, "%s>%s", from, to);
    maps_put(set, name);
}

/* ---- reading ---- */

/* The words between two others, from *at on, which moves on; NULL for no more. */
static const char *between(const char **at, const char *open, const char *close, size_t *length)
{
    const char *start = strstr(*at, open), *end;

    if (start == NULL)
        return NULL;
    start += strlen(open);
    end = strstr(start, close);
    assert_non_null(end);
    *at = end;
    *length = (size_t)(end - start);
    return start;
}

/* "[END-5.4, DIL-2.2]" at the end of a sentence. */
static void put_sentence_cites(json_t *set, const char *sentence, size_t length)
{
    const char *end = sentence + length - 1, *start = end;

    if (length == 0 || *end != ']')
        return;
    while (start[-1] != '[')
        start--;
    while (start < end) {
        size_t word = strcspn(start, ",]");

        put(set, start, word);
        start += word + (start[word] == ',' ? 2 : 1);
    }
}

static struct holdings of_dot(char *text)
{
    static char tooltip[] = "tooltip", label[] = "label";
    struct holdings out = maps_nothing();
    Agraph_t *graph = agmemread(text);
    const char *found;
    size_t length;

    assert_non_null(graph);
    assert_int_equal(agerrors(), 0);
    for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
        const char *at = agget(node, label), *sentences = agget(node, tooltip);

        while ((found = between(&at, "PORT=\"", "\"", &length)) != NULL)
            put(out.nodes, found, length);
        while (*sentences != '\0') { /* cgraph leaves \n as it was written */
            const char *end = strstr(sentences, "\\n");

            length = end == NULL ? strlen(sentences) : (size_t)(end - sentences);
            put_sentence_cites(out.cites, sentences, length);
            sentences += length + (end == NULL ? 0 : 2);
        }
    }
    agclose(graph);
    return out;
}

static struct holdings of_svg(const char *text)
{
    struct holdings out = maps_nothing();
    const char *at = text, *found;
    size_t length;

    while ((found = between(&at, "data-node=\"", "\"", &length)) != NULL)
        put(out.nodes, found, length);
    for (at = text; (found = between(&at, "<title>", "</title>", &length)) != NULL;)
        put_sentence_cites(out.cites, found, length);
    return out;
}

static struct holdings of_argdown(const char *text)
{
    struct holdings out = maps_nothing();
    const char *at = text, *found;
    size_t length;

    while ((found = between(&at, "\n[", "]", &length)) != NULL)
        put(out.nodes, found, length);
    for (at = text; (found = between(&at, "\n<", " ", &length)) != NULL;)
        put(out.nodes, found, length);
    for (at = text; (found = between(&at, " #(", ")", &length)) != NULL;)
        put(out.cites, found, length);
    return out;
}

/* The other formats have edges in the place of conflicts (k-) and of inferences without a rule
 * (i-).
 */
static bool is_claim_or_step(const char *id)
{
    return id[0] != 'k' && id[0] != 'i';
}

static struct holdings of_aif(const char *text)
{
    struct holdings out = maps_nothing();
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    json_t *all = json_object(), *each;
    size_t i;

    assert_non_null(document);
    json_array_foreach(json_object_get(document, "nodes"), i, each)
    {
        const char *id = policy_text(each, "nodeID");

        assert_null(json_object_get(all, id));
        maps_put(all, id);
        if (is_claim_or_step(id))
            maps_put(out.nodes, id);
        maps_put_all(out.cites, json_object_get(each, "cites"));
    }
    json_array_foreach(json_object_get(document, "edges"), i, each)
    {
        const char *from = policy_text(each, "fromID"), *to = policy_text(each, "toID");

        assert_non_null(json_object_get(all, from));
        assert_non_null(json_object_get(all, to));
        maps_put_edge(out.edges, from, to);
    }
    json_decref(all);
    json_decref(document);
    return out;
}

struct holdings maps_read(char *text, enum endstate_format format)
{
    return format == ENDSTATE_DOT       ? of_dot(text)
           : format == ENDSTATE_SVG     ? of_svg(text)
           : format == ENDSTATE_ARGDOWN ? of_argdown(text)
                                        : of_aif(text);
}

/* ---- comparing ---- */

static void keep(json_t *set, bool (*is_kept)(const char *id))
{
    const char *key;
    json_t *value;
    void *next;

    json_object_foreach_safe(set, next, key, value)
    {
        const char *to = strchr(key, '>');

        if (!is_kept(key) || (to != NULL && !is_kept(to + 1)))
            json_object_del(set, key);
    }
}

void maps_keep(struct holdings *holdings, bool (*is_kept)(const char *id))
{
    keep(holdings->nodes, is_kept);
    keep(holdings->edges, is_kept);
}

void maps_assert_same(const json_t *expected, const json_t *found, const char *what)
{
    const char *key;
    json_t *value;

    json_object_foreach((json_t *)expected, key, value) if (json_object_get(found, key) == NULL)
        fail_msg("%s lacks %s", what, key);
    json_object_foreach((json_t *)found, key, value) if (json_object_get(expected, key) == NULL)
        fail_msg("%s holds %s too", what, key);
}
