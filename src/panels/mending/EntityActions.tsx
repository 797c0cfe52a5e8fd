import { Menu } from '@base-ui/react/menu';
import { Wrench } from 'lucide-react';
import { useState } from 'react';
import { ENTITY_TYPES, type Entity } from '../../../graph-data/schema/dossier.ts';
import { nameEntity } from '../../edits/nameEnds.ts';
import { store } from '../../store/store.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MENU_BUTTON, PopupMenu } from '../../ui/PopupMenu.tsx';
import { TYPE_WORDS, withArticle } from '../../ui/words.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { RenameEntityDialog } from './RenameEntityDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { tryChange } from './tryChange.ts';

/** What a reader who knows better does with an actor: another name, another type, the same as another, two in one. */
export function EntityActions({ entity }: { readonly entity: Entity }) {
  const [dialog, setDialog] = useState<'rename' | 'merge' | 'split' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <PopupMenu
        buttonClass={MENU_BUTTON}
        face={
          <>
            <Wrench size={14} aria-hidden="true" /> Mend
          </>
        }
      >
        <MenuItem label="Rename…" onChoose={() => setDialog('rename')} />
        <MenuItem label="Is the same as…" onChoose={() => setDialog('merge')} />
        <MenuItem label="Is two actors…" onChoose={() => setDialog('split')} />
        <Menu.Separator className="my-1 h-px bg-line" />
        {ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => (
          <MenuItem
            key={type}
            label={`Is ${withArticle(TYPE_WORDS[type].one.toLowerCase())}`}
            onChoose={() =>
              tryChange(`“${entity.label}” is now ${withArticle(TYPE_WORDS[type].one.toLowerCase())}`, {
                kind: 'retype',
                entity: nameEntity(store.getState().dossier, entity.id),
                type,
              })
            }
          />
        ))}
      </PopupMenu>
      {dialog === 'rename' && <RenameEntityDialog entity={entity} onClose={close} />}
      {dialog === 'merge' && <MergeDialog entity={entity} onClose={close} />}
      {dialog === 'split' && <SplitDialog entity={entity} onClose={close} />}
    </>
  );
}
