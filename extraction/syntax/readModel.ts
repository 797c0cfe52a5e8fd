import {
  computeChecksum,
  expandWeight,
  MODEL_MAGIC,
  MODEL_PREFIX_BYTES,
  MODEL_VERSION,
  type ModelHead,
  type SyntaxModel,
} from './syntaxModel.ts';
import type { Weights } from './weightTable.ts';

class SyntaxModelError extends Error {
  override readonly name = 'SyntaxModelError';
  readonly code: 'not-a-model' | 'version' | 'damaged';

  constructor(code: SyntaxModelError['code'], message: string) {
    super(`readModel: ${message}`);
    this.code = code;
  }
}

class ByteReader {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  readByte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  readSignedByte(): number {
    return (this.readByte() << 24) >> 24;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.readByte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  readKeys(): Int32Array {
    const keys = new Int32Array(this.readNumber());
    let key = 0;
    for (let i = 0; i < keys.length; i++) {
      key += this.readNumber();
      keys[i] = key;
    }
    return keys;
  }

  readBytes(count: number): Uint8Array {
    const bytes = this.bytes.subarray(this.at, this.at + count);
    this.at += count;
    return bytes;
  }

  readWeights(count: number): Int16Array {
    const weights = new Int16Array(count);
    for (let i = 0; i < count; i++) weights[i] = expandWeight(this.readSignedByte());
    return weights;
  }
}

function readLexicon(reader: ByteReader): Map<number, number> {
  const lexicon = new Map<number, number>();
  for (const key of reader.readKeys()) lexicon.set(key, reader.readNumber());
  return lexicon;
}

/** Rows with a length, their classes, then the weights of all rows. */
function readSparseWeights(reader: ByteReader): Weights {
  const keys = reader.readKeys();
  const rows = new Int32Array(keys.length + 1);
  for (let row = 0; row < keys.length; row++) rows[row + 1] = (rows[row] ?? 0) + reader.readNumber();
  const size = rows[keys.length] ?? 0;
  return { keys, rows, classes: reader.readBytes(size), weights: reader.readWeights(size) };
}

/** Rows that hold a weight for every class but the first, whose weights are 0. */
function readDenseWeights(reader: ByteReader): Weights {
  const keys = reader.readKeys();
  const width = reader.readByte();
  const size = keys.length * width;
  const rows = new Int32Array(keys.length + 1);
  for (let row = 0; row < keys.length; row++) rows[row + 1] = (rows[row] ?? 0) + width;
  const classes = new Uint8Array(size);
  for (let i = 0; i < size; i++) classes[i] = (i % width) + 1;
  return { keys, rows, classes, weights: reader.readWeights(size) };
}

/** Reads a model file, and says so where it is not one, of another version or damaged (`SyntaxModelError`). */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const isTooShort = bytes.length < MODEL_PREFIX_BYTES;
  const prefix = new DataView(bytes.buffer, bytes.byteOffset, isTooShort ? 0 : MODEL_PREFIX_BYTES);
  if (isTooShort || prefix.getUint32(0) !== MODEL_MAGIC)
    throw new SyntaxModelError(
      'not-a-model',
      `the ${bytes.length} bytes given are not a syntax model. Give the content of extraction/syntax/syntax.model.bin.`,
    );
  const version = prefix.getUint32(4);
  if (version !== MODEL_VERSION)
    throw new SyntaxModelError(
      'version',
      `the model has version ${version}, this program reads version ${MODEL_VERSION}. Use the model file that came with it, or train one with "npm run train:syntax".`,
    );
  const expected = prefix.getUint32(8);
  const found = computeChecksum(bytes.subarray(12));
  if (expected !== found)
    throw new SyntaxModelError(
      'damaged',
      `the model is damaged: its checksum is ${found.toString(16)} and should be ${expected.toString(16)}. Fetch the file again.`,
    );
  const headBytes = prefix.getUint32(12);
  const head: ModelHead = JSON.parse(
    new TextDecoder().decode(bytes.subarray(MODEL_PREFIX_BYTES, MODEL_PREFIX_BYTES + headBytes)),
  );
  const reader = new ByteReader(bytes, MODEL_PREFIX_BYTES + headBytes);
  return {
    tags: head.tags,
    labels: head.labels,
    lexicon: readLexicon(reader),
    tagWeights: readSparseWeights(reader),
    moveWeights: readDenseWeights(reader),
    labelWeights: readSparseWeights(reader),
  };
}
