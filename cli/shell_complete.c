#include "shell_complete.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "options.h"
#include "shell_commands.h"
#include "shell_memory.h"

enum { MOST_WORDS = 256 };

struct completing {
    struct completion *out;
    struct endstate *engine;
    char *copy; /* of the line, cut into words */
    char *words[MOST_WORDS];
    size_t count;     /* of the words before the one at the cursor */
    const char *word; /* what there is of it */
};

/* ---- candidates ---- */

static void offer(struct completing *all, const char *name, const char *suffix)
{
    size_t length = strlen(name) + strlen(suffix) + 1;
    char *word;

    if (strncmp(name, all->word, strlen(all->word)) != 0)
        return;
    word = shell_resize(NULL, length);
    snprintf(word, length, "%s%s", name, suffix);
    SHELL_GROW(all->out->words, all->out->count, all->out->capacity);
    all->out->words[all->out->count++] = word;
}

static void offer_all(struct completing *all, const char *const *names, const char *suffix)
{
    for (; names != NULL && *names != NULL; names++)
        offer(all, *names, suffix);
}

static void offer_names(struct completing *all, enum endstate_listing listing, const char *suffix)
{
    offer_all(all, endstate_names(all->engine, listing, NULL), suffix);
}

/* From here on only what follows these bytes of the word is completed. */
static void skip(struct completing *all, size_t length)
{
    all->word += length;
    all->out->begin += length;
}

static void offer_setting(struct completing *all)
{
    size_t length = strcspn(all->word, "=");
    char key[256];

    if (all->word[length] == '\0') {
        offer_names(all, ENDSTATE_LIST_ASSUMPTIONS, "=");
        return;
    }
    snprintf(key, sizeof key, "%.*s", (int)length, all->word);
    skip(all, length + 1);
    offer_all(all, endstate_values(all->engine, key), "");
}

static void offer_keys(struct completing *all)
{
    const char *comma = strrchr(all->word, ',');

    if (comma != NULL)
        skip(all, (size_t)(comma + 1 - all->word));
    offer_names(all, ENDSTATE_LIST_ASSUMPTIONS, "");
}

static void offer_paths(struct completing *all)
{
    const char *slash = strrchr(all->word, '/');
    size_t length = slash == NULL ? 0 : (size_t)(slash + 1 - all->word);
    char folder[1024], path[2048];
    const struct dirent *entry;
    struct stat status;
    DIR *directory;

    snprintf(folder, sizeof folder, "%.*s", (int)length, all->word);
    directory = opendir(length == 0 ? "." : folder);
    if (directory == NULL)
        return;
    skip(all, length);
    while ((entry = readdir(directory)) != NULL) {
        bool is_folder;

        if ((entry->d_name[0] == '.' && all->word[0] != '.') ||
            strpbrk(entry->d_name, " \t\n'\"\\#()") != NULL)
            continue;
        snprintf(path, sizeof path, "%s%s", folder, entry->d_name);
        is_folder = stat(path, &status) == 0 && S_ISDIR(status.st_mode);
        offer(all, entry->d_name, is_folder ? "/" : "");
    }
    closedir(directory);
}

static void offer_packs(struct completing *all)
{
    offer_names(all, ENDSTATE_LIST_PACKS, "");
    offer_paths(all);
}

static void offer_commands(struct completing *all)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        offer(all, commands[i]->name, "");
    for (size_t i = 0; shell_commands[i].name != NULL; i++)
        offer(all, shell_commands[i].name, "");
}

/* Words that stand in a usage line themselves: "assumptions|subjects". */
static void offer_alternatives(struct completing *all, const char *words)
{
    char word[64];

    for (; *words != '\0'; words += *words == '|') {
        size_t length = strcspn(words, "|");

        snprintf(word, sizeof word, "%.*s", (int)length, words);
        offer(all, word, "");
        words += length;
    }
}

/* ---- what a word of a usage line stands for ---- */

static void offer_for(struct completing *all, const char *usage, const struct command *command)
{
    const char *before = all->count > 0 ? all->words[all->count - 1] : "";

    if (strcmp(usage, "SUBJECT") == 0)
        offer_names(all, ENDSTATE_LIST_SUBJECTS, "");
    else if (strcmp(usage, "VALUE") == 0)
        offer_all(all, endstate_values(all->engine, before), "");
    else if (strncmp(usage, "KEY=VALUE", 9) == 0)
        offer_setting(all);
    else if (strcmp(usage, "KEY") == 0 || strcmp(usage, "K1,K2,...") == 0)
        offer_keys(all);
    else if (strcmp(usage, "RULE") == 0)
        offer_names(all, ENDSTATE_LIST_RULES, "");
    else if (strcmp(usage, "COMMAND") == 0)
        offer_commands(all);
    else if (strcmp(usage, "FORMAT") == 0)
        for (size_t i = 0; options_format(command, i) != NULL; i++)
            offer(all, options_format(command, i), "");
    else if (strcmp(usage, "WHEN") == 0)
        offer_alternatives(all, "auto|always|never");
    else if (strcmp(usage, "PATH") == 0 || strcmp(usage, "FOLDER") == 0 ||
             strncmp(usage, "FILE", 4) == 0)
        offer_paths(all);
    else if (strcmp(usage, "PACK") == 0 || strcmp(usage, "A") == 0 || strcmp(usage, "B") == 0)
        offer_packs(all);
    else if (strchr(usage, '|') != NULL)
        offer_alternatives(all, usage);
}

