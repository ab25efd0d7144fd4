import { provePromises } from './recorded-promises.ts';

provePromises('firefox');
