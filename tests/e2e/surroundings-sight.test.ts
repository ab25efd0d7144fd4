import { clipped } from '../surroundings/rows/clipped.ts';
import { covered } from '../surroundings/rows/covered.ts';
import { looks } from '../surroundings/rows/looks.ts';
import { tryRows } from '../surroundings/try-rows.ts';

tryRows('sight', [...covered, ...clipped, ...looks]);
