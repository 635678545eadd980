import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../src/scripts/static-files.mjs';
import { insteadOfExcel } from '../../src/scripts/where-excel-runs.mjs';

describe('npm run excel', () => {
  it.each(['win32', 'darwin'])('opens Excel on %s', (platform) => {
    expect(insteadOfExcel(platform)).toBeNull();
  });

  it('says elsewhere what to do instead', () => {
    const text = insteadOfExcel('linux') ?? '';
    for (const part of ['linux', 'Excel op het web', 'EFFECT_HOST', 'dist/addin/manifest.xml'])
      expect(text).toContain(part);
  });
});

describe('The files that Excel asks for', () => {
  const parent = mkdtempSync(join(tmpdir(), 'static-files-'));
  const folder = join(parent, 'addin');
  let server: Server;

  beforeAll(async () => {
    mkdirSync(join(folder, 'functies'), { recursive: true });
    writeFileSync(join(folder, 'functies/som.html'), '<p>SOM</p>');
    writeFileSync(join(parent, 'secret.html'), 'secret');
    server = createServer(filesOf(folder)).listen(0, 'localhost');
    await once(server, 'listening');
  });

  afterAll(() => {
    server.close();
    rmSync(parent, { recursive: true, force: true });
  });

  /** Without a client that tidies the path first. */
  async function get(path: string) {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: 'localhost', port, path });
    asked.end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    let body = '';
    for await (const part of response) body += String(part);
    return { status: response.statusCode, headers: response.headers, body };
  }

  it('come with their kind and the content security policy', async () => {
    const { status, headers, body } = await get('/functies/som.html?et=');
    expect([status, body]).toEqual([200, '<p>SOM</p>']);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain('frame-ancestors');
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/functies/../../secret.html',
    '/',
    '/%',
  ])('are those in the folder and no others: %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.includes('secret')]).toEqual([404, false]);
  });
});
