/** CRC-32 as zip files use it. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** What a byte comes to when one, two or three bytes follow it: so four bytes can go at once. */
const FOLLOWED_BY = [1, 2, 3].reduce(
  (tables, count) => [...tables, (tables[count - 1] ?? TABLE).map((value) => next(value, 0))],
  [TABLE],
);

export function crc32(bytes: Uint8Array): number {
  const [none = TABLE, one = TABLE, two = TABLE, three = TABLE] = FOLLOWED_BY;
  const at = (index: number): number => bytes[index] ?? 0;
  let crc = -1;
  let index = 0;
  // A plain count: walking a typed array by "of" takes ten times as long.
  for (; index + 3 < bytes.length; index += 4) {
    crc ^= at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    crc =
      (three[crc & 0xff] ?? 0) ^
      (two[(crc >>> 8) & 0xff] ?? 0) ^
      (one[(crc >>> 16) & 0xff] ?? 0) ^
      (none[crc >>> 24] ?? 0);
  }
  for (; index < bytes.length; index++) crc = next(crc, at(index));
  return ~crc >>> 0;
}

function next(crc: number, byte: number): number {
  return (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
}
