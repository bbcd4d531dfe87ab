/* DOT, SVG, Argdown and AIF of graphs made by hand. */
#include <graphviz/cgraph.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"
#include "tell/aif.h"
#include "tell/argdown.h"
#include "tell/dot.h"
#include "tell/svg.h"

/* A claim, a step, a premise, an exception, an attack, and what a step takes back. */
static void argue(struct graph *graph, struct arena *arena, const char *words)
{
    static const char *const cites[] = {"S-1", "S-2"};
    struct graph_node *claim, *step, *premise, *exception, *position, *back;

    graph_begin(graph, arena, words);
    claim = graph_add(graph, GRAPH_CONCLUSION, "f-1", words, NULL);
    step = graph_add(graph, GRAPH_STEP, "r-1", "a-rule", words);
    step->cites = cites;
    step->cite_count = 2;
    premise = graph_add(graph, GRAPH_FINDING, "f-2", words, NULL);
    premise->is_folded = true;
    exception = graph_add(graph, GRAPH_ABSENT, "x-1", words, NULL);
    position = graph_add(graph, GRAPH_POSITION, "p-1", words, NULL);
    back = graph_add(graph, GRAPH_FINDING, "f-3", words, NULL);
    graph_relate(graph, step, GRAPH_SUPPORTS, claim, true);
    graph_relate(graph, premise, GRAPH_SUPPORTS, step, true);
    graph_relate(graph, exception, GRAPH_UNDERCUTS, step, false);
    graph_relate(graph, premise, GRAPH_ATTACKS, position, true);
    graph_relate(graph, step, GRAPH_ATTACKS, back, true);
}

static const char plain[] = "Plain words.";
static const char nasty[] = "a <b> & \"c\" 'd' \\e [f] {g} #h @i *j* _k_ //l ]]> \x01 \xC3\xA4 \\n";

typedef void write_graph(FILE *out, const struct graph *graph);

static void write_svg(FILE *out, const struct graph *graph)
{
    struct endstate_error error = {0};

    if (!svg_write(out, graph, &error))
        fail_msg("%s", error.text);
}

static void write_aif(FILE *out, const struct graph *graph)
{
    assert_true(aif_write((struct json_target){out, NULL}, graph));
}

/* The caller's to free. */
static char *written(write_graph *write, const char *words)
{
    struct arena arena = {0};
    struct graph graph;
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    argue(&graph, &arena, words);
    write(out, &graph);
    fclose(out);
    arena_free(&arena);
    return text;
}

/* ---- DOT ---- */

static void test_dot_is_read_by_graphviz(void **state)
{
    static char class[] = "class", style[] = "style";
    char *text;
    Agraph_t *graph;
    Agedge_t *edge;

    (void)state;
    for (int i = 0; i < 2; i++) {
        text = written(dot_write, i == 0 ? plain : nasty);
        graph = agmemread(text);
        assert_non_null(graph);
        assert_int_equal(agnnodes(graph), 6);
        assert_int_equal(agnedges(graph), 5);
        edge = agfstout(graph, agnode(graph, (char[]){"x-1"}, 0));
        assert_string_equal(agget(edge, class), "undercuts");
        assert_string_equal(agget(edge, style), "dashed");
        agclose(graph);
        free(text);
    }
}

/* ---- SVG ---- */

/* Enough of XML to see whether tags close in order and nothing stands bare. */
static void assert_well_formed(const char *text)
{
    const char *open[64];
    size_t depth = 0;

    for (; *text != '\0'; text++) {
        assert_true((unsigned char)*text >= ' ' || *text == '\n' || *text == '\t');
        if (*text == '&')
            assert_non_null(memchr(text, ';', 7));
        if (*text != '<')
            continue;
        if (text[1] == '/') {
            size_t length = strcspn(text + 2, ">");

            assert_true(depth > 0);
            depth--;
            assert_memory_equal(text + 2, open[depth], length);
            assert_non_null(strchr(" >", open[depth][length]));
        } else if (text[strcspn(text, ">") - 1] != '/') {
            assert_true(depth < 64);
            open[depth++] = text + 1;
        }
        text += strcspn(text, ">");
    }
    assert_int_equal(depth, 0);
}

static void test_svg_is_well_formed_and_stands_alone(void **state)
{
    char *text;

    (void)state;
    for (int i = 0; i < 2; i++) {
        text = written(write_svg, i == 0 ? plain : nasty);
        assert_well_formed(text);
        assert_null(strstr(text, "href"));
        assert_null(strstr(text, "url(h"));
        assert_null(strstr(text, "<!"));
        free(text);
    }
}

