import { anchorOf } from './anchor-of';

describe('the anchor of a heading', () => {
  it.each([
    ['Symptom', 'symptom'],
    ['See what changed', 'see-what-changed'],
    ["Who's alarmed, and when?", 'whos-alarmed-and-when'],
    ['`OK` or not', 'ok-or-not'],
    ['See [the log](x.md#y)', 'see-the-log'],
    ['Für Übung', 'für-übung'],
  ])('%s leads to #%s', (heading, anchor) => {
    expect(anchorOf(heading, new Map())).toBe(anchor);
  });

  it('given the same heading again, then its anchor is another one', () => {
    const taken = new Map<string, number>();

    expect([anchorOf('Action', taken), anchorOf('Action', taken)]).toEqual(['action', 'action-1']);
  });
});
