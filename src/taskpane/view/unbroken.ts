/** An amount in a narrow column: its signs stay with its figure. */
export function unbroken(text: string): string {
  return text.replace(/([€⊕⊖<]) /g, '$1\u00a0');
}

export function onOneLine(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
