/** Findings about the public version. */
import { formatCaseName } from '../format';
import { PUBLIC_ATTRIBUTE } from '../words';
import type { Chapter } from './chapter';
import { PERSONAL_DATA } from './wording';

export const PUBLIC: Chapter<'public'> = {
  'public.settingUnclear': (f) => ({
    wrong: `Bij "${f.label}" staat iets dat niet te lezen is. Daarom is er geen publieke versie gemaakt.`,
    write: `Kijk in het rapport Controle wat u bij "${f.label}" kunt schrijven, of maak de cel leeg.`,
  }),
  'public.noCases': () => ({
    wrong: 'Er zijn geen casussen. Daarom is er geen publieke versie gemaakt.',
    write: 'Vul de casussen in tblCasussen of tblBedragen in.',
  }),
  'public.smallGroup': (f) => ({
    wrong: `${f.cases.length === 1 ? 'Maar 1 casus heeft' : `Maar ${f.cases.length} casussen hebben`} deze combinatie: ${f.attributes
      .map((attribute, index) => `${PUBLIC_ATTRIBUTE[attribute]} "${f.values[index] ?? ''}"`)
      .join(
        ', ',
      )}. Het gaat om ${f.cases.map(formatCaseName).join(', ')}. De minimale groepsgrootte is ${f.minimum}.`,
    write:
      'Kies bij "Publieke kenmerken" minder kenmerken, of geen. U kunt de waarden ook grover maken, bijvoorbeeld "8 tot 16 jaar". Of kies bij "Publieke versie": alleen aantallen.',
  }),
  'public.fragment': (f) => ({
    wrong: `De woorden "${f.words}" staan in deze cel. Ze komen terug in de publieke versie (${f.where}).`,
    write:
      'Verander de tekst die openbaar wordt: de naam, de vraag, de opdrachtgever of de aanpak van het onderzoek, een publieke naam of een citaat. Mag de tekst wel openbaar zijn? Verander dan deze cel.',
  }),
  'public.fragmentInPart': (f) => ({
    wrong: `De woorden "${f.words}" staan in een deel van de werkmap dat geen cel is (${f.part}), zoals een opmerking of een eigenschap. Ze komen terug in de publieke versie (${f.where}).`,
    write:
      'Verander de tekst die openbaar wordt: de naam, de vraag, de opdrachtgever of de aanpak van het onderzoek, een publieke naam of een citaat. Mag de tekst wel openbaar zijn? Verwijder haar dan uit dat deel van de werkmap.',
  }),
  'public.name': (f) => ({
    wrong: `De naam "${f.name}" staat in de publieke versie (${f.where}). Dat is de naam van een school, een casus, een kind of een gespreksleider.`,
    write:
      'Haal de naam weg uit de tekst die openbaar wordt. Is het een school die met haar naam genoemd mag worden? Zet die naam dan in tblScholen bij "Publieke naam".',
  }),
  'public.personalData': (f) => ({
    wrong: `In de publieke versie (${f.where}) staat ${PERSONAL_DATA[f.kind].cell}.`,
    write: 'Haal dat weg uit de tekst die openbaar wordt: een tekst van het onderzoek, of een citaat.',
  }),
};
