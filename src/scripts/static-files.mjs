// The files of a folder over http: as much of a web server as `npm run excel` and the tests in a browser need.
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
 * Answers requests with the files in a folder, and with nothing outside it.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function filesOf(folder) {
  return (request, response) => {
    void answer(folder, request.url ?? '/').then(({ status, type, body }) => {
      response.writeHead(status, { ...HEADERS, 'Content-Type': type });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  };
}

/** @param {string} folder @param {string} url */
async function answer(folder, url) {
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
    return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
  }
}
