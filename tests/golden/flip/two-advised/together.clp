; The town and the county: what the two can do together.
(advised (actor town))
