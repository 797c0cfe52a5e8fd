import { ACTION_GROUPS, type Action } from '../../actions/action.ts';
import { ACTIONS } from '../../actions/actions.ts';
import { Keys } from '../../ui/Keys.tsx';
import { FileDialog } from '../files/FileDialog.tsx';
import { KEYS_ELSEWHERE } from './keysElsewhere.ts';

export interface HelpSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const MOUSE: readonly (readonly [gesture: string, what: string])[] = [
  ['Point at an actor', 'its neighbours stay, the rest fades'],
  ['Click an actor or a line', 'its card opens, with the sentences'],
  ['Double-click an actor', 'its folded neighbours come out'],
  ['Right-click an actor', 'its menu: only this one, around it, more of it, hide'],
  ['Drag an actor', 'it stays where it is put'],
  ['Wheel, drag the ground', 'zoom, move'],
  ['Drag over the bars of time', 'only these days are shown'],
  ['Drop files or folders anywhere', 'they are read into the open dossier'],
];

/** Every key, and what the mouse does. */
export function HelpSheet({ isOpen, onClose }: HelpSheetProps) {
  return (
    <FileDialog title="Keys and mouse" isOpen={isOpen} onClose={onClose} isWide>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {ACTION_GROUPS.map((group) => (
          <KeyList key={group} heading={group} rows={listKeys(group)} />
        ))}
        <KeyList
          heading="Where one is"
          rows={KEYS_ELSEWHERE.map(([where, keys, what]) => [`${where}: ${what}`, keys])}
        />
        <section className="sm:col-span-2">
          <h3 className="pb-1 font-semibold">Mouse</h3>
          <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
            {MOUSE.map(([gesture, what]) => (
              <div key={gesture} className="contents">
                <dt>{gesture}</dt>
                <dd className="text-secondary">{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </FileDialog>
  );
}

function KeyList({
  heading,
  rows,
}: {
  readonly heading: string;
  readonly rows: readonly (readonly [what: string, keys: string])[];
}) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="pb-1 font-semibold">{heading}</h3>
      <dl>
        {rows.map(([what, keys]) => (
          <div key={what + keys} className="flex items-center justify-between gap-3 py-0.5">
            <dt>{what}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function listKeys(group: Action['group']): [string, string][] {
  const actions: readonly Action[] = ACTIONS;
  return actions
    .filter((action) => action.group === group)
    .flatMap(({ label, keys = [] }) => keys.slice(0, 1).map((one): [string, string] => [label, one]));
}
