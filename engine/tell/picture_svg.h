/* A tree or tornado as SVG. */
#ifndef PICTURE_SVG_H
#define PICTURE_SVG_H

#include "ask/pictures.h"

/*
 * One <svg> element, in the arena. It names its parts after the number, which has to differ from
 * those of other pictures on the same page.
 */
const char *picture_svg(const struct picture *picture, const struct sweep *sweep, size_t number,
                        struct arena *arena);

#endif
