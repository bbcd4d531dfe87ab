/* The JSON of the pictures of a sweep. */
#ifndef JSON_PICTURES_H
#define JSON_PICTURES_H

#include "ask/pictures.h"
#include "tell/json_pieces.h"

/* Put "tree", "table" and "tornado", as far as they were asked for, into the object of a subject.
 */
void json_put_pictures(json_t *object, const struct sweep *sweep, const struct pictures *pictures,
                       size_t subject);

/* The values of a domain that are allowed, as an array. */
json_t *json_allowed(const struct domain *domain, const bool *allows);

/* The keys of a condition that are not free, as an object. */
json_t *json_sweep_condition(const struct sweep *sweep, const struct sweep_subject *subject,
                             const struct sweep_condition *condition);

#endif
