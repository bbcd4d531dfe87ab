(deffacts d (source (id GUIDE-1.1) (gist "Something else.")))
