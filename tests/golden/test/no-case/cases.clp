; no case at all
