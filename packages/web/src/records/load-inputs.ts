/**
 * The rules that the server has too; they are loaded when a form is sent.
 *
 * @throws TypeError when they are not on this device and the network is off
 */
export function loadInputs() {
  // Their library would try whether code can be made of text. The content security policy forbids that, and browsers report the try.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  return import('@hexastyle/habits/inputs');
}
