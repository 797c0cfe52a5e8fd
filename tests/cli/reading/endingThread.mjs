import process from 'node:process';

/** A thread that a text can end. */
export default function readBatch(documents) {
  if (documents.some(({ text }) => text === 'end')) process.exit(1);
  return documents.map(({ id }) => ({ id, fault: 'read' }));
}
