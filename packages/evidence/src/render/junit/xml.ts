/** Characters that XML 1.0 forbids, or that are markup, or that a reader would turn into a space. */
const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an attribute or an element. Line breaks survive in both; what has no escape is replaced. */
export const escapeXml = (text: string): string => text.replace(SPECIAL, (each) => ESCAPES[each] ?? '\ufffd');

/** `<name a="1">…</name>` on lines of its own, with its children indented. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>\n${children.map((child) => child.replace(/^/gm, '  ')).join('\n')}\n</${name}>`;
};
