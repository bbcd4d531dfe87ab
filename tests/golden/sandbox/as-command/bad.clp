(remove "cmd")
