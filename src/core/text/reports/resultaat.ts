import { withFullStop } from '../full-stop';
import { CAVEATS, COUNTS } from '../outcomes';

export const RESULTAAT = {
  question: (question: string): string => `Onderzoeksvraag: ${question}`,
  commissioner: (commissioner: string): string => `Opdrachtgever: ${commissioner}`,
  approach: (approach: string): string => `Aanpak: ${approach}`,
  peildatum: (day: string): string => `Peildatum: ${day}. Wat daarna komt, telt niet mee.`,
  errors: (count: number): string =>
    count === 1
      ? 'Let op: er staat 1 fout in de invoer. Kijk eerst in het rapport Controle.'
      : `Let op: er staan ${count} fouten in de invoer. Kijk eerst in het rapport Controle.`,

  ratings: {
    heading: 'Ervaren baten, vergeleken met de beginsituatie',
    none: 'Er zijn geen ervaren baten ingevuld.',
    domain: 'Levensdomein',
    score: 'Score',
    improvedHeader: 'Verbeterd',
    notDiscussed: 'niet besproken',
    unclear: 'onduidelijk',
    legendImproved: '+, ++ en +++: verbetering, van klein naar groot, volgens de betrokkenen.',
    legendNoImprovement: '–: geen verbetering gemeld. Dit is geen achteruitgang.',
    legendWorse: 'slechter: de situatie is achteruitgegaan.',
    legendNotDiscussed: 'niet besproken: over dit domein is in deze casus niet gesproken.',
    legendUnclear:
      'onduidelijk: de score is niet te lezen, of er staan twee verschillende scores. Zie het rapport Controle.',
  },

  money: {
    heading: 'Kosten en besparing, vergeleken met de situatie zonder de aanpak',
    perspective: (perspective: string): string => `Meegeteld zijn de kosten voor: ${perspective}.`,
    allPayers: 'Meegeteld zijn de kosten voor alle financiers.',
    average: 'Kosten aanpak (gemiddeld per kind, periode van de casus)',
    direct: 'Ter vergelijking: directe kosten (uren voor dit kind x uurtarief)',
    otherHelp: 'Overige hulp die wel is ingezet',
    reference: 'Kosten referentie',
    saving: {
      average: 'Besparing of extra kosten, tot nu toe*',
      direct: 'Besparing of extra kosten, tot nu toe, op directe kosten',
    },
    reported: 'Gerapporteerde besparing (ter vergelijking, niet gebruikt)',
    notReported: 'niet vermeld',
    noOtherHelp: 'geen',
    future: 'Toekomstige baten',
    footnote: (withOtherHelp: boolean): string =>
      withOtherHelp
        ? '* Kosten referentie, min de gemiddelde kosten van de aanpak, min de overige hulp.'
        : '* Kosten referentie, min de gemiddelde kosten van de aanpak.',
    signs: '⊕ is een besparing, ⊖ zijn extra kosten.',
    referenceExplained: 'Kosten referentie: wat de hulp zonder de aanpak had gekost, naar schatting.',
    basesExplained:
      'De gemiddelde kosten zijn de kosten van de inzet in de periode van de casus, gedeeld door alle kinderen die toen contact hadden. Daarin zit ook tijd die niet voor één kind is, zoals overleg. In de directe kosten zit die tijd niet.',
    futureExplained: 'Toekomstige baten: een oordeel van de betrokkenen, van ⊕ tot ⊕⊕⊕. Het is geen bedrag.',
    rounded:
      'De bedragen zijn afgerond. Daardoor kan een uitkomst iets afwijken van de som van de bedragen die hier staan.',
    reason: (caseName: string, row: string, reason: string): string =>
      `${caseName}, ${row}: onzeker. Reden: ${withFullStop(reason)}`,
    knownFor: (perspective: string): string => `alleen bekend voor ${perspective}`,
    futureReason: (caseName: string, reason: string): string =>
      `${caseName}, toekomstige baten: onzeker. Reden: ${withFullStop(reason)}`,
    knownPart: (caseName: string, scenario: string, amount: string): string =>
      `${caseName}, scenario ${scenario}: onzeker. Bekend is een deel van ${amount}.`,
    afterPeildatum: (caseName: string, row: string, amount: string): string =>
      `${caseName}, ${row}: ${amount} valt na de peildatum en telt niet mee.`,
    scenarioRow: (scenario: string): string => `scenario ${scenario}`,
    movesTogether: (caseNames: string): string =>
      `${caseNames}: een deel van de kosten referentie en van de overige hulp hangt aan hetzelfde onzekere cijfer. Beide zijn daarom tegelijk hoog of tegelijk laag.`,
    reportedDiffers: (caseName: string, reported: string, computed: string, reason: string | null): string =>
      `${caseName}: gerapporteerd is ${reported}, de cijfers hierboven geven ${computed}. ${
        reason === null ? 'Er is geen reden vermeld.' : `Reden: ${withFullStop(reason)}`
      }`,
    reasonRows: {
      average: 'gemiddelde kosten',
      direct: 'directe kosten',
      otherHelp: 'overige hulp',
      reference: 'kosten referentie',
    },
  },

  counts: COUNTS,
  caveats: CAVEATS,
} as const;
