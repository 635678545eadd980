import { readXlsx, writeXlsx, ZLIB } from '../../src/cli/xlsx';
import { publishedCases } from '../../src/core/example/published-cases';
import * as xlsx from '../../src/formats/xlsx/index';
import { unpack } from '../../src/formats/xlsx/zip/unzip';
import { pack } from '../../src/formats/xlsx/zip/zip';

describe("workbook files with Node's own zlib", () => {
  test('hold what they hold without it', async () => {
    const plain = await xlsx.writeXlsx(null, publishedCases());
    const packed = await writeXlsx(null, publishedCases());
    expect(await readXlsx(packed, 'x')).toEqual(await xlsx.readXlsx(plain, 'x'));
    expect(await xlsx.readXlsx(packed, 'x')).toEqual(await readXlsx(plain, 'x'));
  });

  test('of which a part is cut off, larger or smaller than it says, are refused', () => {
    const bytes = new Uint8Array(5_000_000).fill(7);
    const entry = pack('a.bin', bytes, ZLIB);
    expect(unpack(entry, ZLIB)).toEqual(bytes);
    for (const wrong of [
      { ...entry, packed: entry.packed.subarray(0, -20) },
      { ...entry, size: 1_000 },
      { ...entry, size: 0 },
      { ...entry, size: bytes.length + 1 },
      { ...entry, crc: 1 },
    ])
      expect(() => unpack(wrong, ZLIB)).toThrow(xlsx.XlsxError);
  });
});
