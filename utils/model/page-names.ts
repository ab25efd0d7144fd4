import { PAGES, type PageName } from './names.ts';

// Apart from names.ts, because a list that is reckoned would weigh on every portal page.

/** Every page's full name. */
export const PAGE_NAMES: readonly PageName[] = Object.entries(PAGES).flatMap(([portal, pages]) =>
  pages.map((page) => `${portal}/${page}` as PageName),
);
