/* The question about two packs, or about two sets of rules. */
#include "endstate_inside.h"

#include <string.h>

#include "ask/compare.h"
#include "tell/compare_graph.h"
#include "tell/json.h"
#include "tell/pages.h"
#include "tell/sources.h"

static const char baseline[] = "baseline";

/* ---- what is compared ---- */

enum operand {
    OPERAND_BASELINE, /* nothing beyond what is asked of both sides */
    OPERAND_PACK,
    OPERAND_RULES, /* a file or folder */
    OPERAND_POLICY
};

static bool is_policy(const char *folder, struct arena *arena)
{
    return source_file_is_folder(arena_format(arena, "%s/rules", folder)) &&
           source_file_is_folder(arena_format(arena, "%s/facts", folder));
}

static bool read_operand(enum operand *out, const char *word, struct arena *arena,
                         struct endstate_error *error)
{
    bool holds_rules = false;

    *out = OPERAND_POLICY;
    if (strcmp(word, baseline) == 0)
        *out = OPERAND_BASELINE;
    else if (!is_policy(word, arena)) {
        if (!engine_holds_rules(word, &holds_rules, error))
            return false;
        *out = holds_rules ? OPERAND_RULES : OPERAND_PACK;
    }
    return true;
}

static bool are_rules(enum operand operand)
{
    return operand == OPERAND_RULES || operand == OPERAND_POLICY;
}

/* ---- the two sides ---- */

static void ask_alike(struct endstate *side, const struct endstate *engine)
{
    if (engine->folder != NULL)
        endstate_use_policy(side, engine->folder);
    for (size_t i = 0; i < engine->rules.count; i++)
        endstate_add_rules(side, engine->rules.items[i]);
    for (size_t i = 0; i < engine->facts.count; i++)
        endstate_add_facts(side, engine->facts.items[i]);
    for (size_t i = 0; i < engine->without.count; i++)
        endstate_add_without(side, engine->without.items[i]);
    for (size_t i = 0; i < engine->settings.count; i++)
        endstate_add_setting(side, engine->settings.items[i]);
    for (size_t i = 0; i < engine->change_count; i++)
        engine_add_change(side, &engine->changes[i]);
    side->limits = engine->limits;
    side->strategy = arena_string(&side->arena, engine->strategy);
}

/* What was set since the engine was loaded. */
static void set_alike(struct endstate *side, const struct endstate *engine)
{
    for (size_t i = 0; engine->assumptions != NULL && i < engine->rulebase.declared.domain_count;
         i++) {
        const struct assumption *each = &engine->assumptions[i];

        if (strcmp(each->from, "set") == 0)
            endstate_add_setting(side, arena_format(&side->arena, "%s=%s", each->domain->key,
                                                    assumption_value(each)));
    }
}

/* Whether a file is that path, or in that folder, or the pack of that name. */
static bool is_of(const struct unit *unit, const char *pack)
{
    size_t length = strlen(pack);
    bool is_beneath =
        length > 0 && strncmp(unit->path, pack, length) == 0 &&
        (unit->path[length] == '\0' || unit->path[length] == '/' || pack[length - 1] == '/');

    return unit->pack != NULL && (is_beneath || strcmp(unit->pack, pack) == 0);
}

/* With rules of its own a side would differ by more than its facts. */
static bool holds_no_rule(const struct endstate *side, const char *pack,
                          struct endstate_error *error)
{
    for (const struct unit *unit = side->policy.units; unit != NULL; unit = unit->next)
        for (const struct form *each = unit->constructs; is_of(unit, pack) && each != NULL;
             each = each->next)
            if (each->kind == CONSTRUCT_RULE)
                return error_at(error, ENDSTATE_BAD_INPUT, each->node->place,
                                "a rule in a pack; rules are compared by their path");
    return true;
}

/* Load what the engine asks for, with other rules: a policy or folder in the place of its own, a
 * file laid over all others. */
static bool load_rules(struct endstate *side, const struct endstate *engine, const char *word,
                       enum operand operand, struct endstate_error *error)
{
    bool is_folder = operand == OPERAND_RULES && source_file_is_folder(word);

    if (is_folder)
        endstate_add_rules(side, word);
    ask_alike(side, engine);
    set_alike(side, engine);
    if (operand == OPERAND_RULES && !is_folder)
        endstate_add_rules(side, word);
    if (operand == OPERAND_POLICY)
        endstate_use_policy(side, word);
    return endstate_load(side, error);
}

/* Load and run what the engine asks for, with one more pack. */
static bool run_side(struct endstate *side, const struct endstate *engine, const char *pack,
                     struct endstate_error *error)
{
    struct endstate_error why = {0};

    ask_alike(side, engine);
    set_alike(side, engine);
    if (strcmp(pack, baseline) != 0)
        endstate_add_facts(side, pack);
    if (!endstate_load(side, error) || !holds_no_rule(side, pack, error))
        return false;
    return endstate_run(side, &why) || error_set(error, why.code, "%s (under %s)", why.text, pack);
}

