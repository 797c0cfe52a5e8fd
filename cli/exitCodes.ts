export const ALL_READ = 0;
export const SOME_FAILED = 1;
export const NOTHING_WRITTEN = 2;
