#include "run/gray.h"

#include <stdlib.h>

#include "base/arena.h"

void gray_begin(struct gray *gray, const size_t *sizes, size_t count)
{
    size_t weight = 1;

    *gray = (struct gray){.count = count, .sizes = sizes};
    gray->digits = memory_alloc(sizeof *gray->digits * count);
    gray->turns = memory_alloc(sizeof *gray->turns * count);
    gray->goes_back = memory_alloc(sizeof *gray->goes_back * count);
    gray->weights = memory_alloc(sizeof *gray->weights * count);
    for (size_t i = count; i-- > 0; weight *= sizes[i])
        gray->weights[i] = weight;
}

void gray_end(struct gray *gray)
{
    free(gray->digits);
    free(gray->turns);
    free(gray->goes_back);
    free(gray->weights);
}

void gray_seek(struct gray *gray, size_t place)
{
    gray->number = 0;
    for (size_t i = 0; i < gray->count; i++) {
        gray->turns[i] = place % gray->sizes[i];
        place /= gray->sizes[i];
        gray->goes_back[i] = place % 2 != 0;
        gray->digits[i] = gray->goes_back[i] ? gray->sizes[i] - 1 - gray->turns[i] : gray->turns[i];
        gray->number += gray->digits[i] * gray->weights[i];
    }
}

size_t gray_next(struct gray *gray)
{
    for (size_t i = 0; i < gray->count; i++) {
        if (gray->turns[i] + 1 == gray->sizes[i]) {
            gray->turns[i] = 0;
            gray->goes_back[i] = !gray->goes_back[i];
            continue;
        }
        gray->turns[i]++;
        gray->digits[i] += gray->goes_back[i] ? (size_t)-1 : 1;
        gray->number += gray->goes_back[i] ? (size_t)0 - gray->weights[i] : gray->weights[i];
        return i;
    }
    return gray->count;
}
