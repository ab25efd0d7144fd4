import { describe, expect, test } from 'vitest';
import { isVisitRoute, pathOf, practiceWindow, reportedTab, sheetRoute } from '../../utils/model/routes.ts';

const hashOf = (path: string) => new URL(path, 'https://extension.example').hash;

describe('an own page', () => {
  test.each([
    [{ message: 'wrong-number' }, 'sheet.html#message=wrong-number'],
    [{ video: 'franceconnect' }, 'sheet.html#video=franceconnect'],
    [{ nextTime: 'everyday' }, 'sheet.html#next-time=everyday'],
    [{ help: true }, 'sheet.html#help'],
    [{ phone: true }, 'sheet.html#phone'],
  ] as const)('shows on a sheet what it was opened for: %o', (route, path) => {
    expect(pathOf(route)).toBe(path);
    expect(sheetRoute(hashOf(path))).toEqual(route);
  });

  test('is the report of the tab that it was opened for', () => {
    expect(reportedTab(hashOf(pathOf({ report: 12 })))).toBe(12);
  });

  test('is the trace of a way, of no page in particular', () => {
    expect(isVisitRoute(hashOf(pathOf({ visit: true })))).toBe(true);
    expect(isVisitRoute(hashOf(pathOf({ report: 12 })))).toBe(false);
  });

  test.each(['player', 'console', 'projected', 'split'] as const)('is the window that was asked for: %s', (name) => {
    expect(practiceWindow(hashOf(pathOf({ practice: name })))).toBe(name);
  });
});

describe('a hash that is none of ours', () => {
  test.each(['', '#', '#message=', '#message=constructor', '#video=nothing', '#%', '#message'])('« %s »', (hash) => {
    expect(sheetRoute(hash)).toBeUndefined();
    expect(reportedTab(hash)).toBeUndefined();
    expect(practiceWindow(hash)).toBe('player');
  });

  test.each([
    '#tab=',
    '#tab=-1',
    '#tab=1e3',
    '#tab=x',
    '#tab= 1',
    '#tab=NaN',
    '#tab=2147483648',
    '#tab=99999999999999999999',
  ])('« %s » names no tab', (hash) => {
    expect(reportedTab(hash)).toBeUndefined();
  });
});