static void test_svg_tells_each_node_in_a_title(void **state)
{
    char *text = written(write_svg, plain);

    (void)state;
    assert_holds(text, "<title>a-rule: Plain words. [S-1, S-2]</title>");
    assert_holds(text, "<title>Plain words. (further reasons not shown)</title>");
    assert_holds(text, "<g class=\"edge undercuts not-in-force\">");
    assert_holds(text, "<g class=\"edge attacks\">");
    free(text);
}

static void test_svg_is_the_same_every_time(void **state)
{
    char *first = written(write_svg, plain), *second = written(write_svg, plain);

    (void)state;
    assert_string_equal(first, second);
    free(first);
    free(second);
}

static void test_svg_of_too_many_boxes_is_refused_before_anything_is_written(void **state)
{
    struct arena arena = {0};
    struct endstate_error error = {0};
    struct graph graph;
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    (void)state;
    graph_begin(&graph, &arena, "t");
    for (size_t i = 0; i < 10000; i++)
        graph_add(&graph, GRAPH_FINDING, arena_format(&arena, "f-%zu", i), "x", NULL);
    assert_false(svg_write(out, &graph, &error));
    fclose(out);
    assert_int_equal(error.code, ENDSTATE_LIMIT);
    assert_int_equal(length, 0);
    free(text);
    arena_free(&arena);
}

/* ---- Argdown ---- */

static void test_argdown_of_every_relation(void **state)
{
    char *text = written(argdown_write, plain);

    (void)state;
    assert_string_equal(text, "===\n"
                              "title: \"Plain words.\"\n"
                              "===\n"
                              "\n"
                              "[f-1]: Plain words. #conclusion\n"
                              "\n"
                              "<r-1 a-rule>: Plain words. #(S-1) #(S-2)\n"
                              "  -> [f-3]\n"
                              "  <_ [x-1]\n"
                              "\n"
                              "(1) [f-2]\n"
                              "-- a-rule --\n"
                              "(2) [f-1]\n"
                              "\n"
                              "[f-2]: Plain words. #finding #folded\n"
                              "  -> [p-1]\n"
                              "\n"
                              "[x-1]: Plain words. #absent\n"
                              "\n"
                              "[p-1]: Plain words. #position\n"
                              "\n"
                              "[f-3]: Plain words. #finding\n");
    free(text);
}

static void test_argdown_escapes_what_has_a_meaning(void **state)
{
    char *text = written(argdown_write, nasty);

    (void)state;
    assert_holds(text,
                 "[f-1]: a \\<b\\> & \"c\" 'd' \\\\e \\[f\\] \\{g\\} \\#h \\@i \\*j\\* \\_k\\_ "
                 "\\/\\/l \\]\\]\\>   \xC3\xA4 \\\\n #conclusion\n");
    assert_holds(text, "title: \"a <b> & \\\"c\\\" 'd' \\\\e ");
    free(text);
}

/* ---- AIF ---- */

static const char *type_of(const json_t *document, const char *id)
{
    json_t *each;
    size_t i;

    json_array_foreach(json_object_get(document, "nodes"), i,
                       each) if (strcmp(json_string_value(json_object_get(each, "nodeID")), id) ==
                                 0) return json_string_value(json_object_get(each, "type"));
    return "";
}

static bool has_edge(const json_t *document, const char *from, const char *to)
{
    json_t *each;
    size_t i;

    json_array_foreach(
        json_object_get(document, "edges"), i,
        each) if (strcmp(json_string_value(json_object_get(each, "fromID")), from) == 0 &&
                  strcmp(json_string_value(json_object_get(each, "toID")), to) == 0) return true;
    return false;
}

static void test_aif_puts_a_conflict_between_two_nodes(void **state)
{
    char *text = written(write_aif, nasty);
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);

    (void)state;
    assert_non_null(document);
    assert_string_equal(type_of(document, "f-1"), "I");
    assert_string_equal(type_of(document, "r-1"), "RA");
    assert_string_equal(type_of(document, "k-1"), "CA");
    assert_true(has_edge(document, "f-2", "r-1") && has_edge(document, "r-1", "f-1"));
    /* what the step takes back is attacked by its premise; then the attack, then the exception */
    assert_true(has_edge(document, "f-2", "k-1") && has_edge(document, "k-1", "f-3"));
    assert_true(has_edge(document, "f-2", "k-2") && has_edge(document, "k-2", "p-1"));
    assert_true(has_edge(document, "x-1", "k-3") && has_edge(document, "k-3", "r-1"));
    assert_int_equal(json_array_size(json_object_get(document, "edges")), 8);
    json_decref(document);
    free(text);
}

/* ---- what is not in force ---- */

