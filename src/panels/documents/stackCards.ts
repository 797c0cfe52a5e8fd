export interface Card {
  /** Where the card would stand, beside its sentence. */
  readonly wish: number;
  readonly height: number;
}

/** The places of cards in a margin, from the top: each beside its sentence, or right below the card before it. */
export function stackCards(cards: readonly Card[], gap: number): { tops: number[]; height: number } {
  let free = 0;
  const tops = cards.map(({ wish, height }) => {
    const top = Math.max(wish, free);
    free = top + height + gap;
    return top;
  });
  return { tops, height: Math.max(0, free - gap) };
}
