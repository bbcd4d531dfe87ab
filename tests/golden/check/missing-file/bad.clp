(assumption (key lones) (value rare))
