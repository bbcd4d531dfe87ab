(assumption (kay loans) (value steady))
