(deffacts empty
  (domain (key sky) (values clear cloudy) (baseline clear)))
