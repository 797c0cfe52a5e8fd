import type { Statement } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { MARKS, type Mark, splitMarks } from '../../graph-data/schema/splitMarks.ts';
import { describeMissing } from './describeMissing.ts';
import { joinClasses } from './joinClasses.ts';

const MARK_CLASSES: Readonly<Record<Mark, string>> = {
  source: 'bg-transparent border-b-2 border-solid border-current font-semibold text-inherit',
  trigger: 'rounded-sm bg-accent-soft px-0.5 text-accent italic',
  target: 'bg-transparent border-b-2 border-dashed border-current font-semibold text-inherit',
};

const MARK_WORDS: Readonly<Record<Mark, string>> = {
  source: 'who',
  trigger: 'did what',
  target: 'to whom',
};

/** The sentence that says it, with source, trigger and target each marked in its own way; or that there is none. */
export function Sentence({ statement }: { readonly statement: Statement }) {
  if (!isQuoted(statement))
    return <span className="text-secondary italic">{describeMissing(statement)}</span>;
  return (
    <q className="before:content-none after:content-none">
      {splitMarks(statement).map(({ text, start, marks }) =>
        marks.length > 0 ? (
          <mark
            key={start}
            title={marks.map((mark) => MARK_WORDS[mark]).join(', ')}
            className={joinClasses(...marks.map((mark) => MARK_CLASSES[mark]))}
          >
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </q>
  );
}

/** What the three marks of a sentence mean. */
export function MarkKey() {
  return (
    <p className="flex items-center gap-3 text-sm text-secondary">
      {MARKS.map((mark) => (
        <span key={mark} className={MARK_CLASSES[mark]}>
          {MARK_WORDS[mark]}
        </span>
      ))}
    </p>
  );
}
