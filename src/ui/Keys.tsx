import { showKeys } from './showKeys.ts';

const IS_MAC = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Keys as they stand on the keyboard, each in its own frame. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="flex shrink-0 gap-1">
      {showKeys(keys, IS_MAC).map((key) => (
        <kbd
          key={key}
          className="min-w-6 rounded border border-line bg-surface px-1 text-center text-sm text-secondary"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
