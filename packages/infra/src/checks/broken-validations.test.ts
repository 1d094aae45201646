import { App, Stack, Validations } from 'aws-cdk-lib';
import { temporary } from '../testing/assemble';
import { repository } from '../testing/described';
import { brokenValidations } from './broken-validations';
import { readFindings } from './read-findings';

describe('Given a check that breaks', () => {
  const app = new App({
    outdir: temporary('broken'),
    builtinCloudFormationValidation: false,
    postCliContext: { '@aws-cdk/core:failSynthOnValidationErrors': false },
  });
  new Stack(app, 'Plain');
  Validations.of(app).addPlugins({
    name: 'Brittle',
    validate: () => {
      throw new Error('it has no rules');
    },
  });
  const { directory } = app.synth();

  it('has no findings, and is told by name and reason', () => {
    expect(readFindings(directory, repository)).toEqual([]);
    expect(brokenValidations(directory)).toEqual([expect.stringMatching(/Brittle.*it has no rules/)]);
  });
});
