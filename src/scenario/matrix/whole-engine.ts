import { deriveCall } from '../../engine/later';
import { FIRST_ENGINE, type MatrixEngine } from './engine';

/** The engine for every kind of row. */
export const WHOLE_ENGINE: MatrixEngine = { ...FIRST_ENGINE, deriveCall };
