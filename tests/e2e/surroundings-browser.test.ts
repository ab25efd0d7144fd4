import { SUBJECTS } from '../surroundings/table.ts';
import { tryRows } from '../surroundings/try-rows.ts';

tryRows('browser', SUBJECTS.browser);
