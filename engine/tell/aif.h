/*
 * A graph in the Argument Interchange Format, as the JSON that AIFdb takes: claims are I-nodes,
 * steps RA-nodes (inference), attacks and exceptions CA-nodes (conflict).
 */
#ifndef AIF_H
#define AIF_H

#include "tell/graph.h"
#include "tell/json.h"

/* False if it could not be written. */
bool aif_write(struct json_target out, const struct graph *graph);

#endif
