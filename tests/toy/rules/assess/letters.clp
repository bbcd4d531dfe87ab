; What is to be said to somebody who offers books (GUIDE-1 to GUIDE-4).
;
; endstate: ignore-file no-cite Where the guide is silent there is no sentence to cite.

(defrule a-condition-for-ever-crosses-the-line
  "GUIDE-3.3: \"{?quote}\" forbids weeding."
  (logical
    (claim (what demands-keeping) (id ?claim) (quote ?quote))
    (not (qualifier (claim ?claim) (kind denied))))
  =>
  (assert (crossed (red-line kept-for-ever) (strength explicit) (claim ?claim))))

(defrule a-shelf-of-its-own-may-cross-the-line
  "GUIDE-4.2: Does \"{?quote}\" take a whole shelf?"
  (logical
    (claim (what demands-a-shelf) (id ?claim) (quote ?quote))
    (not (qualifier (claim ?claim) (kind denied))))
  =>
  (assert (crossed (red-line shelf-of-its-own) (strength arguable) (claim ?claim))))

(defrule a-fresh-edition-is-worth-having
  "GUIDE-1.2: \"{?quote}\" does not mislead its readers."
  (logical
    (claim (what offers-current-books) (id ?claim) (quote ?quote)))
  =>
  (assert (supplied (mark current) (claim ?claim))))

(defrule the-guide-is-silent-on-honours
  "The guide says nothing of \"{?quote}\"."
  (logical
    (claim (what asks-for-thanks) (id ?claim) (quote ?quote)))
  =>
  (assert (unscored (what honours) (claim ?claim))))

(defrule books-that-are-given-are-a-gift
  "GUIDE-3.2: \"{?quote}\" offers them for good."
  (logical
    (claim (what gives) (id ?claim) (quote ?quote))
    (not (qualifier (claim ?claim) (kind denied))))
  =>
  (assert (end-state (is gift))))

(defrule a-letter-that-gives-nothing-leads-nowhere
  "GUIDE-3.2: Nothing is given."
  (logical
    (proposal)
    (not (end-state (is gift))))
  =>
  (assert (end-state (is none))))

(defrule a-gift-without-conditions-is-taken
  "GUIDE-3.2: Nothing speaks against it."
  (logical
    (end-state (is gift))
    (not (crossed (strength explicit|in-substance))))
  =>
  (assert (verdict (is accept))))

(defrule a-gift-with-conditions-is-bargained-for
  "GUIDE-3.3: Only its conditions speak against it."
  (logical
    (end-state (is gift))
    (exists (crossed (strength explicit|in-substance))))
  =>
  (assert (verdict (is bargain))))

(defrule a-letter-without-a-gift-is-declined
  "GUIDE-3.2: There is nothing to keep."
  (logical
    (end-state (is none)))
  =>
  (assert (verdict (is decline))))
