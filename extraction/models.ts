/** The statistical models the pipeline reads with: loaded once at the boundary (cli/loadModels.ts, the explorer's worker). */
export interface Models {
  /** Bytes of extraction/syntax/parser.model.bin: tagger and dependency parser. */
  readonly syntax: Uint8Array;
  /** Bytes of extraction/names/names.model.bin: tagger of names. */
  readonly names: Uint8Array;
}
