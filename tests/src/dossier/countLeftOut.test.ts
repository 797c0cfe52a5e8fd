import { expect, test } from 'vitest';
import { countLeftOut } from '../../../src/dossier/countLeftOut.ts';
import { awkwardDossier } from '../../exporters/awkwardDossier.ts';

test('open relations and acts of unknown actors are counted apart', () => {
  expect(countLeftOut(awkwardDossier)).toEqual({ open: 1, unknown: 1 });
});