/* An answer, one that is wanted, a step that is not taken, and a claim that supports another. */
static void suppose(struct graph *graph, struct arena *arena, const char *title)
{
    struct graph_node *answer, *wanted, *step, *part, *whole;

    graph_begin(graph, arena, title);
    answer = graph_add(graph, GRAPH_CONCLUSION, "f-1", "is", NULL);
    wanted = graph_add(graph, GRAPH_WANTED, "wanted", "would be", NULL);
    step = graph_add(graph, GRAPH_STEP, "t-1", "a-rule", "Tried.");
    part = graph_add(graph, GRAPH_ABSENT, "m-1", "part", NULL);
    whole = graph_add(graph, GRAPH_ABSENT, "x-1", "whole", NULL);
    graph_relate(graph, answer, GRAPH_ATTACKS, wanted, true);
    graph_relate(graph, step, GRAPH_SUPPORTS, wanted, false);
    graph_relate(graph, whole, GRAPH_SUPPORTS, step, false);
    graph_relate(graph, part, GRAPH_SUPPORTS, whole, false);
    graph_relate(graph, graph_add(graph, GRAPH_OBSTACLE, "w-1", "key is a", NULL), GRAPH_UNDERCUTS,
                 step, true);
}

static char *written_supposed(write_graph *write)
{
    struct arena arena = {0};
    struct graph graph;
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    suppose(&graph, &arena, "Supposed");
    write(out, &graph);
    fclose(out);
    arena_free(&arena);
    return text;
}

static void test_argdown_tags_what_is_not_in_force(void **state)
{
    char *text = written_supposed(argdown_write);

    (void)state;
    assert_holds(text, "[f-1]: is #conclusion\n  -> [wanted]\n");
    assert_holds(text, "<t-1 a-rule>: Tried. #not-in-force\n  <_ [w-1]\n");
    assert_holds(text, "[m-1]: part #absent\n  +> [x-1]\n");
    free(text);
}

static bool is_out_of_force(const json_t *document, const char *id)
{
    json_t *each;
    size_t i;

    json_array_foreach(json_object_get(document, "nodes"), i,
                       each) if (strcmp(json_string_value(json_object_get(each, "nodeID")), id) ==
                                 0) return json_is_false(json_object_get(each, "in_force"));
    return false;
}

static void test_aif_puts_an_inference_between_two_claims(void **state)
{
    char *text = written_supposed(write_aif);
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);

    (void)state;
    assert_string_equal(type_of(document, "i-1"), "RA");
    assert_true(has_edge(document, "m-1", "i-1") && has_edge(document, "i-1", "x-1"));
    assert_false(has_edge(document, "m-1", "x-1"));
    assert_true(is_out_of_force(document, "t-1") && is_out_of_force(document, "wanted"));
    assert_true(is_out_of_force(document, "i-1") && is_out_of_force(document, "m-1"));
    assert_false(is_out_of_force(document, "f-1") || is_out_of_force(document, "w-1"));
    json_decref(document);
    free(text);
}

static void test_pictures_tell_what_is_not_in_force(void **state)
{
    static char style[] = "style";
    char *svg = written_supposed(write_svg), *dot = written_supposed(dot_write);
    Agraph_t *graph = agmemread(dot);
    Agnode_t *tried;

    (void)state;
    assert_holds(svg, "<g class=\"edge attacks\">");
    assert_holds(svg, "<g class=\"edge supports not-in-force\">");
    assert_holds(svg, "would support, if it held");
    assert_non_null(graph);
    tried = agnode(graph, (char[]){"wanted"}, 0);
    assert_string_equal(agget(tried, style), "filled,dashed");
    assert_int_equal(agerrors(), 0);
    agclose(graph);
    free(dot);
    free(svg);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dot_is_read_by_graphviz),
        cmocka_unit_test(test_svg_is_well_formed_and_stands_alone),
        cmocka_unit_test(test_svg_tells_each_node_in_a_title),
        cmocka_unit_test(test_svg_is_the_same_every_time),
        cmocka_unit_test(test_svg_of_too_many_boxes_is_refused_before_anything_is_written),
        cmocka_unit_test(test_argdown_of_every_relation),
        cmocka_unit_test(test_argdown_escapes_what_has_a_meaning),
        cmocka_unit_test(test_aif_puts_a_conflict_between_two_nodes),
        cmocka_unit_test(test_argdown_tags_what_is_not_in_force),
        cmocka_unit_test(test_aif_puts_an_inference_between_two_claims),
        cmocka_unit_test(test_pictures_tell_what_is_not_in_force),
    };

    return cmocka_run_group_tests_name("maps", tests, NULL, NULL);
}
