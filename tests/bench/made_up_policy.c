/*
 * One made-up policy in the language of every program that is measured, so that all do the same
 * work: layers of rules over yes/no assumptions and options, in which a rule may ask for the
 * absence of what the layer before it concludes. For every rule of the last layer and every option
 * the answer is `holds` or `absent`.
 */
#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_CONDITIONS = 3, MOST = 100000 };

enum kind { ASSUMED, CONCLUDED, NOT_CONCLUDED };

struct condition {
    enum kind kind;
    int index; /* of an assumption's key or of a rule */
    const char *value;
};

struct rule {
    int layer;
    int condition_count;
    struct condition conditions[MOST_CONDITIONS];
};

struct policy {
    int rules, keys, options, layers, seed, scenarios;
    struct rule *made;
};

static uint64_t random_state;

static int random_below(int limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (int)((random_state >> 11) % (uint64_t)limit);
}

static int rules_in_layer(const struct policy *policy)
{
    return policy->rules / policy->layers;
}

static bool is_last_layer(const struct policy *policy, const struct rule *rule)
{
    return rule->layer == policy->layers - 1;
}

static void add_condition(struct rule *rule, enum kind kind, int index)
{
    static const char *const values[] = {"no", "yes"};
    const char *value = kind == ASSUMED ? values[random_below(2)] : "";

    rule->conditions[rule->condition_count++] = (struct condition){kind, index, value};
}

static void make_first_layer_rule(const struct policy *policy, struct rule *rule)
{
    int one = random_below(policy->keys);
    int other = (one + 1 + random_below(policy->keys - 1)) % policy->keys;

    add_condition(rule, ASSUMED, one);
    add_condition(rule, ASSUMED, other);
}

static void make_later_rule(const struct policy *policy, struct rule *rule)
{
    int width = rules_in_layer(policy), before = (rule->layer - 1) * width;

    add_condition(rule, ASSUMED, random_below(policy->keys));
    add_condition(rule, CONCLUDED, before + random_below(width));
    if (random_below(10) < 3)
        add_condition(rule, NOT_CONCLUDED, before + random_below(width));
}

static void make(struct policy *policy)
{
    policy->made = calloc((size_t)policy->rules, sizeof *policy->made);
    if (policy->made == NULL)
        abort();
    random_state = UINT64_C(0x9e3779b97f4a7c15) * ((uint64_t)policy->seed + 1);
    for (int i = 0; i < policy->rules; i++) {
        policy->made[i].layer = i / rules_in_layer(policy);
        if (policy->made[i].layer == 0)
            make_first_layer_rule(policy, &policy->made[i]);
        else
            make_later_rule(policy, &policy->made[i]);
    }
}

static void write_clips_conditions(FILE *out, const struct rule *rule, const char *assumption)
{
    fputs("(logical (option (id ?o))", out);
    for (int i = 0; i < rule->condition_count; i++) {
        const struct condition *condition = &rule->conditions[i];

        if (condition->kind == ASSUMED)
            fprintf(out, " (%s (key k%d) (value %s))", assumption, condition->index,
                    condition->value);
        else
            fprintf(out,
                    condition->kind == CONCLUDED ? " (finding (id c%d) (about ?o))"
                                                 : " (not (finding (id c%d) (about ?o)))",
                    condition->index);
    }
    fputs(")", out);
}

static void write_clips_options(FILE *out, const struct policy *policy)
{
    fputs("(deftemplate option (slot id))\n"
          "(deftemplate finding (slot id) (slot about))\n"
          "(deffacts options",
          out);
    for (int i = 0; i < policy->options; i++)
        fprintf(out, " (option (id o%d))", i);
    fputs(")\n", out);
}

/* Salience lets plain CLIPS go layer by layer, as somebody who writes for it alone would. */
static void write_plain_clips(FILE *out, const struct policy *policy)
{
    write_clips_options(out, policy);
    fputs("(deftemplate assume (slot key) (slot value))\n"
          "(deftemplate answer (slot id) (slot about) (slot is))\n",
          out);
    for (int i = 0; i < policy->rules; i++) {
        const struct rule *rule = &policy->made[i];

        fprintf(out, "(defrule r%d (declare (salience %d)) ", i, -rule->layer);
        write_clips_conditions(out, rule, "assume");
        fprintf(out, " => (assert (finding (id c%d) (about ?o))))\n", i);
        if (!is_last_layer(policy, rule))
            continue;
        fprintf(out,
                "(defrule answer-r%d-holds (declare (salience %d))"
                " (logical (finding (id c%d) (about ?o)))"
                " => (assert (answer (id c%d) (about ?o) (is holds))))\n",
                i, -policy->layers, i, i);
        fprintf(out,
                "(defrule answer-r%d-absent (declare (salience %d))"
                " (logical (option (id ?o)) (not (finding (id c%d) (about ?o))))"
                " => (assert (answer (id c%d) (about ?o) (is absent))))\n",
                i, -policy->layers, i, i);
    }
}

