import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with what passed only after a retry, and the line that CI reads: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // What stumbled is no failure, and is not hidden either.
    const retried = tests.filter(
      (test) => test.result().state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0,
    );
    for (const test of retried) {
      const [first] = test.result().errors ?? [];
      console.log(`Passed only after a retry: ${test.module.moduleId}, ${test.fullName}`);
      if (first) console.log(`  ${first.message.split('\n')[0]}`);
    }
    // A file that does not even load has no test to fail.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
