/**
 * The reference scenarios of the fictitious study, and the help that belongs to them or was really given. Their status is
 * that of the dialogue: what became of them afterwards stands in the review.
 */
import { on, type InputRecord } from '../../template/input-sheets';

export const SCENARIOS: readonly InputRecord<'scenarios'>[] = [
  {
    casus: '1',
    scenario: 'Begeleiding van kind en gezin',
    soort: 'zonder aanpak',
    omschrijving: 'De ouders vragen hulp aan. Een begeleider helpt de leerling en het gezin.',
    status: 'consensus',
  },
  {
    casus: '1',
    scenario: 'Begeleiding en behandeling',
    soort: 'zonder aanpak',
    omschrijving: 'De huisarts verwijst. De leerling krijgt begeleiding en daarna behandeling.',
    status: 'consensus',
    afwijkendeMening: 'De leraar verwacht geen behandeling.',
  },
  {
    casus: '1',
    scenario: 'Wachten',
    soort: 'lichter',
    omschrijving: 'De ouders vragen geen hulp en het gedrag gaat over.',
    soortBedrag: 'geen kosten',
    status: 'concept',
  },
  {
    casus: '2',
    scenario: 'Lange begeleiding',
    soort: 'zonder aanpak',
    omschrijving: 'Een jaar begeleiding thuis door de nieuwe aanbieder, en behandeling.',
    status: 'consensus',
    uitInschattingen: 'D1',
  },
  {
    casus: '2',
    scenario: 'Dagbehandeling',
    soort: 'zonder aanpak',
    omschrijving: 'Een half jaar dagbehandeling, met vervoer, en minder begeleiding thuis.',
    status: 'consensus',
    uitInschattingen: 'D2, D3',
  },
  {
    casus: '3',
    scenario: 'Begeleiding thuis',
    soort: 'zonder aanpak',
    omschrijving: 'Een half jaar begeleiding thuis.',
    status: 'consensus',
  },
  {
    casus: '3',
    scenario: 'Uit huis',
    soort: 'zonder aanpak',
    omschrijving: 'De leerling woont een tijd ergens anders.',
    soortBedrag: 'onzeker',
    reden: 'Niemand kan zeggen hoe lang dat had geduurd.',
    status: 'consensus',
  },
  {
    casus: '4',
    scenario: 'Gesprekken met de mentor',
    soort: 'lichter',
    omschrijving: 'De mentor houdt het gesprek gaande. Daar komt geen hulp bij.',
    soortBedrag: 'geen kosten',
    status: 'consensus',
    uitInschattingen: 'D1, D2',
  },
  {
    casus: '4',
    scenario: 'Korte behandeling',
    soort: 'zonder aanpak',
    omschrijving: 'Een paar gesprekken bij de jeugd-ggz.',
    soortBedrag: 'bedrag',
    bedrag: '€ 2.000 - € 2.600',
    status: 'consensus',
    uitInschattingen: 'D3, D4',
    afwijkendeMening: 'De leerling verwacht dat praten met de mentor genoeg was.',
  },
  {
    casus: '5',
    scenario: 'Gezinsbegeleiding',
    soort: 'zonder aanpak',
    omschrijving: 'Vijf maanden gezinsbegeleiding.',
    status: 'concept',
  },
  {
    casus: '5',
    scenario: 'Dagbehandeling en begeleiding',
    soort: 'verbeterd',
    omschrijving: 'Dagbehandeling die beter aansluit op school, en begeleiding.',
    status: 'concept',
  },
  {
    casus: '6',
    scenario: 'Gezinshuis',
    soort: 'zonder aanpak',
    omschrijving: 'De leerling woont een half jaar in een gezinshuis.',
    status: 'consensus',
    uitInschattingen: 'D1, D3',
    afwijkendeMening: 'De jeugdcoach denkt dat hulp thuis eerst was geprobeerd.',
  },
  {
    casus: '6',
    scenario: 'Intensieve hulp thuis',
    soort: 'zonder aanpak',
    omschrijving: 'Veertig weken hulp in het gezin.',
    status: 'consensus',
    uitInschattingen: 'D2, D3, D4',
    afwijkendeMening: 'De leerling had geen hulp aangenomen.',
  },
  {
    casus: '6',
    scenario: 'Begeleiding en onderzoek',
    soort: 'zonder aanpak',
    omschrijving: 'Tien maanden begeleiding, onderzoek en vaktherapie.',
    status: 'consensus',
    uitInschattingen: 'D4, D5',
  },
];

