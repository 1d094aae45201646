/** The address when a page may link to it: AWS and commits name others, and only https is followed from here. */
export function httpsAddress(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:' ? address : undefined;
}
