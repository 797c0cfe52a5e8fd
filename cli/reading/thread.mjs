import { register } from 'tsx/esm/api';

/** A thread does not inherit the loader of TypeScript that the command line was started with. */
register();
const { readBatch } = await import('./readBatch.ts');

export default readBatch;
