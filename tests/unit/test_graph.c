#include <string.h>

#include "support.h"
#include "tell/boxes.h"
#include "tell/reach.h"

struct sheet {
    struct arena arena;
    struct graph graph;
    struct boxes boxes;
};

static void begin(struct sheet *sheet)
{
    *sheet = (struct sheet){0};
    graph_begin(&sheet->graph, &sheet->arena, "title");
}

static struct graph_node *add(struct sheet *sheet, enum graph_role role, const char *id)
{
    return graph_add(&sheet->graph, role, id, id, "");
}

static void support(struct sheet *sheet, struct graph_node *from, struct graph_node *to)
{
    graph_relate(&sheet->graph, from, GRAPH_SUPPORTS, to, true);
}

static void test_a_node_is_added_once(void **state)
{
    struct sheet sheet;
    struct graph_node *node;

    (void)state;
    begin(&sheet);
    node = graph_add(&sheet.graph, GRAPH_STATED, "f-1", "first", NULL);
    assert_ptr_equal(graph_add(&sheet.graph, GRAPH_STEP, "f-1", "second", "text"), node);
    assert_string_equal(node->label, "first");
    assert_string_equal(node->text, "");
    assert_int_equal(sheet.graph.node_count, 1);
    assert_ptr_equal(graph_find(&sheet.graph, "f-1"), node);
    assert_null(graph_find(&sheet.graph, "f-2"));
    arena_free(&sheet.arena);
}

static void test_a_pair_is_related_once_in_each_way(void **state)
{
    struct sheet sheet;
    struct graph_node *a, *b, *hub;

    (void)state;
    begin(&sheet);
    a = add(&sheet, GRAPH_STATED, "a");
    b = add(&sheet, GRAPH_FINDING, "b");
    hub = add(&sheet, GRAPH_FINDING, "hub");
    support(&sheet, a, hub);
    support(&sheet, b, hub);
    for (int i = 0; i < 2; i++) {
        support(&sheet, a, b);
        support(&sheet, a, hub);
        graph_relate(&sheet.graph, a, GRAPH_ATTACKS, b, true);
    }
    assert_int_equal(sheet.graph.edge_count, 4);
    assert_int_equal(a->out_count, 3);
    assert_int_equal(a->out_of[GRAPH_SUPPORTS], 2);
    assert_int_equal(b->into[GRAPH_ATTACKS], 1);
    assert_int_equal(hub->in_count, 2);
    assert_ptr_equal(a->out->to, hub);
    assert_ptr_equal(a->out->next_out->to, b);
    arena_free(&sheet.arena);
}

static const struct box *box_of(const struct sheet *sheet, const char *id)
{
    for (size_t i = 0; i < sheet->boxes.count; i++)
        if (strcmp(sheet->boxes.items[i].node->id, id) == 0)
            return &sheet->boxes.items[i];
    return NULL;
}

/* given -> step -> claim <- other step <- assumption */
static struct graph_node *argue(struct sheet *sheet, bool has_second_reason)
{
    struct graph_node *claim = add(sheet, GRAPH_CONCLUSION, "claim");
    struct graph_node *step = add(sheet, GRAPH_STEP, "step");

    support(sheet, step, claim);
    support(sheet, add(sheet, GRAPH_STATED, "given"), step);
    if (has_second_reason) {
        struct graph_node *other = add(sheet, GRAPH_STEP, "other");

        support(sheet, other, claim);
        support(sheet, add(sheet, GRAPH_ASSUMPTION, "assumption"), other);
    }
    return claim;
}

static void test_the_only_step_is_told_in_the_box_of_its_claim(void **state)
{
    struct sheet sheet;
    const struct box_part *part;

    (void)state;
    begin(&sheet);
    argue(&sheet, false);
    boxes_make(&sheet.boxes, &sheet.graph);
    assert_int_equal(sheet.boxes.count, 1);
    assert_int_equal(sheet.boxes.edge_count, 0);
    part = box_of(&sheet, "claim")->parts;
    assert_int_equal(part->kind, BOX_HEAD);
    assert_int_equal(part->next->kind, BOX_REASON);
    assert_int_equal(part->next->next->kind, BOX_REST);
    assert_string_equal(part->next->next->node->id, "given");
    assert_null(part->next->next->next);
    arena_free(&sheet.arena);
}

static void test_two_steps_have_a_box_each(void **state)
{
    struct sheet sheet;

    (void)state;
    begin(&sheet);
    argue(&sheet, true);
    boxes_make(&sheet.boxes, &sheet.graph);
    assert_int_equal(sheet.boxes.count, 4);
    assert_int_equal(sheet.boxes.edge_count, 3);
    assert_null(box_of(&sheet, "given"));
    assert_non_null(box_of(&sheet, "step")->parts->next);
    assert_null(box_of(&sheet, "other")->parts->next);
    assert_true(boxes_has_role(&sheet.boxes, GRAPH_ASSUMPTION));
    assert_false(boxes_has_role(&sheet.boxes, GRAPH_STATED));
    assert_true(boxes_has_relation(&sheet.boxes, GRAPH_SUPPORTS, true));
    assert_false(boxes_has_relation(&sheet.boxes, GRAPH_ATTACKS, true));
    arena_free(&sheet.arena);
}

