import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { findPaths } from '../../../src/paths/findPaths.ts';
import { readPath } from '../../../src/paths/readPath.ts';
import type { Holding } from '../../../src/time/holdStatements.ts';

const SPAN = { start: 0, end: 1 };

/** "a b" or "a b negated": a statement between two actors. */
function makeStatement(line: string, i: number): Statement {
  const [source = '', target = '', status = 'asserted'] = line.split(' ');
  return {
    id: `s${i}`,
    source,
    relation: 'visited',
    target,
    status: status as Statement['status'],
    evidence: { document: 'd', ...SPAN, text: 'x' },
    sourceSpan: SPAN,
    triggerSpan: SPAN,
    targetSpan: SPAN,
  };
}

function find(lines: readonly string[], from: string, to: string): string[] {
  const paths = findPaths(groupEdges(lines.map(makeStatement)), from, to);
  return paths.map((path) => [from, ...path.map((step) => step.to)].join(''));
}

describe('paths between two actors', () => {
  test('go the shortest way first, in either direction of a tie', () => {
    expect(find(['b a', 'b c', 'a d', 'd e', 'e c'], 'a', 'c')).toEqual(['abc', 'adec']);
    expect(find(['b a', 'b c', 'a d', 'd e', 'e f', 'f c'], 'a', 'c')).toEqual(['abc']);
  });

  test('go the best attested way first among those of one length', () => {
    const ways = ['a b', 'b c', 'a d', 'a d', 'd c', 'a e negated', 'a e negated', 'a e negated', 'e c'];
    expect(find(ways, 'a', 'c')).toEqual(['adc', 'abc', 'aec']);
  });

  test('are none where nothing ties the two, or they are one', () => {
    expect(find(['a b', 'c d'], 'a', 'd')).toEqual([]);
    expect(find(['a b'], 'a', 'a')).toEqual([]);
    expect(find(['a b'], 'a', 'z')).toEqual([]);
  });

  test('pass nobody twice, arrive, and never get shorter', () => {
    const actor = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(fc.tuple(actor, actor), { maxLength: 30 }), (pairs) => {
        const paths = find(
          pairs.map((pair) => pair.join(' ')),
          'a',
          'b',
        );
        for (const path of paths) {
          expect(new Set(path).size).toBe(path.length);
          expect([path.at(0), path.at(-1)]).toEqual(['a', 'b']);
        }
        expect(paths.map((path) => path.length)).toEqual(
          paths.map((path) => path.length).sort((x, y) => x - y),
        );
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  test('are found among ten thousand actors that are all tied to one', () => {
    const star = Array.from({ length: 10_000 }, (_, i) => `hub n${i}`);
    expect(findPaths(groupEdges(star.map(makeStatement)), 'n1', 'n9999')).toHaveLength(1);
  });
});

describe('a path told in sentences', () => {
  const lines = ['a b', 'a b possible', 'b c', 'b c', 'c d alleged'];
  const [path] = findPaths(groupEdges(lines.map(makeStatement)), 'a', 'd');
  const day = (date: string) => ({ first: date, last: date });
  const holding: Holding = new Map([
    ['s0', day('2022-04-08')],
    ['s2', day('2018-03-26')],
    ['s3', day('2022-04-27')],
    ['s4', day('2021-01-01')],
  ]);
  const steps = readPath(path ?? [], holding);

  test('takes the statement that is asserted and not before what leads to it', () => {
    expect(steps.map(({ statement }) => statement.id)).toEqual(['s0', 's3', 's4']);
  });

  test('warns where a step is not a fact or goes back in time', () => {
    expect(steps.map(({ doubts }) => doubts)).toEqual([[], [], ['unsure', 'back-in-time']]);
  });

  test('has an undated step before nothing', () => {
    expect(readPath(path ?? [], new Map()).flatMap(({ doubts }) => doubts)).toEqual(['unsure']);
  });
});
