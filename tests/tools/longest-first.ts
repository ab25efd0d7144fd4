import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes, the longest first (seen on two cores). What is left to the end should be short. */
const LONGEST = [
  'phone',
  'practice',
  'pages',
  'boxes',
  'mask',
  'journeys-failures',
  'welcome',
  'journeys',
  'show-me',
  'visit',
  'dev',
  'promises-firefox',
  'address',
  'promises-chromium',
].map((name) => `/tests/e2e/${name}.test.ts`);

/** On a machine that has never run them, vitest starts with the largest files: some of the longest are a few lines. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