static void test_a_stated_fact_that_attacks_has_a_box(void **state)
{
    struct sheet sheet;

    (void)state;
    begin(&sheet);
    argue(&sheet, false);
    graph_relate(&sheet.graph, graph_find(&sheet.graph, "given"), GRAPH_ATTACKS,
                 add(&sheet, GRAPH_POSITION, "position"), true);
    boxes_make(&sheet.boxes, &sheet.graph);
    assert_int_equal(sheet.boxes.count, 3);
    assert_non_null(box_of(&sheet, "given"));
    arena_free(&sheet.arena);
}

static void test_lines_break_between_words_and_count_letters(void **state)
{
    struct sheet sheet;
    struct graph_node *node;
    const struct box_part *part;

    (void)state;
    begin(&sheet);
    node = graph_add(&sheet.graph, GRAPH_FINDING, "f-1",
                     "\xC3\xA4\xC3\xB6\xC3\xBC\xC3\xA4\xC3\xB6\xC3\xBC\xC3\xA4\xC3\xB6\xC3\xBC "
                     "and thirty more columns to go on "
                     "aWordThatIsLongerThanAnyLineMayBeAndIsNotBroken",
                     NULL);
    node->cites = (const char *const[]){"A-1", "A-2"};
    node->cite_count = 2;
    boxes_make(&sheet.boxes, &sheet.graph);
    part = sheet.boxes.items[0].parts;
    assert_int_equal(part->line_count, 4);
    assert_string_equal(part->lines[1], "on");
    assert_string_equal(part->lines[2], "aWordThatIsLongerThanAnyLineMayBeAndIsNotBroken");
    assert_string_equal(part->lines[3], "[A-1, A-2]");
    assert_int_equal(part->columns, strlen(part->lines[2]));
    arena_free(&sheet.arena);
}

static size_t reach(struct sheet *sheet)
{
    boxes_make(&sheet->boxes, &sheet->graph);
    return reach_of(&sheet->boxes);
}

static void test_reach_counts_the_columns_that_arrows_pass(void **state)
{
    struct sheet sheet;
    struct graph_node *a, *b, *c;

    (void)state;
    begin(&sheet);
    assert_int_equal(reach(&sheet), 0);
    c = add(&sheet, GRAPH_CONCLUSION, "c");
    b = add(&sheet, GRAPH_FINDING, "b");
    a = add(&sheet, GRAPH_FINDING, "a");
    support(&sheet, a, b);
    support(&sheet, b, c);
    assert_int_equal(reach(&sheet), 2);
    support(&sheet, a, c);
    assert_int_equal(reach(&sheet), 4);
    support(&sheet, c, a); /* a circle has no first column, and an end all the same */
    assert_true(reach(&sheet) >= 3);
    arena_free(&sheet.arena);
}

static void test_what_is_not_in_force(void **state)
{
    struct sheet sheet;
    struct graph_node *answer, *wanted, *absent, *tried, *exception;

    (void)state;
    begin(&sheet);
    answer = argue(&sheet, false);
    wanted = add(&sheet, GRAPH_WANTED, "wanted");
    tried = add(&sheet, GRAPH_STEP, "tried");
    absent = add(&sheet, GRAPH_ABSENT, "absent");
    exception = add(&sheet, GRAPH_CHANGE, "change");
    graph_relate(&sheet.graph, tried, GRAPH_SUPPORTS, wanted, false);
    graph_relate(&sheet.graph, absent, GRAPH_SUPPORTS, tried, false);
    graph_relate(&sheet.graph, answer, GRAPH_ATTACKS, wanted, true);
    assert_true(graph_is_in_force(answer));
    assert_true(graph_is_in_force(graph_find(&sheet.graph, "step")));
    assert_false(graph_is_in_force(wanted) || graph_is_in_force(tried));
    assert_false(graph_is_in_force(absent) || graph_is_in_force(exception));
    assert_true(graph_is_between_answers(answer->out));
    assert_false(graph_is_between_answers(tried->out));
    boxes_make(&sheet.boxes, &sheet.graph);
    assert_true(boxes_has_relation(&sheet.boxes, GRAPH_SUPPORTS, false));
    assert_false(boxes_has_relation(&sheet.boxes, GRAPH_SUPPORTS, true));
    assert_false(boxes_has_relation(&sheet.boxes, GRAPH_ATTACKS, false));
    arena_free(&sheet.arena);
}

static void test_a_named_step_is_told_by_its_label(void **state)
{
    struct sheet sheet;
    struct graph_node *step;

    (void)state;
    begin(&sheet);
    argue(&sheet, true);
    step = graph_find(&sheet.graph, "step");
    step->text = "text";
    boxes_make(&sheet.boxes, &sheet.graph);
    assert_string_equal(box_of(&sheet, "step")->parts->lines[0], "text");
    step->is_named = true;
    boxes_make(&sheet.boxes, &sheet.graph);
    assert_string_equal(box_of(&sheet, "step")->parts->lines[0], "step: text");
    assert_string_equal(boxes_sentence(&sheet.graph, step), "step: text");
    arena_free(&sheet.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_node_is_added_once),
        cmocka_unit_test(test_a_pair_is_related_once_in_each_way),
        cmocka_unit_test(test_the_only_step_is_told_in_the_box_of_its_claim),
        cmocka_unit_test(test_two_steps_have_a_box_each),
        cmocka_unit_test(test_a_stated_fact_that_attacks_has_a_box),
        cmocka_unit_test(test_what_is_not_in_force),
        cmocka_unit_test(test_a_named_step_is_told_by_its_label),
        cmocka_unit_test(test_lines_break_between_words_and_count_letters),
        cmocka_unit_test(test_reach_counts_the_columns_that_arrows_pass),
    };

    return cmocka_run_group_tests_name("graph", tests, NULL, NULL);
}
