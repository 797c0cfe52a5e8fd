/** How deep the elements below a node nest. */
export function measureDepth(root: globalThis.Element): number {
  let deepest = 0;
  let depth = 0;
  let at: globalThis.Element = root;
  for (;;) {
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth++;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (at !== root && !at.nextElementSibling && at.parentElement) {
      at = at.parentElement;
      depth--;
    }
    if (at === root || !at.nextElementSibling) return deepest;
    at = at.nextElementSibling;
  }
}