const DIALOGUE = { fase: 'dialoog', bron: 'Dialoogsessie' } as const;
const REVIEW = { fase: 'na toetsing', bron: 'Referentiesessie' } as const;
const GIVEN = { spoor: 'werkelijk', bron: 'Administratie' } as const;
const YOUTH_ACT = { financier: 'gemeente', wet: 'Jeugdwet' } as const;

const GUIDANCE = { voorziening: 'Ambulante begeleiding', code: 'JH-1', eenheid: 'uur' } as const;
const TREATMENT = { voorziening: 'Jeugd-ggz, behandeling', code: 'JH-2', eenheid: 'uur' } as const;
const FAMILY = { voorziening: 'Intensieve gezinsbegeleiding', code: 'JH-3', eenheid: 'uur' } as const;
const DAY_TREATMENT = { voorziening: 'Dagbehandeling', code: 'JH-4', eenheid: 'dagdeel' } as const;

/** Case 2: one uncertain tariff, in both scenarios and in the help that was really given. */
const NEW_PROVIDER = {
  voorziening: 'Begeleiding door de nieuwe aanbieder',
  eenheid: 'uur',
  tarief: '€ 90 - € 110',
  ...YOUTH_ACT,
  beweegtMeeMet: 'tarief nieuwe aanbieder',
  toelichting: 'Over het tarief wordt nog gepraat',
} as const;

const HELP_OF_CASE_1: readonly InputRecord<'hulp'>[] = [
  // Two lines that last equally long: if one is shorter, so is the other.
  {
    scenario: 'Begeleiding van kind en gezin',
    ...GUIDANCE,
    aantal: 2,
    per: 'week',
    duurMin: 30,
    duurMax: 40,
    beweegtMeeMet: 'duur begeleiding',
    ...DIALOGUE,
  },
  {
    scenario: 'Begeleiding van kind en gezin',
    ...FAMILY,
    aantal: 1,
    per: 'week',
    duurMin: 30,
    duurMax: 40,
    beweegtMeeMet: 'duur begeleiding',
    ...DIALOGUE,
  },
  {
    scenario: 'Begeleiding van kind en gezin',
    voorziening: 'Huisarts consult gemiddeld',
    code: 'KH-4.11',
    eenheid: 'consult',
    aantal: 3,
    per: 'totaal',
    financier: 'zorgverzekeraar',
    wet: 'Zvw',
    ...DIALOGUE,
  },
  { scenario: 'Begeleiding en behandeling', ...GUIDANCE, aantal: 2, per: 'week', duur: 26, ...DIALOGUE },
  {
    scenario: 'Begeleiding en behandeling',
    ...TREATMENT,
    aantalMin: 20,
    aantalMax: 30,
    per: 'totaal',
    ...DIALOGUE,
  },
  {
    scenario: 'Begeleiding en behandeling',
    voorziening: 'Extra hulp in de klas',
    eenheid: 'uur',
    aantal: 1,
    per: 'week',
    duur: 20,
    tarief: 60,
    financier: 'school',
    ...DIALOGUE,
  },
];

const HELP_OF_CASE_2: readonly InputRecord<'hulp'>[] = [
  { scenario: 'Lange begeleiding', ...NEW_PROVIDER, aantal: 3, per: 'week', duur: 50, ...DIALOGUE },
  { scenario: 'Lange begeleiding', ...TREATMENT, aantal: 24, per: 'totaal', ...DIALOGUE },
  {
    scenario: 'Dagbehandeling',
    ...DAY_TREATMENT,
    aantal: 3,
    per: 'week',
    duurMin: 20,
    duurMax: 26,
    ...DIALOGUE,
  },
  {
    scenario: 'Dagbehandeling',
    voorziening: 'Vervoer naar de dagbehandeling',
    bedrag: 1500,
    ...YOUTH_ACT,
    prijspeil: 2024,
    ...DIALOGUE,
  },
  { scenario: 'Dagbehandeling', ...NEW_PROVIDER, aantal: 1, per: 'week', duur: 50, ...DIALOGUE },
  { ...NEW_PROVIDER, aantal: 40, per: 'totaal', ...GIVEN },
  {
    voorziening: 'Steungezin',
    code: 'KH-5.1.2',
    eenheid: 'uur',
    aantal: 100,
    per: 'totaal',
    teltMee: 'nee',
    ...GIVEN,
    toelichting: 'Vrijwilligers, krijgen niet betaald',
  },
];

