import { findBrowser } from '../tools/browsers.ts';

/** Once before all end-to-end tests: two processes must not install a browser at the same time. */
export default async function setup(): Promise<void> {
  await findBrowser('chromium');
  await findBrowser('firefox');
}
