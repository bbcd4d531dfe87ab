/* Each answer as JSON; the shapes are fixed, fields may be added. */
#ifndef JSON_H
#define JSON_H

#include "ask/catalogue.h"
#include "ask/compare.h"
#include "ask/flip.h"
#include "ask/pictures.h"
#include "ask/profile.h"
#include "ask/rather_than.h"
#include "ask/robustness.h"
#include "ask/sweep.h"
#include "tell/why_answer.h"
#include "tell/wording.h"

/* What went into a run and came out of it. */
struct json_run {
    const struct wording *wording;
    struct record *record;
    const struct recommendations *recommendations;
};

/* All return false if the answer could not be written. */
bool json_write_recommendation(FILE *out, const struct json_run *run);
bool json_write_why(FILE *out, const struct json_run *run, const struct why_answer *answer);
bool json_write_sweep(FILE *out, const struct sweep *sweep, const struct pictures *pictures);
bool json_write_comparison(FILE *out, const struct comparison *comparison,
                           const struct wording wordings[CONTRAST_SIDES]);
bool json_write_flip(FILE *out, const struct flips *flips);
bool json_write_rather_than(FILE *out, const struct rather_than *rather,
                            const struct wording *wording);
bool json_write_list(FILE *out, const struct catalogue *catalogue);
bool json_write_profile(FILE *out, const struct profile *profile);
bool json_write_trace(FILE *out, const struct json_run *run);

#endif
