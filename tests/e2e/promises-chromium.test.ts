import { provePromises } from './recorded-promises.ts';

provePromises('chromium');
