/** What the command line says. */

export const HELP = `Effectencalculator: wat kostte deze hulp, wat bracht zij, en wat was er zonder gebeurd?

Gebruik:
  effectencalculator rapport <werkmap.xlsx ...>    maakt een nieuwe werkmap met het rapport erin
  effectencalculator controle <werkmap.xlsx ...>   toont alleen wat opvalt in de invoer
  effectencalculator uitleg <werkmap.xlsx> --cel <cel>
                                                   zegt waar een cijfer in een rapport vandaan komt
  effectencalculator publiek <werkmap.xlsx ...>    maakt een versie voor iedereen, zonder vertrouwelijke gegevens
  effectencalculator voorbeeld                     schrijft een werkmap met vijf voorbeeldcasussen
  effectencalculator sjabloon                      schrijft een lege werkmap om een onderzoek mee te beginnen
  effectencalculator formulier <werkmap.xlsx>      schrijft formulieren waarop deelnemers hun inschatting invullen
  effectencalculator verzamel <werkmap.xlsx> <formulier.xlsx ...>
                                                   zet ingevulde formulieren in een nieuwe kopie van de werkmap

Keuzes:
  -o, --uit <pad>          het nieuwe bestand; bij meer werkmappen een map
      --json               het resultaat als gegevens voor een ander programma (vertrouwelijk)
      --stil               geen tabellen en geen voortgang
      --peildatum <datum>  tot en met welke dag alles telt: 31-7-2025 of 2025-07-31
      --perspectief <wie>  wiens kosten tellen: "gemeente (Jeugdwet)", "gemeente; school" of alle
      --vervang            een bestaand bestand bij -o mag worden vervangen
      --verzonnen          een verzonnen voorbeeld, met alle tabellen voor kosten en referenties
      --maat <maat>        het sjabloon: kort (u vult bedragen in), regels (het programma rekent ze uit)
                           of volledig (alle tabellen); kort als u niets kiest
      --cel <cel>          welke cel u wilt begrijpen: "Resultaat!C29"
      --casus <casus>      bij formulier: de casus waar het over gaat
      --deelnemer <wie>    bij formulier: één deelnemer, bijvoorbeeld D2; anders iedereen bij die casus
  -h, --help               deze uitleg
      --versie             het versienummer

De werkmap die u geeft, verandert nooit.
Afloop: 0 in orde, 1 er zijn fouten in de invoer gevonden of er is geen publieke versie gemaakt, 2 een bestand was
niet te gebruiken.
`;