/* What loading a side warned of, in the engine's own words. */
static void pass_warnings(struct endstate *engine, const struct endstate *side)
{
    for (size_t i = 0; i < side->load_warnings; i++) {
        struct word_list *all = &engine->warnings;
        size_t at = 0;

        while (at < all->count && strcmp(all->items[at], side->warnings.items[i]) != 0)
            at++;
        if (at < all->count)
            continue;
        MEMORY_GROW(all->items, all->count, all->capacity);
        all->items[all->count++] = arena_string(&engine->arena, side->warnings.items[i]);
    }
}

/* ---- the answer ---- */

static struct compare_side side_of(const struct endstate *side, const char *name)
{
    return (struct compare_side){.name = name,
                                 .rulebase = &side->rulebase,
                                 .assumptions = side->assumptions,
                                 .recommendations = &side->recommendations,
                                 .record = side->record,
                                 .session = side->session,
                                 .limits = side->limits};
}

static bool write_comparison(const struct comparison *comparison, struct endstate *const *sides,
                             const struct endstate_page *page, struct arena *arena,
                             struct endstate_error *error)
{
    const struct wording wordings[CONTRAST_SIDES] = {
        {&sides[CONTRAST_A]->rulebase, sides[CONTRAST_A]->assumptions},
        {&sides[CONTRAST_B]->rulebase, sides[CONTRAST_B]->assumptions}};
    struct document document;
    struct graph graph;

    if (engine_is_graph_format(page->format)) {
        graph_begin(&graph, arena,
                    arena_format(arena, "A: %s, B: %s", comparison->names[CONTRAST_A],
                                 comparison->names[CONTRAST_B]));
        compare_graph(&graph, comparison, wordings);
        return engine_write_graph(&graph, &sides[CONTRAST_A]->overlays, page, error);
    }
    if (page->format == ENDSTATE_JSON)
        return engine_finish(
            page, json_write_comparison(engine_json(sides[CONTRAST_A], page), comparison, wordings),
            error);
    document_begin(&document, arena);
    pages_comparison(&document, comparison, wordings);
    document_go_beyond_text(&document, true);
    sources_add(&document, &sides[CONTRAST_A]->rulebase.declared);
    return engine_write_document(&document, &sides[CONTRAST_A]->overlays, page, error);
}

static bool compare(struct endstate *const *sides, const char *const *names, bool *differs,
                    const struct endstate_page *page, struct arena *arena,
                    struct endstate_error *error)
{
    const struct compare_side compared[CONTRAST_SIDES] = {
        side_of(sides[CONTRAST_A], names[CONTRAST_A]),
        side_of(sides[CONTRAST_B], names[CONTRAST_B])};
    struct comparison comparison;

    if (!compare_read(&comparison, compared, arena, error))
        return false;
    if (!write_comparison(&comparison, sides, page, arena, error))
        return false;
    *differs = comparison.different_count > 0;
    return true;
}

static bool compare_sides(struct endstate *const *sides, const struct endstate *engine,
                          const char *const *names, bool *differs, const struct endstate_page *page,
                          struct arena *arena, struct endstate_error *error)
{
    enum operand operands[CONTRAST_SIDES];

    for (int side = 0; side < CONTRAST_SIDES; side++)
        if (!read_operand(&operands[side], names[side], arena, error))
            return false;
    for (int side = 0; side < CONTRAST_SIDES; side++)
        if (operands[side] == OPERAND_PACK && are_rules(operands[!side]))
            return error_set(error, ENDSTATE_USAGE,
                             "`%s` is a pack and `%s` has rules: compare packs, or rules; a pack "
                             "for both goes with --facts",
                             names[side], names[!side]);
    if (!are_rules(operands[CONTRAST_A]) && !are_rules(operands[CONTRAST_B]))
        return run_side(sides[CONTRAST_A], engine, names[CONTRAST_A], error) &&
               run_side(sides[CONTRAST_B], engine, names[CONTRAST_B], error) &&
               compare(sides, names, differs, page, arena, error);
    for (int side = 0; side < CONTRAST_SIDES; side++)
        if (!load_rules(sides[side], engine, names[side], operands[side], error))
            return false;
    return engine_compare_rules(sides, names, differs, page, arena, error);
}

bool endstate_write_comparison(struct endstate *engine, const char *a, const char *b, bool *differs,
                               const struct endstate_page *page, struct endstate_error *error)
{
    const char *const names[CONTRAST_SIDES] = {a, b};
    struct endstate *sides[CONTRAST_SIDES] = {endstate_new(), endstate_new()};
    struct arena arena = {NULL};
    bool is_good = compare_sides(sides, engine, names, differs, page, &arena, error);

    arena_free(&arena);
    for (int side = 0; side < CONTRAST_SIDES; side++) {
        pass_warnings(engine, sides[side]);
        endstate_free(sides[side]);
    }
    return is_good;
}
