import { LABEL_COUNT } from './labels.ts';

/** Weights of the name tagger: of every feature one for each label, and of labels after labels. */
export interface NamesModel {
  /** At previous * LABEL_COUNT + next. */
  readonly transitions: Int16Array;
  /** The row of a feature in `weights`, -1 for one the model does not know. */
  readonly findRow: (feature: number) => number;
  /** Row by row, LABEL_COUNT weights each. */
  readonly weights: Int16Array;
}

export const MODEL_MAGIC = 'ATTN';
export const MODEL_VERSION = 1;
export const MODEL_HEADER_BYTES = 16;

export class NamesModelError extends Error {
  override readonly name = 'NamesModelError';
}

const HOW_TO_MEND =
  'Restore extraction/names/names.model.bin from the repository, or train it anew (see extraction/names/MODEL.md).';

/**
 * Reads a model: magic, version, FNV-1a of the rest and number of features, four bytes each; then a byte for each transition;
 * then for each feature, by rising hash: the distance to the hash before, the set of labels with a weight, and those weights, a byte each.
 * A byte b stands for the weight b·|b|: fine steps near zero, where most weights are.
 */
export function readNamesModel(bytes: Uint8Array): NamesModel {
  const rowCount = checkHeader(bytes);
  const transitions = new Int16Array(LABEL_COUNT * LABEL_COUNT);
  let cursor = MODEL_HEADER_BYTES;
  for (let i = 0; i < transitions.length; i++) transitions[i] = expandWeight(bytes[cursor++]);

  const weights = new Int16Array(rowCount * LABEL_COUNT);
  const features = new Int32Array(rowCount);
  let feature = 0;
  const readNumber = () => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[cursor++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  };
  for (let row = 0; row < rowCount; row++) {
    feature += readNumber();
    features[row] = feature | 0;
    const labels = readNumber();
    for (let label = 0; label < LABEL_COUNT; label++) {
      if ((labels >> label) & 1) weights[row * LABEL_COUNT + label] = expandWeight(bytes[cursor++]);
    }
  }
  return { transitions, weights, findRow: indexFeatures(features) };
}

/** The hash of a model's bytes after its header. */
export function hashModel(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = MODEL_HEADER_BYTES; i < bytes.length; i++) {
    hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

function checkHeader(bytes: Uint8Array): number {
  const magic = String.fromCharCode(...bytes.subarray(0, MODEL_MAGIC.length));
  if (bytes.length < MODEL_HEADER_BYTES || magic !== MODEL_MAGIC) {
    throw new NamesModelError(
      `readNamesModel: these ${bytes.length} bytes are no model of names. ${HOW_TO_MEND}`,
    );
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, MODEL_HEADER_BYTES);
  const version = header.getUint32(4, true);
  if (version !== MODEL_VERSION) {
    throw new NamesModelError(
      `readNamesModel: the model has version ${version}, this program reads ${MODEL_VERSION}. ${HOW_TO_MEND}`,
    );
  }
  if (header.getUint32(8, true) !== hashModel(bytes)) {
    throw new NamesModelError(`readNamesModel: the model's checksum does not hold. ${HOW_TO_MEND}`);
  }
  return header.getUint32(12, true);
}

function expandWeight(byte = 0): number {
  const signed = (byte << 24) >> 24;
  return signed * Math.abs(signed);
}

/** An open-addressed table of twice the size at least. */
function indexFeatures(features: Int32Array): (feature: number) => number {
  let size = 1024;
  while (size < features.length * 2) size *= 2;
  const mask = size - 1;
  const rows = new Int32Array(size).fill(-1);
  const slotOf = (feature: number) => Math.imul(feature, 0x9e3779b1) >>> 12;
  for (let row = 0; row < features.length; row++) {
    let slot = slotOf(features[row] ?? 0) & mask;
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    rows[slot] = row;
  }
  return (feature) => {
    let slot = slotOf(feature) & mask;
    for (;;) {
      const row = rows[slot] ?? -1;
      if (row < 0 || features[row] === feature) return row;
      slot = (slot + 1) & mask;
    }
  };
}
