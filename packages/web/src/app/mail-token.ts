/** What the link of a mail carries after its `#`, which no server sees. The address forgets it at once. */
export function mailToken(): string | undefined {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null || token === '') return undefined;
  history.replaceState(history.state, '', location.pathname);
  return token;
}
