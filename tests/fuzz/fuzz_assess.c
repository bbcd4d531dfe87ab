/* Any text at all as a proposal: read, matched with the shipped patterns, judged by the rules. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "ask/assess.h"
#include "endstate_inside.h"

/* A text in the arena, as a file would be read; false for what is refused before it is read. */
static bool take(struct source_file *out, const uint8_t *bytes, size_t length, struct arena *arena)
{
    struct findings findings = {.arena = arena};

    *out = (struct source_file){"fuzz.txt", arena_copy(arena, (const char *)bytes, length), length};
    return source_file_check(out, (struct place){out->path, 1, 1}, &findings);
}

/* Clauses stand one behind the other, and each byte of a sentence comes from the document. */
static void check_proposal(const struct proposal *proposal)
{
    size_t end = 0;

    for (size_t i = 0; i < proposal->clause_count; i++) {
        const struct proposal_clause *clause = &proposal->clauses[i];

        FUZZ_EXPECT(clause->begin >= end && clause->number[0] != '\0');
        FUZZ_EXPECT(
            clause->line >= proposal_line(proposal, clause->begin) &&
            (clause->end <= clause->begin || clause->line <= proposal_line(proposal, clause->end)));
        FUZZ_EXPECT(clause->first_sentence + clause->sentence_count <= proposal->sentence_count);
        end = clause->end > clause->begin ? clause->end : clause->begin;
    }
    for (size_t i = 0; i < proposal->sentence_count; i++) {
        const struct proposal_sentence *sentence = &proposal->sentences[i];

        FUZZ_EXPECT(sentence->lead <= sentence->length);
        for (size_t at = 0; at < sentence->length; at++)
            FUZZ_EXPECT(sentence->places[at] < proposal->file.length);
    }
}

/* What a claim quotes stands in the document where the claim says. */
static void check_claims(const struct proposal *proposal, const struct claims *claims)
{
    for (size_t i = 0; i < claims->count; i++) {
        const struct claim *claim = &claims->items[i];
        size_t length = claim->end - claim->begin;

        FUZZ_EXPECT(claim->begin < claim->end && claim->end <= proposal->file.length);
        FUZZ_EXPECT(strlen(claim->quote) == length &&
                    memcmp(claim->quote, proposal->file.text + claim->begin, length) == 0);
        FUZZ_EXPECT(claim->line == proposal_line(proposal, claim->begin));
    }
}

static void judge(struct endstate *engine, const struct proposal *proposal,
                  const struct claims *claims, struct arena *arena)
{
    struct endstate_error error = {0};
    struct assessment assessment;
    struct record *record;

    FUZZ_EXPECT(clips_session_reset(engine->session, &error) &&
                engine_state_assumptions(engine, &error) &&
                assess_state(engine->session, proposal, claims, arena, &error) &&
                clips_session_run(engine->session, &engine->rulebase, engine->limits, &error));
    record = clips_session_record(engine->session, &engine->rulebase);
    FUZZ_EXPECT(assess_read(&assessment, proposal, claims, &engine->rulebase, record, &error));
    record_free(record);
}

static struct endstate *load(void)
{
    struct endstate *engine = endstate_new();
    struct endstate_error error = {0};

    endstate_use_policy(engine, ENDSTATE_SOURCE_FOLDER);
    endstate_use_intake(engine);
    if (endstate_load(engine, &error))
        return engine;
    fprintf(stderr, "%s\n", error.text);
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static struct endstate *engine;
    struct arena arena = {0};
    struct endstate_error error = {0};
    struct source_file file;
    struct proposal proposal;
    struct claims claims;

    if (engine == NULL)
        engine = load();
    if (take(&file, bytes, length, &arena) && proposal_parse(&proposal, &file, &arena, &error)) {
        check_proposal(&proposal);
        patterns_match(engine->patterns, &proposal, &claims, &arena);
        check_claims(&proposal, &claims);
        judge(engine, &proposal, &claims, &arena);
    }
    arena_free(&arena);
    return 0;
}
