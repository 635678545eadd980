/** What the page in Excel says before the pane is there, and when it does not come. */
export const ADDIN = {
  loading: 'Een ogenblik, de Effectencalculator wordt geladen.',
  notLoaded:
    'De Effectencalculator kon niet worden geladen. Kijk of u verbinding hebt, sluit dit paneel en open het opnieuw. Blijft het misgaan? Sluit dan de werkmap en open haar opnieuw.',
  functionNotLoaded:
    'De rekenregels van deze functie konden niet worden geladen. Kijk of u verbinding hebt, en typ de formule opnieuw. Blijft het misgaan? Sluit dan de werkmap en open haar opnieuw.',
  elsewhere:
    'Deze pagina werkt alleen in Excel: kies daar op het tabblad Effectencalculator de knop Paneel. Hieronder staat de uitleg bij de functies.',
  explanation: 'Uitleg bij de functies',
} as const;
