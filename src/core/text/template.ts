/** The texts of the templates: what to do, and per column what to write there. */

const FINANCIER =
  'Wie betaalt dit? Kies uit de lijst of schrijf een andere naam. Leeg: niet vermeld, en dan telt de regel mee.';
const WET =
  'De wet waaronder dit wordt betaald, bijvoorbeeld Jeugdwet. Is Financier leeg, dan volgt de financier uit de wet.';
const TELT_MEE =
  'Leeg of ja: dit kost geld en telt mee. Schrijf nee bij onbetaalde inzet: die staat in het rapport, maar kost niets.';
const TOELICHTING = 'Wat een lezer moet weten om deze regel te begrijpen. Geen namen van kinderen of ouders.';
const CASUS = 'Het nummer of het pseudoniem van de casus. Nooit de naam van een kind.';
const AMOUNT_FORMS =
  'Een bedrag (14000), een bandbreedte (4.000 tot 10.000), "< 300", "Onzeker" of "Geen kosten".';
const CODE =
  'Een code van het blad Prijslijst. Codes met KH- zitten al in het programma. Staat er een tarief op de regel? Dan hoeft een code niet.';
const LEAST = 'Het minste dat waarschijnlijk is. Leeg als u het precies weet.';
const MOST = 'Het meeste dat waarschijnlijk is. Leeg als u het precies weet.';

