import type { Project } from 'projen/lib/project';
import { MarkedFile } from '../marked-file';

/** `eslint.config.mjs`: one linter, with typed rules, for packages and portal. */
export class EslintConfig extends MarkedFile {
  constructor(project: Project) {
    super(project, 'eslint.config.mjs', { comment: '//', lines: TEXT.split('\n') });
  }
}

const TEXT = `import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NAMED_EXPORTS = ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }];
const IN_THE_CATALOGUE = 'Texts for people come from the catalogue (useWords), in every language of it.';
const SPOKEN = '/^(?:alt|aria-label|caption|confirm|eyebrow|heading|hint|label|legend|offline|question|summary|text|title)$/';
const HELD = \`:matches(JSXElement, JSXFragment, JSXAttribute[name.name=\${SPOKEN}]) > JSXExpressionContainer\`;
const UNSPOKEN = [
  'JSXText[value=/\\\\p{L}/u]',
  \`JSXAttribute[name.name=\${SPOKEN}] > Literal[value=/\\\\p{L}/u]\`,
  \`:matches(\${HELD}, \${HELD} > ConditionalExpression) > Literal[value=/\\\\p{L}/u]\`,
  \`:matches(\${HELD}, \${HELD} > ConditionalExpression) > TemplateLiteral > TemplateElement[value.raw=/\\\\p{L}/u]\`,
].map((selector) => ({ selector, message: IN_THE_CATALOGUE }));
const READ_IN_CONFIG = 'The environment is read in config.ts files only: parse it there and pass the value in.';
const WHOLE_ZOD = {
  selector: 'ImportDeclaration[source.value="zod"] > :matches(ImportSpecifier[imported.name="z"], ImportDefaultSpecifier)',
  message:
    "This name brings all languages of zod's messages along, 350 kB that no bundler can leave out: import * as z from 'zod'.",
};

/** Each file is read with the one program that it is part of: a list of them would be loaded one after the other until one has it. */
const programOf = (project) => ({ project, tsconfigRootDir: import.meta.dirname });
const PROGRAMS = ['packages/infra', 'packages/web', 'portal'].map((folder) => ({
  files: [\`\${folder}/**/*.{ts,tsx}\`],
  languageOptions: { parserOptions: programOf(\`\${folder}/tsconfig.json\`) },
}));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/lib/**',
      '**/dist/**',
      '**/dist-types/**',
      '**/cdk.out/**',
      '.hexastyle/**',
      '**/*.d.ts',
      '**/*.js',
      '**/*.mjs',
      '**/*.cjs',
      'packages/web/src/client/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: programOf('tsconfig.json') },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-syntax': NAMED_EXPORTS,
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: READ_IN_CONFIG }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-params': ['error', 4],
    },
  },
  ...PROGRAMS,
  {
    files: ['packages/web/src/**/*.tsx'],
    ignores: ['**/*.test.tsx', '**/testing/**'],
    rules: { 'no-restricted-syntax': [...NAMED_EXPORTS, WHOLE_ZOD, ...UNSPOKEN] },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules } },
  {
    // Constructs and projen components come to life by being constructed.
    files: ['packages/platform/**', 'packages/infra/**', '.projenrc.ts'],
    rules: { 'no-new': 'off' },
  },
  {
    // What ends up in the bundles of the functions and of the SPA.
    files: ['packages/{api,habits,web}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': [...NAMED_EXPORTS, WHOLE_ZOD] },
  },
  { files: ['**/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // Tools of others look for a default export here.
    files: ['portal/**/index.{ts,tsx}', 'portal/**/alpha.{ts,tsx}', 'packages/web/*.ts', '**/testing/*-environment.ts', '**/testing/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);`;
