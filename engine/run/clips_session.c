#include "run/clips_session.h"

#include <stdlib.h>
#include <string.h>

#include "run/clips_inside.h"
#include "run/sandbox.h"

/* ---- routers: what CLIPS says ---- */

static const char complaint_router[] = "endstate-complaints";

static int is_complaint_router(void *environment, const char *router)
{
    (void)environment;
    return strcmp(router, WERROR) == 0 || strcmp(router, WWARNING) == 0;
}

static int keep_complaint(void *environment, const char *router, const char *text)
{
    struct clips_session *session = GetEnvironmentContext(environment);

    (void)router;
    strbuf_add(&session->complaints, text);
    return TRUE;
}

static int is_console_router(void *environment, const char *router)
{
    static const char *const names[] = {"t", "stdout", "stdin", WPROMPT, WDIALOG, WDISPLAY, WTRACE};

    (void)environment;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i], router) == 0)
            return TRUE;
    return FALSE;
}

static int drop_output(void *environment, const char *router, const char *text)
{
    (void)environment;
    (void)router;
    (void)text;
    return TRUE;
}

static int give_nothing(void *environment, const char *router)
{
    (void)environment;
    (void)router;
    return EOF;
}

static int take_back_nothing(void *environment, int character, const char *router)
{
    (void)environment;
    (void)router;
    return character;
}

static void note_parser_error(void *environment, const char *file, const char *warning,
                              const char *message, long line)
{
    struct clips_session *session = GetEnvironmentContext(environment);

    (void)file;
    (void)warning;
    if (message != NULL && session->complaint_line == 0)
        session->complaint_line = line;
}

/*
 * What CLIPS complained of first, up to an empty line or the next complaint, as one line without
 * its [CODE]; "" where it did not complain.
 */
static void first_complaint(const struct clips_session *session, char *out, size_t size)
{
    const char *text = strbuf_text(&session->complaints);
    const char *end;
    size_t length;

    text += strspn(text, " \t\n");
    if (text[0] == '[' && strchr(text, ']') != NULL)
        text = strchr(text, ']') + 1;
    text += strspn(text, " \t\n");
    end = strchr(text, '\n');
    while (end != NULL && end[1] != '\0' && end[1] != '\n' && end[1] != '[')
        end = strchr(end + 1, '\n');
    length = end == NULL ? strlen(text) : (size_t)(end - text);
    while (length > 0 && strchr(". ", text[length - 1]) != NULL)
        length--;
    snprintf(out, size, "%.*s", (int)length, text);
    for (char *line_break = out; (line_break = strchr(line_break, '\n')) != NULL;)
        *line_break = ' ';
}

/* ---- life ---- */

static int end_program(void *environment)
{
    struct clips_session *session = GetEnvironmentContext(environment);

    session->has_ended = true;
    clips_session_hush(session);
    SetHaltExecution(environment, TRUE);
    EnvHalt(environment);
    return 0;
}

static void on_clock(void *environment)
{
    clips_limits_check(GetEnvironmentContext(environment));
}

static void forbid(const struct clips_session *session, enum sandbox_guest guest)
{
    const char *function;

    for (size_t i = 0; (function = sandbox_function(guest, i)) != NULL; i++)
        UndefineFunction(session->environment, function);
}

static struct clips_session *new_session(void)
{
    struct clips_session *session = memory_alloc(sizeof *session);

    session->environment = CreateEnvironment();
    SetEnvironmentContext(session->environment, session);
    EnvSetDynamicConstraintChecking(session->environment, TRUE);
    EnvSetParserErrorCallback(session->environment, note_parser_error);
    EnvAddPeriodicFunction(session->environment, "endstate", on_clock, 0);
    clips_watch_install(session);
    return session;
}

struct clips_session *clips_session_new(void)
{
    struct clips_session *session = new_session();

    EnvAddRouter(session->environment, "endstate-output", 30, is_console_router, drop_output,
                 give_nothing, take_back_nothing, NULL);
    EnvAddRouter(session->environment, complaint_router, 40, is_complaint_router, keep_complaint,
                 NULL, NULL, NULL);
    forbid(session, SANDBOX_POLICY);
    return session;
}

struct clips_session *clips_session_new_program(bool is_trusted)
{
    struct clips_session *session = new_session();

