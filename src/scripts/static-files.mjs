// The files of a folder over http: as much of a web server as `npm start`, `npm run excel` and the tests in a browser need.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { HEADERS } from './content-policy.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * What goes with every file, and the file that stands for the folder itself.
 * @typedef {{ headers: Readonly<Record<string, string>>, start: string }} Site
 */

/** The add-in: nobody asks for its folder. @type {Site} */
const ADDIN = { headers: HEADERS, start: '' };

/**
 * Answers requests with the files in a folder, and with nothing outside it.
 * @param {string} folder
 * @param {Site} [site]
 * @returns {import('node:http').RequestListener}
 */
export function filesOf(folder, site) {
  return (request, response) => {
    void answerFrom(folder, request.url ?? '/', site).then(({ status, headers, body }) => {
      response.writeHead(status, headers);
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  };
}

/**
 * The answer to one request, with the headers of production.
 * @param {string} folder
 * @param {string} url
 * @param {Site} [site]
 */
export async function answerFrom(folder, url, { headers, start } = ADDIN) {
  const { status, type, body } = await fileAt(folder, /^\/(\?|$)/.test(url) ? `/${start}` : url);
  return { status, headers: { ...headers, 'Content-Type': type }, body };
}

/** @param {string} folder @param {string} url */
async function fileAt(folder, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder + sep) || path.includes('\0')) throw new Error('outside the folder');
    return {
      status: 200,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      body: await readFile(file),
    };
  } catch {
    return { status: 404, type: 'text/plain; charset=utf-8', body: Buffer.from('Not found') };
  }
}
