/* Numbers as texts write them. */
#ifndef NUMBER_H
#define NUMBER_H

/* "600,000", "85 000", "1.5 million", "$100 billion", "twenty": its value, 0 for what is none. */
double number_read(const char *text);

#endif
