/** Everything that rows hold as text, bytes too: as base64url, in which tokens are handed out, and as they are. */
export function keptText(rows: readonly object[]): string {
  const values = rows.flatMap((row) => Object.values(row) as readonly unknown[]);
  return values
    .flatMap((value) =>
      Buffer.isBuffer(value) ? [value.toString('base64url'), value.toString('latin1')] : [JSON.stringify(value)],
    )
    .join('\n');
}
