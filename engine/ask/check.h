/* What is wrong with the files asked about: the findings that count, in order. */
#ifndef CHECK_H
#define CHECK_H

#include "read/check_settings.h"
#include "read/unit.h"

struct check_item {
    const struct finding *finding; /* its file named as it was asked for */
    int length;                    /* of the marked text on its line, 1 at least; 0 for no line */
    const char *line;              /* the line that it is on, in the file; NULL for none */
    size_t line_length;            /* in bytes */
};

struct check {
    struct check_item *items;
    size_t count;
    size_t levels[LINT_ERROR + 1]; /* how many of each level */
    size_t alone[LINT_ERROR + 1];  /* the same without what rules do together */
    bool is_whole;                 /* what they do together was looked at */
    size_t file_count;             /* files that were looked at */
    size_t found_count;            /* files that something was found in */
    const struct finding **fixed;  /* what was found before and is fixed, by file and place */
    size_t fixed_count;
};

struct check_request {
    const struct unit *units; /* of the policy */
    const struct unit *cases; /* files of cases that were looked at */
    const struct check_settings *settings;
    const char *const *files; /* only findings in these count */
    size_t file_count;        /* 0: in all */
    enum lint_level least;    /* and only those of this level or above */
    const char *policy;       /* the file or folder that findings without a place are of */
    bool is_whole;            /* what the rules do together was looked at */
};

/* Takes back what comments ignore, and reports what is wrong with these comments. */
void check_read(struct check *out, struct findings *findings, const struct check_request *request,
                struct arena *arena);

#endif
