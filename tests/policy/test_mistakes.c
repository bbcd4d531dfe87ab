/*
 * Mistakes made at random in a copy of the shipped policy, one at a time: check finds each at its
 * own line and column, under its own id, and names what was there before.
 *
 *   test_mistakes all [MISTAKES]
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "policy.h"
#include "read/unit.h"

static int mistakes = 78;

/* ---- a copy of the policy ---- */

static char folder[] = "/tmp/endstate-mistakes-XXXXXX";
static const char *const parts[] = {"rules", "facts"};

struct copied_file {
    char path[256];
    struct source_file text;
    struct syntax syntax;
};

static struct arena arena;
static struct copied_file files[64];
static size_t file_count;

static void write_text(const char *path, const char *text, size_t length)
{
    FILE *out = fopen(path, "wb");

    assert_non_null(out);
    assert_int_equal(fwrite(text, 1, length, out), length);
    assert_int_equal(fclose(out), 0);
}

static void copy_file(const char *path, const char *part)
{
    struct findings findings = {.arena = &arena};
    struct copied_file *file = &files[file_count++];

    assert_true(file_count < sizeof files / sizeof files[0]);
    assert_true(source_file_read(&file->text, path, &arena, &findings));
    assert_true(syntax_read(&file->syntax, &file->text, &arena, &findings));
    snprintf(file->path, sizeof file->path, "%s/%s%s", folder, part, strrchr(path, '/'));
    write_text(file->path, file->text.text, file->text.length);
}

static int set_up(void **state)
{
    (void)state;
    assert_non_null(mkdtemp(folder));
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        struct findings findings = {.arena = &arena};
        char **paths;

        mkdir(arena_format(&arena, "%s/%s", folder, parts[i]), 0700);
        assert_true(source_file_list(&paths, arena_format(&arena, "%s/%s", policy_folder, parts[i]),
                                     &arena, &findings));
        for (; *paths != NULL; paths++)
            copy_file(*paths, parts[i]);
    }
    return 0;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)type;
    (void)where;
    return remove(path);
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(&arena);
    return nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

/* ---- mistakes ---- */

/* So many bytes of a file at a place are replaced by a text; expected is an id at a mark. */
struct mistake {
    const struct copied_file *file;
    size_t at, length;
    const char *text;
    const char *id;
    int line, column;
    const char *nearest; /* what the remedy names; NULL for nothing */
    bool may_be_related; /* the line is told as a second place */
};

/* Chooses one of those offered, each as likely as any other. */
struct choosing {
    uint64_t *series;
    size_t offered;
    const struct node *node;
    const struct node *within; /* the construct */
};

static void offer(struct choosing *choosing, const struct node *node, const struct node *within)
{
    choosing->offered++;
    if (policy_random(choosing->series, choosing->offered) == 0) {
        choosing->node = node;
        choosing->within = within;
    }
}

enum kind {
    TEMPLATE,
    SLOT,
    VALUE,
    KEY,
    SUBJECT,
    FACT_CITE,
    VARIABLE,
    TYPE,
    UNCLOSED_LIST,
    EXTRA_PARENTHESIS,
    UNCLOSED_STRING,
    BLANK,
    BRACES,
    KINDS
};

static bool is_head(const struct node *list, const char *word)
{
    return strcmp(syntax_head(list), word) == 0;
}

static const struct node *member(const struct node *list, const char *slot)
{
    for (const struct node *each = list->first; each != NULL; each = each->next)
        if (is_head(each, slot))
            return each->first->next;
    return NULL;
}

/* The words that the kind of mistake can be made in, in a list that is a fact or pattern. */
static void offer_in_fact(struct choosing *choosing, enum kind kind, const struct node *fact,
                          const struct node *within)
{
    const struct node *key = member(fact, "key"), *value = member(fact, "value");
    const struct node *on = member(fact, "on"), *cite = member(fact, "cites");

    if (kind == TEMPLATE)
        offer(choosing, fact->first, within);
    for (const struct node *slot = fact->first->next; kind == SLOT && slot != NULL;
         slot = slot->next)
        offer(choosing, slot->first, within);
    for (; kind == FACT_CITE && cite != NULL; cite = cite->next)
        offer(choosing, cite, within);
    if (kind == SUBJECT && is_head(fact, "recommendation") && on != NULL && on->kind == NODE_SYMBOL)
        offer(choosing, on, within);
    if (!is_head(fact, "assumption") || key == NULL || key->kind != NODE_SYMBOL)
        return;
    if (kind == KEY || kind == TYPE)
        offer(choosing, key, within);
    if (kind == VALUE && value != NULL && value->kind == NODE_SYMBOL && value->next == NULL)
        offer(choosing, value, within);
}

static bool is_fact(const struct node *list)
{
    return syntax_head(list)[0] != '\0' && list->first->next != NULL &&
           list->first->next->kind == NODE_LIST && !is_head(list, "logical") &&
           !is_head(list, "not") && !is_head(list, "assert") && !is_head(list, "exists");
}

