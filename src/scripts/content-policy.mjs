// What the pages of the add-in may load, as a header: the pages say the same of themselves in a <meta>, but who may frame
// them can only be said in a header. docs/beheer.md shows it to administrators, `npm run excel` serves with it.

/** The script of Office. Nothing else comes from elsewhere. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** The <meta> of every page that runs a script. */
export const PAGE_POLICY = `default-src 'none'; script-src 'self' ${OFFICE}; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'`;

/** Excel on the web: each page around the frame counts, not only the nearest (office-js issue 3342, docs issue 4911). */
const FRAMED_BY = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
];

export const CONTENT_SECURITY_POLICY = `${PAGE_POLICY}; frame-ancestors 'self' ${FRAMED_BY.join(' ')}`;

/** What a server sends with every file of the add-in. Excel on the web itself fetches functions.json, from another address. */
export const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
