#include "read/case_file.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "read/case_slots.h"
#include "read/depends.h"

struct reading {
    struct case_slots slots;
    struct case_set *set;
    const char **files; /* read so far */
    size_t file_count, file_capacity;
    size_t first; /* case of the file that is being read */
};

/* ---- settings ---- */

static void add_settings(struct reading *reading, struct case_setting **out, size_t *count,
                         const struct case_setting *more, size_t more_count)
{
    struct case_setting *all =
        ARENA_ARRAY(reading->slots.arena, struct case_setting, *count + more_count);

    if (*count > 0)
        memcpy(all, *out, sizeof all[0] * *count);
    if (more_count > 0)
        memcpy(all + *count, more, sizeof all[0] * more_count);
    *out = all;
    *count += more_count;
}

static bool sets_twice(const struct case_setting *settings, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++)
        if (settings[i].domain == settings[count - 1].domain)
            return true;
    return false;
}

static void read_settings(struct reading *reading, const struct node *fact,
                          struct case_setting **out, size_t *out_count)
{
    const struct node *first = case_values(&reading->slots, fact, "set");
    struct case_setting *settings =
        ARENA_ARRAY(reading->slots.arena, struct case_setting, syntax_count(first));
    size_t count = 0;

    for (const struct node *word = first; word != NULL; word = word->next) {
        struct endstate_error error = {0};

        if (!case_setting(&reading->slots.words, word, &settings[count], &error)) {
            case_note_error(&reading->slots, word->place, &error);
            continue;
        }
        count++;
        if (sets_twice(settings, count)) {
            case_note(&reading->slots, word->place, "assumption `%s` is set twice",
                      settings[--count].domain->key);
        }
    }
    add_settings(reading, out, out_count, settings, count);
}

static void read_packs(struct reading *reading, const struct node *fact, struct policy_case *out)
{
    const struct node *first = case_values(&reading->slots, fact, "packs");

    for (const struct node *word = first; word != NULL; word = word->next) {
        struct endstate_error error = {0};
        struct case_setting *settings;
        size_t count;

        if (case_is_repeated(first, word))
            case_note(&reading->slots, word->place, "`%s` is there twice", word->text);
        else if (!case_pack(&reading->slots.words, word, &settings, &count, &error))
            case_note_error(&reading->slots, word->place, &error);
        else
            add_settings(reading, &out->settings, &out->setting_count, settings, count);
    }
}

/* ---- cases ---- */

static struct policy_case *find_case(const struct reading *reading, size_t first, const char *name)
{
    for (size_t i = first; i < reading->set->count; i++)
        if (strcmp(reading->set->cases[i].name, name) == 0)
            return &reading->set->cases[i];
    return NULL;
}

/* It also names a file, that of a snapshot. */
static const char *read_name(struct reading *reading, const struct node *fact)
{
    static const char signs[] = "-_.";
    const struct node *word = case_values(&reading->slots, fact, "name");

    for (const char *at = word == NULL ? "" : word->text; *at != '\0'; at++) {
        bool is_letter = isalnum((unsigned char)*at) || (*at & 0x80) != 0;

        if (is_letter || (at != word->text && strchr(signs, *at) != NULL))
            continue;
        case_note(&reading->slots, word->place,
                  "a case's name holds letters, digits and, after the first, `-`, `_` and `.`; "
                  "found `%s`",
                  word->text);
        return NULL;
    }
    return word == NULL ? NULL : word->text;
}

static void read_case(struct reading *reading, const struct node *fact)
{
    struct policy_case read = {.title = "", .place = fact->place};
    const struct policy_case *twin;
    const char *title;

    case_check_slots(&reading->slots, fact);
    read.name = read_name(reading, fact);
    title = case_text(&reading->slots, fact, "title");
    read.title = title == NULL ? "" : title;
    read.todo = case_reason(&reading->slots, fact, "todo");
    read.skip = case_reason(&reading->slots, fact, "skip");
    read_packs(reading, fact, &read);
    read_settings(reading, fact, &read.settings, &read.setting_count);
    read.cites = case_words_of(&reading->slots, fact, "cites", case_source, &read.cite_count);
    if (read.todo != NULL && read.skip != NULL)
        case_note(&reading->slots, fact->place, "a case is either to do or skipped");
    if (read.name == NULL)
        return;
    twin = find_case(reading, 0, read.name);
    if (twin != NULL) {
        case_note(&reading->slots, fact->place, "case `%s` is there before, at %s:%d", read.name,
                  twin->place.file, twin->place.line);
        if (find_case(reading, reading->first, read.name) != NULL)
            return;
    }
    MEMORY_GROW(reading->set->cases, reading->set->count, reading->set->capacity);
    reading->set->cases[reading->set->count++] = read;
}