    session->is_program = true;
    EnvSetDynamicConstraintChecking(session->environment, FALSE);
    EnvAddRouter(session->environment, complaint_router, 40, is_complaint_router, keep_complaint,
                 NULL, NULL, NULL);
    EnvDeactivateRouter(session->environment, complaint_router);
    UndefineFunction(session->environment, "exit");
    EnvDefineFunction2(session->environment, "exit", 'v', PTIEF end_program, "end_program", "*1i");
    if (!is_trusted)
        forbid(session, SANDBOX_PROGRAM);
    return session;
}

void clips_session_free(struct clips_session *session)
{
    if (session == NULL)
        return;
    clips_watch_clear(session);
    DestroyEnvironment(session->environment);
    strbuf_free(&session->complaints);
    free(session->counts.items);
    free(session->log.firings);
    free(session->log.matches);
    free(session->log.asserted);
    free(session->log.retracted);
    free(session->log.held);
    free(session);
}

void clips_session_watch(struct clips_session *session, bool is_watched)
{
    session->is_watched = is_watched;
    clips_watch_install(session);
}

bool clips_session_strategy(struct clips_session *session, const char *name)
{
    static const struct {
        const char *name;
        int strategy;
    } strategies[] = {
        {"depth", DEPTH_STRATEGY},
        {"breadth", BREADTH_STRATEGY},
        {"simplicity", SIMPLICITY_STRATEGY},
        {"complexity", COMPLEXITY_STRATEGY},
        {"lex", LEX_STRATEGY},
        {"mea", MEA_STRATEGY},
        {"random", RANDOM_STRATEGY},
    };

    for (size_t i = 0; i < sizeof strategies / sizeof strategies[0]; i++) {
        if (strcmp(strategies[i].name, name) == 0) {
            EnvSetStrategy(session->environment, strategies[i].strategy);
            return true;
        }
    }
    return false;
}

/* ---- building ---- */

/* The column of the first word on a line of a construct, the line counted from its own first. */
static int first_column(const char *text, long line, int column)
{
    if (line <= 1)
        return column;
    for (long i = 1; i < line && text != NULL; i++) {
        text = strchr(text, '\n');
        text = text == NULL ? NULL : text + 1;
    }
    return text == NULL ? 1 : 1 + (int)strspn(text, " \t");
}

/* Where and of what CLIPS complained, in the arena. */
static const char *refusal(const struct clips_session *session, const char *text,
                           struct place *place, struct arena *arena)
{
    char complaint[512];
    long line = session->complaint_line > 0 ? session->complaint_line : 1;

    first_complaint(session, complaint, sizeof complaint);
    place->column = first_column(text, line, place->column);
    place->line += (int)line - 1;
    return arena_string(arena,
                        complaint[0] == '\0' ? "this construct is not well formed" : complaint);
}

const char *clips_session_refusal(struct clips_session *session, const char *text,
                                  struct place *place, struct arena *arena)
{
    static const char router[] = "endstate-construct";
    void *environment = session->environment;
    bool is_good;
    struct routerData *routers = RouterData(environment);

    strbuf_clear(&session->complaints);
    session->complaint_line = 0;
    EnvSetParsingFileName(environment, place->file);
    /* Text that is read through this pointer is not asked for router by router. */
    routers->FastCharGetRouter = router;
    routers->FastCharGetString = (char *)text;
    routers->FastCharGetIndex = 0;
    routers->LineCountRouter = router;
    EnvActivateRouter(environment, complaint_router);
    is_good = LoadConstructsFromLogicalName(environment, router) != 0;
    if (session->is_program)
        EnvDeactivateRouter(environment, complaint_router);
    routers->LineCountRouter = NULL;
    routers->FastCharGetRouter = NULL;
    EnvSetParsingFileName(environment, NULL);
    if (!is_good || session->complaints.length > 0) {
        SetHaltExecution(environment, FALSE);
        SetEvaluationError(environment, FALSE);
        return refusal(session, text, place, arena);
    }
    return NULL;
}

bool clips_session_build(struct clips_session *session, const char *text, struct place place,
                         struct endstate_error *error)
{
    struct arena arena = {NULL};
    const char *why = clips_session_refusal(session, text, &place, &arena);

    if (why != NULL)
        error_at(error, ENDSTATE_BAD_INPUT, place, "%s", why);
    arena_free(&arena);
    return why == NULL;
}

bool clips_session_enter(struct clips_session *session, const char *name)
{
    const char *colons = strstr(name, "::");
    struct strbuf module = {0};
    void *found;

    strbuf_add_bytes(&module, colons == NULL ? "MAIN" : name,
                     colons == NULL ? strlen("MAIN") : (size_t)(colons - name));
    found = EnvFindDefmodule(session->environment, strbuf_text(&module));
    strbuf_free(&module);
    if (found != NULL)
        EnvSetCurrentModule(session->environment, found);
    return found != NULL;
}

