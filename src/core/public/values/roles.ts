/** The roles by which a quote may be published. Any other word is free text: "moeder van ..." says too much. */
import { nameKey } from '../../domain/name';

export const PUBLIC_ROLES: readonly string[] = [
  'kind',
  'leerling',
  'jongere',
  'ouder',
  'moeder',
  'vader',
  'stiefmoeder',
  'stiefvader',
  'pleegouder',
  'verzorger',
  'leraar',
  'leerkracht',
  'docent',
  'mentor',
  'intern begeleider',
  'zorgcoördinator',
  'directeur',
  'schoolmaatschappelijk werker',
  'jeugdcoach',
  'opgroeicoach',
  'jeugdhulpverlener',
  'jeugdprofessional',
  'hulpverlener',
  'wijkverpleegkundige',
  'leerplichtambtenaar',
  'gedragswetenschapper',
  'huisarts',
];

const byKey = new Map(PUBLIC_ROLES.map((role) => [nameKey(role), role]));

export function publicRole(role: string | null): string | null {
  return role === null ? null : (byKey.get(nameKey(role)) ?? null);
}
