import { type FormEvent, useState } from 'react';
import { TABLE_ROLES, type TableMapping, type TableRole } from '../../../importers/tables/tableMapping.ts';
import type { MappingQuestion } from '../../store/session.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDialog } from './FileDialog.tsx';

const ROLE_WORDS: Readonly<Record<TableRole, string>> = {
  source: 'Who',
  relation: 'Did what',
  target: 'To whom',
  sourceType: 'Who is a person, place …',
  targetType: 'To whom is a person, place …',
  date: 'When',
  status: 'Stated, denied, alleged …',
  sentence: 'The sentence that says it',
  document: 'The document it stands in',
  url: 'The document’s address',
};

const NONE = '';

/** Which columns of a table say who did what to whom, beside its first rows. */
export function MappingDialog({ question }: { readonly question: MappingQuestion }) {
  const { fileName, columns, rows, answer } = question;
  const [chosen, setChosen] = useState<Partial<Record<TableRole, string>>>({});
  const { source, target } = chosen;
  const isSame = source !== undefined && source === target;
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (source !== undefined && target !== undefined && !isSame) answer({ ...chosen, source, target });
  };
  return (
    <FileDialog
      title="Which column is what?"
      description={`${fileName}: its columns have names of their own. Say who did what to whom; the rest may stay open.`}
      isOpen
      onClose={() => answer(undefined)}
      isWide
    >
      <form onSubmit={read} className="flex flex-col gap-4">
        <FirstRows columns={columns} rows={rows} chosen={chosen} />
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {orderRoles().map((role) => (
            <label key={role} className="flex min-w-0 flex-col gap-1">
              <span className="text-sm text-secondary">{ROLE_WORDS[role]}</span>
              <select
                aria-label={ROLE_WORDS[role]}
                required={role === 'source' || role === 'target'}
                value={chosen[role] ?? NONE}
                onChange={({ target: { value } }) => setChosen(choose(chosen, role, value))}
                className="h-8 min-w-0 rounded-md border border-line bg-surface px-2"
              >
                <option value={NONE}>–</option>
                {columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {isSame && <p role="alert">Who and to whom are the same column. Choose two.</p>}
        <div className="flex justify-end gap-2">
          <Button onClick={() => answer(undefined)}>Cancel</Button>
          <Button
            tone="primary"
            type="submit"
            disabled={source === undefined || target === undefined || isSame}
          >
            Read the table
          </Button>
        </div>
      </form>
    </FileDialog>
  );
}

/** Who, did what, to whom: as they are said. */
function orderRoles(): readonly TableRole[] {
  const order = Object.keys(ROLE_WORDS);
  return [...TABLE_ROLES].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function choose(
  chosen: Partial<Record<TableRole, string>>,
  role: TableRole,
  column: string,
): Partial<TableMapping> {
  const { [role]: _, ...rest } = chosen;
  return column === NONE ? rest : { ...rest, [role]: column };
}

interface FirstRowsProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly chosen: Partial<Record<TableRole, string>>;
}

function FirstRows({ columns, rows, chosen }: FirstRowsProps) {
  const taken = new Set(Object.values(chosen));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section aria-label="First rows" tabIndex={0} className="overflow-x-auto rounded-lg border border-line">
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`px-2 py-1 font-semibold whitespace-nowrap ${taken.has(column) ? 'bg-accent-soft' : ''}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} className="border-b border-line last:border-0">
              {columns.map((column, at) => (
                <td key={column} className="max-w-48 truncate px-2 py-1 text-secondary">
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
