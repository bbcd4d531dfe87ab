/* What rests on what among rules, as documents. */
#ifndef IMPACT_PAGES_H
#define IMPACT_PAGES_H

#include "ask/impact.h"
#include "base/strbuf.h"
#include "tell/document.h"

void pages_network(struct document *out, const struct rule_network *network);
void pages_impact(struct document *out, const struct impact *impact);

#endif
