import * as v from 'valibot';
import { checkReferences } from './checkReferences.ts';
import { checkSpans } from './checkSpans.ts';
import { DOSSIER_FORMAT, DOSSIER_VERSION, type Dossier } from './dossier.ts';
import { DossierError } from './dossierError.ts';
import { dossierShape } from './dossierShape.ts';

const SHOWN_OF_VALUE = 60;

/** The dossier that a file's text holds. Throws a DossierError; fields that docs/formats.md does not name are left out. */
export function readDossier(text: string): Dossier {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DossierError('not-json', `the file is not JSON (${why}). Open a dossier that Attest saved.`);
  }
  return validateDossier(value);
}

/** The dossier that parsed JSON is. Throws a DossierError. */
export function validateDossier(value: unknown): Dossier {
  checkFormat(value);
  const result = v.safeParse(dossierShape, value, { abortEarly: true });
  if (!result.success) throw describeIssue(result.issues[0]);
  checkReferences(result.output);
  checkSpans(result.output);
  return result.output;
}

function checkFormat(value: unknown): void {
  if (!isObject(value) || value.format !== DOSSIER_FORMAT)
    throw new DossierError(
      'not-a-dossier',
      `the file is not a dossier: it has no "format": "${DOSSIER_FORMAT}". Open a dossier that Attest saved.`,
    );
  if (value.version !== DOSSIER_VERSION)
    throw new DossierError(
      'other-version',
      `the dossier is of version ${show(value.version)}, this Attest reads version ${DOSSIER_VERSION}. Open it in the Attest that saved it, or extract its documents again.`,
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function describeIssue(issue: v.BaseIssue<unknown>): DossierError {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const expected =
    issue.type === 'check' || issue.type === 'custom' || issue.type === 'regex'
      ? issue.message
      : issue.expected;
  return new DossierError(
    'bad-field',
    issue.received === 'undefined'
      ? `${path} is missing. It must be ${expected}.`
      : `${path} is ${show(issue.input)}. It must be ${expected}.`,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > SHOWN_OF_VALUE ? `${text.slice(0, SHOWN_OF_VALUE)}…` : text;
}
