const PRESSED = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file']);

/** Whether keys go into a box for text, where they mean what they write. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !PRESSED.has(target.type));
}
