import type { TieList } from './listTies.ts';
import { measureStructure } from './measureStructure.ts';

self.onmessage = ({ data }: MessageEvent<TieList>) => self.postMessage(measureStructure(data));