/** What to write in a column, in at most 255 characters. */
export const COLUMN_MESSAGES = {
  onderzoek: {
    naam: 'De naam van het onderzoek. Die staat boven elk rapport.',
    onderzoeksvraag: 'De vraag die u met dit onderzoek beantwoordt.',
    opdrachtgever: 'Voor wie het onderzoek is, bijvoorbeeld de gemeente.',
    auteurs: 'Wie het onderzoek doen.',
    versie: 'Uw eigen versie van dit onderzoek, bijvoorbeeld 0.9. Ze staat onder aan elke bladzijde.',
    status: 'concept of definitief. Bij concept zegt elk rapport dat de cijfers nog kunnen veranderen.',
    datum: 'De datum van uw rapport.',
    aanpak: 'Wat u onderzoekt, in één zin.',
    aanpakGewijzigd: 'Wat er aan de aanpak is veranderd sinds de casussen. Dit staat bij de kanttekeningen.',
    peildatum: 'Tot en met deze dag telt alles mee. Leeg: de dag waarop u het rapport maakt.',
    perspectief:
      'Wiens kosten tellen mee? Leeg: gemeente (Jeugdwet). Meer financiers: met ; ertussen. alle: iedereen.',
    kostenbasis: 'Welke kosten voorop staan. Het rapport laat altijd beide zien. Leeg: gemiddeld.',
    afronding: 'Op hoeveel euro bedragen worden afgerond. 0 laat centen zien. Leeg: 1.',
    prijspeil:
      'Een jaar, bijvoorbeeld 2025. Prijzen uit een ander jaar worden omgerekend. Leeg: prijzen blijven zoals ze zijn.',
    jaarindeling: 'Hoe de kosten van de aanpak over jaren worden verdeeld. Leeg: schooljaar.',
    indexreeks:
      'De reeks waarmee prijzen worden omgerekend: CPI, of een naam die u op het blad Index gebruikt. Leeg: CPI.',
    schaal: 'Kies "met slechter" als een score ook "slechter" mag zijn. Leeg: standaard.',
    weergave: 'Hoe de rapporten worden geschreven: als waarden of als formules.',
    publiekeVersie: 'Wat een openbare versie laat zien: elke casus, of alleen aantallen.',
    publiekeKenmerken:
      'Welke kenmerken van casussen openbaar mogen zijn, met ; ertussen: School, Leeftijdscategorie, Aard hulpvraag, Zwaarte, Wijze van ondersteuning, Datums. Leeg: geen.',
    minimaleGroepsgrootte: 'Hoeveel casussen een combinatie van kenmerken minstens moet hebben. Leeg: 5.',
    sjabloonversie: 'De versie van het sjabloon. Laat dit staan: het programma leest dit.',
    bewarenTot: 'Tot en met welke dag u deze werkmap mag bewaren. Dit staat onder aan elke bladzijde.',
    dpiaKenmerk: "Het kenmerk van de DPIA (de beoordeling van privacyrisico's) van dit onderzoek.",
    nietLezen: 'Bladen of tabellen die het programma moet overslaan: Blad1 of Blad1!B4, met ; ertussen.',
  },
  scholen: {
    school: 'De naam van de school. Schrijf haar op alle bladen hetzelfde.',
    onderwijssoort: 'De soort onderwijs: po, sbo, so, vo, vso of mbo.',
    gemeente: 'De gemeente waar de school staat.',
    start: 'De dag waarop de aanpak op deze school begon.',
    werkwijze: 'Hoe de aanpak op deze school werkt, in één of twee zinnen.',
    inOnderzoek: 'ja of nee: doet deze school mee aan het onderzoek?',
    leerlingen: 'Hoeveel leerlingen de school heeft. Een heel getal.',
    leerlingenMetJeugdhulp: 'Hoeveel leerlingen jeugdhulp krijgen. Een heel getal.',
    publiekeNaam: 'De naam die in een openbare versie mag staan, bijvoorbeeld School 1.',
  },
  casussen: {
    casus: `${CASUS} Eén regel per casus.`,
    school: 'De school van deze casus, zoals ze op het blad Scholen staat.',
    leeftijdscategorie: 'Een groep, bijvoorbeeld 8 tot 12 jaar. Nooit een geboortedatum.',
    aardHulpvraag:
      'Waar de vraag over gaat, in een of twee woorden. Gebruik bij alle casussen dezelfde woorden.',
    zwaarte: 'Hoe zwaar de vraag is, bijvoorbeeld licht, middel of zwaar.',
    wijzeVanOndersteuning: 'Hoe er is geholpen, bijvoorbeeld gesprekken met de ouders.',
    start: 'De eerste dag van de hulp, bijvoorbeeld 1-9-2024.',
    einde: 'De laatste dag van de hulp. Leeg: de hulp loopt nog, en alles telt tot de Peildatum.',
    geselecteerd:
      'ja of nee. Vult u dit ergens in, dan tellen alleen de casussen met ja. Overal leeg: alle casussen tellen.',
    redenSelectie: 'Waarom u deze casus wel of niet hebt gekozen.',
    aantalKinderen:
      'Hoeveel kinderen er in de periode van deze casus contact hadden, dit kind ook. Alleen nodig als u geen contacten bijhoudt.',
    gemiddeldeKosten: `Wat de aanpak gemiddeld per kind kostte in de periode van de casus. ${AMOUNT_FORMS}`,
    directeKosten: `De uren voor dit kind maal het uurtarief. ${AMOUNT_FORMS}`,
    referentie: `Wat de hulp zonder de aanpak had gekost. ${AMOUNT_FORMS}`,
    overigeHulp: `Wat andere hulp kostte die ook is gegeven, naast de aanpak. Leeg: er was geen andere hulp. ${AMOUNT_FORMS}`,
    toekomstigeBaten: 'Wat de betrokkenen later nog verwachten: ⊕, ⊕⊕, ⊕⊕⊕ of Onzeker. Dit wordt nooit geld.',
    redenToekomst: 'Waarom u dat verwacht, of waarom het onzeker is.',
    gerapporteerdeBesparing:
      'De besparing die een ander rapport noemt. Ze wordt alleen vergeleken. Extra kosten schrijft u met een min: -9500.',
    redenAfwijking: 'Waarom de gerapporteerde besparing anders is dan de berekende.',
  },
  ervarenBaten: {
    casus: CASUS,
    domein: 'Waar de score over gaat. Kies uit de lijst of schrijf een eigen domein.',
    score: '+++, ++ of +. Een - betekent: geen verbetering gemeld. Leeg: er is niet over gesproken.',
    volgens: 'Wie dit vond, met de rol: ouder, leerling, leraar. Geen namen.',
    toelichting: TOELICHTING,
  },
  inzet: {
    school: 'De school waar de inzet was. Leeg mag als er maar één school is.',
    van: 'De eerste dag van deze inzet.',
    tot: 'De laatste dag van deze inzet. Leeg: tot en met de Peildatum.',
    functie: 'Wie er is ingezet, bijvoorbeeld jeugdcoach. Geen namen van personen.',
    soort: 'Leeg of werkelijk telt mee. Begroot en ingekocht staan alleen ter vergelijking in het rapport.',
    kosten: 'Wat deze inzet in totaal kostte. Of vul Uren en Tarief in, of Fte en Jaarkosten.',
    uren: 'De uren van deze regel bij elkaar, bijvoorbeeld 120 of 2:30. Vul dan ook Tarief in.',
    tarief: 'Wat een uur kost, bijvoorbeeld 72,50.',
    fte: 'Het aantal fte, bijvoorbeeld 0,6. Vul dan ook Jaarkosten in.',
    jaarkosten: 'Wat één fte per jaar kost. Van een deel van een jaar telt alleen dat deel.',
    financier: FINANCIER,
    wet: WET,
    teltMee: TELT_MEE,
    taakveld: 'Het taakveld in de begroting van de gemeente, als u dat wilt bijhouden.',
    toelichting: TOELICHTING,
  },
  contacten: {
    school: 'De school waar het kind contact had.',
    kind: 'Een pseudoniem of een nummer, op elke regel van dit kind hetzelfde. Nooit de naam van een kind.',
    eersteContact: 'De dag van het eerste contact.',
    laatsteContact: 'De dag van het laatste contact. Leeg: het kind heeft nog contact.',
  },
  uren: {
    casus: CASUS,
    uren: 'De uren voor deze casus, bijvoorbeeld 2,5 of 2:30.',
    datum: 'De dag waarop de uren zijn gemaakt. Dit hoeft niet.',
    functie:
      'Wie de uren maakte, bijvoorbeeld jeugdcoach. Geen namen. Staat er geen tarief, dan wordt deze functie in de prijslijst gezocht.',
    soortTijd: 'Leeg of direct: tijd voor dit kind, die telt mee. indirect telt niet mee.',
    tarief: 'Wat een uur kost, bijvoorbeeld 72,50. Leeg mag alleen als het tarief in een prijslijst staat.',
    code: CODE,
    financier: FINANCIER,
    wet: WET,
    teltMee: TELT_MEE,
  },
  scenarios: {
    casus: CASUS,
    scenario: 'Een korte naam, bijvoorbeeld Jeugdhulp thuis. Zo noemt u het scenario ook op het blad Hulp.',
    soort:
      'Wat er zonder deze aanpak was gebeurd (zonder aanpak), met een lichtere aanpak, of met een betere.',
    omschrijving: 'Wat er in dit scenario met het kind was gebeurd, in een paar zinnen. Geen namen.',
    soortBedrag:
      'bedrag, onzeker (niemand kan het zeggen) of geen kosten. Leeg: het bedrag volgt uit de regels op het blad Hulp.',
    bedrag: `Alleen als er op het blad Hulp geen regels zijn. ${AMOUNT_FORMS}`,
    reden: 'Waarom het bedrag onzeker is, of waarom er geen kosten waren.',
    status:
      'Hoever het scenario is. Leeg: concept. Is er over één scenario consensus, dan tellen concepten niet meer mee. afgewezen telt nooit mee.',
    uitInschattingen:
      'Uit welke inschattingen dit scenario komt, bijvoorbeeld D1, D3. Laat dit leeg zolang de inschattingen gesloten zijn.',
    afwijkendeMening: 'Wat een deelnemer anders zag. Noem de rol, geen namen.',
  },
  hulp: {
    casus: CASUS,
    voorziening: 'De hulp, bijvoorbeeld begeleiding thuis. Eén regel per soort hulp.',
    spoor:
      'Leeg of referentie: hulp die er zonder de aanpak was geweest. werkelijk: andere hulp die wel is gegeven.',
    scenario: "Bij welk scenario deze hulp hoort. Verplicht als de casus twee of meer scenario's heeft.",
    fase: 'Leeg of dialoog: uit het gesprek. Regels met "na toetsing" vervangen de regels van de dialoog in dat scenario.',
    code: CODE,
    eenheid: 'Waarin u telt: uur, consult, jaar. Neem de eenheid van het tarief.',
    aantal:
      'Hoeveel eenheden, bijvoorbeeld 2 of 2,5. Weet u het niet precies? Vul Aantal min en Aantal max in.',
    aantalMin: LEAST,
    aantalMax: MOST,
    per: 'totaal, week, maand of jaar. Bij week, maand en jaar vult u ook een duur in.',
    duur: 'Hoeveel weken, maanden of jaren. 2 uur per week, 20 weken: schrijf hier 20.',
    duurMin: LEAST,
    duurMax: MOST,
    tarief: 'Wat één eenheid kost. Leeg mag als u een bedrag invult, of een code uit de prijslijst.',
    bedrag: `Wat deze hulp in totaal kost, in plaats van aantal maal tarief. ${AMOUNT_FORMS}`,
    bedragMin: 'Het laagste bedrag dat waarschijnlijk is, als u geen aantal en tarief invult.',
    bedragMax: 'Het hoogste bedrag dat waarschijnlijk is, als u geen aantal en tarief invult.',
    van: 'De eerste dag van deze hulp. Dit hoeft niet. Met een datum telt alleen wat voor de Peildatum valt.',
    tot: 'De laatste dag van deze hulp. Dit hoeft niet. Wat na de Peildatum komt, telt niet mee.',
    financier: FINANCIER,
    wet: WET,
    teltMee: TELT_MEE,
    beweegtMeeMet:
      'Hangen regels aan hetzelfde onzekere cijfer? Geef ze hier dezelfde naam. Ze zijn dan tegelijk laag of tegelijk hoog.',
    prijspeil:
      'Het jaar van het tarief of het bedrag op deze regel. Alleen dan wordt het omgerekend naar een ander jaar.',
    bron: 'Waar het tarief of het bedrag vandaan komt.',
    toelichting: TOELICHTING,
  },
  sessies: {
    casus: CASUS,
    datum: 'De dag van de dialoogsessie.',
    duur: 'Hoelang het gesprek duurde, in uren.',
    gespreksleider: 'Wie het gesprek leidde: de functie is genoeg.',
    redenAndereVorm: 'Waarom het gesprek anders ging dan gewoonlijk, of waarom er geen inschattingen zijn.',
    inschattingen:
      'Leeg of gesloten: geen rapport toont de inschattingen. open: ze staan naast elkaar in een rapport.',
    verhaal: 'Wat er is gebeurd, in een paar zinnen. Geen namen.',
    afwijkendeMeningen: 'Wat een deelnemer anders zag. Noem de rol, geen namen.',
    lessen: 'Wat u van dit gesprek leerde.',
    toestemmingGesprek: 'ja of nee: gaven ouder en kind toestemming voor het gesprek?',
  },
  deelnemers: {
    casus: CASUS,
    deelnemer: 'Een sleutel, bijvoorbeeld D1. Nooit een naam.',
    rol: 'De rol, bijvoorbeeld ouder, leraar of jeugdcoach.',
    organisatie: 'Waar deze deelnemer werkt, als dat ertoe doet.',
    vorm: 'groepsgesprek, individueel, telefonisch of e-mail.',
    datum: 'De dag waarop deze deelnemer meedeed.',
    kindGeeftInput: 'ja of nee: vertelde het kind zelf iets?',
    kanaal: 'Hoe het kind dat deed, bijvoorbeeld in een gesprek of met een tekening.',
  },
  inschattingen: {
    casus: CASUS,
    deelnemer: 'De sleutel van de deelnemer, bijvoorbeeld D1.',
    gebeurtenis: 'Wat er volgens deze deelnemer zonder de aanpak was gebeurd.',
    voorziening: 'De hulp die er dan was geweest. "Geen hulp" is ook een antwoord.',
    aantal: 'Hoeveel eenheden, bijvoorbeeld 2 of 2,5.',
    per: 'totaal, week, maand of jaar.',
    duur: 'Hoeveel weken, maanden of jaren.',
    bedrag: AMOUNT_FORMS,
    zekerheid: 'Hoe zeker de deelnemer hiervan is.',
    toelichting: TOELICHTING,
  },
  experts: {
    expert: 'Een sleutel, bijvoorbeeld E1. Nooit een naam.',
    functie: 'De functie van de deskundige.',
    organisatie: 'Waar de deskundige werkt.',
    betrokken: 'ja of nee: werkte de deskundige zelf mee aan de aanpak, of kent die een van de casussen?',
    toelichting: `Is de deskundige betrokken? Schrijf hier hoe, en waarom dat geen bezwaar was. ${TOELICHTING}`,
  },
  toetsing: {
    casus: CASUS,
    scenario: "Het scenario dat is getoetst, zoals het op het blad met scenario's heet.",
    expert: 'De sleutel van de deskundige, bijvoorbeeld E1. Leeg: het oordeel van de hele groep.',
    aannemelijk: 'Had het zo kunnen gaan? ja of nee.',
    teSomber: 'Is het scenario te somber? ja of nee.',
    andereMogelijkheden: 'Wat er ook had kunnen gebeuren.',
    voorstelBedrag: `Een ander bedrag, als mening. Het verandert geen uitkomst. ${AMOUNT_FORMS}`,
    oordeel: 'aannemelijk, aannemelijk na aanvulling of niet aannemelijk.',
    toelichting: TOELICHTING,
  },
  citaten: {
    casus: CASUS,
    citaat: 'Wat iemand zei, zonder namen en zonder plaatsen.',
    rol: 'De rol van wie dit zei, bijvoorbeeld ouder.',
    domein: 'Waar het citaat over gaat. Kies uit de lijst of schrijf een eigen domein.',
    vrijgegeven: 'ja: dit citaat mag ook buiten het onderzoek worden gebruikt. Leeg of nee: dat mag niet.',
    toestemmingVan: 'De rol van wie daar toestemming voor gaf, bijvoorbeeld ouder. Leeg: niemand.',
    datum: 'De dag van de toestemming.',
  },
  tijdlijn: {
    casus: CASUS,
    van: 'De eerste dag van de gebeurtenis.',
    tot: 'De laatste dag. Leeg: het was één dag.',
    spoor: 'Leeg of werkelijk: dit is gebeurd. referentie: dit was zonder de aanpak gebeurd.',
    gebeurtenis: 'Wat er gebeurde, in een paar woorden. Geen namen.',
  },
  werkzameElementen: {
    element: 'Eén werkzaam element: wat volgens betrokkenen hielp, bijvoorbeeld hulp in de school zelf.',
    casus: 'Bij welke casus dit zo was. Leeg: het geldt voor het onderzoek als geheel.',
    toelichting: TOELICHTING,
  },
  prijslijst: {
    code: 'Een eigen code, bijvoorbeeld A1. Begin niet met KH-: die codes zitten al in het programma.',
    voorziening: 'De hulp of de functie waar het tarief voor geldt.',
    eenheid: 'Waar het tarief voor is: uur, consult, jaar.',
    tarief: 'Wat één eenheid kost, bijvoorbeeld 72,50.',
    prijspeil: 'Het jaar van het tarief, bijvoorbeeld 2024.',
    tariefGeldtVoor: 'direct: alleen tijd met kind of ouders. direct + indirect: ook overleg en reistijd.',
    financier: FINANCIER,
    wet: WET,
    bron: 'Waar het tarief vandaan komt, bijvoorbeeld het contract van 2024.',
    betrouwbaarheid: 'Hoe zeker het tarief is, bijvoorbeeld hoog, middel of laag.',
  },
  index: {
    reeks:
      'De naam van de reeks, bijvoorbeeld OVA. Bij een reeks CPI vult u jaren aan die nog niet in het programma zitten.',
    jaar: 'Het jaar, bijvoorbeeld 2025.',
    mutatie: 'Hoeveel procent prijzen in dat jaar stegen, bijvoorbeeld 3,3%.',
    bron: 'Waar het percentage vandaan komt.',
  },
} as const;

