/** `2026-10-01 14:05 UTC`: the same for everybody who looks. */
export function sayInstant(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