static void offer_below(struct choosing *choosing, enum kind kind, const struct node *first,
                        const struct node *within, bool is_action)
{
    for (; first != NULL; first = first->next) {
        if (first->kind == NODE_SYMBOL && strcmp(first->text, "=>") == 0)
            is_action = true;
        if (kind == VARIABLE && is_action && first->kind == NODE_VARIABLE)
            offer(choosing, first, within);
        if (kind == UNCLOSED_LIST && first->kind == NODE_LIST)
            offer(choosing, first, within);
        if (is_fact(first))
            offer_in_fact(choosing, kind, first, within);
        offer_below(choosing, kind, first->first, within, is_action);
    }
}

static const struct node *comment_of(const struct node *construct)
{
    const struct node *comment = construct->first->next->next;

    return comment != NULL && comment->kind == NODE_STRING ? comment : NULL;
}

static void offer_in_construct(struct choosing *choosing, enum kind kind,
                               const struct node *construct)
{
    const struct node *comment = comment_of(construct);
    bool is_rule = is_head(construct, "defrule");

    if (is_head(construct, "deftemplate"))
        return;
    if ((kind == BLANK || kind == BRACES) && is_rule && comment != NULL &&
        strstr(comment->text, "{?") != NULL)
        offer(choosing, comment, construct);
    if (kind == UNCLOSED_STRING && is_rule && comment != NULL)
        offer(choosing, comment, construct);
    if (kind == EXTRA_PARENTHESIS)
        for (const struct node *each = comment; each != NULL; each = each->next)
            if (each->kind == NODE_LIST && each->next != NULL)
                offer(choosing, each, construct);
    offer_below(choosing, kind, comment, construct, false);
}

/* ---- making one ---- */

static bool is_known(const char *word)
{
    for (size_t i = 0; i < file_count; i++)
        for (const char *at = files[i].text.text; (at = strstr(at, word)) != NULL; at++)
            if (strchr(" ()?{", at[-1]) != NULL && strchr(" ()}:\n", at[strlen(word)]) != NULL)
                return true;
    return false;
}

/* A word with one letter doubled, left out or swapped with the next, that nothing is called. */
static const char *misspell(const char *word, uint64_t *series)
{
    size_t length = strlen(word);
    char *out = arena_alloc(&arena, length + 2);

    do {
        size_t at = length < 2 ? 0 : policy_random(series, length - 1);

        switch (length < 4 ? 0 : policy_random(series, 3)) {
        case 0:
            snprintf(out, length + 2, "%.*s%c%s", (int)at + 1, word, word[at], word + at + 1);
            break;
        case 1:
            snprintf(out, length + 2, "%.*s%s", (int)at, word, word + at + 1);
            break;
        default:
            snprintf(out, length + 2, "%.*s%c%c%s", (int)at, word, word[at + 1], word[at],
                     word + at + 2);
        }
    } while (is_known(out) || strcmp(out, word) == 0 || out[0] == '-');
    return out;
}

/* The blank {?...} of an explanation misspelt, or without its braces. */
static void break_blank(struct mistake *out, const struct node *comment, bool is_misspelt,
                        uint64_t *series)
{
    const char *raw = out->file->text.text + comment->begin;
    const char *blank = strstr(raw, "{?");
    size_t name = strcspn(blank + 2, ":}"), whole = strcspn(blank, "}") + 1;
    const char *word = arena_copy(&arena, blank + 2, name);

    out->at = comment->begin + (size_t)(blank - raw);
    out->length = whole;
    out->text = is_misspelt ? arena_format(&arena, "{?%s%.*s", misspell(word, series),
                                           (int)(whole - 2 - name), blank + 2 + name)
                            : arena_format(&arena, "?%s", word);
    out->nearest = is_misspelt ? NULL : arena_format(&arena, "{?%s}", word);
    out->line = comment->place.line;
    out->column = comment->place.column + (int)(blank - raw);
}

static void set_place(struct mistake *out, const struct node *node)
{
    out->line = node->place.line;
    out->column = node->place.column;
}

