// Opens Excel on this computer with the add-in as it is built here:
//   npm run excel            Windows and Mac; until Ctrl+C
// It builds, trusts a development certificate (the first time the system asks), serves dist/addin on https://localhost:3000
// and has Excel load the manifest. Elsewhere it says what to do instead.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './static-files.mjs';
import { insteadOfExcel } from './where-excel-runs.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'dist/addin');
const manifest = join(folder, 'manifest.xml');
/** Where manifest.xml says that the add-in is hosted. */
const PORT = 3000;

const instead = insteadOfExcel(process.platform);
if (instead === null) await openExcel();
else console.log(instead);

async function openExcel() {
  build();
  // Loaded here: on other systems they are of no use, and take seconds.
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { AppType, startDebugging, stopDebugging } = await import('office-addin-debugging');
  const server = createServer(await getHttpsServerOptions(), filesOf(folder));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, 'localhost', () => resolve(undefined));
  });
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
  console.log(`De invoegtoepassing draait op https://localhost:${String(PORT)}. Stoppen: Ctrl+C.`);
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
    // Takes the add-in out of Excel again.
    void stopDebugging(manifest).finally(() => process.exit(0));
  });
}

/** For this computer, whatever host the environment names. */
function build() {
  const environment = { ...process.env };
  delete environment['EFFECT_HOST'];
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'addin'],
    {
      cwd: root,
      env: environment,
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('The build failed.');
}
