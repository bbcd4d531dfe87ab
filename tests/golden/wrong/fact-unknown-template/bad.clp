(asumption (key loans) (value steady))
