#ifndef JSON_HANDBOOK_H
#define JSON_HANDBOOK_H

#include "ask/handbook.h"
#include "tell/json.h"

/* False if the answer could not be written. */
bool json_write_handbook(struct json_target out, const struct handbook *handbook,
                         const struct wording *wording);

#endif
