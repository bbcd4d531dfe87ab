; A gift: the mayor protects the book, which no assumption says.
(protection (because the-mayor))
