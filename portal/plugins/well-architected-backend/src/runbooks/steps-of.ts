import type { RunbookStep } from '@hexastyle/plugin-well-architected-common';
import type { MarkdownLine, Section } from './sections-of';
import { sectionsOf } from './sections-of';

/** A checklist that nobody can see the end of is none. */
const MOST_STEPS = 200;
const LONGEST_STEP = 16 * 1024;

const ITEM = /^\d{1,9}[.)]\s+/;

/**
 * The steps of a runbook's checklist. A section's numbered items are steps. A section whose commands stand outside of
 * such items is one step as a whole, and so is `Action`, whose points are choices; other prose is no step.
 */
export function stepsOf(markdown: string): readonly RunbookStep[] {
  return sectionsOf(markdown)
    .flatMap((section) => textsOf(section).map((text) => ({ section: section.heading.slice(0, 255), text })))
    .filter(({ text }) => text !== '')
    .slice(0, MOST_STEPS)
    .map(({ section, text }) => ({ section, text: text.slice(0, LONGEST_STEP) }));
}

function textsOf({ heading, lines }: Section): readonly string[] {
  const start = lines.findIndex(({ text, code }) => !code && ITEM.test(text));
  const before = start === -1 ? lines : lines.slice(0, start);
  if (before.some(({ code }) => code) || (start === -1 && heading.toLowerCase() === 'action')) {
    return [wordsOf(lines)];
  }
  return start === -1 ? [] : itemsOf(lines.slice(start));
}

/** Numbered items with all that is indented below them. What stands after the last one is no item's. */
function itemsOf(lines: readonly MarkdownLine[]): readonly string[] {
  const items: MarkdownLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (!line.code && ITEM.test(line.text)) {
      items.push([{ ...line, text: line.text.replace(ITEM, '') }]);
      open = true;
    } else if (/^(\s|$)/.test(line.text)) {
      if (open) {
        items.at(-1)?.push({ ...line, text: line.text.replace(/^ {1,3}/, '') });
      }
    } else {
      open = false;
    }
  }
  return items.map(wordsOf);
}

function wordsOf(lines: readonly MarkdownLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}
