#include "tell/json_handbook.h"

#include "tell/handbook_pages.h"
#include "tell/json_pieces.h"
#include "tell/rule_words.h"

static json_t *clauses_json(const struct handbook_clause *clauses, size_t count,
                            const struct wording *wording, const struct bound_variables *variables,
                            struct arena *arena)
{
    json_t *array = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(
            array, json_string(rule_words_clause(wording, &clauses[i], variables, arena)));
    return array;
}

static json_t *names_json(const struct rule *const *rules, size_t count)
{
    json_t *array = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(array, json_string(rules[i]->name));
    return array;
}

static json_t *rule_json(const struct handbook_rule *rule, const struct handbook_part *part,
                         const struct wording *wording, struct arena *arena)
{
    struct bound_variables variables = rule_words_variables(rule, arena);
    size_t instance_count;
    const char **instances = rule_words_instances(rule, &instance_count, arena);
    json_t *object = json_object();

    json_put_text(object, "name", rule->rule->name);
    json_put(object, "line", json_integer(rule->rule->place.line));
    json_put_text(object, "part", part->comment[0] == '\0' ? NULL : part->comment);
    json_put_text(object, "because", rule_words_because(rule, &variables, arena));
    json_put(object, "cites", json_words(rule->rule->cites, rule->rule->cite_count));
    json_put(object, "conditions",
             clauses_json(rule->conditions, rule->condition_count, wording, &variables, arena));
    json_put(object, "concludes",
             clauses_json(rule->conclusions, rule->conclusion_count, wording, &variables, arena));
    json_put(object, "such_as", json_words(instances, instance_count));
    json_put(object, "answers", json_words(rule->subjects, rule->subject_count));
    json_put(object, "read_by", names_json(rule->readers, rule->reader_count));
    return object;
}

static json_t *file_json(const struct handbook_file *file, const struct wording *wording,
                         struct arena *arena)
{
    json_t *object = json_object(), *rules = json_array();

    for (size_t i = 0; i < file->part_count; i++)
        for (size_t j = 0; j < file->parts[i].rule_count; j++)
            json_array_append_new(
                rules, rule_json(&file->parts[i].rules[j], &file->parts[i], wording, arena));
    json_put_text(object, "file", file->path);
    json_put_text(object, "title", handbook_title(file, arena));
    json_put_text(object, "about", handbook_about(file, arena));
    json_put(object, "rules", rules);
    return object;
}

static json_t *answer_json(const struct handbook_answer *answer)
{
    json_t *object = json_object();

    json_put_text(object, "on", answer->on);
    json_put_text(object, "is", answer->is);
    json_put(object, "rules", names_json(answer->rules, answer->rule_count));
    return object;
}

bool json_write_handbook(struct json_target out, const struct handbook *handbook,
                         const struct wording *wording)
{
    struct arena arena = {NULL};
    json_t *document = json_object(), *files = json_array(), *answers = json_array();

    for (size_t i = 0; i < handbook->file_count; i++)
        json_array_append_new(files, file_json(&handbook->files[i], wording, &arena));
    for (size_t i = 0; i < handbook->answer_count; i++)
        json_array_append_new(answers, answer_json(&handbook->answers[i]));
    json_put_text(document, "schema", "endstate.handbook/1");
    json_put(document, "files", files);
    json_put(document, "answers", answers);
    arena_free(&arena);
    return json_finish(out, document);
}
