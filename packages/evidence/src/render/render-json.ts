/** One document as an object, several as a list. */
export const renderJson = (documents: readonly object[]): string =>
  `${JSON.stringify(documents.length === 1 ? documents[0] : documents, undefined, 2)}\n`;
