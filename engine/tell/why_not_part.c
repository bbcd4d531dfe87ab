#include "tell/why_not_part.h"

#include "ask/status.h"

enum { MOST_ATTEMPTS = 12 };

size_t why_not_shown(const struct why_not *answer)
{
    return answer->attempt_count < MOST_ATTEMPTS ? answer->attempt_count : MOST_ATTEMPTS;
}

size_t why_not_best(const struct why_not *answer)
{
    for (size_t i = 0; i < answer->attempt_count; i++)
        if (!answer->attempts[i]->is_hopeless)
            return i;
    return 0;
}

size_t why_not_telling(const struct why_not_way *way)
{
    for (size_t i = 0; i < way->obstacle_count; i++)
        if (way->obstacles[i].is_hopeless)
            return i;
    return 0;
}

bool why_not_leads_on(const struct why_not_support *support)
{
    if (support->leaf != NULL)
        return true;
    for (size_t i = 0; i < support->reason_count; i++) {
        if (support->reasons[i].missing_count > 0)
            return true;
        for (size_t j = 0; j < support->reasons[i].support_count; j++)
            if (why_not_leads_on(support->reasons[i].supports[j]))
                return true;
    }
    return false;
}

bool why_not_is_stated(const struct why_not_support *support)
{
    return support->fact->firing_count == 0 && status_of_fact(support->fact) == CLAIM_STATED;
}

bool why_not_is_leaf(const struct why_not_obstacle *obstacle)
{
    return obstacle->condition->condition->kind == CONDITION_PATTERN &&
           obstacle->missing_count > 0 && obstacle->missing[0]->leaf != NULL;
}