/* ---- what is expected ---- */

static void add_expectation(struct case_row *row, enum expectation_kind kind, const char *on,
                            const char **words, size_t count, struct place place)
{
    if (count > 0 || kind == EXPECT_NO_SUPPORT)
        row->expectations[row->expectation_count++] =
            (struct expectation){kind, on, words, count, place};
}

static void read_answers(struct reading *reading, const struct node *fact, struct case_row *row)
{
    const struct node *first = case_values(&reading->slots, fact, "answers");

    for (const struct node *word = first; word != NULL; word = word->next) {
        struct expectation expectation = {0};
        struct endstate_error error = {0};

        if (!case_answer(&reading->slots.words, word, &expectation, &error)) {
            case_note_error(&reading->slots, word->place, &error);
            continue;
        }
        for (size_t i = 0; i < row->expectation_count; i++)
            if (strcmp(row->expectations[i].on, expectation.on) == 0)
                case_note(&reading->slots, word->place, "subject `%s` is answered twice",
                          expectation.on);
        row->expectations[row->expectation_count++] = expectation;
    }
}

static bool any_word(const struct case_words *words, const struct node *word,
                     struct endstate_error *error)
{
    (void)words;
    (void)word;
    (void)error;
    return true;
}

/* Expectations about the value; on may be NULL where it is wrong. */
static void read_values(struct reading *reading, const struct node *fact, const char *on,
                        struct case_row *row)
{
    static const struct {
        const char *slot;
        enum expectation_kind kind;
    } slots[] = {{"is", EXPECT_VALUE}, {"one-of", EXPECT_VALUE}, {"is-not", EXPECT_OTHER_VALUE}};

    for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++) {
        size_t count;
        const char **words = case_words_of(&reading->slots, fact, slots[i].slot, any_word, &count);
        const struct node *use = case_slot(fact, slots[i].slot);

        for (const struct node *word = count > 0 && on != NULL ? use->first->next : NULL;
             word != NULL; word = word->next) {
            struct endstate_error error = {0};

            if (!case_value(&reading->slots.words, on, word, &error))
                case_note_error(&reading->slots, word->place, &error);
        }
        if (use != NULL)
            add_expectation(row, slots[i].kind, on, words, count, use->place);
    }
}

static void read_reasons(struct reading *reading, const struct node *fact, const char *on,
                         struct case_row *row)
{
    static const struct {
        const char *slot;
        enum expectation_kind kind;
        case_check *check;
    } slots[] = {{"cites", EXPECT_CITES, case_source},
                 {"not-cites", EXPECT_NO_CITES, case_source},
                 {"rules", EXPECT_RULES, case_rule},
                 {"not-rules", EXPECT_NO_RULES, case_rule},
                 {"independent-of", EXPECT_INDEPENDENT, case_key}};

    for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++) {
        const struct node *use = case_slot(fact, slots[i].slot);
        size_t count;
        const char **words =
            case_words_of(&reading->slots, fact, slots[i].slot, slots[i].check, &count);

        if (use != NULL)
            add_expectation(row, slots[i].kind, on, words, count, use->place);
    }
}

static const char *read_subject(struct reading *reading, const struct node *fact)
{
    size_t count;
    const char **words = case_words_of(&reading->slots, fact, "on", case_subject, &count);

    return count == 0 ? NULL : words[0];
}

