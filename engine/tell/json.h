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
#include "read/overlays.h"
#include "tell/why_answer.h"
#include "tell/wording.h"

/* What went into a run and came out of it. */
struct json_run {
    const struct wording *wording;
    struct record *record;
    const struct recommendations *recommendations;
};

/* Where a document of JSON goes, and the overlays that it names if any are in force. */
struct json_target {
    FILE *file;
    const struct overlays *overlays; /* NULL: none */
};

/* All return false if the answer could not be written. */
bool json_write_recommendation(struct json_target out, const struct json_run *run);
bool json_write_why(struct json_target out, const struct json_run *run,
                    const struct why_answer *answer);
bool json_write_sweep(struct json_target out, const struct sweep *sweep,
                      const struct pictures *pictures);
bool json_write_comparison(struct json_target out, const struct comparison *comparison,
                           const struct wording wordings[CONTRAST_SIDES]);
bool json_write_flip(struct json_target out, const struct flips *flips);
bool json_write_rather_than(struct json_target out, const struct rather_than *rather,
                            const struct wording *wording);
bool json_write_list(struct json_target out, const struct catalogue *catalogue);
bool json_write_profile(struct json_target out, const struct profile *profile);
bool json_write_trace(struct json_target out, const struct json_run *run);

#endif
