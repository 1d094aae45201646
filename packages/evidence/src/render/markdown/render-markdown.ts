import GithubSlugger from 'github-slugger';
import type { Facts } from '../../facts/facts';
import type { Report } from '../../report/report';
import type { DocumentOutline } from '../document';
import { assessmentLines } from './assessment';
import { cell } from './cell';
import { coverageLines } from './coverage';
import { pillarLines } from './pillar';

const contents = (names: readonly string[]): readonly string[] => {
  const slugger = new GithubSlugger();
  return names.map((name) => `- [${name}](#${slugger.slug(name)})`);
};

const overview = ({ environment, framework }: Report, outline: DocumentOutline): readonly string[] => [
  '## Overview',
  '',
  outline.overview,
  '',
  `Environment: **${cell(environment)}**. Framework: ${framework.name}, ${framework.version}.`,
  '',
  'This document is written by `npx hexastyle evidence --format markdown`; edit claims, descriptors or the platform, not this file.',
  'Every claim carries a verdict, and a verified one how far its proof reaches: declared, synthesized, deployed, live-equal or exercised.',
  'Source lines are in the report, `.hexastyle/reports/`, and in the portal.',
  '',
];

/** The Well-Architected document of one environment. It has no clock, no commit and no machine in it: same platform, same text. */
export const renderMarkdown = (report: Report, facts: Facts, outline: DocumentOutline): string => {
  const pillars = outline.pillars.flatMap((pillar) => [
    '---',
    '',
    ...pillarLines(
      pillar,
      report.claims.filter((claim) => claim.pillar === pillar.id),
      facts,
    ),
  ]);
  return [
    `# ${outline.title}: ${cell(report.environment)}`,
    '',
    '## Table of Contents',
    '',
    ...contents(['Overview', ...outline.pillars.map(({ name }) => name), 'Overall Assessment']),
    '',
    '---',
    '',
    ...overview(report, outline),
    ...pillars,
    '---',
    '',
    ...assessmentLines(report, outline),
    ...coverageLines(report),
  ].join('\n');
};