/* A subject is a symbol, so there is an answering rule for every option. */
static void write_answers(FILE *out, int rule, int option)
{
    fprintf(out,
            "(defrule answer-r%d-o%d-holds \"Made up.\""
            " (logical (finding (id c%d) (about o%d)))"
            " => (assert (recommendation (on r%d-o%d) (is holds))))\n",
            rule, option, rule, option, rule, option);
    fprintf(out,
            "(defrule answer-r%d-o%d-absent \"Made up.\""
            " (logical (not (finding (id c%d) (about o%d))))"
            " => (assert (recommendation (on r%d-o%d) (is absent))))\n",
            rule, option, rule, option, rule, option);
}

static void write_policy_rules(FILE *out, const struct policy *policy)
{
    write_clips_options(out, policy);
    for (int i = 0; i < policy->rules; i++) {
        const struct rule *rule = &policy->made[i];

        fprintf(out, "(defrule r%d \"Made up: {?o} has c%d.\" ", i, i);
        write_clips_conditions(out, rule, "assumption");
        fprintf(out, " => (assert (finding (id c%d) (about ?o))))\n", i);
        for (int option = 0; is_last_layer(policy, rule) && option < policy->options; option++)
            write_answers(out, i, option);
    }
}

static void write_policy_facts(FILE *out, const struct policy *policy)
{
    for (int i = 0; i < policy->keys; i++)
        fprintf(out,
                "(deffacts domain-k%d (domain (key k%d) (values no yes) (baseline no)"
                " (actor maker) (question \"Is k%d so?\")))\n",
                i, i, i);
}

/* Answer sets and Prolog write the same clauses, but for the sign of negation. */
static void write_clauses(FILE *out, const struct policy *policy, const char *negation)
{
    for (int i = 0; i < policy->options; i++)
        fprintf(out, "option(o%d).\n", i);
    for (int i = 0; i < policy->rules; i++) {
        const struct rule *rule = &policy->made[i];

        fprintf(out, "finding(c%d,O) :- option(O)", i);
        for (int j = 0; j < rule->condition_count; j++) {
            const struct condition *condition = &rule->conditions[j];

            if (condition->kind == ASSUMED)
                fprintf(out, ", assume(k%d,%s)", condition->index, condition->value);
            else
                fprintf(out, ", %sfinding(c%d,O)", condition->kind == CONCLUDED ? "" : negation,
                        condition->index);
        }
        fputs(".\n", out);
    }
    for (int i = 0; i < policy->rules; i++)
        if (is_last_layer(policy, &policy->made[i]))
            fprintf(out,
                    "answer(c%d,O,holds) :- option(O), finding(c%d,O).\n"
                    "answer(c%d,O,absent) :- option(O), %sfinding(c%d,O).\n",
                    i, i, i, negation, i);
}

static void write_answer_sets(FILE *out, const struct policy *policy)
{
    write_clauses(out, policy, "not ");
    fputs("#show answer/3.\n", out);
}

/* Every combination of the assumptions is one answer set of this, laid over kb.lp. */
static void write_choices(FILE *out, const struct policy *policy)
{
    for (int i = 0; i < policy->keys; i++)
        fprintf(out, "1 {assume(k%d,yes); assume(k%d,no)} 1.\n", i, i);
}

static void write_prolog(FILE *out, const struct policy *policy)
{
    fputs(":- dynamic assume/2.\n:- table finding/2.\n:- discontiguous answer/3.\n", out);
    write_clauses(out, policy, "\\+ ");
}

