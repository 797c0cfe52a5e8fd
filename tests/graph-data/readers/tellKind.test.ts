import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tellKind } from '../../../graph-data/readers/tellKind.ts';
import { makePdf } from '../../fixtures/makePdf.ts';
import { makeParagraph, makeWord } from '../../fixtures/makeWord.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['pdf', makePdf({ pages: [['A.']] })],
  ['word', makeWord(makeParagraph('A.'))],
  ['zip', zipSync({ 'a.txt': utf8('A.') })],
  ['page', utf8('\n<!DOCTYPE html><title>A</title>')],
  ['feed', utf8('\ufeff<?xml version="1.0"?>\n<rss version="2.0"/>')],
  ['feed', utf8('<feed xmlns="http://www.w3.org/2005/Atom"/>')],
  ['mail', utf8('Received: from a\r\nSubject: A\r\n\r\nText.')],
  ['text', utf8('From: the ministry.\nJapan expelled eight.')],
  ['text', utf8('PK said so.')],
  ['text', utf8('')],
])('%s is told by how it begins', (kind, bytes) => {
  expect(tellKind(bytes)).toBe(kind);
});
