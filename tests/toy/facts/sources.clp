; The sentences of a made-up guide to weeding a town library.

(deffacts sources "GUIDE, chapters 1 to 4."
  (source (id GUIDE-1.1) (gist "Books that are hardly ever lent should be looked at first."))
  (source (id GUIDE-1.2) (gist "A book that a newer edition contradicts misleads its readers."))
  (source (id GUIDE-1.3) (gist "A book with loose pages does not survive many loans."))
  (source (id GUIDE-2.1) (gist "The last copy in the county is not to be given away."))
  (source (id GUIDE-2.2) (gist "Books about the town belong in the town."))
  (source (id GUIDE-2.3) (gist "A protected book with a fault goes to the store."))
  (source (id GUIDE-3.1) (gist "Demand shows in loans and in questions at the desk."))
  (source (id GUIDE-3.2) (gist "A book that nothing speaks against stays."))
  (source (id GUIDE-3.3) (gist "A book with a fault and no protection is weeded."))
  (source (id GUIDE-3.4) (gist "What is weeded and wanted is bought again."))
  (source (id GUIDE-4.1) (gist "Shelf, store and sale table each take one kind of book."))
  (source (id GUIDE-4.2) (gist "Room counts only where shelves are full."))
  (source (id GUIDE-5.1) (gist "The guide was written by the county's librarians."))
  (set-aside (id GUIDE-5.1) (reason "it says who wrote the guide")))
