/* What rests on what among rules, as JSON. */
#ifndef JSON_IMPACT_H
#define JSON_IMPACT_H

#include <stdio.h>

#include "ask/impact.h"

/* Both return false if the answer could not be written. */
bool json_write_network(FILE *out, const struct rule_network *network);
bool json_write_impact(FILE *out, const struct impact *impact);

#endif
