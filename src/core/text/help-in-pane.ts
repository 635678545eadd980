/** How the pane works, and what happens with data, once somebody opens those parts of it. */
export const HELP_IN_PANE = {
  steps: [
    'Vul de tabellen in. Begint u net? Open dan een sjabloon of het voorbeeld.',
    'Kies "Controleren". U ziet welke tabellen zijn gelezen en wat er opvalt.',
    'Klik bij een bevinding op de plek. De werkmap gaat naar die cel. Pas haar aan.',
    'Kies "Rapport maken". De rapporten komen op eigen bladen. Uw eigen bladen veranderen niet.',
    'Verandert u daarna iets in de tabellen? Dan staat hier dat het rapport verouderd is. Het rapport verandert pas als u het opnieuw maakt.',
  ],
  keys: 'Met Tab gaat u naar de volgende knop, met Enter of spatie kiest u. Met Esc stopt u wat bezig is.',
  privacy: [
    'Alles gebeurt op deze computer. Dit programma stuurt niets weg en bewaart niets buiten de werkmap.',
    'Het telt niet wie het gebruikt, en het gebruikt geen cookies.',
    'Gebruik nummers of verzonnen namen voor kinderen. Zet de lijst met echte namen nooit in deze werkmap.',
    'Ook zonder naam kan iemand een kind herkennen. Deel de werkmap alleen met mensen die haar voor hun werk nodig hebben.',
  ],
} as const;
