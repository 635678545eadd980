export const KOSTEN_AANPAK = {
  subtitle: 'Kosten aanpak: wat kostte de inzet, en voor hoeveel kinderen?',
  explained: {
    school:
      'Per school en per schooljaar (1 augustus tot en met 31 juli). Wat na de peildatum komt, telt niet mee.',
    budget:
      'Per school en per begrotingsjaar (1 januari tot en met 31 december). Wat na de peildatum komt, telt niet mee.',
  },
  noPeildatum:
    'Er is geen peildatum. Vul in tblOnderzoek de Peildatum in; dan staat hier per jaar wat de inzet kostte.',
  noLines: 'In tblInzet staan geen regels. Daarom is hier niets te tonen.',
  schoolHeading: (school: string | null): string => school ?? 'Inzet zonder naam van een school',
  allHeading: 'Alle scholen samen',
  nothingRan: 'Van deze inzet is geen regel met leesbare datums tot en met de peildatum.',
  header: 'Onderdeel',
  /** Both ends of a school year are in its name; a year that is cut off says until when. */
  year: (kind: 'school' | 'budget', firstYear: number, until: string | null): string => {
    const name = kind === 'school' ? `${firstYear}-${firstYear + 1}` : String(firstYear);
    return until === null ? name : `${name} (t/m ${until})`;
  },
  whole: 'Samen',
  fte: 'Fte, betaalde inzet van alle financiers (gemiddeld)',
  notCounted: (payer: string): string => `${payer}, niet meegeteld`,
  total: 'Kosten die meetellen',
  unpaid: 'Onbetaalde inzet, niet meegeteld',
  children: 'Kinderen met contact',
  average: 'Gemiddelde kosten per kind',
  budgeted: 'Ter vergelijking: begroot',
  purchased: 'Ter vergelijking: ingekocht',
  noFte: 'niet ingevuld',
  noRegister: 'niet bekend',
  uncertain: 'Onzeker',
  notes: {
    children:
      'Een kind telt in elk jaar waarin het contact had, en bij "Samen" één keer. Daarom zijn de aantallen van de jaren niet op te tellen.',
    noRegister: 'niet bekend: voor deze school staan geen kinderen in tblContacten.',
    average:
      'De gemiddelde kosten van een casus gaan over de periode van die casus, en zijn daarom een ander bedrag dan de gemiddelde kosten van een jaar.',
    compared:
      'Begroot en ingekocht zijn geen gemaakte kosten. Ook daarvan staat hier alleen het deel tot en met de peildatum.',
    rounded:
      'De bedragen zijn afgerond. Daardoor kan een totaal iets afwijken van de bedragen die hier staan.',
    uncertain:
      'Onzeker: een bedrag, een datum of een aantal kinderen is niet te lezen of niet bekend. Zie het rapport Controle.',
    reachedNobody:
      'In een jaar zonder kinderen met contact zijn de gemiddelde kosten onzeker: er is geen kind om de kosten over te verdelen.',
  },
} as const;
