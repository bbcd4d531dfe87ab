; How letters that offer books to a library speak.

(deffacts terms "Words that several patterns share."
  (clause-term (name books)
    (expression "\\b (?: books? | volumes? | collection | atlas(?:es)? ) \\b"))
  (clause-term (name near) (expression "\\W+ (?: [\\w'-]+ \\W+ ){0,5}?")))

(deffacts patterns "What donors ask for and what they offer."
  (clause-pattern (id never-discarded) (claim demands-keeping)
    (expression
      "{books} {near} (?: kept | keep | remain | stay ) {near} (?: for \\s ever | forever | (?<size> [\\w-]+ ) \\s (?<unit> years ) )
      | \\b never {near} (?: sold | discarded | weeded | given \\s away )")
    (owns denied)
    (example "The books must be kept for ever.")
    (counterexample "The books may be sold."))
  (clause-pattern (id fresh-edition) (claim offers-current-books)
    (expression "\\b (?: newest | latest | current | new ) \\s edition")
    (needs "edition")
    (example "It is the newest edition.")
    (counterexample "It is an old print."))
  (clause-pattern (id own-shelf) (claim demands-a-shelf)
    (expression "\\b (?: own | separate | special ) \\s (?: shelf | room | case )")
    (example "They need a separate shelf.")
    (counterexample "They need dusting."))
  (clause-pattern (id thanks) (claim asks-for-thanks)
    (expression "\\b (?: plaque | thanks | named \\s after )")
    (example "A plaque would be nice.")
    (counterexample "The weather is nice."))
  (clause-pattern (id given) (claim gives)
    (expression "\\b (?: give | donate | offer ) {near} {books}")
    (example "I donate my books.")
    (counterexample "I keep my books.")))

(deffacts qualifiers "Words that turn them round."
  (clause-qualifier (id denial) (kind denied) (stands before)
    (expression "\\b (?: not | never | no )")
    (barrier "\\b but \\b")
    (example "They need not be kept.")
    (counterexample "They must be kept.")))

(deffacts names "What a letter can be judged to be."
  (judgement (of red-line) (name kept-for-ever) (rank 1) (label "a book that can never be weeded"))
  (judgement (of red-line) (name shelf-of-its-own) (rank 2) (label "a shelf for one donor"))
  (judgement (of mark) (name current) (rank 1) (label "books that are still right"))
  (judgement (of end-state) (name gift) (rank 1) (label "a gift"))
  (judgement (of end-state) (name none) (rank 2) (label "nothing is given"))
  (judgement (of verdict) (name accept) (rank 1) (label "Take the books"))
  (judgement (of verdict) (name bargain) (rank 2) (strikes yes)
    (label "Take them without the conditions"))
  (judgement (of verdict) (name decline) (rank 3) (label "Send thanks"))
  (judgement (of silence) (name honours) (rank 1) (label "thanks and plaques")))