bool clips_session_build_rule(struct clips_session *session, const struct rule *rule,
                              const char *text, struct endstate_error *error)
{
    bool is_built;

    if (!clips_session_enter(session, rule->name))
        return error_at(error, ENDSTATE_BAD_INPUT, rule->place,
                        "rule `%s`: there is no such module", rule->name);
    is_built = clips_session_build(session, text, rule->place, error);
    clips_session_enter(session, "");
    return is_built;
}

void clips_session_remove_rule(struct clips_session *session, const char *name)
{
    const char *colons = strstr(name, "::");
    void *rule = NULL;

    clips_watch_clear(session); /* what the log holds may name the rule */
    session->last_fired = NULL;
    session->failed = NULL;
    if (clips_session_enter(session, name))
        rule = EnvFindDefrule(session->environment, colons == NULL ? name : colons + 2);
    if (rule != NULL)
        EnvUndefrule(session->environment, rule);
    clips_session_enter(session, "");
}

static bool build_modules(struct clips_session *session, const struct form *forms, bool is_main,
                          struct endstate_error *error)
{
    for (const struct form *form = forms; form != NULL; form = form->next)
        if (form->kind == CONSTRUCT_MODULE && (strcmp(form->name, "MAIN") == 0) == is_main &&
            !clips_session_build(session, form->text, form->node->place, error))
            return false;
    return clips_session_enter(session, "");
}

bool clips_session_build_base(struct clips_session *session, const struct rulebase *rulebase,
                              struct endstate_error *error)
{
    if (!build_modules(session, rulebase->others, true, error) ||
        !build_modules(session, rulebase->others, false, error))
        return false;
    for (const struct template *each = rulebase->templates; each != NULL; each = each->next)
        if (!clips_session_build(session, each->text, each->place, error))
            return false;
    for (const struct form *form = rulebase->others; form != NULL; form = form->next)
        if (form->kind != CONSTRUCT_MODULE &&
            (!clips_session_build(session, form->text, form->node->place, error) ||
             !clips_session_enter(session, "")))
            return false;
    return true;
}

/* ---- running ---- */

static void clear_flags(struct clips_session *session)
{
    SetHaltExecution(session->environment, FALSE);
    SetEvaluationError(session->environment, FALSE);
    EnvSetHaltRules(session->environment, FALSE);
}

static bool went_wrong(struct clips_session *session, const char *doing,
                       struct endstate_error *error)
{
    char complaint[512];

    if (session->complaints.length == 0)
        return false;
    clear_flags(session);
    first_complaint(session, complaint, sizeof complaint);
    error_set(error, ENDSTATE_BAD_INPUT, "%s: %s", doing, complaint);
    return true;
}

bool clips_session_reset(struct clips_session *session, struct endstate_error *error)
{
    strbuf_clear(&session->complaints);
    clips_watch_clear(session);
    clear_flags(session);
    EnvReset(session->environment);
    return !went_wrong(session, "stating the facts", error);
}

bool clips_session_assert(struct clips_session *session, const char *fact,
                          struct endstate_error *error)
{
    strbuf_clear(&session->complaints);
    EnvAssertString(session->environment, fact);
    return !went_wrong(session, fact, error);
}

bool clips_session_assume(struct clips_session *session, const char *key, const char *value,
                          struct endstate_error *error)
{
    void *environment = session->environment;

    if (clips_assume(environment, EnvFindDeftemplate(environment, "assumption"),
                     EnvAddSymbol(environment, key), EnvAddSymbol(environment, value)) != NULL)
        return true;
    return error_set(error, ENDSTATE_FAULT, "assumption `%s` could not be asserted", key);
}

static bool rule_failed(struct clips_session *session, const struct rulebase *rulebase,
                        struct endstate_error *error)
{
    struct arena arena = {NULL};
    const char *name =
        session->last_fired == NULL
            ? clips_session_last_rule(session)
            : clips_session_rule_name(session, (struct defrule *)session->last_fired, &arena);
    const struct rule *rule = rulebase == NULL ? NULL : rulebase_rule(rulebase, name);
    char complaint[512];

