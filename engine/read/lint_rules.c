#include "read/lint_rules.h"

#include <string.h>

const struct lint_rule lint_rules[LINT_RULES] = {
    [LINT_UNREADABLE_FILE] = {"unreadable-file", LINT_ERROR, "A file cannot be read"},
    [LINT_NOT_TEXT] = {"not-text", LINT_ERROR, "A file is empty, binary or not UTF-8"},
    [LINT_SYNTAX] = {"syntax", LINT_ERROR,
                     "A parenthesis, quote or word stands where it cannot, or is missing"},
    [LINT_UNKNOWN_CONSTRUCT] = {"unknown-construct", LINT_ERROR,
                                "What stands by itself is no construct that there is"},
    [LINT_CLIPS] = {"clips", LINT_ERROR, "CLIPS refuses a construct"},
    [LINT_UNKNOWN_TEMPLATE] = {"unknown-template", LINT_ERROR, "No template has the name"},
    [LINT_UNKNOWN_SLOT] = {"unknown-slot", LINT_ERROR, "The template has no slot of the name"},
    [LINT_UNKNOWN_VALUE] = {"unknown-value", LINT_ERROR,
                            "A slot, an assumption or a subject cannot have the value"},
    [LINT_UNKNOWN_KEY] = {"unknown-key", LINT_ERROR, "No assumption has the key"},
    [LINT_UNKNOWN_SUBJECT] = {"unknown-subject", LINT_ERROR, "No subject has the name"},
    [LINT_UNKNOWN_CITE] = {"unknown-cite", LINT_ERROR, "No source has the id that is cited"},
    [LINT_UNKNOWN_VARIABLE] = {"unknown-variable", LINT_ERROR,
                               "A variable is used and nothing has given it a value"},
    [LINT_UNKNOWN_FUNCTION] = {"unknown-function", LINT_ERROR, "No function has the name"},
    [LINT_UNKNOWN_SLOT_IN_WORDING] = {"unknown-slot-in-wording", LINT_WARNING,
                                      "A template's words name a slot that it does not have"},
    [LINT_UNBOUND_BLANK] = {"unbound-blank", LINT_WARNING,
                            "An explanation names a variable that its rule does not bind, or "
                            "names one without braces"},
    [LINT_WRONG_TYPE] = {"wrong-type", LINT_ERROR,
                         "A value is of a type that does not suit its slot or function"},
    [LINT_VALUE_COUNT] = {"value-count", LINT_ERROR, "A slot for one value holds none or several"},
    [LINT_MISSING_SLOT] = {"missing-slot", LINT_ERROR, "A fact lacks a slot that has to be filled"},
    [LINT_REPEATED_SLOT] = {"repeated-slot", LINT_ERROR, "A slot stands twice"},
    [LINT_ARGUMENT_COUNT] = {"argument-count", LINT_ERROR,
                             "A function is called with too few or too many arguments"},
    [LINT_BAD_DECLARATION] = {"bad-declaration", LINT_ERROR,
                              "A domain, subject, source or slot is declared in a way that "
                              "cannot hold"},
    [LINT_REDEFINED_RULE] = {"redefined-rule", LINT_ERROR,
                             "Two rules of one policy have the same name"},
    [LINT_REDEFINED_TEMPLATE] = {"redefined-template", LINT_ERROR, "A template is defined twice"},
    [LINT_DUPLICATE_FACT] = {"duplicate-fact", LINT_WARNING, "The same fact is stated twice"},
    [LINT_UNUSED_SOURCE] = {"unused-source", LINT_WARNING,
                            "Nothing cites a source, and it is not set aside"},
    [LINT_UNDECLARED_SUBJECT] = {"undeclared-subject", LINT_NOTE,
                                 "A rule recommends on a subject, and the policy declares none"},
    [LINT_BAD_CASE] = {"bad-case", LINT_ERROR,
                       "A regression case says something that the policy does not have"},
    [LINT_BAD_PATTERN] = {"bad-pattern", LINT_ERROR,
                          "A pattern for proposals cannot be read, or fails its own example"},
    [LINT_UNUSED_VARIABLE] = {"unused-variable", LINT_WARNING,
                              "A variable is bound and never used"},
    [LINT_NO_EXPLANATION] = {"no-explanation", LINT_WARNING,
                             "A rule has no sentence that explains it"},
    [LINT_NO_CITE] = {"no-cite", LINT_WARNING, "A rule cites no source"},
    [LINT_NOT_LOGICAL] = {"not-logical", LINT_WARNING,
                          "A conclusion outlives the conditions that it stands on"},
    [LINT_SALIENCE] = {"salience", LINT_WARNING, "A rule orders the argument by salience"},
    [LINT_SIDE_EFFECT] = {"side-effect", LINT_WARNING,
                          "A rule does something other than conclude a fact"},
    [LINT_FORBIDDEN_FUNCTION] = {"forbidden-function", LINT_ERROR,
                                 "A function is called that rules and facts may not call"},
    [LINT_SEVERAL_CONCLUSIONS] = {"several-conclusions", LINT_NOTE,
                                  "A rule concludes several facts"},
    [LINT_BAD_NAME] = {"bad-name", LINT_NOTE,
                       "The name of a rule is not in lower case with hyphens"},
    [LINT_IMPOSSIBLE_PATTERN] = {"impossible-pattern", LINT_WARNING,
                                 "No fact that is stated or concluded can match a condition"},
    [LINT_UNREAD_CONCLUSION] = {"unread-conclusion", LINT_WARNING,
                                "No rule reads what a rule concludes"},
    [LINT_UNREAD_ASSUMPTION] = {"unread-assumption", LINT_WARNING, "No rule reads an assumption"},
    [LINT_UNREAD_VALUE] = {"unread-value", LINT_WARNING,
                           "No rule tells two values of an assumption apart"},
    [LINT_SUBSUMED_RULE] = {"subsumed-rule", LINT_WARNING,
                            "Another rule concludes the same whenever a rule fires, and nothing "
                            "is cited for it that is not cited there"},
    [LINT_CYCLE_THROUGH_NOT] = {"cycle-through-not", LINT_WARNING,
                                "What a rule must not meet rests on its own conclusion"},
    [LINT_RUN_FAILS] = {"run-fails", LINT_ERROR,
                        "Under some assumptions the rules do not come to an end"},
    [LINT_NEVER_FIRES] = {"never-fires", LINT_WARNING,
                          "No combination of assumptions lets a rule fire"},
    [LINT_CONTRADICTING_RULES] = {"contradicting-rules", LINT_ERROR,
                                  "Two rules conclude different values of one subject under the "
                                  "same assumptions"},
    [LINT_UNREACHED_VALUE] = {"unreached-value", LINT_NOTE,
                              "No combination of assumptions gives a subject a declared value"},
    [LINT_ORDER_DEPENDENT] = {"order-dependent", LINT_ERROR,
                              "What is concluded depends on the order in which rules fire"},
    [LINT_NOT_DECIDED] = {"not-decided", LINT_NOTE,
                          "There are too many combinations of assumptions to decide a check"},
    [LINT_UNUSED_IGNORE] = {"unused-ignore", LINT_WARNING,
                            "A comment ignores a finding that there is not"},
    [LINT_UNKNOWN_CHECK] = {"unknown-check", LINT_WARNING,
                            "A comment or setting names a check that there is not"},
    [LINT_BAD_SETTING] = {"bad-setting", LINT_ERROR,
                          "A line of the settings of the checks cannot be read"},
};

bool lint_is_of_the_whole(enum lint_id id)
{
    return id >= LINT_IMPOSSIBLE_PATTERN && id <= LINT_NOT_DECIDED;
}

enum lint_id lint_find(const char *id)
{
    size_t i = 0;

    while (i < LINT_RULES && strcmp(lint_rules[i].id, id) != 0)
        i++;
    return (enum lint_id)i;
}

const char *lint_level_name(enum lint_level level)
{
    static const char *const names[] = {[LINT_OFF] = "off",
                                        [LINT_NOTE] = "note",
                                        [LINT_WARNING] = "warning",
                                        [LINT_ERROR] = "error"};

    return names[level];
}