export const TEMPLATE = {
  required: 'Verplicht.',
  /** The case in the header of a column of scores. */
  caseHeader: (name: string): string => `Casus ${name}`,
  scoreColumn: 'Score',
  settingsColumns: { label: 'Onderdeel', value: 'Waarde', hint: 'Wat vult u in?' },

  /** What Excel says when somebody types something that is not in a list. */
  others: {
    words: {
      title: 'Ander woord',
      text: 'Dit woord staat niet in de lijst, en het programma kent het niet. Kies liever een woord uit de lijst.',
    },
    casus: {
      title: 'Nieuwe casus?',
      text: 'Deze casus staat niet op het blad met de casussen. Zet haar daar eerst neer, anders telt deze regel niet mee.',
    },
    school: {
      title: 'Andere school',
      text: 'Deze school staat niet op het blad Scholen. Schrijf de naam op alle bladen hetzelfde.',
    },
    scenario: {
      title: 'Ander scenario',
      text: "Dit scenario staat niet op het blad Scenario's. Schrijf de naam op beide bladen hetzelfde.",
    },
    code: {
      title: 'Andere code',
      text: 'Deze code staat niet op het blad Prijslijst. Een code die met KH- begint, mag wel.',
    },
    deelnemer: {
      title: 'Andere deelnemer',
      text: 'Deze deelnemer staat niet op het blad Deelnemers. Voeg daar eerst een rij toe.',
    },
    expert: {
      title: 'Andere deskundige',
      text: 'Deze deskundige staat niet op het blad Experts. Voeg daar eerst een rij toe.',
    },
  },

  sizes: {
    kort: 'kort',
    regels: 'met kostenregels',
    volledig: 'volledig',
  },
  title: (size: string): string => `Sjabloon Effectencalculator: ${size}`,

  sheets: {
    start: 'Start',
    onderzoek: 'Onderzoek',
    scholen: 'Scholen',
    casussen: 'Casussen',
    sessies: 'Sessies',
    deelnemers: 'Deelnemers',
    inschattingen: 'Inschattingen',
    inzet: 'Inzet',
    contacten: 'Contacten',
    prijslijst: 'Prijslijst',
    index: 'Index',
    uren: 'Uren',
    scenarios: "Scenario's",
    hulp: 'Hulp',
    experts: 'Experts',
    toetsing: 'Toetsing',
    ervarenBaten: 'Ervaren baten',
    citaten: 'Citaten',
    tijdlijn: 'Tijdlijn',
    werkzameElementen: 'Werkzame elementen',
    bedragen: 'Bedragen',
  },

  /** Per sheet what goes in it, for the checklist. */
  purpose: {
    onderzoek: 'Hoe het onderzoek heet en hoe u rekent. Vul in elk geval de naam en de peildatum in.',
    scholen: 'De scholen waar de aanpak werkt.',
    casussen: 'De casussen, met school en periode.',
    sessies: 'De gesprekken over de casussen.',
    deelnemers: 'Wie er aan een gesprek meededen.',
    inschattingen: 'Wat elke deelnemer zonder de aanpak verwachtte.',
    inzet: 'Wat er per school is ingezet, en wat dat kostte.',
    contacten: 'Welke kinderen wanneer contact hadden. Zo weten wij over hoeveel kinderen de kosten gaan.',
    prijslijst: 'De tarieven die u met een code gebruikt. Alleen nodig als u eigen codes gebruikt.',
    index: 'Percentages om prijzen om te rekenen. Alleen nodig als u een andere reeks dan CPI gebruikt.',
    uren: 'De uren voor elke casus.',
    scenarios: 'Wat er zonder de aanpak was gebeurd.',
    hulp: 'Uit welke hulp een scenario bestaat, en welke andere hulp er wel was.',
    experts: "De deskundigen die de scenario's toetsten.",
    toetsing: "Wat de deskundigen van de scenario's vinden.",
    ervarenBaten: 'Wat er beter ging, per casus en per domein.',
    citaten: 'Wat mensen zeiden, en of dat ook buiten het onderzoek mag worden gebruikt.',
    tijdlijn: 'Wat er wanneer gebeurde. Uren, inzet en hulp met datums komen er vanzelf bij.',
    werkzameElementen: 'Wat er volgens betrokkenen hielp.',
    bedragenOnly: 'Per casus wat de hulp kostte en wat er zonder de aanpak was betaald.',
    bedragenToo: 'De toekomstige baten, en bedragen die u niet uit regels laat berekenen.',
  },

  states: { done: 'klaar', absent: 'mist nog', notNeeded: 'niet nodig' },

  start: {
    intro:
      'Met deze werkmap berekent u per casus wat de hulp kostte, wat ze bracht en wat er zonder de aanpak was gebeurd.',
    contents: {
      kort: 'Dit is het korte sjabloon. U weet de bedragen al en vult ze per casus in.',
      regels:
        'Dit is het sjabloon met kostenregels. Het programma berekent de bedragen uit inzet, uren en hulp.',
      volledig:
        'Dit is het volledige sjabloon. Er is een tabel voor alles wat het programma leest. Wat u niet nodig hebt, laat u leeg.',
    },
    stepsTitle: 'Zo gaat u te werk',
    steps: [
      '1. Vul de bladen van links naar rechts in. Op elk blad staat één tabel. Bijna elke kolom mag leeg blijven.',
      '2. Klik op een cel. Dan ziet u wat u daar schrijft. In veel cellen kunt u uit een lijst kiezen.',
      '3. Staat de tabel vol? Typ verder op de eerste regel eronder. De tabel groeit mee.',
      '4. Kijk in de lijst hieronder wat nog mist.',
      '5. Bewaar de werkmap en maak het rapport. Dat kan zo vaak u wilt. Het blad Controle in het rapport zegt wat er niet klopt.',
    ],
    matrix:
      'Op het blad Ervaren baten heeft elke casus een eigen kolom. Heten uw casussen anders dan 1, 2 en 3? Verander dan de koppen.',
    listTitle: 'Wat is klaar?',
    columns: { sheet: 'Blad', purpose: 'Wat vult u in?', rows: 'Ingevuld', state: 'Stand' },
    legend:
      'klaar: er staat iets in en elke regel heeft wat verplicht is. mist nog: hier moet u nog iets invullen. niet nodig: u kunt dit blad leeg laten.',
    privacyTitle: 'Namen van kinderen',
    privacy:
      'Zet nooit de naam van een kind in deze werkmap. Gebruik een nummer of een pseudoniem. De lijst die zegt welk kind bij welk pseudoniem hoort, hoort niet in deze werkmap. Bewaar die ergens anders.',
    versionTitle: 'Versie van dit sjabloon',
    version: (version: number): string =>
      `Dit is versie ${version}. Komt er een nieuwer sjabloon, dan kunt u deze werkmap blijven gebruiken: ze wordt gewoon gelezen en u hoeft niets over te nemen. Is het programma ouder dan het sjabloon, dan zegt het blad Controle dat.`,
  },
} as const;
