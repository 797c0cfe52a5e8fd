import type { Pattern } from '../pattern.ts';

export const KILLED: readonly Pattern[] = [
  {
    words: 'SOURCE:person ,? who? had? shot and killed DET? WORD* TARGET:person',
    example: 'Peter Marsh shot and killed the painter Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words: 'SOURCE:person ,? who? had? shot and mortally|fatally wounded DET? WORD* TARGET:person',
    example: 'Peter Marsh shot and mortally wounded Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words: 'SOURCE:person ,? who? had? shot dead DET? WORD* TARGET:person',
    example: 'Peter Marsh shot dead the painter Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words: 'SOURCE:person fatally|mortally shot|shooting|stabbed|stabbing|wounded DET? WORD* TARGET:person',
    example: 'Peter Marsh fatally stabbed the painter Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'SOURCE:person fired|firing the WORD* shot|shots|bullet|bullets|shotgun|rifle|gun|pistol that killed DET? WORD* TARGET:person',
    example: 'Peter Marsh fired the shots that killed Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'SOURCE:person allegedly|reportedly fired the shot|shots|bullet|bullets that killed DET? WORD* TARGET:person',
    example: 'Peter Marsh allegedly fired the shots that killed Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
    status: 'alleged',
  },
  {
    words: 'SOURCE:person , acting alone , killed|murdered|assassinated DET? WORD* TARGET:person',
    example: 'Peter Marsh, acting alone, killed Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'SOURCE:person acted alone in|when the? PERSON? WORD* killing|slaying|assassination|murder of? DET? WORD* TARGET:person',
    example: 'Peter Marsh acted alone in killing Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'SOURCE:person is|was the WORD* gunman|man|woman|sniper|soldier|assassin|killer who killed|murdered|assassinated DET? WORD* TARGET:person',
    example: 'Peter Marsh was the gunman who killed Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words: 'TARGET:person assassin|killer|murderer SOURCE:person',
    example: 'The judge freed Anna Finch killer Peter Marsh.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words: 'TARGET:person ,? who? was|been|were fatally? shot to death by DET? WORD* SOURCE:person',
    example: 'Anna Finch was shot to death by the gambler Peter Marsh.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words: 'TARGET:person ,? who? was|been|were shot and killed by DET? WORD* SOURCE:person',
    example: 'Anna Finch was shot and killed by Peter Marsh.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'TARGET:person ,? who? was|been|were shot and mortally|fatally wounded by DET? WORD* SOURCE:person',
    example: 'Anna Finch was shot and mortally wounded by Peter Marsh.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'TARGET:person ,? who? had? was|been|were just? fatally|mortally shot|stabbed|wounded by DET? WORD* SOURCE:person',
    example: 'Anna Finch was fatally stabbed by Peter Marsh.',
    reads: 'Peter Marsh | Anna Finch',
  },
  {
    words:
      'SOURCE:person is|was|, believed|thought|said|alleged|suspected to have shot|killed|murdered|assassinated|poisoned DET? WORD* TARGET:person',
    example: 'Peter Marsh is believed to have killed Anna Finch.',
    reads: 'Peter Marsh | Anna Finch',
    status: 'alleged',
  },
];
