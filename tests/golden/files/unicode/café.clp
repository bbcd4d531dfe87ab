(deffacts domains (domain (key größe) (values klein groß) (baseline klein)))
(defrule wähle-ein-café
  "Für {?wert} reicht ein kleines Café — „Zum Hirsch“, mit Blick auf Straße, Brücke, Fluß und den Wald."
  (logical (assumption (key größe) (value ?wert)))
  =>
  (assert (recommendation (on ziel) (is café))))
