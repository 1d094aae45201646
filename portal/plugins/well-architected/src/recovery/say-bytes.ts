const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const GIB = 1024 ** 3;

/** `1.5 GiB`; `–` when it is not known. */
export function sayBytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${NUMBER.format(bytes / GIB)} GiB`;
}
