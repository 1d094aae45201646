/** A note without the control characters that nobody sees and the server refuses; line breaks and tabs stay. */
export function cleanNote(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, '');
}
