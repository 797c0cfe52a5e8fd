/** A sentence as training sees it: the features of all its tokens end to end, where each token's end, and its labels. */
export interface Instance {
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
}

/** What training finds: LABEL_COUNT weights a feature, and of each label after each. */
export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}
