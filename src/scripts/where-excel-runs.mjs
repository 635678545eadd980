// Where `npm run excel` can open Excel, and what to do elsewhere.

/**
 * Null where Excel runs and can be opened with an add-in from this computer; elsewhere what to do instead.
 * @param {string} platform as Node names it
 * @returns {string | null}
 */
export function insteadOfExcel(platform) {
  if (platform === 'win32' || platform === 'darwin') return null;
  return [
    `Excel zelf draait niet op dit systeem (${platform}): openen kan alleen op Windows en Mac.`,
    '',
    'Wel kan dit, met Excel op het web:',
    '  1. Zet de bestanden op een https-adres: EFFECT_HOST=https://uw-adres npm run build, en kopieer dist/addin daarheen.',
    '  2. Open in Excel op het web een werkmap en kies Invoegtoepassingen > Meer invoegtoepassingen > Mijn',
    '     invoegtoepassingen > Mijn invoegtoepassing uploaden. Kies dist/addin/manifest.xml.',
    '  3. Wat u dan kunt nalopen staat in docs/proef-in-excel.md.',
    '',
    'Zonder Excel: npm start maakt een rapport als werkmap, en npm test probeert alles wat hier kan.',
  ].join('\n');
}
