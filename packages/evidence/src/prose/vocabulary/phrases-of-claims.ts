/**
 * What authors write where a claim says it, by the claim's id: patterns with the flags `gi`. A pattern takes all the words that
 * the claim proves and no other: what it leaves over is not backed. A phrase that needs several claims stands with each of them.
 */
export type PhrasesOfClaims = Readonly<Record<string, readonly [RegExp, ...RegExp[]]>>;
