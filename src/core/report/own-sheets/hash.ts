/** Stands behind every text. */
const END = 0x1f;

/**
 * cyrb53, a small non-cryptographic hash (public domain), fed piece by piece: 53 bits are enough to notice a change, and
 * no protection against intent.
 */
export class Hash {
  private a = 0xdeadbeef;
  private b = 0x41c6ce57;

  /** A text as one piece: "ab","c" and "a","bc" differ. */
  add(piece: string): void {
    let { a, b } = this;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    this.a = a;
    this.b = b;
    this.addNumber(END);
  }

  /** A whole number of 32 bits. */
  addNumber(value: number): void {
    this.a = Math.imul(this.a ^ value, 2654435761);
    this.b = Math.imul(this.b ^ value, 1597334677);
  }

  /** In hexadecimal. */
  text(): string {
    let a = Math.imul(this.a ^ (this.a >>> 16), 2246822507) ^ Math.imul(this.b ^ (this.b >>> 13), 3266489909);
    const b = Math.imul(this.b ^ (this.b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
  }
}