static bool make(struct mistake *out, enum kind kind, const struct copied_file *file,
                 uint64_t *series)
{
    static const char *const ids[] = {
        [TEMPLATE] = "unknown-template", [SLOT] = "unknown-slot",
        [VALUE] = "unknown-value",       [KEY] = "unknown-key",
        [SUBJECT] = "unknown-subject",   [FACT_CITE] = "unknown-cite",
        [VARIABLE] = "unknown-variable", [TYPE] = "wrong-type",
        [UNCLOSED_LIST] = "syntax",      [EXTRA_PARENTHESIS] = "syntax",
        [UNCLOSED_STRING] = "syntax",    [BLANK] = "unbound-blank",
        [BRACES] = "unbound-blank",
    };
    struct choosing choosing = {.series = series};
    const struct node *node;

    for (const struct node *each = file->syntax.first; each != NULL; each = each->next)
        offer_in_construct(&choosing, kind, each);
    node = choosing.node;
    if (node == NULL)
        return false;
    *out = (struct mistake){.file = file, .at = node->begin, .length = node->end - node->begin};
    out->id = ids[kind];
    set_place(out, node);
    switch (kind) {
    case VARIABLE:
        out->text = arena_format(&arena, "?%s", misspell(node->text, series));
        out->nearest = arena_format(&arena, "`?%s`", node->text);
        break;
    case TYPE:
        out->text = "42";
        break;
    case UNCLOSED_LIST:
        out->at = node->end - 1;
        out->length = 1;
        out->text = "";
        set_place(out, choosing.within);
        break;
    case EXTRA_PARENTHESIS:
        out->at = node->end;
        out->length = 0;
        out->text = ")";
        out->may_be_related = true;
        out->line += 0;
        for (size_t at = node->begin; at < node->end; at++)
            out->line += file->text.text[at] == '\n';
        out->column = 0;
        break;
    case UNCLOSED_STRING:
        out->at = node->end - 1;
        out->length = 1;
        out->text = "";
        break;
    case BLANK:
    case BRACES:
        break_blank(out, node, kind == BLANK, series);
        break;
    default:
        out->text = misspell(node->text, series);
        if (kind != FACT_CITE)
            out->nearest = arena_format(&arena, "`%s`", node->text);
    }
    return true;
}

/* ---- finding it ---- */

static json_t *check(void)
{
    struct endstate *engine = endstate_new();
    struct endstate_check asked = {0};
    struct endstate_error error = {0};
    struct endstate_page page = {.format = ENDSTATE_JSON};
    char *text = NULL;
    size_t length = 0;
    bool found = false;
    json_t *document;

    page.out = open_memstream(&text, &length);
    assert_non_null(page.out);
    endstate_use_policy(engine, folder);
    if (!endstate_write_check(engine, &asked, &found, &page, &error))
        fail_msg("%s", error.text);
    fclose(page.out);
    document = json_loads(text, 0, NULL);
    assert_non_null(document);
    free(text);
    endstate_free(engine);
    return document;
}

static int number(const json_t *object, const char *key)
{
    return (int)json_integer_value(json_object_get(object, key));
}

static bool is_it(const json_t *finding, const struct mistake *mistake)
{
    const char *remedy = json_string_value(json_object_get(finding, "remedy"));
    const json_t *related = json_object_get(finding, "related");

    if (strcmp(policy_text(finding, "rule_id"), mistake->id) != 0 ||
        strcmp(policy_text(finding, "file"), mistake->file->path) != 0)
        return false;
    if (mistake->may_be_related)
        return number(finding, "line") == mistake->line || number(related, "line") == mistake->line;
    return number(finding, "line") == mistake->line &&
           number(finding, "column") == mistake->column &&
           (mistake->nearest == NULL ||
            (remedy != NULL && strstr(remedy, mistake->nearest) != NULL));
}

static void expect(const struct mistake *mistake)
{
    json_t *document = check();
    const json_t *findings = json_object_get(document, "findings"), *finding;
    bool is_found = false;
    size_t i;

    json_array_foreach(findings, i, finding) is_found = is_found || is_it(finding, mistake);
    /* And it brings no crowd of others with it. */
    if (!is_found || json_array_size(findings) > 4)
        fail_msg(
            "`%.*s` made `%s` at %s:%d:%d, expected %s%s%s, found %s", (int)mistake->length,
            mistake->file->text.text + mistake->at, mistake->text, mistake->file->path,
            mistake->line, mistake->column, mistake->id, mistake->nearest == NULL ? "" : " naming ",
            mistake->nearest == NULL ? "" : mistake->nearest, json_dumps(findings, JSON_INDENT(1)));
    json_decref(document);
}

static void test_the_policy_as_it_is_has_no_finding(void **state)
{
    json_t *document = check();

    (void)state;
    assert_int_equal(json_array_size(json_object_get(document, "findings")), 0);
    json_decref(document);
}

static void test_every_mistake_is_found_where_it_is(void **state)
{
    uint64_t series = 8;

    (void)state;
    for (int made = 0; made < mistakes;) {
        enum kind kind = (enum kind)(made % KINDS);
        const struct copied_file *file = &files[policy_random(&series, file_count)];
        const struct source_file *source = &file->text;
        struct mistake mistake;
        struct strbuf text = {0};

        if (!make(&mistake, kind, file, &series))
            continue;
        strbuf_add_bytes(&text, source->text, mistake.at);
        strbuf_add(&text, mistake.text);
        strbuf_add(&text, source->text + mistake.at + mistake.length);
        write_text(file->path, text.text, text.length);
        expect(&mistake);
        write_text(file->path, source->text, source->length);
        strbuf_free(&text);
        made++;
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_policy_as_it_is_has_no_finding),
        cmocka_unit_test(test_every_mistake_is_found_where_it_is),
    };

    if (argc > 2)
        mistakes = atoi(argv[2]);
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
