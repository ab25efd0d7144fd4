import { documents } from '../surroundings/rows/documents.ts';
import { host } from '../surroundings/rows/host.ts';
import { moving } from '../surroundings/rows/moving.ts';
import { tryRows } from '../surroundings/try-rows.ts';

tryRows('page', [...host, ...documents, ...moving]);