/* Whether the slots of an `expect` make sense together. */
static void check_sense(struct reading *reading, const struct node *fact)
{
    static const char *const of_subject[] = {"is", "one-of", "is-not", "support", "independent-of"};
    static const char *const with_value[] = {"is",    "one-of", "is-not",
                                             "cites", "rules",  "independent-of"};
    static const char *const slots[] = {
        "answers", "is",        "one-of", "is-not",    "support",
        "cites",   "not-cites", "rules",  "not-rules", "independent-of"};
    bool expects_something = false;

    for (size_t i = 0; i < sizeof of_subject / sizeof of_subject[0]; i++) {
        const struct node *use = case_slot(fact, of_subject[i]);

        if (use != NULL && case_slot(fact, "on") == NULL)
            case_note(&reading->slots, use->place, "slot `%s` needs a subject: (on SUBJECT)",
                      of_subject[i]);
    }
    for (size_t i = 0; i < sizeof with_value / sizeof with_value[0]; i++) {
        const struct node *use = case_slot(fact, with_value[i]);

        if (use != NULL && case_slot(fact, "support") != NULL)
            case_note(&reading->slots, use->place, "an answer without support has no `%s`",
                      with_value[i]);
    }
    for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++)
        expects_something = expects_something || case_slot(fact, slots[i]) != NULL;
    if (!expects_something)
        case_note(&reading->slots, fact->place,
                  "this `expect` expects nothing; say (answers SUBJECT=VALUE) or "
                  "(on SUBJECT) (is VALUE)");
}

static struct policy_case *case_of(struct reading *reading, const struct node *fact)
{
    const struct node *word = case_values(&reading->slots, fact, "case");
    struct policy_case *found = NULL;
    struct endstate_error error = {0};
    const char **names;
    size_t count = 0;

    if (word == NULL)
        return NULL;
    found = find_case(reading, reading->first, word->text);
    if (found != NULL)
        return found;
    names = ARENA_ARRAY(reading->slots.arena, const char *, reading->set->count - reading->first);
    for (size_t i = reading->first; i < reading->set->count; i++)
        names[count++] = reading->set->cases[i].name;
    case_word_unknown(word, "no case of this file is named", names, count, &error);
    case_note_error(&reading->slots, word->place, &error);
    return NULL;
}

static void add_row(struct policy_case *owner, struct case_row *row)
{
    struct case_row **end = &owner->rows;

    while (*end != NULL)
        end = &(*end)->next;
    *end = row;
}

static void read_expect(struct reading *reading, const struct node *fact)
{
    struct case_row *row = ARENA_NEW(reading->slots.arena, struct case_row);
    const struct node *answers = case_slot(fact, "answers");
    size_t most = 16 + (answers == NULL ? 0 : syntax_count(answers->first));
    struct policy_case *owner;
    const char *on, *support;

    row->place = fact->place;
    row->expectations = ARENA_ARRAY(reading->slots.arena, struct expectation, most);
    case_check_slots(&reading->slots, fact);
    check_sense(reading, fact);
    owner = case_of(reading, fact);
    read_settings(reading, fact, &row->settings, &row->setting_count);
    read_answers(reading, fact, row);
    on = read_subject(reading, fact);
    read_values(reading, fact, on, row);
    support = case_text(&reading->slots, fact, "support");
    if (support != NULL)
        add_expectation(row, EXPECT_NO_SUPPORT, on, NULL, 0, case_slot(fact, "support")->place);
    read_reasons(reading, fact, on, row);
    if (owner != NULL)
        add_row(owner, row);
}

/* ---- files ---- */

static void no_fact_of_cases(struct reading *reading, const struct node *node)
{
    static const char *const names[] = {"case", "expect", "deffacts"};
    struct strbuf hint = {0};
    struct near_name near;

    near_name_begin(&near, syntax_head(node));
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        near_name_offer(&near, names[i]);
    near_name_suggest(&near, &hint);
    case_note(&reading->slots, node->place, "expected (case ...) or (expect ...), found `%s`%s",
              node->kind != NODE_LIST ? node->text
              : node->first == NULL   ? "()"
                                      : syntax_head(node),
              strbuf_text(&hint));
    strbuf_free(&hint);
}

typedef void read_fact(struct reading *reading, const struct node *fact);

