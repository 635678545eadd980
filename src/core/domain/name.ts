/** Names that people type: schools and children are the same without regard to case and outer spaces. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