static void write_json(FILE *out, const struct policy *policy)
{
    fprintf(out, "{\"keys\": %d, \"options\": %d, \"layers\": %d, \"rules\": [\n", policy->keys,
            policy->options, policy->layers);
    for (int i = 0; i < policy->rules; i++) {
        const struct rule *rule = &policy->made[i];

        fprintf(out, "%s{\"layer\": %d, \"conditions\": [", i == 0 ? "" : ",\n", rule->layer);
        for (int j = 0; j < rule->condition_count; j++) {
            const struct condition *condition = &rule->conditions[j];

            if (condition->kind == ASSUMED)
                fprintf(out, "%s{\"key\": %d, \"value\": \"%s\"}", j == 0 ? "" : ", ",
                        condition->index, condition->value);
            else
                fprintf(out, ", {\"rule\": %d, \"holds\": %s}", condition->index,
                        condition->kind == CONCLUDED ? "true" : "false");
        }
        fputs("]}", out);
    }
    fputs("]}\n", out);
}

/* From every assumption at `no` on, each scenario changes the key that its line names. */
static void write_walk(FILE *out, const struct policy *policy)
{
    random_state = UINT64_C(0xd1b54a32d192ed03) * ((uint64_t)policy->seed + 1);
    for (int i = 0; i < policy->scenarios; i++)
        fprintf(out, "%d\n", random_below(policy->keys));
}

static void write_file(const struct policy *policy, const char *folder, const char *name,
                       void (*write)(FILE *out, const struct policy *policy))
{
    char path[4096];
    FILE *out;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    out = fopen(path, "w");
    if (out == NULL) {
        perror(path);
        exit(1);
    }
    write(out, policy);
    if (fclose(out) != 0) {
        perror(path);
        exit(1);
    }
}

static void make_folder(const char *folder, const char *name)
{
    char path[4096];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (mkdir(path, 0777) != 0 && errno != EEXIST) {
        perror(path);
        exit(1);
    }
}

static void usage(void)
{
    fputs("usage: endstate_made_up_policy [--rules N] [--keys N] [--options N] [--layers N]\n"
          "         [--seed N] [--scenarios N] FOLDER\n"
          "At least two keys, and a rule for every layer.\n",
          stderr);
    exit(2);
}

static int number(const char *text, int least)
{
    char *end;
    long value = strtol(text, &end, 10);

    if (end == text || *end != '\0' || value < least || value > MOST)
        usage();
    return (int)value;
}

static struct policy read_options(int argc, char **argv)
{
    static const struct option names[] = {
        {"rules", required_argument, NULL, 'r'},
        {"keys", required_argument, NULL, 'k'},
        {"options", required_argument, NULL, 'o'},
        {"layers", required_argument, NULL, 'l'},
        {"seed", required_argument, NULL, 's'},
        {"scenarios", required_argument, NULL, 'n'},
        {NULL, 0, NULL, 0},
    };
    struct policy policy = {
        .rules = 100, .keys = 20, .options = 7, .layers = 5, .seed = 1, .scenarios = 1000};
    int name;

    while ((name = getopt_long(argc, argv, "", names, NULL)) != -1) {
        switch (name) {
        case 'r':
            policy.rules = number(optarg, 1);
            break;
        case 'k':
            policy.keys = number(optarg, 2);
            break;
        case 'o':
            policy.options = number(optarg, 1);
            break;
        case 'l':
            policy.layers = number(optarg, 1);
            break;
        case 's':
            policy.seed = number(optarg, 0);
            break;
        case 'n':
            policy.scenarios = number(optarg, 1);
            break;
        default:
            usage();
        }
    }
    if (policy.rules < policy.layers || optind + 1 != argc)
        usage();
    policy.rules = rules_in_layer(&policy) * policy.layers;
    return policy;
}

int main(int argc, char **argv)
{
    struct policy policy = read_options(argc, argv);
    const char *folder = argv[optind];

    make(&policy);
    make_folder(folder, "");
    make_folder(folder, "rules");
    make_folder(folder, "facts");
    write_file(&policy, folder, "kb.clp", write_plain_clips);
    write_file(&policy, folder, "kb.lp", write_answer_sets);
    write_file(&policy, folder, "choices.lp", write_choices);
    write_file(&policy, folder, "kb.pl", write_prolog);
    write_file(&policy, folder, "kb.json", write_json);
    write_file(&policy, folder, "rules/policy.clp", write_policy_rules);
    write_file(&policy, folder, "facts/domains.clp", write_policy_facts);
    write_file(&policy, folder, "walk", write_walk);
    free(policy.made);
    return 0;
}
