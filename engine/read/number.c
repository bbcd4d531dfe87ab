#include "read/number.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct word_value {
    const char *word;
    double value;
};

static const struct word_value small[] = {
    {"one", 1},      {"two", 2},     {"three", 3},   {"four", 4},   {"five", 5},    {"six", 6},
    {"seven", 7},    {"eight", 8},   {"nine", 9},    {"ten", 10},   {"eleven", 11}, {"twelve", 12},
    {"fifteen", 15}, {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50},  {"sixty", 60},
    {"seventy", 70}, {"eighty", 80}, {"ninety", 90}};

static const struct word_value large[] = {{"hundred", 1e2}, {"thousand", 1e3},  {"million", 1e6},
                                          {"billion", 1e9}, {"trillion", 1e12}, {"bn", 1e9},
                                          {"m", 1e6},       {"k", 1e3}};

static double find(const struct word_value *words, size_t count, const char *text, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(words[i].word) == length && strncasecmp(words[i].word, text, length) == 0)
            return words[i].value;
    return 0;
}

/* Digits with commas, dots or spaces between groups of three; a dot otherwise begins a fraction. */
static double read_digits(const char **text)
{
    char digits[32];
    size_t count = 0;
    const char *at = *text;

    while (count + 1 < sizeof digits) {
        bool is_group = (*at == ',' || *at == ' ' || *at == '.') &&
                        strspn(at + 1, "0123456789") == 3 && count > 0;

        if (is_group)
            at++;
        else if (isdigit((unsigned char)*at) ||
                 (*at == '.' && isdigit((unsigned char)at[1]) && count > 0))
            digits[count++] = *at++;
        else
            break;
    }
    digits[count] = '\0';
    *text = at;
    return strtod(digits, NULL);
}

double number_read(const char *text)
{
    double total = 0, part = 0;

    while (*text != '\0') {
        size_t length = 0;
        double value;

        if (isdigit((unsigned char)*text)) {
            part += read_digits(&text);
            continue;
        }
        while (isalpha((unsigned char)text[length]))
            length++;
        if (length == 0) {
            text++;
            continue;
        }
        value = find(small, sizeof small / sizeof small[0], text, length);
        if (value > 0)
            part += value;
        value = find(large, sizeof large / sizeof large[0], text, length);
        if (value > 0) {
            part = (part > 0 ? part : 1) * value;
            if (value >= 1e3) {
                total += part;
                part = 0;
            }
        }
        text += length;
    }
    return total + part;
}
