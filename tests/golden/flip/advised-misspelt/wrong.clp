(advised (actor contry))