/* The word of a usage line for an operand; the last one goes on where it ends in "...". */
static void operand_usage(char *out, size_t size, const char *usage, size_t index)
{
    const char *last = "";
    size_t length = 0;

    out[0] = '\0';
    for (;;) {
        usage += strspn(usage, " []");
        if (*usage == '\0')
            break;
        last = usage;
        length = strcspn(usage, " ]");
        usage += length;
        if (index-- == 0)
            break;
    }
    if (index != (size_t)-1 && (length < 3 || strncmp(last + length - 3, "...", 3) != 0))
        return;
    snprintf(out, size, "%.*s", (int)length, last);
    length = strlen(out);
    if (length > 3 && strcmp(out + length - 3, "...") == 0 && out[length - 4] != ',')
        out[length - 3] = '\0';
}

/* ---- a command's words ---- */

/* The option that a word names, with a value behind `=` or without; argument NULL if none does. */
static struct option_shape option_named(const struct command *command, const char *word)
{
    struct option_shape option;
    size_t length = strcspn(word, "=");

    for (size_t i = 0; options_nth(command, i, &option); i++)
        if (length == strlen(option.name) + 2 && strncmp(word, "--", 2) == 0 &&
            strncmp(word + 2, option.name, length - 2) == 0)
            return option;
    return (struct option_shape){NULL, NULL};
}

static void offer_value(struct completing *all, const struct command *command,
                        const struct option_shape *option)
{
    offer_for(all, strcmp(option->name, "facts") == 0 ? "PACK" : option->argument, command);
}

static void offer_options(struct completing *all, const struct command *command)
{
    struct option_shape option;
    char name[64];

    for (size_t i = 0; options_nth(command, i, &option); i++) {
        snprintf(name, sizeof name, "--%s", option.name);
        offer(all, name, "");
    }
}

static void complete_command(struct completing *all, const struct command *command)
{
    struct option_shape here = option_named(command, all->word);
    struct option_shape before = {NULL, NULL};
    size_t operands = 0;
    char usage[64];

    for (size_t i = 1; i < all->count; i++) {
        if (before.argument != NULL) {
            before.argument = NULL;
            continue;
        }
        before = option_named(command, all->words[i]);
        if (strchr(all->words[i], '=') != NULL)
            before.argument = NULL;
        operands += all->words[i][0] != '-';
    }
    if (before.argument != NULL) {
        offer_value(all, command, &before);
    } else if (here.argument != NULL && strchr(all->word, '=') != NULL) {
        skip(all, strcspn(all->word, "=") + 1);
        offer_value(all, command, &here);
    } else if (all->word[0] == '-') {
        offer_options(all, command);
    } else {
        operand_usage(usage, sizeof usage, command->operands, operands);
        offer_for(all, usage, command);
    }
}

static void complete_shell_command(struct completing *all, const struct shell_command *command)
{
    char usage[64];

    operand_usage(usage, sizeof usage, command->operands, all->count - 1);
    /* KEY VALUE in two words. */
    if (strcmp(usage, "KEY=VALUE") == 0 && all->count == 2 && strchr(all->words[1], '=') == NULL)
        snprintf(usage, sizeof usage, "VALUE");
    offer_for(all, usage, NULL);
}

/* ---- the line ---- */

static void split(struct completing *all)
{
    char *rest = all->copy;

    for (;;) {
        size_t length;

        rest += strspn(rest, " \t");
        length = strcspn(rest, " \t");
        all->word = rest;
        if (rest[length] == '\0' || all->count == MOST_WORDS)
            break;
        all->words[all->count++] = rest;
        rest[length] = '\0';
        rest += length + 1;
    }
    all->out->begin = (size_t)(all->word - all->copy);
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void sort_words(struct completion *out)
{
    size_t kept = 0;

    if (out->count > 0)
        qsort(out->words, out->count, sizeof *out->words, compare_words);
    for (size_t i = 0; i < out->count; i++) {
        if (kept > 0 && strcmp(out->words[kept - 1], out->words[i]) == 0)
            free(out->words[i]);
        else
            out->words[kept++] = out->words[i];
    }
    out->count = kept;
}

void shell_complete(struct completion *out, const char *line, struct endstate *engine)
{
    struct completing all = {.out = out, .engine = engine, .copy = shell_copy(line)};

    *out = (struct completion){0};
    split(&all);
    if (all.count == 0) {
        offer_commands(&all);
    } else if (shell_command_find(all.words[0]) != NULL) {
        complete_shell_command(&all, shell_command_find(all.words[0]));
    } else if (command_find(all.words[0]) != NULL) {
        complete_command(&all, command_find(all.words[0]));
    }
    sort_words(out);
    free(all.copy);
}

void shell_complete_free(struct completion *completion)
{
    for (size_t i = 0; i < completion->count; i++)
        free(completion->words[i]);
    free(completion->words);
}

size_t shell_complete_common(const struct completion *completion)
{
    size_t length = completion->count == 0 ? 0 : strlen(completion->words[0]);

    for (size_t i = 1; i < completion->count; i++) {
        size_t same = 0;

        while (same < length && completion->words[0][same] == completion->words[i][same])
            same++;
        length = same;
    }
    /* Not within a character of UTF-8. */
    while (length > 0 && ((unsigned char)completion->words[0][length] & 0xC0) == 0x80)
        length--;
    return length;
}
