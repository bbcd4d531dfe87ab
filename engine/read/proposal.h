/*
 * The text of a proposal as clauses: what carries a number or letter, a bullet, or stands as a
 * paragraph by itself. Each clause keeps its number and its line. For reading by patterns it is cut
 * into sentences, in plain letters: one space between words, straight quotes, simple hyphens.
 */
#ifndef PROPOSAL_H
#define PROPOSAL_H

#include <stdint.h>

#include "read/source_file.h"

struct proposal_clause {
    const char *number;  /* "7", "21d", "4.2"; "p1" for a paragraph between numbered clauses */
    const char *heading; /* of the part that it stands in, "" for none */
    const char *text;    /* in the document's own letters, on one line, without its number */
    int line;            /* of its first words; a number may stand on a line before them */
    size_t begin, end;   /* bytes of the document: [begin, end) */
    size_t first_sentence, sentence_count;
};

/* A sentence, or what a semicolon closes; a clause in a list begins with what leads to the list. */
struct proposal_sentence {
    size_t clause; /* index; PROPOSAL_TITLE for the title */
    const char *text;
    size_t length;
    const uint32_t *places; /* by byte of the text: the byte of the document */
    size_t lead;            /* so many bytes at the start are said before the clause */
};

#define PROPOSAL_TITLE SIZE_MAX

struct proposal {
    struct source_file file;
    const char *title; /* these three are "" where there is none */
    const char *date;
    const char *source;
    struct proposal_clause *clauses;
    size_t clause_count;
    struct proposal_sentence *sentences; /* the title's first */
    size_t sentence_count;
    const size_t *lines; /* where each line of the document begins */
    size_t line_count;
};

/*
 * Read a file, or standard input for "-". Refuses what source_file_read refuses, what is larger
 * than 8 megabytes, and a text in which there is no clause.
 */
bool proposal_read(struct proposal *out, const char *path, struct arena *arena,
                   struct endstate_error *error);

/* The same for a text that is in memory and has been checked. */
bool proposal_parse(struct proposal *out, const struct source_file *file, struct arena *arena,
                    struct endstate_error *error);

/* The line, counted from 1, of a byte of the document. */
int proposal_line(const struct proposal *proposal, size_t place);

#endif
