import { openHit } from './openHit.ts';
import { SearchField } from './SearchField.tsx';

export const SEARCH_ID = 'search';

/** The search over everything in the dossier. */
export function SearchBox() {
  return (
    <div className="border-b border-line p-2">
      <SearchField
        id={SEARCH_ID}
        label="Search actors, relations and sentences"
        placeholder="Search  /"
        onChoose={openHit}
      />
    </div>
  );
}
