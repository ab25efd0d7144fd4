/** Longer than this, what stands above a line is no label of it. */
const LONGEST_LABEL = 40;
/** A value of more words than these is a sentence, and needs no label to be judged. */
const MOST_WORDS = 4;

/** A label as text, without the star and the colon after it. */
const labelFrom = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').replace(/[\s*:]+$/, '');

/** The headings of a cell: the first of its row, and the one above. */
function headingsOf(cell: HTMLTableCellElement): (Element | undefined)[] {
  const row = cell.closest('tr');
  const top = cell.closest('table')?.rows[0];
  return [row?.cells[0], top === row ? undefined : top?.cells[cell.cellIndex]];
}

/** The term that a description belongs to. */
function termOf(description: Element): Element | null {
  let before = description.previousElementSibling;
  while (before && before.tagName !== 'DT') before = before.previousElementSibling;
  return before;
}

/**
 * The labels that stand before a line: « Nom » before the cell, the description or the short line that holds the name.
 * @returns none, one, or in a table two
 */
export function labelsBefore(line: Element): string[] {
  const cell = line.closest<HTMLTableCellElement>('td,th');
  const description = line.closest('dd');
  const short = (line.textContent ?? '').trim().split(/\s+/).length <= MOST_WORDS;
  const found = cell
    ? headingsOf(cell).filter((heading) => heading !== cell)
    : [description ? termOf(description) : short ? line.previousElementSibling : null];
  return found.map(labelFrom).filter((label) => label !== '' && label.length <= LONGEST_LABEL);
}
