import {
  computeChecksum,
  MODEL_MAGIC,
  MODEL_PREFIX_BYTES,
  MODEL_VERSION,
  type ModelHead,
  type SyntaxModel,
} from '../../extraction/syntax/syntaxModel.ts';
import type { Weights } from '../../extraction/syntax/weightTable.ts';

class ByteWriter {
  readonly bytes: number[] = [];

  writeNumber(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  writeKeys(keys: ArrayLike<number>): void {
    this.writeNumber(keys.length);
    let previous = 0;
    for (const key of Array.from(keys)) {
      this.writeNumber(key - previous);
      previous = key;
    }
  }

  /** A weight is the signed square of the byte that is written. */
  writeWeights(weights: Int16Array): void {
    for (const weight of weights) this.bytes.push((Math.sign(weight) * Math.sqrt(Math.abs(weight))) & 255);
  }
}

function writeLexicon(writer: ByteWriter, lexicon: ReadonlyMap<number, number>): void {
  const entries = [...lexicon].sort((a, b) => a[0] - b[0]);
  writer.writeKeys(entries.map(([key]) => key));
  for (const [, ambiguity] of entries) writer.writeNumber(ambiguity);
}

function writeSparseWeights(writer: ByteWriter, table: Weights): void {
  writer.writeKeys(table.keys);
  for (let row = 0; row < table.keys.length; row++)
    writer.writeNumber((table.rows[row + 1] ?? 0) - (table.rows[row] ?? 0));
  for (const target of table.classes) writer.bytes.push(target);
  writer.writeWeights(table.weights);
}

function writeDenseWeights(writer: ByteWriter, table: Weights): void {
  writer.writeKeys(table.keys);
  writer.bytes.push(table.rows[1] ?? 0);
  writer.writeWeights(table.weights);
}

/** Writes a model as the bytes that `readModel` reads. */
export function writeModel(model: SyntaxModel): Uint8Array {
  const head: ModelHead = { tags: model.tags, labels: model.labels };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const writer = new ByteWriter();
  writeLexicon(writer, model.lexicon);
  writeSparseWeights(writer, model.tagWeights);
  writeDenseWeights(writer, model.moveWeights);
  writeSparseWeights(writer, model.labelWeights);
  const bytes = new Uint8Array(MODEL_PREFIX_BYTES + headBytes.length + writer.bytes.length);
  bytes.set(headBytes, MODEL_PREFIX_BYTES);
  bytes.set(writer.bytes, MODEL_PREFIX_BYTES + headBytes.length);
  const prefix = new DataView(bytes.buffer);
  prefix.setUint32(0, MODEL_MAGIC);
  prefix.setUint32(4, MODEL_VERSION);
  prefix.setUint32(12, headBytes.length);
  prefix.setUint32(8, computeChecksum(bytes.subarray(12)));
  return bytes;
}
