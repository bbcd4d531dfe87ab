(deffacts report "A report."
  (source (id REPORT-1) (gist "Somebody reported.")))
