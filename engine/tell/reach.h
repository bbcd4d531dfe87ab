/* How far the arrows of a picture reach, which is what laying it out takes time for. */
#ifndef REACH_H
#define REACH_H

#include "tell/boxes.h"

/* The columns that all arrows pass together, if each box stands right behind the last of those that
 * it rests on. */
size_t reach_of(const struct boxes *boxes);

#endif