    clear_flags(session);
    first_complaint(session, complaint, sizeof complaint);
    if (rule == NULL)
        error_set(error, ENDSTATE_BAD_INPUT, "rule `%s` failed: %s", name, complaint);
    else
        error_at(error, ENDSTATE_BAD_INPUT, rule->place, "rule `%s` failed: %s", name, complaint);
    arena_free(&arena);
    return false;
}

/* Whether a rule is left to fire in a module that has the focus or will have it again. */
static bool has_more(const struct clips_session *session)
{
    for (const struct focus *focus = EngineData(session->environment)->CurrentFocus; focus != NULL;
         focus = focus->next)
        if (focus->theDefruleModule->agenda != NULL)
            return true;
    return false;
}

bool clips_session_run(struct clips_session *session, const struct rulebase *rulebase,
                       struct clips_limits limits, struct endstate_error *error)
{
    struct timespec start;
    size_t fired_before = session->fired;
    bool is_cut;

    strbuf_clear(&session->complaints);
    clear_flags(session);
    clips_watch_begin(session);
    session->failed = NULL;
    start = clips_limits_start(session, limits.seconds);
    EnvRun(session->environment, limits.firings > 0 ? limits.firings : -1);
    session->seconds = clips_limits_since(start);
    session->has_deadline = false;
    clips_watch_end(session);
    is_cut = limits.firings > 0 && session->fired - fired_before >= (size_t)limits.firings &&
             has_more(session);
    clips_session_enter(session, "");
    if (session->is_late || is_cut) {
        clear_flags(session);
        return clips_limits_hit(session, limits, session->fired - fired_before, error);
    }
    if (session->complaints.length > 0)
        return rule_failed(session, rulebase, error);
    clear_flags(session);
    return true;
}

/* ---- programs ---- */

void clips_session_hush(struct clips_session *session)
{
    EnvActivateRouter(session->environment, complaint_router);
}

bool clips_session_command(struct clips_session *session, const struct rulebase *rulebase,
                           const char *command, struct place place, struct clips_limits limits,
                           struct endstate_error *error)
{
    bool is_done;

    session->most_firings = (size_t)limits.firings;
    if (!session->has_deadline)
        clips_limits_start(session, limits.seconds);
    clear_flags(session);
    clips_watch_begin(session);
    is_done = RouteCommand(session->environment, command, FALSE);
    clips_watch_end(session);
    EnvDeactivateRouter(session->environment, complaint_router);
    clear_flags(session);
    if (EnvGetNextActivation(session->environment, NULL) == NULL)
        session->is_over = false;
    if (session->has_ended)
        return true;
    if (session->is_late || session->is_over)
        return clips_limits_hit(session, limits, session->fired, error);
    if (session->failed != NULL) {
        const char *name = ValueToString(session->failed->header.name);
        const struct rule *rule = rulebase_rule(rulebase, name);

        return error_at(error, ENDSTATE_BAD_INPUT, rule == NULL ? place : rule->place,
                        "rule `%s` was stopped by a run-time error", name);
    }
    if (!is_done)
        return error_at(error, ENDSTATE_BAD_INPUT, place, "this command failed");
    return true;
}

bool clips_session_has_ended(const struct clips_session *session)
{
    return session->has_ended;
}

const char *clips_session_rule_name(const struct clips_session *session, struct defrule *rule,
                                    struct arena *arena)
{
    const char *module = EnvDefruleModule(session->environment, rule);
    const char *name = ValueToString(rule->header.name);

    if (strcmp(module, "MAIN") == 0)
        return arena_string(arena, name);
    return arena_format(arena, "%s::%s", module, name);
}

void clips_session_each_rule(const struct clips_session *session, clips_rule_found *found,
                             void *context)
{
    void *environment = session->environment;
    void *current = EnvGetCurrentModule(environment);

    for (void *module = EnvGetNextDefmodule(environment, NULL); module != NULL;
         module = EnvGetNextDefmodule(environment, module)) {
        EnvSetCurrentModule(environment, module);
        for (void *rule = EnvGetNextDefrule(environment, NULL); rule != NULL;
             rule = EnvGetNextDefrule(environment, rule))
            found(context, rule);
    }
    EnvSetCurrentModule(environment, current);
}

const struct rule *clips_session_rule_source(const struct rulebase *rulebase, const char *name)
{
    const struct rule *source = rulebase_rule(rulebase, name);
    const char *bare = strstr(name, "::");

    return source != NULL || bare == NULL ? source : rulebase_rule(rulebase, bare + 2);
}

size_t clips_session_fired(const struct clips_session *session)
{
    return session->fired;
}
