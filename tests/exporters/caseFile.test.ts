import fc from 'fast-check';
import { parseHTML } from 'linkedom/worker';
import { expect, test } from 'vitest';
import { caseFile } from '../../exporters/caseFile/caseFile.ts';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import { escapeXml } from '../../exporters/xml/escapeXml.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { anyDossier, awkwardDossier } from './awkwardDossier.ts';
import { writeText } from './readPieces.ts';

function openPage(dossier: Dossier, picture?: string): globalThis.Document {
  return parseHTML(writeText(caseFile, dossier, picture === undefined ? {} : { picture })).document;
}

test('every statement stands in it once, with its sentence, and leads to its source', () => {
  const page = openPage(awkwardDossier);
  const { statements } = keepAskedFor(awkwardDossier, { unknownActors: true });
  expect(page.querySelectorAll('article')).toHaveLength(statements.length);
  const quoted = [...page.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  expect(quoted.sort()).toEqual(
    statements
      .filter(isQuoted)
      .map(({ evidence }) => replaceUnwritable(evidence.text))
      .sort(),
  );
});

test('what an unknown actor did stands in it without being asked for, under the words for it', () => {
  const page = openPage(awkwardDossier);
  const heading = [...page.querySelectorAll('h3')].find(({ textContent }) =>
    textContent?.startsWith('Someone'),
  );
  expect(heading?.textContent).toContain('unknown actor');
  expect(heading?.parentElement?.querySelectorAll('article').length).toBeGreaterThan(0);
});

test('whatever the names, it is one page without script or request, all of whose links lead somewhere', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const page = openPage(dossier);
      expect(page.querySelectorAll('script, img, link, iframe, object, [onerror], [onload]')).toHaveLength(0);
      expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
      for (const link of page.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#')) expect(page.getElementById(href.slice(1)), href).not.toBeNull();
        else expect(href).toMatch(/^https?:/);
      }
    }),
    { numRuns: 40 },
  );
});

test('the picture is in the page, without the head that a file of its own has', () => {
  const picture = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>';
  expect(openPage(awkwardDossier, picture).querySelector('figure svg circle')).not.toBeNull();
  expect(writeText(caseFile, awkwardDossier, { picture })).not.toContain('<?xml');
  expect(openPage(awkwardDossier).querySelector('figure')).toBeNull();
});

test('an actor of the picture leads to what is said of it; one of whom nothing is said leads nowhere', () => {
  const [entity] = awkwardDossier.statements.flatMap(({ source }) =>
    awkwardDossier.entities.filter(({ id }) => id === source),
  );
  if (!entity) throw new Error('The awkward dossier has no actor.');
  const group = (id: string) => `<g data-actor="${escapeXml(id)}"><circle r="3"/></g>`;
  const page = openPage(
    awkwardDossier,
    `<svg xmlns="http://www.w3.org/2000/svg">${group(entity.id)}${group('nobody')}</svg>`,
  );
  const links = [...page.querySelectorAll('figure a')];
  expect(links).toHaveLength(1);
  const heading = page.getElementById(links[0]?.getAttribute('href')?.slice(1) ?? '');
  expect(heading?.textContent).toContain(replaceUnwritable(entity.label));
});

test('statements are numbered in the order in which they are read', () => {
  const numbers = [...openPage(awkwardDossier).querySelectorAll('article .number')].map(({ textContent }) =>
    Number(textContent),
  );
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
