/** What the pane says of the public version, once somebody opens that part of it. */
export const PUBLISH_IN_PANE = {
  explained: [
    'Hiermee maakt u een nieuwe werkmap die iedereen mag lezen. Alleen wat op een vaste lijst staat, komt erin. Deze werkmap blijft zoals ze is.',
    'Het programma controleert of er niets vertrouwelijks in staat. Vindt het iets, dan komt er geen publieke versie en ziet u hier wat u kunt veranderen.',
    'Er opent ook een logboek: wat is gepubliceerd, wat is weggelaten, en welke casus welk nummer kreeg. Dat is vertrouwelijk. Bewaar het bij deze werkmap.',
    'De opdrachtgever beslist of de publieke versie openbaar wordt. Lees haar eerst na: het programma ziet niet of iemand een kind herkent.',
  ],
  choices:
    'Wat erin komt, kiest u in tblOnderzoek: Publieke versie, Publieke kenmerken en Minimale groepsgrootte.',
  make: 'Publieke versie maken',
  refused: 'Verander eerst dit',
  published: {
    opened: 'De publieke versie en het logboek zijn geopend als nieuwe werkmappen.',
    downloaded: 'De publieke versie en het logboek staan bij uw downloads.',
    divided:
      'De publieke versie en het logboek zijn klaar. Het ene bestand is geopend als nieuwe werkmap, het andere staat bij uw downloads.',
  },
  notPublished:
    'Er is geen publieke versie gemaakt. Bij "Publieke versie" staat wat u eerst moet veranderen.',
  confidential: 'Deze lijst is vertrouwelijk: zij noemt wat niet naar buiten mag.',
  errors: (count: number): string =>
    `Let op: er ${count === 1 ? 'is 1 fout' : `zijn ${count} fouten`} in de invoer. Kijk bij "Bevindingen" voordat u iets publiceert.`,
  notCompared:
    'Opmerkingen, namen, kop- en voetteksten van deze werkmap zijn niet vergeleken: deze Excel geeft ze niet, of het bestand is versleuteld. Ze gaan nooit mee, maar kijk zelf na of er iets uit in een gepubliceerde tekst staat.',
  log: 'Bewaar het logboek bij de vertrouwelijke werkmap, en publiceer het niet.',
} as const;
