// What the page with the workbook may load: its own files, and nothing afterwards. It asks nothing of any network.

/**
 * The grid puts two style sheets in the page by script. Each is allowed by its own text and nothing else: the colours of the
 * grid, and its messages, which start as a sheet without text. The tests in a browser see it when one of them changes.
 */
const STYLES_OF_THE_GRID = [
  'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s=',
  'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY=',
  'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
];

/** The <meta> of the page. Pictures in cells are made in the page itself. */
export const WORKBOOK_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${STYLES_OF_THE_GRID.map((hash) => `'${hash}'`).join(' ')}`,
  // Copied cells pass through the page with their looks in style attributes; an attribute loads nothing from elsewhere.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a server sends with every file of it. Nobody may frame it, and no page of another can reach into it. */
const HEADERS = {
  'Content-Security-Policy': `${WORKBOOK_POLICY}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The page as a site: its folder is the page. */
export const WORKBOOK_SITE = { headers: HEADERS, start: 'index.html' };