export const COMMAND_LINE = {
  unknownCommand: (word: string): string =>
    `"${word}" is geen opdracht. Kies rapport, controle, uitleg, publiek, voorbeeld, sjabloon, formulier of verzamel.`,
  unknownOption: (word: string): string => `De keuze "${word}" bestaat niet.`,
  valueAbsent: (option: string, example: string): string =>
    `Na ${option} ontbreekt iets. Schrijf bijvoorbeeld: ${option} ${example}`,
  optionNotHere: (option: string, command: string): string =>
    `De keuze ${option} hoort niet bij "${command}".`,
  noFiles: (command: string): string => `Geef een werkmap: effectencalculator ${command} werkmap.xlsx`,
  noFilesHere: (command: string): string =>
    `Bij "${command}" hoort geen werkmap. Wilt u een plek kiezen? Gebruik -o.`,
  oneFile: 'Geef één werkmap: effectencalculator formulier werkmap.xlsx --casus 4 --deelnemer D2',
  noForms:
    'Geef eerst de werkmap en dan de ingevulde formulieren: effectencalculator verzamel werkmap.xlsx formulier.xlsx',
  noCase: 'Bij "formulier" hoort een casus. Schrijf bijvoorbeeld: --casus 4',
  badDay: (written: string): string =>
    `"${written}" is geen datum. Schrijf de peildatum met dag, maand en jaar, bijvoorbeeld 31-7-2025.`,
  noSuchSize: (written: string): string =>
    `Het sjabloon heeft geen maat "${written}". Kies kort, regels of volledig.`,
  noPerspective:
    'Na --perspectief ontbreekt wie er betaalt. Schrijf bijvoorbeeld: --perspectief "gemeente; school"',
  oneWorkbook: 'Bij "uitleg" hoort één werkmap.',
  noCell: 'Noem de cel die u wilt begrijpen. Schrijf bijvoorbeeld: --cel Resultaat!C29',
  badCell: (written: string): string =>
    `"${written}" is geen cel. Schrijf het blad en de cel, bijvoorbeeld Resultaat!C29 of "'Kosten aanpak'!B14".`,
  seeHelp: 'Meer uitleg: effectencalculator --help',

  fileNotFound: 'Dit bestand is er niet. Controleer de naam en de map.',
  isFolder: 'Dit is een map. Noem de werkmappen zelf, bijvoorbeeld map/*.xlsx.',
  isNoFile: 'Dit is geen gewoon bestand. Sla de werkmap op en noem dat bestand.',
  noAccess:
    "Dit bestand mag of kan niet worden gelezen. Sluit het in andere programma's en probeer het opnieuw.",
  outputExists: (path: string): string =>
    `${path} bestaat al. Kies bij -o een andere naam, of geef --vervang om het te vervangen.`,
  outputIsInput: (path: string): string =>
    `${path} is de werkmap zelf, en die verandert nooit. Kies bij -o een andere naam.`,
  outputIsForm: (path: string): string =>
    `${path} is een formulier dat u opgaf, en dat verandert nooit. Kies bij -o een andere naam.`,
  outputMustBeFolder: (path: string): string =>
    `Bij meer werkmappen is -o een map, en ${path} is een bestand. Kies een map.`,
  outputExtension: (path: string, extension: string): string =>
    `${path} moet eindigen op ${extension}, anders kan Excel het bestand niet openen. Kies bij -o een andere naam.`,
  cannotPrint: 'De uitkomst kan niet worden getoond of bewaard. Is er nog plaats op de schijf?',
  cannotWrite: (path: string): string =>
    `${path} kan niet worden geschreven. Bestaat de map, en mag u daar schrijven?`,

  noCasesToAsk: 'In deze werkmap staan geen casussen. Zet de casus in tblCasussen en probeer het opnieuw.',
  noSuchCase: (written: string, known: string): string =>
    `Casus "${written}" staat niet in deze werkmap. Wel: ${known}.`,
  noParticipants: (name: string): string =>
    `Bij ${name} staat niemand in tblDeelnemers. Zet daar eerst per deelnemer een sleutel, bijvoorbeeld D1.`,
  noSuchParticipant: (written: string, name: string, known: string): string =>
    `Deelnemer "${written}" staat in tblDeelnemers niet bij ${name}. Wel: ${known}.`,
  formWritten: (name: string, participant: string, path: string): string =>
    `Formulier voor ${name}, deelnemer ${participant}: ${path}`,
  formsNext:
    'Geef elke deelnemer alleen het eigen formulier. Ingevuld terug? Dan: effectencalculator verzamel <werkmap.xlsx> <formulier.xlsx ...>',
  collected: (name: string, participant: string, rows: number): string =>
    `${name}, deelnemer ${participant}: ${rows === 0 ? 'geen rijen' : rows === 1 ? '1 rij' : `${rows} rijen`} toegevoegd`,
  collectedIn: (path: string): string => `Nieuwe werkmap met de inschattingen: ${path}`,
  nothingCollected: 'Er is niets toegevoegd, en er is geen nieuwe werkmap geschreven.',
  foundAt: (severity: string, place: string, text: string): string => `${severity}: ${place}: ${text}`,
  outputForForms: (path: string): string =>
    `Bij meer formulieren is -o een map, en ${path} is een bestand. Kies een map, of één deelnemer met --deelnemer.`,

  reading: (file: string, index: number, of: number): string =>
    of === 1 ? file : `${file} (${index} van ${of})`,
  written: (path: string): string => `Rapport geschreven: ${path}`,
  publicWritten: (path: string): string =>
    `Publieke versie geschreven: ${path}. Lees haar na. De opdrachtgever beoordeelt of zij openbaar mag worden.`,
  publicLogWritten: (path: string): string =>
    `Logboek geschreven: ${path}. Dat is vertrouwelijk: bewaar het bij de werkmap.`,
  publicErrors: (errors: number): string =>
    `Let op: in de invoer ${errors === 1 ? 'staat 1 fout' : `staan ${errors} fouten`}. Herstel die eerst, want cijfers kunnen onjuist zijn. Zie effectencalculator controle.`,
  publicRefused: (file: string): string =>
    `${file}: er is geen publieke versie gemaakt. Wat hieronder staat, is vertrouwelijk.`,
  publicReason: (place: string | null, wrong: string, write: string): string =>
    `• ${place === null ? '' : `${place}: `}${wrong}\n  ${write}`,
  exampleWritten: (path: string): string => `Voorbeeld geschreven: ${path}`,
  templateWritten: (path: string): string =>
    `Sjabloon geschreven: ${path}. Vul het in; het blad Start zegt hoe.`,
  nextStep: (path: string): string => `Maak er een rapport van: effectencalculator rapport ${path}`,
  found: (errors: number, warnings: number, sheet: string): string =>
    errors + warnings === 0
      ? 'Controle: geen fouten en geen waarschuwingen.'
      : `Controle: ${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}. Zie het blad ${sheet}.`,
  bug: 'Er ging iets mis in Effectencalculator zelf. Dat is een fout van het programma, niet van uw werkmap. Meld haar met deze regels (er staan geen gegevens uit uw werkmap in):',
} as const;