/* Every fact of one template, also in a deffacts. */
static void read_each(struct reading *reading, const struct node *first, const char *template,
                      read_fact *read)
{
    for (; first != NULL; first = first->next) {
        if (strcmp(syntax_head(first), template) == 0)
            read(reading, first);
        else if (strcmp(syntax_head(first), "deffacts") == 0)
            read_each(reading, first->first->next, template, read);
    }
}

/* The name and comment of a deffacts are no facts. */
static void check_each(struct reading *reading, const struct node *first, bool is_inside)
{
    for (; first != NULL; first = first->next) {
        const char *head = syntax_head(first);

        if (strcmp(head, "deffacts") == 0 && !is_inside)
            check_each(reading, first->first->next, true);
        else if (strcmp(head, "case") != 0 && strcmp(head, "expect") != 0 &&
                 !(is_inside && (first->kind == NODE_SYMBOL || first->kind == NODE_STRING)))
            no_fact_of_cases(reading, first);
    }
}

static void check_cases(struct reading *reading, const char *path)
{
    for (size_t i = reading->first; i < reading->set->count; i++)
        if (reading->set->cases[i].rows == NULL)
            case_note(&reading->slots, reading->set->cases[i].place,
                      "case `%s` expects nothing; add (expect (case %s) ...)",
                      reading->set->cases[i].name, reading->set->cases[i].name);
    if (reading->set->count == reading->first)
        case_note(&reading->slots, ((struct place){path, 0, 0}), "holds no case");
}

static void read_file(struct reading *reading, const char *path)
{
    struct source_file *file = ARENA_NEW(reading->slots.arena, struct source_file);
    struct findings findings = {.arena = reading->slots.arena};
    struct endstate_error error = {0};
    struct syntax syntax = {0};
    size_t before = reading->slots.mistake_count;

    for (size_t i = 0; i < reading->file_count; i++)
        if (strcmp(reading->files[i], path) == 0)
            return;
    MEMORY_GROW(reading->files, reading->file_count, reading->file_capacity);
    reading->files[reading->file_count++] = path;
    reading->slots.file++;
    reading->first = reading->set->count;
    if (source_file_read(file, path, reading->slots.arena, &findings))
        syntax_read(&syntax, file, reading->slots.arena, &findings);
    if (!findings_pass(&findings, &error)) {
        case_note_error(&reading->slots, (struct place){path, 0, 0}, &error);
        return;
    }
    check_each(reading, syntax.first, false);
    read_each(reading, syntax.first, "case", read_case);
    read_each(reading, syntax.first, "expect", read_expect);
    if (reading->set->count > reading->first || reading->slots.mistake_count == before)
        check_cases(reading, path);
}

static void read_path(struct reading *reading, const char *path)
{
    struct findings findings = {.arena = reading->slots.arena};
    struct endstate_error error = {0};
    char **files;

    if (!source_file_is_folder(path)) {
        read_file(reading, path);
        return;
    }
    reading->slots.file++;
    if (!source_file_list(&files, path, reading->slots.arena, &findings)) {
        findings_pass(&findings, &error);
        case_note_error(&reading->slots, (struct place){path, 0, 0}, &error);
        return;
    }
    if (*files == NULL)
        case_note(&reading->slots, ((struct place){path, 0, 0}), "holds no .clp file");
    for (; *files != NULL; files++)
        read_file(reading, *files);
}

bool case_set_read(struct case_set *out, const char *const *paths, size_t path_count,
                   const struct rulebase *rulebase, const char *facts, struct arena *arena,
                   struct case_mistakes *mistakes)
{
    struct reading reading = {.slots = {.arena = arena}, .set = out};
    struct case_words *words = &reading.slots.words;

    *out = (struct case_set){0};
    *words = (struct case_words){.rulebase = rulebase, .facts = facts, .arena = arena};
    words->subjects = depends_subjects(depends_new(rulebase, arena), &words->subject_count);
    for (size_t i = 0; i < path_count; i++)
        read_path(&reading, paths[i]);
    free(reading.files);
    case_hand_over(&reading.slots, mistakes);
    return mistakes->count == 0;
}

void case_set_free(struct case_set *set)
{
    free(set->cases);
    *set = (struct case_set){0};
}

void case_mistakes_free(struct case_mistakes *mistakes)
{
    free(mistakes->items);
    *mistakes = (struct case_mistakes){0};
}
