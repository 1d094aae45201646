import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformFacts } from '../assembly/platform-facts';
import type { Documents } from '../documents/render-documents';
import { drawEnvironment } from './draw-environment';
import { REQUEST, SUBJECTS } from './judgement/subjects';
import { environmentDocument, type Titled } from './words/environment-document';
import { fillDrawing } from './words/fill-drawing';
import { mergeDrawings } from './words/merge-drawings';
import { writeMermaid } from './words/write-mermaid';

/** Written by people, but for the drawing in it. */
const OVERVIEW = 'docs/architecture.md';

const documentOf = (facts: PlatformFacts): string => {
  const drawings = drawEnvironment(facts, SUBJECTS);
  const pictures = SUBJECTS.flatMap((subject, index): readonly Titled[] => {
    const drawing = drawings[index];
    return drawing === undefined ? [] : [[subject, drawing]];
  });
  return environmentDocument(facts.environment.name, pictures);
};

/** The infrastructure as the assemblies have it: a document for each environment, and the overview of all. */
export const renderPictures = (root: string, platforms: readonly PlatformFacts[]): Documents => {
  const documents = platforms.map(
    (facts) => [`docs/architecture/${facts.environment.name}.md`, documentOf(facts)] as const,
  );
  if (!existsSync(join(root, OVERVIEW))) return new Map(documents);
  const merged = mergeDrawings(
    platforms.flatMap((facts) =>
      drawEnvironment(facts, [REQUEST]).map((drawing) => ({ environment: facts.environment.name, drawing })),
    ),
  );
  const overview = fillDrawing(OVERVIEW, readFileSync(join(root, OVERVIEW), 'utf8'), writeMermaid(merged));
  return new Map([...documents, [OVERVIEW, overview]]);
};
