import { expose } from 'comlink';
import { createDossierReading } from './dossierReading.ts';

/** Reads dossiers and nothing else: it is small, and there at once. */
expose(createDossierReading());