const HELP_OF_CASE_3: readonly InputRecord<'hulp'>[] = [
  {
    scenario: 'Begeleiding thuis',
    voorziening: 'Begeleiding thuis',
    code: 'KH-4.14B',
    eenheid: 'uur',
    aantal: 2,
    per: 'week',
    duur: 26,
    ...YOUTH_ACT,
    ...DIALOGUE,
  },
  {
    scenario: 'Uit huis',
    ...TREATMENT,
    aantal: 10,
    per: 'totaal',
    ...DIALOGUE,
    toelichting: 'Dit deel is wel bekend',
  },
];

const HELP_OF_CASE_5: readonly InputRecord<'hulp'>[] = [
  {
    scenario: 'Gezinsbegeleiding',
    ...FAMILY,
    aantalMin: 2,
    aantalMax: 3,
    per: 'week',
    duur: 20,
    ...DIALOGUE,
  },
  {
    scenario: 'Dagbehandeling en begeleiding',
    ...DAY_TREATMENT,
    aantal: 2,
    per: 'week',
    duur: 16,
    ...DIALOGUE,
  },
  {
    scenario: 'Dagbehandeling en begeleiding',
    ...GUIDANCE,
    aantal: 4,
    per: 'maand',
    duur: 5,
    tarief: 88,
    ...DIALOGUE,
    toelichting: 'Deze aanbieder is goedkoper dan de prijslijst',
  },
];

const HELP_OF_CASE_6: readonly InputRecord<'hulp'>[] = [
  {
    scenario: 'Gezinshuis',
    voorziening: 'Gezinshuis',
    code: 'JH-5',
    eenheid: 'etmaal',
    aantal: 180,
    per: 'totaal',
    ...DIALOGUE,
  },
  { scenario: 'Intensieve hulp thuis', ...FAMILY, aantal: 4, per: 'week', duur: 40, ...DIALOGUE },
  { scenario: 'Intensieve hulp thuis', ...FAMILY, aantal: 3, per: 'week', duur: 26, ...REVIEW },
  { scenario: 'Intensieve hulp thuis', ...TREATMENT, aantal: 15, per: 'totaal', ...REVIEW },
  {
    scenario: 'Intensieve hulp thuis',
    voorziening: 'Logeeropvang',
    code: 'WL-1',
    eenheid: 'etmaal',
    aantal: 10,
    per: 'totaal',
    ...REVIEW,
  },
  { scenario: 'Begeleiding en onderzoek', ...GUIDANCE, aantal: 10, per: 'maand', duur: 10, ...DIALOGUE },
  {
    scenario: 'Begeleiding en onderzoek',
    voorziening: 'Onderzoek en verslag',
    bedragMin: 1800,
    bedragMax: 2400,
    ...YOUTH_ACT,
    ...DIALOGUE,
  },
  {
    scenario: 'Begeleiding en onderzoek',
    voorziening: 'Vaktherapie',
    eenheid: 'uur',
    aantal: 12,
    per: 'jaar',
    duur: 1.5,
    tarief: 92,
    ...YOUTH_ACT,
    ...DIALOGUE,
    toelichting: 'Tarief van de aanbieder',
  },
  {
    ...GUIDANCE,
    aantal: 4,
    per: 'maand',
    duur: 12,
    van: on('2024-12-01'),
    tot: on('2025-11-30'),
    ...GIVEN,
    toelichting: 'Loopt door na de peildatum',
  },
  {
    voorziening: 'Medicijnen',
    bedrag: 240,
    financier: 'zorgverzekeraar',
    wet: 'Zvw',
    ...GIVEN,
  },
];

/** Case 4 has none: the amounts of its scenarios are stated as a whole. */
export const HELP: readonly InputRecord<'hulp'>[] = [
  ...inCase('1', HELP_OF_CASE_1),
  ...inCase('2', HELP_OF_CASE_2),
  ...inCase('3', HELP_OF_CASE_3),
  ...inCase('5', HELP_OF_CASE_5),
  ...inCase('6', HELP_OF_CASE_6),
];

function inCase(casus: string, lines: readonly InputRecord<'hulp'>[]): readonly InputRecord<'hulp'>[] {
  return lines.map((line) => ({ casus, spoor: 'referentie', ...line }));
}
