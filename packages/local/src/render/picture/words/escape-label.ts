/** What means nothing to Mermaid inside of quotes. All else could end a label, begin Markdown, mathematics or HTML. */
const SAFE = /[^\p{L}\p{N} .,:/()+=@'*-]/gu;

/** A text as it stands in a quoted label: Mermaid reads `#35;` as the character 35. */
export const escapeLabel = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(SAFE, (character) => `#${character.codePointAt(0) ?? 0};`);
