/* What rests on what among rules, as JSON. */
#ifndef JSON_IMPACT_H
#define JSON_IMPACT_H

#include "ask/impact.h"
#include "tell/json.h"

/* Both return false if the answer could not be written. */
bool json_write_network(struct json_target out, const struct rule_network *network);
bool json_write_impact(struct json_target out, const struct impact *impact);

#endif
