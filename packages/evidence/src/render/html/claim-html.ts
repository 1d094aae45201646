import type { BestPractice } from '../../report/framework';
import type { Evidence, JudgedClaim } from '../../report/report';
import { factOf } from '../fact-of';
import { SYMBOLS } from '../symbols';
import { whereOf } from '../where-of';
import { escapeHtml } from './escape-html';

const EVIDENCE_SHOWN = 50;

const evidenceItem = (evidence: Evidence): string => {
  const where = whereOf(evidence);
  const place = where === undefined ? '' : ` <code class="quiet">${escapeHtml(where)}</code>`;
  return `<li>${escapeHtml(factOf(evidence))}${place}</li>`;
};

const evidenceList = (evidence: readonly Evidence[]): string => {
  if (evidence.length === 0) return '<dd>Nothing was seen.</dd>';
  const more = evidence.length - EVIDENCE_SHOWN;
  const rest = more > 0 ? `<li>and ${more} more</li>` : '';
  return `<dd><ul>${evidence.slice(0, EVIDENCE_SHOWN).map(evidenceItem).join('')}${rest}</ul></dd>`;
};

const practiceItem = (id: string, practice: BestPractice | undefined): string =>
  practice === undefined
    ? `<li>${escapeHtml(id)}</li>`
    : `<li><a href="${escapeHtml(practice.url)}">${escapeHtml(`${id}: ${practice.title}`)}</a></li>`;

/** A claim that folds: verdict and statement, and below them why, what was seen, the fix and the best practices. */
export const claimHtml = (claim: JudgedClaim, practices: ReadonlyMap<string, BestPractice>): string => {
  const { id, verdict, strength, statement, reason, fix, evidence, bestPractices } = claim;
  const proof = strength === undefined ? verdict : `${verdict}, ${strength}`;
  const isOpen = verdict === 'missing' || verdict === 'drifted';
  return `<details class="claim" data-verdict="${verdict}"${isOpen ? ' open' : ''}>
<summary><span class="word ${verdict}"><span aria-hidden="true">${SYMBOLS[verdict]}</span> ${proof}</span> ${escapeHtml(statement)}</summary>
<dl>
<dt>Why</dt><dd>${escapeHtml(reason)}</dd>
<dt>Evidence</dt>${evidenceList(evidence)}
<dt>When it is not true</dt><dd>${escapeHtml(fix)}</dd>
<dt>Best practices</dt><dd><ul>${bestPractices.map((each) => practiceItem(each, practices.get(each))).join('')}</ul></dd>
<dt>Claim</dt><dd><code>${escapeHtml(id)}</code></dd>
</dl>
</details>`;
};
