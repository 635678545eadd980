// Makes the pictures of the ribbon from the drawings in assets: npm run icons (with rsvg-convert of librsvg).
// Excel wants PNG files in fixed sizes; they are committed, so that a build needs no drawing program.
//   icon.svg          the product itself
//   icons/*.svg       one glyph per button
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const assets = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'assets');

/** The sizes that Excel asks for, for every scale of screen; 128 is for lists of add-ins. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** @param {string} drawing @param {string} name @param {number} size */
function draw(drawing, name, size) {
  const side = String(size);
  const words = ['-w', side, '-h', side, drawing, '-o', join(assets, `${name}-${side}.png`)];
  const { status, error, stderr } = spawnSync('rsvg-convert', words, { encoding: 'utf8' });
  if (error !== undefined || status !== 0)
    throw new Error(`rsvg-convert (librsvg) failed: ${error?.message ?? stderr}`);
}

for (const size of [...SIZES, 128]) draw(join(assets, 'icon.svg'), 'icon', size);
for (const file of readdirSync(join(assets, 'icons')).filter((each) => each.endsWith('.svg'))) {
  const name = file.replace(/\.svg$/, '');
  for (const size of SIZES) draw(join(assets, 'icons', file), `icons/${name}`, size);
}
