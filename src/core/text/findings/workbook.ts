/**
 * Findings about the workbook: its sheets, tables, settings, live formulas, and personal data, which is named and
 * never quoted.
 */
import { type FindingFacts } from '../../domain/finding';
import { formatCount, formatDay } from '../format';
import type { Chapter } from './chapter';
import { PERSONAL_DATA, capital, stands } from './wording';

/** How the two tables of Resultaat are named in a sentence. */
const RESULT_TABLE = { ratings: 'De tabel met ervaren baten', money: 'De financiële tabel' } as const;

export const WORKBOOK: Chapter<
  | 'workbook'
  | 'study'
  | 'formula'
  | 'sheet'
  | 'table'
  | 'caseSheet'
  | 'template'
  | 'privacy'
  | 'live'
  | 'settings'
> = {
  'workbook.manualCalculation': () => ({
    wrong:
      'De werkmap staat op handmatig berekenen. Formules kunnen oude uitkomsten tonen, en die zijn gelezen.',
    write: 'Druk in Excel op F9, sla de werkmap op en maak het rapport opnieuw.',
  }),
  'workbook.notCalculated': () => ({
    wrong:
      'Elke formule in deze werkmap geeft 0, en Excel moet alles nog berekenen. Zo te zien heeft het programma dat dit bestand maakte niet gerekend.',
    write: 'Open het bestand in Excel, sla het daar op en maak het rapport opnieuw.',
  }),
  'workbook.macros': () => ({
    wrong: "De werkmap bevat macro's. Die zijn niet uitgevoerd en blijven staan zoals ze zijn.",
    write: "U hoeft niets te doen. Vertrouwt u de macro's niet? Sla de werkmap dan op als .xlsx.",
  }),
  'formula.withoutOutcome': (f) => ({
    wrong: `Bij "${f.column}" staat${f.cells === 1 ? '' : ` in ${formatCount(f.cells)} cellen`} een formule zonder uitkomst: het programma dat dit bestand maakte, heeft niet gerekend. Bedragen die daarvan afhangen zijn nu onzeker of ontbreken.`,
    write: 'Open het bestand in Excel of LibreOffice, sla het daar op en maak het rapport opnieuw.',
  }),
  'study.noTables': () => ({
    wrong: 'In deze werkmap staat geen tabel die wij kunnen lezen.',
    write:
      'Geef een tabel de naam tblBedragen met de koppen Casus, Gemiddelde kosten en Referentie, of begin met het voorbeeld.',
  }),
  'sheet.nameTaken': (f) => ({
    wrong: `Er is al een blad met de naam "${f.wanted}". Dat blad is niet aangeraakt. Ons rapport staat op "${f.given}".`,
    write: 'U hoeft niets te doen. Wilt u de naam zelf gebruiken? Geef uw eigen blad dan een andere naam.',
  }),
  'sheet.editedByHand': (f) => ({
    wrong: `Op het rapport "${f.sheet}" is iets veranderd of bijgeschreven. Die versie is bewaard op het blad "${f.copy}".`,
    write:
      'Kijk of u de bewaarde versie nog nodig heeft. Eigen notities kunt u beter op een eigen blad zetten.',
  }),
  'sheet.keptVisible': (f) => ({
    wrong: `Op het rapport "${f.sheet}" is iets veranderd of bijgeschreven. Die versie is bewaard op het blad "${f.copy}". Misschien staat daar nog op wat hier is vervallen of gesloten.`,
    write: `Haal uw eigen notities eraf en verwijder het blad "${f.copy}".`,
  }),
  'table.withoutHeaders': (f) => ({
    wrong: `De tabel "${f.table}" heeft geen rij met koppen en is niet gelezen.`,
    write: 'Zet in Excel bij Tabelontwerp de optie Veldnamenrij aan.',
  }),
  'table.columnsAbsent': (f) => ({
    wrong: `In ${f.table} ontbreekt: ${f.absent.join(', ')}. De tabel is niet gelezen.`,
    write: `Voeg de kolom toe of verander een kop. Nu staan er: ${f.present.filter((text) => text !== '').join(', ')}.`,
  }),
  'table.tie': (f) => ({
    wrong: `Deze koppen passen even goed bij ${f.tables.join(' en bij ')}. De tabel is niet gelezen.`,
    write: `Geef de tabel in Excel een naam (Tabelontwerp, Tabelnaam): ${f.tables.join(' of ')}.`,
  }),
  'table.maybeTotal': (f) => ({
    wrong: `"${f.written}" op deze rij van ${f.table} lijkt op een totaal van andere rijen. De rij telt gewoon mee, dus misschien telt er iets dubbel.`,
    write:
      'Is het een totaal? Verwijder de rij, of zet "Totaal" in de eerste kolom: dan telt ze niet mee. Anders hoeft u niets te doen.',
  }),
  'table.unknownColumns': (f) => ({
    wrong: `In ${f.table} worden deze koppen niet gebruikt: ${f.columns.join(', ')}.`,
    write: 'U hoeft niets te doen. Moet een kop wel meetellen? Kijk dan in de handleiding hoe die heet.',
  }),
  'table.repeatedColumn': (f) => ({
    wrong: `In ${f.table} betekent de kop "${f.column}" hetzelfde als "${f.first}". Alleen wat bij "${f.first}" staat is gelezen.`,
    write: 'Houd één van de twee, of geef de andere een naam die wij niet kennen.',
  }),
  'table.cutHeaders': (f) => ({
    wrong: `Door een lege kolom zijn deze koppen niet gelezen: ${f.columns.join(', ')}. Ze lijken bij ${f.table} te horen.`,
    write: 'Haal de lege kolom weg. Horen ze er niet bij? Dan hoeft u niets te doen.',
  }),
  'table.thousands': (f) => ({
    wrong: `Bij ${f.table} staat "${f.written}". Bedragen worden niet omgerekend: 14 is gelezen als € 14.`,
    write: 'Schrijf elk bedrag voluit, bijvoorbeeld 14000, en haal deze tekst weg.',
  }),
  'caseSheet.twoCases': (f) => ({
    wrong: `Op dit blad staan twee verschillende casussen: ${f.names.join(' en ')}. Geen van beide is gebruikt.`,
    write: 'Houd één cel met "Casus" en de naam ernaast, of geef de tabellen op dit blad een kolom Casus.',
  }),
  'template.newer': (f) => ({
    wrong: `Deze werkmap is gemaakt met een nieuwer sjabloon (versie ${f.version}) dan dit programma kent (versie ${f.known}). Alles wat wij kennen is gelezen.`,
    write:
      'Gebruik een nieuwere versie van de Effectencalculator als u koppen of tabellen mist in het rapport.',
  }),
  'privacy.personalData': (f) => ({
    wrong: f.byHeader ? personalColumn(f) : personalCells(f),
    write: `Vervang het door een pseudoniem, of haal ${f.byHeader ? 'de kolom' : 'het'} weg. Bewaar de sleutel bij de pseudoniemen buiten deze werkmap. Is het iets anders? Dan hoeft u niets te doen. Aan de cijfers verandert dit niets.`,
  }),
  'live.caseSheet': () => ({
    wrong:
      'De tabellen van Resultaat zijn waarden en geen formules: op dit blad staat de casus naast de tabel.',
    write: 'Geef de tabellen een kolom Casus als u formules wilt. Anders is er niets te doen.',
  }),
  'live.chosen': (f) => ({
    wrong: `De financiële tabel van Resultaat bestaat uit waarden en niet uit een formule: ${f.what === 'peildatum' ? 'de peildatum' : 'het perspectief'} is bij het maken van dit rapport gekozen.`,
    write: `Vul in tblOnderzoek ${f.what === 'peildatum' ? 'de Peildatum' : 'het Perspectief'} in en maak het rapport zonder deze keuze.`,
  }),
  'live.errorCell': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule: in deze cel staat een foutmelding van Excel, en die zou in de hele tabel komen.`,
    write: 'Herstel de formule in deze cel en maak het rapport opnieuw.',
  }),
  'live.tooLarge': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule. De invoer heeft ${formatCount(f.lines)} rijen, in ${formatCount(f.tables)} ${f.tables === 1 ? 'tabel' : 'tabellen'}; een formule kan er ${formatCount(f.limits.lines)} aan, in ${formatCount(f.limits.tables)} tabellen.`,
    write: 'Maak het rapport opnieuw als de invoer is veranderd.',
  }),
  'live.refused': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule, want de formule zou een fout geven. ${f.sentence}`,
    write: 'Maak het rapport daarna opnieuw, als u een formule wilt.',
  }),
  'live.otherFigures': (f) => ({
    wrong: `${RESULT_TABLE[f.table]} bestaat uit waarden en niet uit een formule, want de formule zou iets anders geven. Een formule ziet geen opmaak van cellen, en neemt een 0 voor een lege cel.`,
    write:
      'Schrijf "Geen kosten" waar nu 0 staat, en uren, datums en percentages als gewone getallen of tekst. Maak het rapport daarna opnieuw, als u een formule wilt.',
  }),
  'settings.unknownLabel': (f) => ({
    wrong: `"${f.label}" is geen onderdeel van tblOnderzoek dat wij kennen. Het is niet gebruikt.`,
    write: 'U hoeft niets te doen. Bedoelt u een ander onderdeel? Kijk dan in de handleiding hoe dat heet.',
  }),
  'settings.conflict': (f) => ({
    wrong: `"${f.label}" is meer dan één keer ingevuld, met een verschillend antwoord. Geen van die antwoorden is gebruikt.`,
    write: 'Houd één regel.',
  }),
  'settings.notReadUnknown': (f) => ({
    wrong: `Bij "Niet lezen" staat "${f.name}", maar dat is geen blad en geen begin van een tabel.`,
    write:
      'Schrijf de naam van een blad ("Blad1") of de eerste cel van een tabel ("Blad1!B4"), met ; ertussen.',
  }),
  'settings.keepUntilPassed': (f) => ({
    wrong: `Dit onderzoek mocht worden bewaard tot ${formatDay(f.day)}. Die dag is voorbij.`,
    write: 'Vernietig de werkmap, of leg vast waarom ze langer nodig is en pas "Bewaren tot" aan.',
  }),
  'settings.groupTooSmall': (f) => ({
    wrong: `${stands(f)} Een groep van minder dan 2 casussen beschermt niemand. De cel is niet gebruikt.`,
    write: 'Schrijf een heel getal van 2 of meer, of laat de cel leeg. Leeg betekent 5.',
  }),
};

/** A column whose header tells what is in it. */
function personalColumn(f: FindingFacts['privacy.personalData']): string {
  const where = f.table === null ? '' : ` in ${f.table}`;
  return `"${f.column ?? ''}"${where} is ingevuld (${formatCount(f.cells)} ${f.cells === 1 ? 'cel' : 'cellen'}). Zo te zien gaat het om ${PERSONAL_DATA[f.kind].column}.`;
}

function personalCells(f: FindingFacts['privacy.personalData']): string {
  const table = f.table === null ? 'op dit blad' : `in ${f.table}`;
  const where = f.column === null ? capital(table) : `Bij "${f.column}" ${table}`;
  const cells = f.cells === 1 ? '' : ` in ${formatCount(f.cells)} cellen`;
  return `${where} staat${cells} ${PERSONAL_DATA[f.kind].cell}.`;
}
