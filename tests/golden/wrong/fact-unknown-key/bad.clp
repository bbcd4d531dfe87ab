(assumption (key lones) (value steady))
