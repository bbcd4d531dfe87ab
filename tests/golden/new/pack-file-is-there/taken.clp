; mine
